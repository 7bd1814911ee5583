import { expect, it } from 'vitest'
import { dayName } from './time.ts'

const now = Date.parse('2026-03-10T09:30:00Z')
const days = ['2026-03-10T08:00:00Z', '2026-03-09T08:00:00Z', '2026-03-08T08:00:00Z']

it.each([
  ['en', ['Today', 'Yesterday', 'Sunday, March 8']],
  ['fr', ['Aujourd’hui', 'Hier', 'Dimanche 8 mars']],
  ['ru', ['Сегодня', 'Вчера', 'Воскресенье, 8 марта']],
  ['ja', ['今日', '昨日', '3月8日日曜日']],
  ['ar', ['اليوم', 'أمس', 'الأحد، 8 مارس']],
])('a day is called as a heading is written in %s', (locale, names) => {
  expect(days.map((at) => dayName(at, now, locale, 'UTC'))).toEqual(names)
})
