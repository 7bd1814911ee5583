// Wie die Dinge von `permissions` auf Deutsch heißen.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const permissions: Words = {
  roles: {
    owner: { label: 'Inhaber', description: 'Hat jede Berechtigung; die Organisation gehört ihm' },
    admin: { label: 'Admin', description: 'Hat jede Berechtigung' },
    member: { label: 'Mitglied', description: 'Hat die Berechtigungen, die eingeschaltet sind' },
  },
  permissions: {
    ...builtIn,
    'member.read': { label: 'Mitglieder sehen', description: 'Wer zur Organisation gehört' },
    'member.remove': { label: 'Mitglieder entfernen', description: 'Mitgliedschaften widerrufen' },
    'invitation.create': {
      label: 'Mitglieder einladen',
      description: 'Mit höchstens den eigenen Berechtigungen',
    },
    'project.administer': { label: 'Projekte administrieren', description: 'Alles, was darin ist' },
    'project.create': { label: 'Projekte anlegen', description: 'In der Organisation' },
    'project.delete': { label: 'Projekt löschen', description: 'Mit allem, was darin ist' },
    'contact.read': { label: 'Ansprechpersonen sehen', description: 'Der Organisation' },
    'contact.manage': {
      label: 'Ansprechpersonen verwalten',
      description: 'Hinzufügen, ändern und entfernen',
    },
    'team.create': { label: 'Teams anlegen', description: 'In der Organisation' },
    'team.manage': { label: 'Teams verwalten', description: 'Ändern und löschen' },
    'account.create': { label: 'Dienstkonten anlegen', description: 'Für Programme' },
    'account.manage': { label: 'Dienstkonten verwalten', description: 'Ändern und löschen' },
    'key.create': { label: 'API-Schlüssel anlegen', description: 'Für das Projekt' },
    'key.read': { label: 'API-Schlüssel sehen', description: 'Des Projekts' },
    'compute.view': { label: 'OpenStack: Betrachter', description: 'Sieht Server und Netze' },
    'compute.edit': { label: 'OpenStack: Bearbeiter', description: 'Ändert Server und Netze' },
    'cluster.create': { label: 'Cluster anlegen', description: 'Kubernetes' },
    'cluster.read': { label: 'Cluster sehen', description: 'Kubernetes' },
    'cluster.update': { label: 'Cluster ändern', description: 'Kubernetes' },
    'cluster.delete': { label: 'Cluster löschen', description: 'Kubernetes' },
    'sshkey.create': { label: 'SSH-Schlüssel anlegen', description: 'Für Knoten von Clustern' },
    'sshkey.read': { label: 'SSH-Schlüssel sehen', description: 'Für Knoten von Clustern' },
    'sshkey.update': { label: 'SSH-Schlüssel ändern', description: 'Für Knoten von Clustern' },
    'sshkey.delete': { label: 'SSH-Schlüssel löschen', description: 'Für Knoten von Clustern' },
    'database.create': { label: 'Datenbanken anlegen', description: 'Fertig betrieben' },
    'database.read': { label: 'Datenbanken sehen', description: 'Fertig betrieben' },
    'database.update': { label: 'Datenbanken ändern', description: 'Fertig betrieben' },
    'database.delete': { label: 'Datenbanken löschen', description: 'Fertig betrieben' },
    'backup.read': { label: 'Sicherungen sehen', description: 'Von Datenbanken' },
    'observability.view': { label: 'Observability: Leser', description: 'Sieht Dashboards' },
    'observability.edit': { label: 'Observability: Bearbeiter', description: 'Ändert Dashboards' },
    'observability.administer': {
      label: 'Observability: Admin',
      description: 'Auch die Einstellungen',
    },
  },
}
