/** Poplar in English: every text that people see, by room. The other catalogues follow this one. */

export const en = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Close',

  /* Pages that are none. */
  'page.description': 'Webmail for the POP3 mailbox you already have.',
  'page.inbox': 'Inbox',
  'page.settings': 'Settings',
  'page.sign-in': 'Sign in',
  'page.not-found': 'Not found',
  'not-found.title': 'There is nothing here',
  'not-found.words': 'The address is mistyped, or what it led to is gone.',
  'not-found.to-inbox': 'To the inbox',
  'broken.title': 'This page broke',
  'broken.words':
    'Your mail is where it was. Load the page again; if that does not help, the server’s log says more.',
  'broken.again': 'Load it again',

  /* Signing in. */
  'sign-in.title': 'Sign in to Poplar',
  'sign-in.address': 'Email address',
  'sign-in.address-example': 'you@example.net',
  'sign-in.password': 'Password',
  'sign-in.show-password': 'Show password',
  'sign-in.hide-password': 'Hide password',
  'sign-in.remember': 'Stay signed in for 30 days',
  'sign-in.go': 'Sign in',
  'sign-in.sample-title': 'Look around first',
  'sign-in.sample-words':
    'No mail server is configured yet, so this is a sample one: it runs inside Poplar and holds made-up mail. Delete whatever you like.',
  'sign-in.sample-go': 'Open the sample inbox',
  'sign-in.by-hand': 'or sign in by hand',
  'sign-in.server': 'Mail server',
  'sign-in.server-by-address': 'Found by the address',
  'sign-in.server-other': 'Other server',
  'sign-in.server-name': 'Its name',
  'sign-in.security': 'Connection',
  'sign-in.security-tls': 'TLS, port 995',
  'sign-in.security-starttls': 'STARTTLS, port 110',
  'sign-in.username': 'User name, if it is not the address',
  'sign-in.server-line':
    'Mail server: <host>{host}</host> · {security, select, plain {not encrypted} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Language and time',
  'settings.language': 'Language',
  'settings.language-hint': 'On every device where you sign in.',
  'settings.language-auto': 'As the browser asks',
  'settings.time': 'Time',
  'settings.time-hint': 'How the clock is read.',
  'settings.time.auto': 'As the language does',
  'settings.time.24-hour': '24 hours: 14:02',
  'settings.time.12-hour': '12 hours: 2:02 pm',
  'settings.date': 'Date',
  'settings.date-hint': 'In which order a short date is written.',
  'settings.date.auto': 'As the language does',
  'settings.date.day-month': 'Day, month, year',
  'settings.date.month-day': 'Month, day, year',
  'settings.date.year-month-day': 'Year, month, day',
} as const;
