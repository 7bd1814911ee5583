// What several screens say, in Russian.
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: 'Пригласить',
  cancel: 'Отмена',
  close: 'Закрыть',
  dismiss: 'Скрыть',
  retry: 'Повторить',
  loading: 'Загрузка',
  you: 'Вы',
  copyLink: 'Скопировать ссылку',
  copied: 'Скопировано',
  somebody: 'Кто-то',
  never: 'Никогда',
  partMissing: 'Не удалось загрузить эту часть.',
}
