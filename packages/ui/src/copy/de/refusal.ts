// Why something cannot be done, in German.
import type { RefusalCopy } from '../en/refusal.ts'

export const refusal: RefusalCopy = {
  malformed: () => 'Das war nicht lesbar. Bitte die Seite neu laden und noch einmal versuchen.',
  not_signed_in: () => 'Sie sind abgemeldet. Bitte anmelden und noch einmal versuchen.',
  not_permitted: () => 'Dazu fehlt Ihnen das Recht. Die Verwaltung der Organisation kann helfen.',
  outranked: ({ role }, say) => `Das geht nur mit der Rolle ${say.role(role)} oder einer höheren.`,
  beyond_own_access: () => 'Geben lässt sich nur, was man selbst darf.',
  given_by_transfer: ({ role }, say) =>
    `${say.role(role)} wird übergeben, nicht vergeben. Bieten Sie stattdessen die Inhaberschaft an.`,
  not_asked: () => 'Das lässt sich bei einer Einladung hier nicht wählen.',
  field_locked: () => 'Das lässt sich hier nicht ändern.',
  email_unverified: () => 'Bitte zuerst die E-Mail-Adresse bestätigen.',
  wrong_account: ({ email }) => `Diese Einladung gilt für ${email}.`,
  cross_site: () => 'Von dieser Seite aus geht das nicht. Bitte die App selbst öffnen.',
  not_found: () => 'Das gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.',
  link_unknown: () => 'Dieser Link funktioniert nicht. Wurde er vollständig kopiert?',
  method_not_allowed: () =>
    'Das war nicht lesbar. Bitte die Seite neu laden und noch einmal versuchen.',
  already_invited: () => 'Bereits eingeladen',
  already_member: () => 'Bereits Mitglied',
  cannot_be_invited: () => 'Kann nicht eingeladen werden',
  project_member: () => 'Arbeitet bereits in einem der Projekte',
  not_registered: () => 'Hat noch kein Konto',
  already_registered: () =>
    'Zu dieser Adresse gibt es bereits ein Konto. Senden Sie die Einladung.',
  already_in_all_projects: ({ role }, say) =>
    `${say.role(role)} hat ohnehin Zugriff auf alle Projekte.`,
  duplicate_email: () => 'Doppelt aufgeführt',
  invalid_email: () => 'Keine E-Mail-Adresse',
  unknown_role: ({ role }) => `Die Rolle „${role}“ gibt es hier nicht.`,
  last_owner: () =>
    'Eine Organisation braucht eine Inhaberin oder einen Inhaber. Bitte zuerst jemand anderen dazu machen.',
  seat_limit: ({ limit }) =>
    `Alle Plätze sind belegt (${limit}). Entfernen Sie jemanden oder fragen Sie nach weiteren Plätzen.`,
  already_suspended: () => 'Diese Person ist bereits gesperrt.',
  already_active: () => 'Diese Person hat bereits Zugriff.',
  is_self: () => 'Das geht nicht bei sich selbst. Sie können die Organisation verlassen.',
  not_declinable: () =>
    'Diese Einladung lässt sich nicht ablehnen. Sie kann einfach unbeantwortet bleiben.',
  invitation_closed: () => 'Diese Einladung wurde bereits beantwortet oder zurückgezogen.',
  invitation_expired: () => 'Diese Einladung ist abgelaufen. Bitte zuerst erneut senden.',
  invitation_revoked: () => 'Diese Einladung wurde zurückgezogen.',
  invitation_declined: () => 'Diese Einladung wurde abgelehnt.',
  invitation_superseded: () =>
    'Es gibt eine neuere Einladung. Es gilt der Link in der neuesten E-Mail.',
  invitation_used: () => 'Diese Einladung wurde bereits angenommen.',
  not_offerable: ({ role }, say) => `${say.role(role)} kann die Inhaberschaft hier nicht erhalten.`,
  already_offered: () =>
    'Die Inhaberschaft ist bereits angeboten. Bitte zuerst jenes Angebot zurückziehen.',
  offer_closed: () => 'Dieses Angebot wurde bereits beantwortet oder zurückgezogen.',
  offer_expired: () => 'Dieses Angebot ist abgelaufen. Bitte um ein neues bitten.',
  refused_by_host: ({ message }) => message,
  mail_unavailable: () => 'Von hier geht keine E-Mail aus. Bitte stattdessen den Link kopieren.',
  mail_unwanted: () =>
    'Diese Adresse hat E-Mails dieser Organisation als unerwünscht gemeldet. Bitte stattdessen den Link kopieren.',
  stale_version: () =>
    'Jemand anderes hat das inzwischen geändert. Bitte noch einmal ansehen und neu versuchen.',
  key_reused: () =>
    'Das war schon anders angefragt. Bitte die Seite neu laden und noch einmal versuchen.',
  version_required: () =>
    'Das war nicht lesbar. Bitte die Seite neu laden und noch einmal versuchen.',
  too_large: () => 'Das ist zu viel auf einmal. Bitte mit weniger versuchen.',
  not_json: () => 'Das war nicht lesbar. Bitte die Seite neu laden und noch einmal versuchen.',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first ? `Etwas passt nicht: ${first.message}.` : 'Etwas passt nicht.'
  },
  too_many: ({ retryAt }, say) =>
    `Das ging zu schnell. Neuer Versuch möglich ${say.time(retryAt)}.`,
  internal: ({ correlationId }) =>
    `Bei uns ist etwas schiefgegangen (${correlationId}). Bitte noch einmal versuchen.`,
  unavailable: () =>
    'Der Server hat nicht geantwortet. Bitte die Verbindung prüfen und noch einmal versuchen.',
  outcome_unknown: () =>
    'Die Verbindung ging beim Speichern verloren. Bitte nachsehen, ob es geschehen ist, und sonst noch einmal versuchen.',
}
