// Wie die Rollen und Berechtigungen von `standard` auf Deutsch heißen.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: {
      label: 'Inhaber',
      description: 'Alles, auch die Abrechnung und das Löschen der Organisation',
    },
    admin: { label: 'Admin', description: 'Lädt ein, verwaltet Personen und Projekte' },
    member: { label: 'Mitglied', description: 'Arbeitet in allen Projekten' },
    viewer: { label: 'Betrachter', description: 'Sieht alles, ändert nichts' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'In Projekten arbeiten', description: 'Ändern, was darin ist' },
    'billing.read': { label: 'Abrechnung sehen', description: 'Rechnungen und Zahlungsmittel' },
    'billing.write': { label: 'Abrechnung ändern', description: 'Zahlungsmittel und Tarif' },
  },
}
