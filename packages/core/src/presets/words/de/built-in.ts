// Was Rollcalls eigene Berechtigungen auf Deutsch heißen.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: 'Organisation sehen', description: 'Name und Einstellungen' },
  'organization.update': { label: 'Organisation ändern', description: 'Name und Einstellungen' },
  'organization.delete': {
    label: 'Organisation löschen',
    description: 'Mit allem, was sie enthält',
  },
  'member.read': { label: 'Personen sehen', description: 'Wer zur Organisation gehört' },
  'member.change': { label: 'Personen ändern', description: 'Rolle, Name und Sprache' },
  'member.suspend': {
    label: 'Personen sperren',
    description: 'Ihnen den Zugang zeitweise entziehen',
  },
  'member.remove': { label: 'Personen entfernen', description: 'Aus der Organisation nehmen' },
  'grant.change': {
    label: 'Berechtigungen ändern',
    description: 'Zugang neben der Rolle geben und nehmen, höchstens den eigenen',
  },
  'invitation.read': { label: 'Einladungen sehen', description: 'Solange sie offen sind' },
  'invitation.create': { label: 'Personen einladen', description: 'In die Organisation' },
  'invitation.manage': {
    label: 'Einladungen verwalten',
    description: 'Erneut senden und zurückziehen',
  },
  'ownership.offer': {
    label: 'Inhaberschaft übergeben',
    description: 'Sie einer anderen Person anbieten',
  },
  'audit.read': { label: 'Aktivitäten einsehen', description: 'Wer was wann geändert hat' },
  'project.read': { label: 'Projekte sehen', description: 'Dass es sie gibt und was darin ist' },
}
