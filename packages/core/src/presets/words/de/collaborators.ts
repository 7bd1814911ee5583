// Wie die Dinge von `collaborators` auf Deutsch heißen.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: {
      label: 'Inhaber',
      description: 'Die ganze Organisation: Einstellungen, Abrechnung und Einladungen',
    },
    collaborator: {
      label: 'Mitarbeiter',
      description: 'Beginnt ohne Berechtigungen; sie werden je Projekt gegeben',
    },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Projekte anlegen', description: 'In der Organisation' },
    'billing.read': { label: 'Abrechnung sehen', description: 'Rechnungen und Zahlungsmittel' },
    'billing.write': { label: 'Abrechnung ändern', description: 'Alle Einstellungen dazu' },
  },
  rows: {
    server: { label: 'Server', description: 'Virtuelle Maschinen' },
    network: { label: 'Netzwerke', description: 'Private Netze und IP-Adressen' },
    loadBalancer: { label: 'Lastverteiler', description: 'Teilen Anfragen auf Server auf' },
    storage: { label: 'Speicher', description: 'Dateien und Objekte' },
    database: { label: 'Datenbanken', description: 'Fertig betrieben' },
    domain: { label: 'Domains', description: 'Namen und ihre DNS-Einträge' },
  },
  columns: {
    create: { label: 'Anlegen', description: 'Neue erstellen' },
    modify: { label: 'Ändern', description: 'Vorhandene bearbeiten' },
    delete: { label: 'Löschen', description: 'Endgültig entfernen' },
  },
}
