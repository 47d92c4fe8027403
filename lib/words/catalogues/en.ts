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

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Something went wrong on this page. Reload it.',
  'problem.offline': 'Poplar cannot be reached. Check your connection, then try again.',
  'problem.answer': 'The server gave an answer that Poplar does not understand. Try again.',
  'problem.unreachable':
    'The mail server cannot be reached. Check your connection, or try again shortly.',
  'problem.untrusted':
    'The connection to the mail server is not private, so nothing was sent over it. Tell whoever runs this server.',
  'problem.timed-out': 'The mail server took too long to answer. Try again.',
  'problem.connection-lost': 'The connection to the mail server was cut off. Try again.',
  'problem.misbehaved':
    'The mail server said something that makes no sense. Try again; if it lasts, tell whoever runs it.',
  'problem.too-large': 'That is more than can be handled at once. Try with less.',
  'problem.refused': 'The mail server refused to do that. Its reason is below.',
  'problem.sign-in-refused':
    'The mail server did not accept this address and password. Check both and try again.',
  'problem.busy': 'Another mail program is reading this mailbox. Trying again by itself shortly.',
  'problem.too-soon':
    'The mail server wants a pause between two visits. Try again in a few minutes.',
  'problem.crowded': 'Too many mailboxes are open here at once. Try again in a minute.',
  'problem.internal': 'Something went wrong in here, and it has been noted. Try again.',
  'problem.not-signed-in': 'You are signed out. Sign in to go on.',
  'problem.bad-request':
    'This request makes no sense to the server. Reload the page and try again.',
  'problem.cross-origin': 'This request came from another site and was not carried out.',
  'problem.host-refused':
    'This server does not let you sign in to that mail server. Use the one it names.',
  'problem.too-many-attempts': 'Too many wrong passwords. Wait a little, then try again.',
  'problem.message-gone':
    'This message is no longer in the mailbox. Another mail program may have removed it.',
  'problem.unreadable':
    'Poplar cannot read this part of the message. Download the message (.eml) and open that.',
  'problem.draft-changed':
    'This draft was changed in another window. Choose which of the two to keep; neither is lost.',
  'problem.draft-gone':
    'This draft is no longer there. It was sent or discarded in another window.',
  'problem.not-sendable': 'This message cannot be sent as it is. See below what is missing.',
  'problem.no-submission':
    'No server for outgoing mail is set up here. Copy the text into another mail program, or ask whoever runs this server to set SMTP_HOST.',
  'problem.too-late':
    'It is too late for that. The message is on its way; look for it in Sent in a moment.',
  'problem.not-found': 'There is nothing here. Go back to the inbox.',
  'problem.picture': 'This picture could not be fetched.',
  'problem.still-there':
    'The mail server said that it removed this message, but it is still there.',
  'problem.another':
    'The mail server now uses the name of this message for another one. Nothing was deleted.',
  'problem.never-done': 'The mail server did not remove this message, however often it was asked.',
  'problem.host-ports':
    'Other mail servers are reached by TLS on port 995, or by STARTTLS on port 110.',
  'problem.host-elsewhere':
    'The mail server of {domain} seems to be {host}. If you know it as yours, choose “Other server” and name it.',
  'problem.host-not-found':
    'No mail server was found for {domain}. Choose “Other server” and name it; whoever runs the mailbox tells its name.',
  'problem.host-unknown':
    'Which mail server {where, select, named {{domain}} other {this address}} belongs to is not known here. Choose one from the list{others, select, allowed {, or “Other server”} other {}}.',
  'problem.too-many-wrong':
    'Too many wrong passwords. Wait {unit, select, seconds {{count, plural, one {# second} other {# seconds}}} other {{count, plural, one {# minute} other {# minutes}}}}, then try again.',
  'problem.list-unreachable': 'The list’s server cannot be reached. Try again later.',
  'problem.list-refused': 'The list did not accept this. Try the link in the message itself.',
  'problem.smtp-size':
    'The server for outgoing mail takes messages of up to {megabytes, number} MB, attachments included. Send less at once.',
  'problem.smtp-letters':
    'The server for outgoing mail cannot send to or from {address}: it knows only Latin letters before the @.',
  'problem.smtp-old':
    'The server for outgoing mail is too old for the message that goes along. Forward it as text.',
  'problem.outbox-full': 'There are too many messages on their way. Wait until some are sent.',
  'problem.year-ahead': 'This message cannot be sent as it is. That is more than a year ahead.',
  'problem.attachments-large':
    'All attachments of a message together may have {megabytes, number} MB. Send a link instead, or several messages.',
  'problem.attachments-many':
    'A message may have {count, plural, one {# attachment} other {# attachments}}. Pack them together.',
  'problem.attachments-full': 'The drafts hold too many files. Send or discard some of them first.',
  'problem.drafts-full': 'There are too many drafts. Discard some that you no longer need.',
  'problem.waits-for-sign-in':
    'It goes as soon as you sign in again: only then is your password known here.',
  'problem.smtp-deferred-some':
    'The server wants some of the recipients to be tried again later. It goes on by itself.',
  'problem.identity-foreign': 'The server for outgoing mail takes mail from {address} only.',
  'problem.identity-wrong': 'This message cannot be sent as it is. {address} is no address.',
  'problem.smtp-unreachable':
    'The server for outgoing mail cannot be reached. It is tried again by itself.',
  'problem.smtp-untrusted':
    'The connection to the server for outgoing mail is not private, so nothing was sent over it. Tell whoever runs this server.',
  'problem.smtp-timed-out':
    'The server for outgoing mail took too long to answer. It is tried again by itself.',
  'problem.smtp-connection-lost':
    'The connection to the server for outgoing mail was cut off before it had the message. It is tried again by itself.',
  'problem.smtp-misbehaved':
    'The server for outgoing mail said something that makes no sense. It is tried again by itself.',
  'problem.smtp-internal':
    'Something went wrong in here before the message was sent. It is tried again by itself.',
  'problem.smtp-unknown':
    'The connection was cut off just as the message was handed over. The server may or may not have it: look for an answer or a copy before sending it again.',
  'problem.smtp-later':
    'The server for outgoing mail cannot take it now. It is tried again by itself.',
  'problem.smtp-recipients':
    '{count, plural, one {The server for outgoing mail does not take this recipient. Check the address.} other {The server for outgoing mail takes none of these recipients. Check the addresses.}}',
  'problem.smtp-too-large': 'The server for outgoing mail finds this message too large.',
  'problem.smtp-refused': 'The server for outgoing mail refused this message. Its reason is below.',
  'problem.smtp-no-auth':
    'The server for outgoing mail offers no sign-in with a password. Whoever runs this server may set SMTP_AUTH=none.',
  'problem.smtp-password':
    'The server for outgoing mail did not accept your user name and password. Ask whoever runs your mail whether sending needs another one.',
  'problem.no-recipient': 'This message cannot be sent as it is. It has no recipient.',
  'problem.many-recipients':
    'This message cannot be sent as it is. It has more than {count, plural, one {# recipient} other {# recipients}}.',
  'problem.no-addresses':
    'This message cannot be sent as it is. These are no addresses: {addresses}',
  'problem.own-address':
    'This message cannot be sent as it is. {where, select, named {{address}} other {Your own address}} is no whole address. Add one to write as.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {No new mail} one {# new message} other {# new messages}}',
  'maildrop.not-signed-out': 'Not signed out. {reason}',
  'maildrop.removes-read':
    'This mail server removes a message once it was read. Save what you need.',
  'maildrop.released-soon': 'The mailbox is released as soon as what runs has ended.',
  'maildrop.said.let-go': 'Mailbox released. Other mail programs may use it now.',
  'maildrop.said.connect': 'Connected again',

  /* The list of messages. */
  'list.not-deleted': 'Not deleted. {reason}',
  'list.not-undone': 'Not undone. {reason}',
  'list.refused': 'The mail server refused.',
  'list.came-back':
    '{count, plural, =1 {Not deleted: “{subject}”. {reason}} one {Not deleted: # message. {reason}} other {Not deleted: # messages. {reason}}}',
  'list.too-late': 'Too late to undo: {count, plural, one {# message} other {# messages}}.',
  'list.undone':
    '{count, plural, =1 {Message is back} one {# message is back} other {# messages are back}}',

  /* Writing. */
  'compose.not-discarded': 'Not discarded. {reason}',
  'compose.starting.reply': 'Reply',
  'compose.starting.forward': 'Forward',
  'compose.starting.again': 'New message',
  'compose.starting.draft': 'Draft',
  'compose.saved-as-draft': 'Saved as a draft',
  'compose.draft-discarded': 'Draft discarded',
  'compose.not-saved-yet': 'It is not saved yet. Try again in a moment.',
  'compose.nobody': 'Add somebody to send it to.',
  'compose.no-address': '“{address}” is no address. Mend or remove it.',
  'compose.files-coming': 'Files are still on their way. Wait until they are all there.',
  'compose.file-failed': 'A file was not attached. Remove it, or attach it once more.',
  'compose.no-attachment': 'It speaks of an attachment, but none is there.',
  'compose.no-subject': 'It has no subject.',
  'compose.still-attached': 'The file is still attached. {reason}',
  'compose.not-saved': 'Not saved on the server. {reason}',
  'compose.not-sent': 'Not sent. {reason}',

  /* Letters on their way. */
  'sending.waiting': 'Not sent yet; it is tried again by itself. {reason}',
  'sending.returned': 'Not sent; it is a draft again. {reason}',

  /* Formatted words. */
  'editor.text': 'Message text',
  'editor.toolbar': 'Formatting',
  'editor.strong': 'Bold',
  'editor.em': 'Italic',
  'editor.underline': 'Underline',
  'editor.strike': 'Strike out',
  'editor.heading': 'Heading',
  'editor.bullet_list': 'List',
  'editor.ordered_list': 'Numbered list',
  'editor.blockquote': 'Quote',
  'editor.link': 'Link',
  'editor.clear': 'Clear formatting',
  'editor.link-target': 'Where the link leads',
  'editor.set-link': 'Set link',
  'editor.remove-link': 'Remove',
  'editor.write-plain': 'Write plain text',
  'editor.write-rich': 'Write with formatting',
  'editor.loss': 'The words stay; bold, sizes and the like are lost.',
  'editor.loss-files':
    'The words stay; bold, sizes and the like are lost, and pictures become attached files.',
  'editor.loss-pictures':
    'The words stay; bold, sizes and the like are lost, and the pictures with them.',
  'editor.make-plain': 'Make it plain',
  'editor.keep-rich': 'Keep the formatting',
} as const;
