/** Poplar in Deutsch. */
import type { Translation } from '@/lib/words/translation';

export const de: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Schließen',

  /* Pages that are none. */
  'page.description': 'Webmail für das POP3-Postfach, das Sie schon haben.',
  'page.inbox': 'Posteingang',
  'page.settings': 'Einstellungen',
  'page.sign-in': 'Anmelden',
  'page.not-found': 'Nicht gefunden',
  'not-found.title': 'Hier ist nichts',
  'not-found.words': 'Die Adresse ist vertippt, oder wohin sie führte, das gibt es nicht mehr.',
  'not-found.to-inbox': 'Zum Posteingang',
  'broken.title': 'Diese Seite ist kaputtgegangen',
  'broken.words':
    'Ihre Mail ist, wo sie war. Laden Sie die Seite neu; hilft das nicht, sagt das Protokoll des Servers mehr.',
  'broken.again': 'Neu laden',

  /* Signing in. */
  'sign-in.title': 'Bei Poplar anmelden',
  'sign-in.address': 'E-Mail-Adresse',
  'sign-in.address-example': 'sie@example.net',
  'sign-in.password': 'Passwort',
  'sign-in.show-password': 'Passwort zeigen',
  'sign-in.hide-password': 'Passwort verbergen',
  'sign-in.remember': '30 Tage angemeldet bleiben',
  'sign-in.go': 'Anmelden',
  'sign-in.sample-title': 'Erst einmal umsehen',
  'sign-in.sample-words':
    'Noch ist kein Mailserver eingerichtet, deshalb gibt es hier einen zum Ausprobieren: Er läuft in Poplar und enthält erfundene Mail. Löschen Sie, was Sie mögen.',
  'sign-in.sample-go': 'Probe-Posteingang öffnen',
  'sign-in.by-hand': 'oder von Hand anmelden',
  'sign-in.server': 'Mailserver',
  'sign-in.server-by-address': 'Nach der Adresse',
  'sign-in.server-other': 'Anderer Server',
  'sign-in.server-name': 'Sein Name',
  'sign-in.security': 'Verbindung',
  'sign-in.security-tls': 'TLS, Port 995',
  'sign-in.security-starttls': 'STARTTLS, Port 110',
  'sign-in.username': 'Benutzername, falls nicht die Adresse',
  'sign-in.server-line':
    'Mailserver: <host>{host}</host> · {security, select, plain {unverschlüsselt} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Sprache und Zeit',
  'settings.language': 'Sprache',
  'settings.language-hint': 'Auf jedem Gerät, auf dem Sie sich anmelden.',
  'settings.language-auto': 'Wie der Browser es wünscht',
  'settings.time': 'Uhrzeit',
  'settings.time-hint': 'Wie die Uhr gelesen wird.',
  'settings.time.auto': 'Wie in der Sprache üblich',
  'settings.time.24-hour': '24 Stunden: 14:02',
  'settings.time.12-hour': '12 Stunden: 2:02 pm',
  'settings.date': 'Datum',
  'settings.date-hint': 'In welcher Reihenfolge ein kurzes Datum geschrieben wird.',
  'settings.date.auto': 'Wie in der Sprache üblich',
  'settings.date.day-month': 'Tag, Monat, Jahr',
  'settings.date.month-day': 'Monat, Tag, Jahr',
  'settings.date.year-month-day': 'Jahr, Monat, Tag',
};
