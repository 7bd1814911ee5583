// Wie die Dinge von `services` auf Deutsch heißen.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: { label: 'Administratoren', description: 'Alles, auch Benutzer verwalten' },
    engineers: { label: 'Techniker', description: 'Richten das CDN ein, verwalten keine Benutzer' },
    purgeApiWeb: {
      label: 'Nur Leeren und Vorladen (API und Web)',
      description: 'Leert und füllt den Cache, über die API und im Control Panel',
    },
    purgeApi: {
      label: 'Nur Leeren und Vorladen (API)',
      description: 'Leert und füllt den Cache, nur über die API',
    },
    users: { label: 'Benutzer', description: 'Sehen Ressourcen und Statistiken, ändern nichts' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'Control Panel nutzen', description: 'Neben der API' },
    'cdn.read': { label: 'CDN sehen', description: 'Ressourcen und Statistiken' },
    'cdn.write': { label: 'CDN einrichten', description: 'Ressourcen, Ursprünge und Regeln' },
    'cdn.purge': { label: 'Leeren und vorladen', description: 'Den Cache leeren und füllen' },
    'cloud.read': { label: 'Cloud sehen', description: 'Ressourcen eines Projekts' },
    'cloud.use': { label: 'In der Cloud arbeiten', description: 'Ressourcen in internen Netzen' },
    'cloud.expose': {
      label: 'Öffentliche Netze nutzen',
      description: 'Externe und freie Adressen',
    },
    'cloud.manage': {
      label: 'Cloud-Projekte verwalten',
      description: 'Kontingente, Einstellungen',
    },
    'billing.write': { label: 'Abrechnung', description: 'Rechnungen, Tarife und Zahlung' },
    'dns.write': { label: 'DNS', description: 'Zonen und Einträge' },
    'storage.write': { label: 'Speicher', description: 'Buckets und Schlüssel' },
    'streaming.write': { label: 'Streaming', description: 'Videos und Live-Streams' },
    'security.write': { label: 'Web-Sicherheit', description: 'Regeln und geschützte Domains' },
  },
  services: {
    cloud: {
      label: 'Cloud',
      description: 'Server, Netze und Cluster',
      roles: {
        administrator: { label: 'Administrator', description: 'Alle Projekte' },
        projectAdministrator: { label: 'Projektadministrator', description: 'Das ganze Projekt' },
        user: { label: 'Benutzer', description: 'Arbeitet mit allen Ressourcen des Projekts' },
        internalNetworkOnly: {
          label: 'Nur internes Netz',
          description: 'Arbeitet mit Ressourcen in internen Netzen',
        },
        observer: { label: 'Beobachter', description: 'Sieht das Projekt, ändert nichts' },
      },
    },
    billing: full('Abrechnung', 'Rechnungen und Zahlung'),
    dns: full('DNS', 'Zonen und Einträge'),
    storage: full('Speicher', 'Objekte und Dateien'),
    streaming: full('Streaming', 'Videos auf Abruf und live'),
    webSecurity: full('Web-Sicherheit', 'Schutz von Websites und APIs'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: 'Administrator', description: 'Alle Berechtigungen' }
  return { label, description, roles: { administrator } }
}
