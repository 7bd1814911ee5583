// Wie die Dinge von `administrators` auf Deutsch heißen.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: {
      label: 'Inhaber',
      description: 'Alles, auch die Abrechnung; übergibt die Organisation',
    },
    administrator: {
      label: 'Administrator',
      description: 'Alle Ressourcen, Projekte und Personen; weder Abrechnung noch Organisation',
    },
    member: { label: 'Mitglied', description: 'Arbeitet nur in einzelnen Projekten' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Projekte anlegen', description: 'In der Organisation' },
    'project.delete': { label: 'Projekte löschen', description: 'Mit allem, was darin ist' },
    'billing.read': { label: 'Abrechnung sehen', description: 'Rechnungen und Zahlungsmittel' },
    'billing.write': { label: 'Abrechnung ändern', description: 'Zahlungsmittel und Grenzen' },
    'resource.read': { label: 'Ressourcen sehen', description: 'In einem Projekt' },
    'resource.write': { label: 'Mit Ressourcen arbeiten', description: 'In einem Projekt' },
  },
  projectRoles: {
    member: { label: 'Projektmitglied', description: 'Arbeitet mit allen Ressourcen des Projekts' },
  },
}
