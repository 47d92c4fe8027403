/** Poplar in English: every text that people see, by room. The other catalogues follow this one. */

export const en = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Close',
  'ui.dismiss': 'Dismiss',
  'ui.try-again': 'Try again',

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
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.appearance': 'Appearance',
  'settings.theme': 'Theme',
  'settings.on-all': 'On every device where you sign in.',
  'settings.font-size.small': 'Small',
  'settings.font-size.normal': 'Normal',
  'settings.font-size.large': 'Large',
  'settings.font-size.larger': 'Larger',
  'settings.density.comfortable': 'Comfortable',
  'settings.density.cozy': 'Cozy',
  'settings.density.compact': 'Compact',
  'settings.split.right': 'Beside the list',
  'settings.split.below': 'Below the list',
  'settings.split.none': 'In place of the list',
  'settings.font-size': 'Text size',
  'settings.font-size-hint': 'Of everything but the HTML of messages.',
  'settings.density': 'Density',
  'settings.density-hint': 'How much room a row of the list takes.',
  'settings.split': 'A message opens',
  'settings.split-hint': 'On a phone always in place of the list.',
  'settings.hours': '{count, plural, one {# hour} other {# hours}}',
  'settings.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'settings.seconds': '{count, plural, one {# second} other {# seconds}}',
  'settings.every-hours':
    '{count, plural, =1 {Every hour} one {Every # hour} other {Every # hours}}',
  'settings.every-minutes':
    '{count, plural, =1 {Every minute} one {Every # minute} other {Every # minutes}}',
  'settings.undo-usual': '{time} (usual)',
  'settings.undo-as-deletion': '{time} (as a deletion)',
  'settings.mail': 'Mail',
  'settings.undo': 'Time to undo a deletion',
  'settings.undo-hint':
    'Only afterwards is the message removed from the mail server, which is for good.',
  'settings.undo-send': 'Time to undo sending',
  'settings.undo-send-hint': 'For so long the message is held here before it goes out.',
  'settings.check': 'Look for new mail',
  'settings.check-hint':
    'While Poplar is open. Each look reopens the mailbox, which some servers limit.',
  'settings.undo-none': 'None',
  'settings.keyboard': 'Keyboard',
  'settings.singles': 'Single-key shortcuts',
  'settings.singles-hint':
    'Letters, digits and signs, such as J, X and #; ? shows them all. Arrows, Delete and Ctrl+K work in any case.',
  'settings.notices': 'New mail',
  'settings.notices-words': 'On this device.',
  'settings.desktop': 'Desktop notices',
  'settings.sound': 'Sound',
  'settings.sound-hint': 'Two soft notes when new mail comes.',
  'settings.desktop-hint': 'Told while nobody looks at Poplar, and as long as it is open.',
  'settings.desktop-refused':
    'This browser does not allow notices of this site. Allow them in its settings first.',
  'settings.desktop-impossible':
    'This browser shows notices only of sites that it reaches by https.',
  'settings.pictures': 'Remote pictures',
  'settings.pictures-words':
    'Fetching one tells its sender that you read the message, so Poplar asks first. From these senders they show at once.',
  'settings.pictures-nobody': 'Nobody yet. Choose “Always for …” above a message with pictures.',
  'settings.pictures-senders': 'Senders whose pictures show at once',
  'settings.pictures-remove': 'Remove',
  'settings.pictures-remove-all': 'Remove all',
  'settings.pictures-ask': 'Ask again for pictures from {sender}',
  'settings.show-all': 'Show all {count, number}',
  'settings.size': 'Mailbox size',
  'settings.size-words':
    'A mail server does not say by POP3 how much it takes. Say it here to be warned in time.',
  'settings.quota': 'It may hold',
  'settings.quota-hint': 'Left empty, nobody is warned.',
  'settings.quota-unknown': 'Not known',
  'settings.unit': 'Unit',
  'settings.no-size': 'Write a number, such as 2 or 0.5.',
  'settings.holds': 'It holds',
  'settings.how-full': 'How full the mailbox is',
  'settings.show-largest': 'Show the largest',
  'settings.nearly-full': 'It is nearly full. Delete what you no longer need, the largest first.',
  'settings.full':
    'It is full: your server may refuse new mail. Delete what you no longer need, the largest first.',
  'settings.skip': 'Skip to the settings',
  'settings.back': 'Back to the inbox',
  'settings.title': 'Settings',
  'settings.parts': 'Parts of the settings',
  'settings.devices': 'Devices',
  'settings.log': 'Mailbox log',
  'settings.log-words': 'What came, what was deleted here, and what another mail program removed.',
  'settings.log-nothing': 'Nothing has happened yet.',
  'settings.log-loading': 'Loading the log',
  'settings.data': 'Data kept here',

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
  'maildrop.notice-more':
    '{count, plural, one {{sender} and # more message} other {{sender} and # more messages}}',

  /* The list of messages. */
  'list.not-deleted': 'Not deleted. {reason}',
  'list.not-undone': 'Not undone. {reason}',
  'list.refused': 'The mail server refused.',
  'list.came-back':
    '{count, plural, =1 {Not deleted: “{subject}”. {reason}} one {Not deleted: # message. {reason}} other {Not deleted: # messages. {reason}}}',
  'list.too-late': 'Too late to undo: {count, plural, one {# message} other {# messages}}.',
  'list.undone':
    '{count, plural, =1 {Message is back} one {# message is back} other {# messages are back}}',
  'list.unknown-sender': 'Unknown sender',
  'list.no-subject': '(No subject)',
  'list.unread-aloud': 'unread',
  'list.starred-aloud': 'starred',
  'list.attachment-aloud': 'attachment',
  'list.messages-aloud': '{count, plural, one {# message} other {# messages}}',
  'list.rows': 'Rows',
  'list.each-message': 'Each message',
  'list.conversations': 'Conversations',

  /* A conversation in the reader. */
  'conversation.name': 'Conversation',
  'conversation.more': '{count, plural, one {# more message} other {# more messages}}',
  'conversation.delete-one': 'Delete this message alone',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# new message} other {# new messages}}',
  'list.deleted':
    '{count, plural, =1 {Message deleted} one {# message deleted} other {# messages deleted}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Message deleted. Press Z to undo.} one {# message deleted. Press Z to undo.} other {# messages deleted. Press Z to undo.}}',
  'list.select': 'Select',
  'list.being-removed': 'Being removed',
  'list.attachment': 'Attachment',
  'list.undo': 'Undo',
  'list.unstar': 'Unstar',
  'list.star': 'Star',
  'list.mark-unread': 'Mark as unread',
  'list.mark-read': 'Mark as read',
  'list.delete': 'Delete',
  'list.toasts': 'Messages about what happened',
  'list.undo-all': 'Undo all',
  'list.undo-last': 'Undo last',
  'list.skip': 'Skip to the messages',
  'list.not-come': 'The list did not come',
  'list.nothing-found': 'Nothing found',
  'list.nothing-has':
    'No message has “{query}” in its senders, recipients, subject or {extent, select, texts {text, as far as it was read} other {first words}}.',
  'list.nothing-in-has':
    'No message in {view} has “{query}” in its senders, recipients, subject or {extent, select, texts {text, as far as it was read} other {first words}}.',
  'list.messages': 'Messages',
  'list.check': 'Check for new mail',
  'list.toolbar': 'List',
  'list.clear-selection': 'Clear the selection',
  'list.star-or-unstar': 'Star or unstar',
  'list.found-in': 'Found in {view}',
  'list.selected': '{count, plural, one {# selected} other {# selected}}',
  'list.select-all': 'Select all {count, number}',
  'list.width': 'Width of the list',
  'list.height': 'Height of the list',
  'list.loading': 'Loading messages',
  'list.select-every': 'Select all messages',

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
  'compose.too-much':
    'Together the files would have {size}; a message may carry {most}. Send a link instead, or several messages.',
  'compose.kept-here-again': 'Kept in this browser; saving is tried again',
  'compose.kept-here': 'Kept in this browser',
  'compose.saving': 'Saving …',
  'compose.saved-at': 'Saved {time}',

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

  /* Times. */
  'time.no-date': 'No date',
  'time.just-now': 'just now',
  'time.seconds-ago': '{count, number} s ago',
  'time.minutes-ago': '{count, number} min ago',
  'time.hours-ago': '{count, number} h ago',
  'time.today': 'Today',
  'time.yesterday': 'Yesterday',
  'time.this-week': 'This week',
  'time.last-week': 'Last week',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {# picture of this message could not be fetched. Open it again to retry.} other {# pictures of this message could not be fetched. Open it again to retry.}}',
  'reader.unread':
    '{count, plural, =0 {Nothing unread} one {# unread message} other {# unread messages}}',
  'reader.selected': '{count, plural, one {# message selected} other {# messages selected}}',
  'reader.attachments': '{count, plural, one {# attachment} other {# attachments}} · {size}',
  'reader.pictures-doubted':
    'You trust this sender, but nothing confirms that this message is theirs.',
  'reader.pictures-why': 'So the sender cannot see that you read this.',
  'reader.pictures-once': 'Show once',
  'reader.pictures-stop': 'Stop',
  'reader.pictures-blocked':
    '{count, plural, one {# picture from {hosts} is not loaded.} other {# pictures from {hosts} are not loaded.}}',
  'reader.trackers':
    '{count, plural, one {# invisible picture that would report your reading is never loaded.} other {# invisible pictures that would report your reading are never loaded.}}',
  'reader.pictures-always': 'Always for <sender>{sender}</sender>',
  'reader.pictures-not-fetched':
    '{count, plural, one {# picture could not be fetched.} other {# pictures could not be fetched.}}',
  'reader.pictures-shown': 'Pictures from <sender>{sender}</sender> are always shown.',
  'reader.elsewhere': 'elsewhere',
  'reader.other-hosts': '{count, plural, one {# other host} other {# other hosts}}',

  /* Where one is signed in. */
  'devices.on': '{browser} on {system}',
  'devices.unknown': 'Unknown device',
  'devices.same-computer': 'on the computer that runs Poplar',
  'devices.unknown-place': 'from an unknown place',
  'devices.local': 'in the local network, {address}',
  'devices.from': 'from {address}',
  'devices.in-use': 'In use now',
  'devices.last-used': 'Last used {when}',
  'devices.words':
    'Where this account is signed in. If one is not yours, sign it out and change your password at your provider.',
  'devices.list': 'Devices signed in',
  'devices.end-others': 'Sign out everywhere else',
  'devices.end-all': 'Sign out everywhere',
  'devices.this': 'This browser',
  'devices.end': 'Sign out',
  'devices.end-this': 'Sign out this browser',
  'devices.loading': 'Loading the devices',
  'devices.since': 'Signed in {since}',
  'devices.end-one': 'Sign out {name}',

  /* How the mailbox stands. */
  'status.reason.busy': 'Another mail program is reading this mailbox.',
  'status.reason.too-soon': 'The mail server wants a pause between two visits.',
  'status.reason.unreachable': 'The mail server cannot be reached.',
  'status.reason.timed-out': 'The mail server does not answer.',
  'status.reason.connection-lost': 'The connection to the mail server was cut off.',
  'status.reason.crowded': 'Too many mailboxes are open here at once.',
  'status.reason.refused': 'The mail server refuses for now.',
  'status.reason.sign-in-refused':
    'The mail server no longer accepts your password. Sign out, then sign in with the new one.',
  'status.connecting': 'Connecting to Poplar again…',
  'status.opening': 'Opening the mailbox…',
  'status.reconnecting': 'Reconnecting…',
  'status.connected': 'Connected',
  'status.let-go': 'Released for other mail programs',
  'status.released': 'Mailbox released',
  'status.released-ago': 'Mailbox released {when}',
  'status.waiting': 'Waiting.',
  'status.again-now': '{reason} Trying again now.',
  'status.again-in-seconds': '{reason} Trying again in {count, number} s.',
  'status.again-in-minutes': '{reason} Trying again in {count, number} min.',
  'status.fill': '{much} of {most}',
  'status.checked': 'Checked {when}',
  'status.holds': '{count, plural, one {# message} other {# messages}} · {size}',
  'status.removes-read': 'This server removes what was read',
  'status.kept': '{count, plural, one {Read mail is kept # day} other {Read mail is kept # days}}',
  'status.headers': 'Reading headers',
  'status.try-now': 'Try now',
  'status.nearly-full': 'Your mailbox is nearly full',
  'status.full': 'Your mailbox is full',
  'status.headers-read': 'Reading headers: {done, number} of {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'To nobody yet',

  /* The account’s menu. */
  'menu.appearance': 'Appearance',
  'menu.settings': 'Settings',
  'menu.shortcuts': 'Keyboard shortcuts',
  'menu.sign-out': 'Sign out',
  'menu.connect': 'Connect again',
  'menu.let-go': 'Let go of the mailbox now',
  'menu.account': 'Account {address}',
  'menu.layout': 'Layout',
  'menu.split.right': 'Message beside the list',
  'menu.split.below': 'Message below the list',
  'menu.split.none': 'One at a time',

  /* What happened to the mailbox. */
  'log.new': '{count, number} new',
  'log.deleted': 'You deleted {count, number}',
  'log.removed-elsewhere': 'Another program removed {count, number}',
  'log.not-deleted':
    '{count, plural, one {The mail server did not delete # message} other {The mail server did not delete # messages}}',
  'log.renamed':
    '{count, plural, one {The mail server gave # message a new name; read and starred went over} other {The mail server gave # messages new names; read and starred went over}}',
  'log.let-go': 'You let go of the mailbox',
  'log.connected': 'You connected again',
  'log.reconnected': 'The connection was cut off, and made again',
  'log.busy': 'Another mail program was reading the mailbox',
  'log.password-refused': 'The mail server did not accept the password any more',

  /* What is kept here. */
  'data.words': 'Sealed on the server’s disk. Your mail itself stays on your mail server.',
  'data.messages': 'Messages you opened',
  'data.messages-hint': 'Kept for a while, so that opening them again fetches nothing.',
  'data.rest': 'Everything else',
  'data.rest-hint':
    'The list with its previews, read and starred, settings, and what was deleted lately.',
  'data.forget': 'Forget this account here',
  'data.forget-words':
    'Removes all of the above, drafts and sent letters too, and signs out every device. The mail on your mail server stays.',
  'data.forget-go': 'Forget this account',
  'data.forget-title': 'Forget this account here?',
  'data.gone-letters': 'Gone: drafts, letters sent from here, and what still waits to be sent.',
  'data.gone-flags': 'Gone: which messages were read or starred, settings, previews, and copies.',
  'data.gone-deletions': 'Deletions whose time to undo still runs are not carried out.',
  'data.gone-devices': 'Every device is signed out, this one too.',
  'data.stays': 'Your mail stays on your mail server. Sign in again, and it is all there, unread.',
  'data.keep': 'Keep it',
  'data.forget-sure': 'Forget it for good',
  'data.forget-account':
    'Poplar forgets all that it keeps of <b>{address}</b>. This cannot be undone.',

  /* The views of a mailbox. */
  'view.nav': 'Views',
  'view.unread-aloud': 'unread',
  'view.waiting-aloud': 'waiting',
  'view.mailbox': 'Mailbox',
  'view.inbox': 'Inbox',
  'view.inbox.empty': 'Nothing here',
  'view.inbox.empty-words': 'The mailbox on the server is empty. New mail appears by itself.',
  'view.unread': 'Unread',
  'view.unread.empty': 'All read',
  'view.unread.empty-words': 'There is no message that you have not opened.',
  'view.starred': 'Starred',
  'view.starred.empty': 'No stars yet',
  'view.starred.empty-words': 'Star a message with the key S to find it here again.',
  'view.attachments': 'With attachments',
  'view.attachments.empty': 'No attachments',
  'view.attachments.empty-words': 'Messages that carry files are listed here.',
  'view.deleted': 'Deleted',
  'view.deleted.empty': 'Nothing is waiting',
  'view.deleted.empty-words':
    'What you delete waits here until it is removed from the mail server. Then it is gone for good.',

  /* How a list stands. */
  'sort.newest': 'Newest first',
  'sort.oldest': 'Oldest first',
  'sort.sender': 'Sender',
  'sort.subject': 'Subject',
  'sort.largest': 'Largest first',
  'sort.smallest': 'Smallest first',
  'sort.order': 'Order',
  'sort.view': 'View, order: {order}',

  'search.leave': 'Leave the search',
  'search.still-read':
    '{count, plural, one {# message is still being read, and may be found then.} other {# messages are still being read, and may be found then.}}',
  'search.odd.unknown': '“{words}:” is not known here, so it was searched as text.',
  'search.odd.has': '“{words}”: has: takes attachment, so it was searched as text.',
  'search.odd.is':
    '“{words}”: is: takes unread, read, starred or unstarred, so it was searched as text.',
  'search.odd.date':
    '“{words}”: a date looks like 2026-01-31, 2026-01 or 2026, so it was searched as text.',
  'search.odd.size': '“{words}”: a size looks like 500k or 10M, so it was searched as text.',
  'search.in.inbox': 'Search mail',
  'search.in.unread': 'Search unread',
  'search.in.starred': 'Search starred',
  'search.in.attachments': 'Search with attachments',
  'search.in.deleted': 'Search mail',
  'search.help.from': 'who wrote it',
  'search.help.has': 'with files',
  'search.help.is': 'or read, starred, unstarred',
  'search.help.after': 'or before: a year, month or day',
  'search.help.larger': 'or smaller:',
  'search.help.phrase': 'just so',
  'search.help.not': 'without it',
  'search.whole-text': 'Search the whole text',

  /* What keys do. */
  'keys.older-message': 'Older message',
  'keys.newer-message': 'Newer message',
  'keys.next-row': 'Next row',
  'keys.previous-row': 'Previous row',
  'keys.first-message': 'First message',
  'keys.last-message': 'Last message',
  'keys.one-screen-down': 'One screen down',
  'keys.one-screen-up': 'One screen up',
  'keys.open': 'Open',
  'keys.back-to-the-list': 'Back to the list',
  'keys.new-message': 'New message',
  'keys.reply': 'Reply',
  'keys.reply-to-all': 'Reply to all',
  'keys.forward': 'Forward',
  'keys.delete': 'Delete',
  'keys.undo': 'Undo',
  'keys.star-or-unstar': 'Star or unstar',
  'keys.mark-as-read': 'Mark as read',
  'keys.mark-as-unread': 'Mark as unread',
  'keys.check-for-new-mail': 'Check for new mail',
  'keys.more-actions': 'More actions',
  'keys.select-or-unselect': 'Select or unselect',
  'keys.select-all': 'Select all',
  'keys.select-none': 'Select none',
  'keys.select-read': 'Select read',
  'keys.select-unread': 'Select unread',
  'keys.select-starred': 'Select starred',
  'keys.inbox': 'Inbox',
  'keys.unread': 'Unread',
  'keys.starred': 'Starred',
  'keys.with-attachments': 'With attachments',
  'keys.deleted': 'Deleted',
  'keys.search': 'Search',
  'keys.do-or-find-anything': 'Do or find anything',
  'keys.this-sheet': 'This sheet',
  'keys.group.moving': 'Moving',
  'keys.group.selecting': 'Selecting',
  'keys.group.acting': 'Acting',
  'keys.group.going': 'Going',
  'keys.or': 'or',

  /* The command palette. */
  'palette.title': 'Do or find',
  'palette.field': 'An action or a message',
  'palette.placeholder': 'What would you like to do, or find?',
  'palette.nothing': 'Nothing of that name.',
  'palette.offers': 'Offers',
  'palette.notices-stop': 'Stop telling new mail on the desktop',
  'palette.notices-start': 'Tell new mail on the desktop',
  'palette.notices-on': 'New mail is told on the desktop',
  'palette.notices-off': 'New mail is told here alone',
  'palette.notices-refused': 'This browser does not allow notices of this site',

  /* Searching whole texts. */
  'texts.beginnings': 'In senders, subjects and first words',
  'texts.label': 'Reading whole texts',
  'texts.stop': 'Stop',
  'texts.rest': 'Read the rest',
  'texts.reading': 'Reading whole texts: {read, number} of {of, number}',
  'texts.waiting': 'Waiting for the mailbox: {read, number} of {of, number} texts read',
  'texts.full':
    '{count, plural, one {In the whole text of the newest # message; there is no room for more} other {In the whole text of the newest # messages; there is no room for more}}',
  'texts.stopped': 'Stopped at {read, number} of {of, number} texts. {reason}',
  'texts.in-some': 'In the whole text of {read, number} of {of, number} messages',
  'texts.in-all':
    '{count, plural, one {In the whole text of # message} other {In the whole text of # messages}}',
  'texts.in-all-but':
    '{count, plural, one {In the whole text of # message} other {In the whole text of # messages}}; {unreadable, number} cannot be read',
} as const;
