/** Poplar in German. */
import type { Translation } from '@/lib/words/translation';

export const de: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Schließen',
  'ui.dismiss': 'Ausblenden',
  'ui.try-again': 'Noch einmal versuchen',
  'ui.not-come': 'Dieser Teil der Seite ließ sich nicht laden.',
  'ui.outdated':
    'Poplar wurde aktualisiert, nachdem diese Seite geöffnet worden war. Laden Sie die Seite neu, um weiterzumachen.',
  'ui.loading': 'Wird geladen',
  'ui.cancel': 'Abbrechen',

  /* Pages that are none. */
  'page.description': 'Webmail für das POP3-Postfach, das Sie schon haben.',
  'page.inbox': 'Posteingang',
  'page.settings': 'Einstellungen',
  'page.sign-in': 'Anmelden',
  'page.not-found': 'Nicht gefunden',
  'page.offline': 'Keine Verbindung',
  'offline.words':
    'Diese Seite braucht eine Verbindung zu Poplar, und es gibt gerade keine. Ihr Posteingang und zuletzt Gelesenes sind trotzdem da.',
  'not-found.title': 'Hier ist nichts',
  'not-found.words': 'Die Adresse ist falsch geschrieben, oder das Ziel gibt es nicht mehr.',
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
    'Mailserver: <b>{host}</b> · {security, select, plain {unverschlüsselt} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Sprache und Zeit',
  'settings.language': 'Sprache',
  'settings.language-hint': 'Auf jedem Gerät, auf dem Sie sich anmelden.',
  'settings.language-auto': 'Wie der Browser',
  'settings.time': 'Uhrzeit',
  'settings.time-hint': 'Wie Uhrzeiten geschrieben werden.',
  'settings.time.auto': 'Wie in der Sprache üblich',
  'settings.time.24-hour': '24 Stunden: 14:02',
  'settings.time.12-hour': '12 Stunden: 2:02 PM',
  'settings.date': 'Datum',
  'settings.date-hint': 'Die Reihenfolge von Tag, Monat und Jahr.',
  'settings.date.auto': 'Wie in der Sprache üblich',
  'settings.date.day-month': 'Tag, Monat, Jahr',
  'settings.date.month-day': 'Monat, Tag, Jahr',
  'settings.date.year-month-day': 'Jahr, Monat, Tag',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.appearance': 'Erscheinungsbild',
  'settings.theme': 'Farben',
  'settings.on-all': 'Auf jedem Gerät, auf dem Sie sich anmelden.',
  'settings.font-size.small': 'Klein',
  'settings.font-size.normal': 'Normal',
  'settings.font-size.large': 'Groß',
  'settings.font-size.larger': 'Größer',
  'settings.density.comfortable': 'Geräumig',
  'settings.density.cozy': 'Bequem',
  'settings.density.compact': 'Kompakt',
  'settings.split.right': 'Neben der Liste',
  'settings.split.below': 'Unter der Liste',
  'settings.split.none': 'Statt der Liste',
  'settings.font-size': 'Schriftgröße',
  'settings.font-size-hint': 'Überall außer in formatierten Nachrichten.',
  'settings.density': 'Dichte',
  'settings.density-hint': 'Wie viel Platz eine Zeile der Liste einnimmt.',
  'settings.conversations-hint': 'Nachrichten, die einander antworten, stehen in einer Zeile.',
  'settings.split': 'Eine Nachricht öffnet sich',
  'settings.split-hint': 'Auf einem Telefon immer statt der Liste.',
  'settings.hours': '{count, plural, one {# Stunde} other {# Stunden}}',
  'settings.minutes': '{count, plural, one {# Minute} other {# Minuten}}',
  'settings.seconds': '{count, plural, one {# Sekunde} other {# Sekunden}}',
  'settings.every-hours':
    '{count, plural, =1 {Jede Stunde} one {Jede # Stunde} other {Alle # Stunden}}',
  'settings.every-minutes':
    '{count, plural, =1 {Jede Minute} one {Jede # Minute} other {Alle # Minuten}}',
  'settings.undo-usual': '{time} (Standard)',
  'settings.undo-as-deletion': '{time} (wie beim Löschen)',
  'settings.mail': 'Mail',
  'settings.after-delete': 'Nach dem Löschen der offenen Nachricht',
  'settings.after-delete-hint': 'Die nächste ist die, die in der Liste darunter steht.',
  'settings.after-delete.next': 'Nächste Nachricht öffnen',
  'settings.undo': 'Bedenkzeit beim Löschen',
  'settings.undo-hint':
    'Erst danach wird die Nachricht vom Mailserver entfernt, und zwar endgültig.',
  'settings.undo-send': 'Bedenkzeit beim Senden',
  'settings.undo-send-hint': 'So lange wird die Nachricht hier gehalten, bevor sie hinausgeht.',
  'settings.check': 'Nach neuer Mail sehen',
  'settings.check-hint':
    'Solange Poplar offen ist. Jedes Mal wird das Postfach neu geöffnet, was manche Server begrenzen.',
  'settings.undo-none': 'Keine',
  'settings.keyboard': 'Tastatur',
  'settings.singles': 'Tastenkürzel mit einer Taste',
  'settings.singles-hint':
    'Buchstaben, Ziffern und Zeichen wie J, X und #; ? zeigt sie alle. Pfeile, Entf und Strg+K gehen in jedem Fall.',
  'settings.notices': 'Neue Mail',
  'settings.notices-words': 'Auf diesem Gerät.',
  'settings.desktop': 'Desktop-Mitteilungen',
  'settings.sound': 'Ton',
  'settings.sound-hint': 'Zwei leise Töne, wenn neue Mail kommt.',
  'settings.desktop-hint': 'Wenn Poplar offen ist und Sie gerade nicht hinsehen.',
  'settings.desktop-refused':
    'Dieser Browser erlaubt dieser Seite keine Mitteilungen. Erlauben Sie sie erst in seinen Einstellungen.',
  'settings.desktop-impossible':
    'Dieser Browser zeigt Mitteilungen nur von Seiten, die er über https erreicht.',
  'settings.offline': 'Mail zum Lesen ohne Verbindung aufbewahren',
  'settings.offline-hint':
    'Auf diesem Gerät: die letzten Listen und die geöffneten Nachrichten, verschlüsselt, bis zum Abmelden. Anhänge werden nie aufbewahrt.',
  'settings.offline-passing':
    'Nur wo Sie angemeldet bleiben. Wählen Sie das beim Anmelden, auf einem eigenen Gerät.',
  'settings.offline-impossible':
    'Dieser Browser bewahrt nichts für Websites auf, die er ohne https erreicht.',
  'settings.pictures': 'Bilder aus dem Netz',
  'settings.pictures-words':
    'Wer eines abruft, verrät dem Absender, dass er die Nachricht liest; deshalb fragt Poplar vorher. Von diesen Absendern erscheinen sie sofort.',
  'settings.pictures-nobody':
    'Noch niemand. Wählen Sie „Immer für …“ über einer Nachricht mit Bildern.',
  'settings.pictures-senders': 'Absender, deren Bilder sofort erscheinen',
  'settings.pictures-remove': 'Entfernen',
  'settings.pictures-remove-all': 'Alle entfernen',
  'settings.pictures-removed':
    '{count, plural, one {<b>{sender}</b> wurde entfernt.} other {# Absender wurden entfernt.}}',
  'settings.show-all': 'Alle {count, number} zeigen',
  'settings.size': 'Größe des Postfachs',
  'settings.size-words':
    'POP3 verrät nicht, wie viel ein Postfach aufnimmt. Geben Sie es hier an, um rechtzeitig gewarnt zu werden.',
  'settings.quota': 'Es darf enthalten',
  'settings.quota-hint': 'Leer lassen, um nicht gewarnt zu werden.',
  'settings.quota-unknown': 'Nicht bekannt',
  'settings.unit': 'Einheit',
  'settings.no-size': 'Geben Sie eine Zahl ein, etwa 2 oder 0,5.',
  'settings.holds': 'Es enthält',
  'settings.how-full': 'Wie voll das Postfach ist',
  'settings.show-largest': 'Die größten zeigen',
  'settings.nearly-full':
    'Es ist fast voll. Löschen Sie, was Sie nicht mehr brauchen, das Größte zuerst.',
  'settings.full':
    'Es ist voll: Ihr Server nimmt neue Mail vielleicht nicht mehr an. Löschen Sie, was Sie nicht mehr brauchen, das Größte zuerst.',
  'settings.skip': 'Zu den Einstellungen springen',
  'settings.back': 'Zurück zum Posteingang',
  'settings.title': 'Einstellungen',
  'settings.parts': 'Teile der Einstellungen',
  'settings.not-changed': 'Nicht geändert. {reason}',
  'settings.devices': 'Geräte',
  'settings.log': 'Protokoll des Postfachs',
  'settings.log-words':
    'Was kam, was hier gelöscht wurde und was ein anderes Mailprogramm entfernt hat.',
  'settings.log-nothing': 'Es ist noch nichts geschehen.',
  'settings.log-loading': 'Das Protokoll wird geladen',
  'settings.data': 'Hier gespeicherte Daten',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Auf dieser Seite ging etwas schief. Laden Sie sie neu.',
  'problem.offline':
    'Poplar ist nicht zu erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
  'problem.answer':
    'Der Server gab eine Antwort, die Poplar nicht versteht. Versuchen Sie es noch einmal.',
  'problem.unreachable':
    'Der Mailserver ist nicht zu erreichen. Prüfen Sie Ihre Verbindung oder versuchen Sie es gleich noch einmal.',
  'problem.untrusted':
    'Die Verbindung zum Mailserver ist nicht vertraulich, deshalb wurde nichts darüber gesendet. Sagen Sie es dem, der diesen Server betreibt.',
  'problem.timed-out': 'Der Mailserver antwortete nicht rechtzeitig. Versuchen Sie es noch einmal.',
  'problem.connection-lost':
    'Die Verbindung zum Mailserver brach ab. Versuchen Sie es noch einmal.',
  'problem.misbehaved':
    'Der Mailserver sagte etwas, das keinen Sinn ergibt. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es seinem Betreiber.',
  'problem.too-large': 'Das ist mehr, als auf einmal geht. Versuchen Sie es mit weniger.',
  'problem.refused': 'Der Mailserver weigerte sich. Sein Grund steht darunter.',
  'problem.sign-in-refused':
    'Der Mailserver nahm diese Adresse mit diesem Passwort nicht an. Prüfen Sie beides und versuchen Sie es noch einmal.',
  'problem.busy':
    'Ein anderes Mailprogramm liest gerade in diesem Postfach. Gleich wird es von selbst wieder versucht.',
  'problem.busy-at-sign-in':
    'Ein anderes Mailprogramm liest gerade in diesem Postfach. Versuchen Sie es gleich noch einmal.',
  'problem.too-soon':
    'Der Mailserver verlangt eine Pause zwischen zwei Besuchen. Versuchen Sie es in ein paar Minuten noch einmal.',
  'problem.crowded':
    'Hier sind zu viele Postfächer zugleich offen. Versuchen Sie es in einer Minute noch einmal.',
  'problem.internal': 'Hier ging etwas schief; es wurde vermerkt. Versuchen Sie es noch einmal.',
  'problem.not-signed-in': 'Sie sind abgemeldet. Melden Sie sich an, um weiterzumachen.',
  'problem.bad-request':
    'Mit dieser Anfrage kann der Server nichts anfangen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'problem.cross-origin': 'Diese Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.',
  'problem.host-refused':
    'Dieser Server lässt Sie an jenem Mailserver nicht anmelden. Nehmen Sie den, den er nennt.',
  'problem.too-many-attempts':
    'Zu viele falsche Passwörter. Warten Sie ein wenig und versuchen Sie es dann noch einmal.',
  'problem.message-gone':
    'Diese Nachricht ist nicht mehr im Postfach. Vielleicht hat ein anderes Mailprogramm sie entfernt.',
  'problem.unreadable':
    'Diesen Teil der Nachricht kann Poplar nicht lesen. Laden Sie die Nachricht (.eml) herunter und öffnen Sie die.',
  'problem.draft-changed':
    'Dieser Entwurf wurde in einem anderen Fenster geändert. Wählen Sie, welchen der beiden Sie behalten; keiner geht verloren.',
  'problem.import-large':
    'Diese Datei ist größer, als auf einmal aufgenommen werden kann (512 MB, jede Nachricht bis 100 MB). Teilen Sie sie.',
  'problem.import-none':
    'In dieser Datei ist keine Nachricht. Wählen Sie eine .eml- oder .mbox-Datei.',
  'problem.kept-full':
    'Das hier aufbewahrte Gesendete und Importierte hat seine Grenze von 2 GB erreicht. Löschen Sie einiges davon und versuchen Sie es dann noch einmal.',
  'problem.deleted-long-ago': 'Das wurde vor zu langer Zeit gelöscht, um noch zurückzukommen.',
  'problem.draft-gone':
    'Diesen Entwurf gibt es nicht mehr. Er wurde in einem anderen Fenster gesendet oder verworfen.',
  'problem.not-sendable':
    'So kann diese Nachricht nicht gesendet werden. Was fehlt, steht darunter.',
  'problem.no-submission':
    'Hier ist kein Server für ausgehende Mail eingerichtet. Kopieren Sie den Text in ein anderes Mailprogramm, oder bitten Sie den Betreiber dieses Servers, SMTP_HOST zu setzen.',
  'problem.too-late':
    'Dafür ist es zu spät. Die Nachricht ist unterwegs; sehen Sie gleich unter „Gesendet“ nach.',
  'problem.not-found': 'Hier ist nichts. Gehen Sie zurück zum Posteingang.',
  'problem.picture': 'Dieses Bild ließ sich nicht abrufen.',
  'problem.still-there':
    'Der Mailserver sagte, er habe diese Nachricht entfernt, aber sie ist noch da.',
  'problem.another':
    'Der Mailserver meint mit dem Namen dieser Nachricht jetzt eine andere. Es wurde nichts gelöscht.',
  'problem.never-done':
    'Der Mailserver entfernte diese Nachricht nicht, wie oft er auch gebeten wurde.',
  'problem.host-ports':
    'Andere Mailserver werden über TLS an Port 995 oder über STARTTLS an Port 110 erreicht.',
  'problem.host-elsewhere':
    'Der Mailserver von {domain} scheint {host} zu sein. Wenn Sie wissen, dass es Ihrer ist, wählen Sie „Anderer Server“ und nennen Sie ihn.',
  'problem.host-not-found':
    'Für {domain} wurde kein Mailserver gefunden. Wählen Sie „Anderer Server“ und nennen Sie ihn; seinen Namen weiß, wer das Postfach betreibt.',
  'problem.host-unknown':
    'Zu welchem Mailserver {where, select, named {{domain}} other {diese Adresse}} gehört, ist hier nicht bekannt. Wählen Sie einen aus der Liste{others, select, allowed { oder „Anderer Server“} other {}}.',
  'problem.too-many-wrong':
    'Zu viele falsche Passwörter. Warten Sie {unit, select, seconds {{count, plural, one {# Sekunde} other {# Sekunden}}} other {{count, plural, one {# Minute} other {# Minuten}}}} und versuchen Sie es dann noch einmal.',
  'problem.list-unreachable':
    'Der Server der Liste ist nicht zu erreichen. Versuchen Sie es später noch einmal.',
  'problem.list-refused':
    'Die Liste nahm das nicht an. Versuchen Sie es mit dem Link in der Nachricht selbst.',
  'problem.smtp-size':
    'Der Server für ausgehende Mail nimmt Nachrichten bis {megabytes, number} MB, samt Anhängen. Senden Sie weniger auf einmal.',
  'problem.smtp-letters':
    'Der Server für ausgehende Mail kann nicht an oder von {address} senden: Vor dem @ kennt er nur lateinische Buchstaben.',
  'problem.smtp-old':
    'Der Server für ausgehende Mail ist zu alt für die Nachricht, die mitgeht. Leiten Sie sie als Text weiter.',
  'problem.outbox-full':
    'Es sind zu viele Nachrichten unterwegs. Warten Sie, bis einige gesendet sind.',
  'problem.year-ahead':
    'So kann diese Nachricht nicht gesendet werden. Das ist mehr als ein Jahr voraus.',
  'problem.attachments-large':
    'Alle Anhänge einer Nachricht zusammen dürfen {megabytes, number} MB haben. Senden Sie stattdessen einen Link oder mehrere Nachrichten.',
  'problem.attachments-many':
    'Eine Nachricht darf {count, plural, one {# Anhang} other {# Anhänge}} haben. Packen Sie sie zusammen.',
  'problem.attachments-full':
    'Die Entwürfe enthalten zu viele Dateien. Senden oder verwerfen Sie erst einige davon.',
  'problem.drafts-full':
    'Es gibt zu viele Entwürfe. Verwerfen Sie einige, die Sie nicht mehr brauchen.',
  'problem.waits-for-sign-in':
    'Sie geht hinaus, sobald Sie sich wieder anmelden: Nur dann ist Ihr Passwort hier bekannt.',
  'problem.smtp-deferred-some':
    'Der Server will, dass einige Empfänger später noch einmal versucht werden. Das geht von selbst weiter.',
  'problem.identity-foreign': 'Der Server für ausgehende Mail nimmt nur Mail von {address}.',
  'problem.identity-wrong':
    'So kann diese Nachricht nicht gesendet werden. {address} ist keine Adresse.',
  'problem.smtp-unreachable':
    'Der Server für ausgehende Mail ist nicht zu erreichen. Es wird von selbst wieder versucht.',
  'problem.smtp-untrusted':
    'Die Verbindung zum Server für ausgehende Mail ist nicht vertraulich, deshalb wurde nichts darüber gesendet. Sagen Sie es dem, der diesen Server betreibt.',
  'problem.smtp-timed-out':
    'Der Server für ausgehende Mail antwortete nicht rechtzeitig. Es wird von selbst wieder versucht.',
  'problem.smtp-connection-lost':
    'Die Verbindung zum Server für ausgehende Mail brach ab, bevor er die Nachricht hatte. Es wird von selbst wieder versucht.',
  'problem.smtp-misbehaved':
    'Der Server für ausgehende Mail sagte etwas, das keinen Sinn ergibt. Es wird von selbst wieder versucht.',
  'problem.smtp-internal':
    'Hier drinnen ging etwas schief, bevor die Nachricht gesendet war. Es wird von selbst wieder versucht.',
  'problem.smtp-unknown':
    'Die Verbindung brach ab, gerade als die Nachricht übergeben wurde. Vielleicht hat der Server sie, vielleicht nicht: Sehen Sie nach einer Antwort oder einer Kopie, bevor Sie sie noch einmal senden.',
  'problem.smtp-later':
    'Der Server für ausgehende Mail kann sie jetzt nicht annehmen. Es wird von selbst wieder versucht.',
  'problem.smtp-recipients':
    '{count, plural, one {Der Server für ausgehende Mail nimmt diesen Empfänger nicht an. Prüfen Sie die Adresse.} other {Der Server für ausgehende Mail nimmt keinen dieser Empfänger an. Prüfen Sie die Adressen.}}',
  'problem.smtp-too-large': 'Dem Server für ausgehende Mail ist diese Nachricht zu groß.',
  'problem.smtp-refused':
    'Der Server für ausgehende Mail wies diese Nachricht zurück. Sein Grund steht darunter.',
  'problem.smtp-no-auth':
    'Der Server für ausgehende Mail bietet keine Anmeldung mit Passwort. Wer diesen Server betreibt, kann SMTP_AUTH=none setzen.',
  'problem.smtp-password':
    'Der Server für ausgehende Mail nahm Ihren Benutzernamen mit Ihrem Passwort nicht an. Fragen Sie den Betreiber Ihrer Mail, ob das Senden ein anderes braucht.',
  'problem.no-way-yet':
    'Dieses Postfach kann noch nicht senden. Nennen Sie seinen Server für ausgehende Mail in den Einstellungen unter „Senden“, oder kopieren Sie den Text in ein anderes Mailprogramm.',
  'problem.way-hosts':
    'Ein Server für ausgehende Mail hat einen Namen im Internet und ist mit TLS an Port 465 oder mit STARTTLS an Port 587 zu erreichen.',
  'problem.way-unreachable':
    'Dort antwortet kein Server für ausgehende Mail über eine vertrauliche Verbindung. Prüfen Sie seinen Namen; ihn weiß, wer das Postfach betreibt.',
  'problem.way-refused':
    'Dieser Server nahm die Anmeldung nicht an. Prüfen Sie Benutzernamen und Passwort.',
  'problem.way-password':
    'Das Passwort des Postfachs hat sich geändert, seit das zum Senden gesichert wurde. Geben Sie das zum Senden in den Einstellungen unter „Senden“ noch einmal ein.',
  'problem.no-recipient':
    'So kann diese Nachricht nicht gesendet werden. Sie hat keinen Empfänger.',
  'problem.many-recipients':
    'So kann diese Nachricht nicht gesendet werden. Sie hat mehr als {count, plural, one {# Empfänger} other {# Empfänger}}.',
  'problem.no-addresses':
    'So kann diese Nachricht nicht gesendet werden. Das sind keine Adressen: {addresses}',
  'problem.own-address':
    'So kann diese Nachricht nicht gesendet werden. {where, select, named {{address}} other {Ihre eigene Adresse}} ist keine ganze Adresse. Fügen Sie eine hinzu, unter der Sie schreiben.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {Keine neue Mail} one {# neue Nachricht} other {# neue Nachrichten}}',
  'maildrop.not-signed-out': 'Nicht abgemeldet. {reason}',
  'maildrop.removes-read':
    'Dieser Mailserver entfernt eine Nachricht, sobald sie gelesen wurde. Sichern Sie, was Sie brauchen.',
  'maildrop.released-soon': 'Das Postfach wird freigegeben, sobald zu Ende ist, was gerade läuft.',
  'maildrop.said.let-go': 'Postfach freigegeben. Andere Mailprogramme können es jetzt benutzen.',
  'maildrop.said.connect': 'Wieder verbunden',
  'maildrop.notice-more':
    '{count, plural, one {{sender} und # weitere Nachricht} other {{sender} und # weitere Nachrichten}}',

  /* The list of messages. */
  'list.not-deleted': 'Nicht gelöscht. {reason}',
  'list.not-undone': 'Nicht rückgängig gemacht. {reason}',
  'list.not-selected': 'Nicht ausgewählt. {reason}',
  'list.not-read': 'Nicht als gelesen markiert. {reason}',
  'list.not-unread': 'Nicht als ungelesen markiert. {reason}',
  'list.not-starred': 'Stern nicht gesetzt. {reason}',
  'list.not-unstarred': 'Stern nicht entfernt. {reason}',
  'list.refused': 'Der Mailserver weigerte sich.',
  'list.came-back':
    '{count, plural, =1 {Nicht gelöscht: „{subject}“. {reason}} one {Nicht gelöscht: # Nachricht. {reason}} other {Nicht gelöscht: # Nachrichten. {reason}}}',
  'list.too-late':
    'Zu spät, um es rückgängig zu machen: {count, plural, one {# Nachricht} other {# Nachrichten}}.',
  'list.undone':
    '{count, plural, =1 {Die Nachricht ist wieder da} one {# Nachricht ist wieder da} other {# Nachrichten sind wieder da}}',
  'list.now-read':
    '{count, plural, one {# Nachricht als gelesen markiert} other {# Nachrichten als gelesen markiert}}',
  'list.now-unread':
    '{count, plural, one {# Nachricht als ungelesen markiert} other {# Nachrichten als ungelesen markiert}}',
  'list.now-starred':
    '{count, plural, one {Stern für # Nachricht gesetzt} other {Stern für # Nachrichten gesetzt}}',
  'list.now-unstarred':
    '{count, plural, one {Stern von # Nachricht entfernt} other {Stern von # Nachrichten entfernt}}',
  'list.unknown-sender': 'Unbekannter Absender',
  'list.no-subject': '(Kein Betreff)',
  'list.unread-aloud': 'ungelesen',
  'list.starred-aloud': 'mit Stern',
  'list.attachment-aloud': 'Anhang',
  'list.messages-aloud': '{count, plural, one {# Nachricht} other {# Nachrichten}}',
  'list.rows': 'Zeilen',
  'list.each-message': 'Jede Nachricht',
  'list.conversations': 'Unterhaltungen',

  /* A conversation in the reader. */
  'conversation.name': 'Unterhaltung',
  'conversation.more': '{count, plural, one {# weitere Nachricht} other {# weitere Nachrichten}}',
  'conversation.delete-one': 'Nur diese Nachricht löschen',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# neue Nachricht} other {# neue Nachrichten}}',
  'list.deleted':
    '{count, plural, =1 {Nachricht gelöscht} one {# Nachricht gelöscht} other {# Nachrichten gelöscht}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Nachricht gelöscht. Z macht es rückgängig.} one {# Nachricht gelöscht. Z macht es rückgängig.} other {# Nachrichten gelöscht. Z macht es rückgängig.}}',
  'list.select': 'Auswählen',
  'list.being-removed': 'Wird entfernt',
  'list.next-gone':
    'Nur hier, bis die Bedenkzeit um ist. Die nächste ist in {count, plural, one {# Sekunde} other {# Sekunden}} endgültig weg.',
  'list.attachment': 'Anhang',
  'list.undo': 'Rückgängig',
  'list.unstar': 'Stern entfernen',
  'list.star': 'Stern setzen',
  'list.mark-unread': 'Als ungelesen markieren',
  'list.mark-read': 'Als gelesen markieren',
  'list.delete': 'Löschen',
  'list.offline': 'Keine Verbindung. Sie sehen den Stand von {time}.',
  'list.offline-day': 'Keine Verbindung. Sie sehen den Stand vom {date}.',
  'list.slow': 'Langsame Verbindung. Sie sehen den Stand von {time}.',
  'list.slow-day': 'Langsame Verbindung. Sie sehen den Stand vom {date}.',
  'list.toasts': 'Meldungen über das, was geschah',
  'list.undo-all': 'Alles rückgängig',
  'list.export-selected': 'Ausgewählte Nachrichten als .zip herunterladen',
  'list.export-mbox': 'Alle als eine .mbox-Datei exportieren',
  'list.export-eml': 'Alle als .zip von .eml-Dateien exportieren',
  'export.under-way': '{done, number} von {all, number} Nachrichten exportiert',
  'export.stop': 'Anhalten',
  'export.done': '{count, plural, one {# Nachricht exportiert} other {# Nachrichten exportiert}}',
  'export.stopped': 'Der Export wurde angehalten, die Datei ist nicht vollständig.',
  'export.failed':
    'Der Export brach ab, die Datei ist nicht vollständig. Versuchen Sie es noch einmal.',
  'list.undo-last': 'Letztes rückgängig',
  'list.skip': 'Zu den Nachrichten springen',
  'list.not-come': 'Die Liste ließ sich nicht laden',
  'list.nothing-found': 'Nichts gefunden',
  'list.nothing-has':
    'Keine Nachricht hat „{query}“ in Absendern, Empfängern, Betreff oder {extent, select, texts {Text, soweit er gelesen wurde} other {ersten Wörtern}}.',
  'list.nothing-in-has':
    'Keine Nachricht unter „{view}“ hat „{query}“ in Absendern, Empfängern, Betreff oder {extent, select, texts {Text, soweit er gelesen wurde} other {ersten Wörtern}}.',
  'list.messages': 'Nachrichten',
  'list.check': 'Nach neuer Mail sehen',
  'list.toolbar': 'Liste',
  'list.clear-selection': 'Auswahl aufheben',
  'list.star-or-unstar': 'Stern setzen oder entfernen',
  'list.found-in': 'Gefunden unter „{view}“',
  'list.selected': '{count, plural, one {# ausgewählt} other {# ausgewählt}}',
  'list.select-all': 'Alle {count, number} auswählen',
  'list.width': 'Breite der Liste',
  'list.height': 'Höhe der Liste',
  'list.larger': 'Liste vergrößern',
  'list.smaller': 'Liste verkleinern',
  'list.loading': 'Nachrichten werden geladen',
  'list.select-every': 'Alle Nachrichten auswählen',
  'list.found-aloud': 'gefunden',

  /* Writing. */
  'compose.not-discarded': 'Nicht verworfen. {reason}',
  'compose.starting.reply': 'Antwort',
  'compose.starting.forward': 'Weiterleitung',
  'compose.starting.again': 'Neue Nachricht',
  'compose.starting.draft': 'Entwurf',
  'compose.saved-as-draft': 'Als Entwurf gesichert',
  'compose.draft-discarded': 'Entwurf verworfen',
  'compose.not-saved-yet': 'Sie ist noch nicht gesichert. Versuchen Sie es gleich noch einmal.',
  'compose.look-again':
    'Sie wurde inzwischen geändert und steht hier, wie sie jetzt ist. Sehen Sie sie an, dann senden Sie sie.',
  'compose.nobody': 'Fügen Sie jemanden hinzu, an den sie geht.',
  'compose.no-address': '„{address}“ ist keine Adresse. Verbessern oder entfernen Sie sie.',
  'compose.files-coming': 'Es sind noch Dateien unterwegs. Warten Sie, bis alle da sind.',
  'compose.file-failed':
    'Eine Datei wurde nicht angehängt. Entfernen Sie sie, oder hängen Sie sie noch einmal an.',
  'compose.no-attachment': 'Es ist von einem Anhang die Rede, aber es ist keiner da.',
  'compose.no-subject': 'Der Betreff fehlt.',
  'compose.still-attached': 'Die Datei ist noch angehängt. {reason}',
  'compose.not-saved': 'Nicht auf dem Server gesichert. {reason}',
  'compose.not-sent': 'Nicht gesendet. {reason}',
  'compose.too-much':
    'Zusammen hätten die Dateien {size}; eine Nachricht kann {most} tragen. Senden Sie stattdessen einen Link oder mehrere Nachrichten.',
  'compose.not-attached':
    'Nicht angehängt: {files}. Alle Dateien einer Nachricht dürfen zusammen {most} haben.',
  'compose.kept-here-again': 'In diesem Browser gesichert; das Sichern wird wieder versucht',
  'compose.kept-here': 'In diesem Browser gesichert',
  'compose.saving': 'Wird gesichert …',
  'compose.saved-at': 'Gesichert {time}',
  'compose.remove': '{what} entfernen',
  'compose.do-not-attach': '{filename} nicht anhängen',
  'compose.attaching': '{filename} wird angehängt',
  'compose.cc': 'Cc',
  'compose.bcc': 'Bcc',
  'compose.subject': 'Betreff',
  'compose.send-anyway': 'Trotzdem senden',
  'compose.send': 'Senden',
  'compose.discard': 'Verwerfen',
  'compose.files': 'Dateien zum Anhängen',
  'compose.attach': 'Dateien anhängen, bis {most}',
  'compose.drop': 'Dateien ablegen, um sie anzuhängen, bis {most}',
  'compose.keep-this': 'Diesen behalten',
  'compose.take-other': 'Den anderen nehmen',
  'compose.hide-other': 'Den anderen verbergen',
  'compose.look-at-other': 'Den anderen ansehen',
  'compose.keep-as-new': 'Diesen Text als neuen Entwurf behalten',
  'compose.copy-text': 'Text kopieren',
  'compose.copied': 'Kopiert',
  'compose.copy-by-hand': 'Markieren Sie den Text und kopieren Sie ihn von Hand',
  'compose.changed-elsewhere':
    'Dieser Entwurf wurde um {time} in einem anderen Fenster geändert. Beide Fassungen bleiben, bis Sie wählen.',
  'compose.gone': 'Dieser Entwurf wurde in einem anderen Fenster gesendet oder verworfen.',
  'compose.minimise': 'Minimieren',
  'compose.smaller': 'Kleiner',
  'compose.larger': 'Größer',
  'compose.close': 'Sichern und schließen',
  'compose.chip-no-address': '„{address}“ ist keine Adresse',
  'compose.suggestions': 'Vorschläge',
  'compose.quoted': 'Zitierte Nachricht',
  'compose.hide-quoted': 'Zitierte Nachricht verbergen',
  'compose.show-quoted': 'Zitierte Nachricht zeigen',
  'compose.edit-quoted': 'Als reinen Text bearbeiten',
  'compose.leave-quoted': 'Weglassen',
  'compose.answer': 'Antwort',

  /* Letters on their way. */
  'sending.waiting': 'Noch nicht gesendet. {reason}',
  'sending.returned': 'Nicht gesendet; sie ist wieder ein Entwurf. {reason}',
  'sending.soon': 'Die Nachricht wird gleich gesendet; Sie können das rückgängig machen.',
  'sending.sent': 'Nachricht gesendet',
  'sending.open': 'Öffnen',
  'sending.in': 'Wird in {count, number} s gesendet',
  'sending.not-to': 'Gesendet, aber nicht an {others}',
  'sending.unknown':
    'Die Verbindung brach ab, als „{subject}“ übergeben war: Vielleicht hat der Server sie, vielleicht nicht.',

  /* Answering in rarer ways. */
  'answer.to-list': 'An {list} antworten',
  'answer.forward-whole': 'Als Anhang weiterleiten',

  /* Whom one writes as. */
  'identity.title': 'Namen und Signaturen',
  'identity.words':
    'Als wer Sie schreiben. Eine Antwort geht von der Adresse aus, an die die Nachricht kam, wenn sie eine von diesen ist.',
  'identity.default': 'Standard',
  'identity.no-signature': 'Keine Signatur',
  'identity.add': 'Namen oder Adresse hinzufügen',
  'identity.edit': 'Bearbeiten',
  'identity.edit-named': '{name} bearbeiten',
  'identity.first': 'Als Standard setzen',
  'identity.remove': 'Entfernen',
  'identity.remove-named': '{name} entfernen',
  'identity.removed': '<b>{name}</b> wurde entfernt.',
  'identity.form': 'Name und Signatur',
  'identity.name': 'Name',
  'identity.address': 'Adresse',
  'identity.reply-to': 'Antwortadresse, falls eine andere',
  'identity.format': 'Neue Nachrichten beginnen als',
  'identity.format-plain': 'Reiner Text',
  'identity.format-rich': 'Text mit Formatierung',
  'identity.signature': 'Signatur',
  'identity.words-only': 'Eine Signatur enthält Wörter und Links, keine Dateien.',
  'identity.wrong': 'Schreiben Sie die ganze Adresse, etwa sie@example.net.',
  'identity.cancel': 'Abbrechen',
  'identity.save': 'Sichern',

  /* Where mail is handed in. */
  'way.title': 'Senden',
  'way.words': 'Der Server, der Ihre ausgehende Mail annimmt.',
  'way.fixed': 'Vom Betreiber dieses Servers festgelegt.',
  'way.own': 'Von Ihnen genannt, mit dem Benutzernamen {username}.',
  'way.none': 'Noch kein Server',
  'way.none-hint': 'Bis es einen gibt, können Sie schreiben und kopieren, nicht senden.',
  'way.set-up': 'Einrichten',
  'way.change': 'Ändern',
  'way.remove': 'Entfernen',
  'way.form': 'Server für ausgehende Mail',
  'way.looking': 'Der Server Ihres Anbieters wird gesucht …',
  'way.found':
    'Anhand Ihrer Adresse gefunden; gesendet wurde ihm nichts. Prüfen Sie, ob er Ihrem Anbieter gehört.',
  'way.not-found': 'Anhand Ihrer Adresse wurde keiner gefunden. Ihr Anbieter nennt seinen Namen.',
  'way.host': 'Sein Name',
  'way.security': 'Verbindung',
  'way.tls': 'TLS, Port 465',
  'way.starttls': 'STARTTLS, Port 587',
  'way.username': 'Benutzername',
  'way.kind': 'Anmelden mit',
  'way.password': 'Passwort',
  'way.token': 'Zugriffstoken',
  'way.password-hint':
    'Meist dasselbe wie das des Postfachs. Nur dieser Server bekommt es: jetzt zum Ausprobieren und beim Senden.',
  'way.token-hint':
    'Von Ihrem Anbieter, für OAuth 2.0. Viele gelten eine Stunde; geben Sie dann hier ein neues ein.',
  'way.save': 'Ausprobieren und sichern',
  'way.copy': 'Kopie an sich selbst',
  'way.copy-hint':
    'Was Sie senden, kommt auch in dieses Postfach, wo andere Mailprogramme es finden.',

  /* Sending later. */
  'compose.elsewhere': 'In einem anderen Mailprogramm öffnen',
  'later.title': 'Später senden',
  'later.hour': 'In einer Stunde',
  'later.evening': 'Heute Abend',
  'later.morning': 'Morgen früh',
  'later.monday': 'Montag früh',
  'later.pick': 'Datum und Uhrzeit wählen',
  'later.when': 'Datum und Uhrzeit, wo Sie sind',
  'later.hint':
    'Dann geht sie hinaus, wenn Sie irgendwo angemeldet sind; sonst, sobald Sie es sind. Bis dahin können Sie sie zurückholen.',
  'later.wrong': 'Wählen Sie eine Zeit in der Zukunft, innerhalb eines Jahres.',
  'later.cancel': 'Abbrechen',
  'sending.scheduled': 'Wird gesendet: {time}',

  /* Formatted words. */
  'editor.text': 'Text der Nachricht',
  'editor.toolbar': 'Formatierung',
  'editor.strong': 'Fett',
  'editor.em': 'Kursiv',
  'editor.underline': 'Unterstrichen',
  'editor.strike': 'Durchgestrichen',
  'editor.heading': 'Überschrift',
  'editor.bullet_list': 'Liste',
  'editor.ordered_list': 'Nummerierte Liste',
  'editor.blockquote': 'Zitat',
  'editor.link': 'Link',
  'editor.clear': 'Formatierung entfernen',
  'editor.link-target': 'Wohin der Link führt',
  'editor.set-link': 'Link setzen',
  'editor.remove-link': 'Entfernen',
  'editor.write-plain': 'Reinen Text schreiben',
  'editor.write-rich': 'Mit Formatierung schreiben',
  'editor.loss': 'Die Wörter bleiben; Fettes, Größen und dergleichen gehen verloren.',
  'editor.loss-files':
    'Die Wörter bleiben; Fettes, Größen und dergleichen gehen verloren, und Bilder werden angehängte Dateien.',
  'editor.loss-pictures':
    'Die Wörter bleiben; Fettes, Größen und dergleichen gehen verloren, und die Bilder mit ihnen.',
  'editor.make-plain': 'Zu reinem Text machen',
  'editor.keep-rich': 'Formatierung behalten',

  /* Times. */
  'time.no-date': 'Kein Datum',
  'time.just-now': 'gerade eben',
  'time.seconds-ago': 'vor {count, number} s',
  'time.minutes-ago': 'vor {count, number} min',
  'time.hours-ago': 'vor {count, number} h',
  'time.today': 'Heute',
  'time.yesterday': 'Gestern',
  'time.this-week': 'Diese Woche',
  'time.last-week': 'Letzte Woche',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {# Bild dieser Nachricht ließ sich nicht abrufen. Öffnen Sie sie noch einmal, um es wieder zu versuchen.} other {# Bilder dieser Nachricht ließen sich nicht abrufen. Öffnen Sie sie noch einmal, um es wieder zu versuchen.}}',
  'reader.unread':
    '{count, plural, =0 {Nichts ungelesen} one {# ungelesene Nachricht} other {# ungelesene Nachrichten}}',
  'reader.selected':
    '{count, plural, one {# Nachricht ausgewählt} other {# Nachrichten ausgewählt}}',
  'reader.attachments-offline': 'Für Anhänge ist eine Verbindung zu Poplar nötig.',
  'reader.attachments': '{count, plural, one {# Anhang} other {# Anhänge}} · {size}',
  'reader.pictures-doubted':
    'Sie vertrauen diesem Absender, aber nichts bestätigt, dass diese Nachricht von ihm ist.',
  'reader.pictures-why': 'So kann der Absender nicht sehen, dass Sie dies lesen.',
  'reader.pictures-once': 'Einmal zeigen',
  'reader.pictures-stop': 'Nicht mehr',
  'reader.pictures-blocked':
    '{count, plural, one {# Bild von {hosts} ist nicht geladen.} other {# Bilder von {hosts} sind nicht geladen.}}',
  'reader.trackers':
    '{count, plural, one {# unsichtbares Bild, das Ihr Lesen melden würde, wird nie geladen.} other {# unsichtbare Bilder, die Ihr Lesen melden würden, werden nie geladen.}}',
  'reader.pictures-always': 'Immer für <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {# Bild ließ sich nicht abrufen.} other {# Bilder ließen sich nicht abrufen.}}',
  'reader.pictures-shown': 'Bilder von <b>{sender}</b> werden immer gezeigt.',
  'reader.elsewhere': 'anderswo',
  'reader.other-hosts': '{count, plural, one {# anderen Server} other {# anderen Servern}}',
  'reader.contact': 'Kontakt',
  'reader.download-vcf': '.vcf herunterladen',
  'reader.headers': 'Alle Kopfzeilen',
  'reader.header-fields': 'Felder des Kopfes',
  'reader.no-headers': 'Die Nachricht ist noch nicht da.',
  'reader.to-nobody': 'An niemanden namentlich',
  'reader.to': 'An',
  'reader.and-more': '{count, plural, one {und # weiterer} other {und # weitere}}',
  'reader.toolbar': 'Aktionen für die Nachricht',
  'reader.back': 'Zurück zur Liste',
  'reader.newer': 'Neuere',
  'reader.older': 'Ältere',
  'reader.more': 'Weitere Aktionen',
  'reader.as-text': 'Als reinen Text zeigen',
  'reader.as-html': 'Als HTML zeigen',
  'reader.proportional': 'Text in proportionaler Schrift',
  'reader.fixed': 'Text in fester Schrift',
  'reader.print': 'Drucken',
  'reader.source': 'Quelltext',
  'reader.download': 'Herunterladen (.eml)',
  'reader.date': 'Datum',
  'reader.within': 'Nachricht darin: {subject}',
  'reader.download-file': '{filename} herunterladen',
  'reader.from': 'Von',
  'reader.copies': 'Kopie an',
  'reader.blind-copies': 'Blindkopie an',
  'reader.replies-to': 'Antworten an',
  'reader.sent-by': 'Gesendet von',
  'reader.as-sent': 'Zeigen, wie sie gesendet wurde',
  'reader.darken': 'Nachrichten abdunkeln',
  'reader.frame': 'Nachricht: {subject}',
  'reader.download-all-of-it': 'Alles herunterladen',
  'reader.first-octets': 'Die ersten {first}.',
  'reader.first-octets-of': 'Die ersten {first} von {all}.',
  'reader.attachments-label': 'Anhänge',
  'reader.download-zip': 'Alle herunterladen (.zip)',
  'reader.look': '{filename} ansehen',
  'reader.look-new-tab': '{filename} ansehen (neuer Tab)',
  'reader.not-safe':
    'Ihr HTML ließ sich nicht sicher zeigen, deshalb steht hier der reine Text der Nachricht.',
  'reader.deleted':
    'Gelöscht. Endgültig weg in {count, plural, one {# Sekunde} other {# Sekunden}}.',
  'reader.being-removed': 'Gelöscht. Sie wird gerade vom Mailserver entfernt.',
  'reader.no-text': 'Diese Nachricht hat keinen Text.',
  'reader.on-paper':
    'Hier steht nur der Wortlaut der Nachricht. „Drucken“ in Poplars eigenem Menü behält Gestaltung und Bilder bei.',
  'reader.hide-quoted': 'Zitierten Text verbergen',
  'reader.show-quoted': 'Zitierten Text zeigen',
  'reader.show-more': 'Mehr vom Text zeigen',
  'reader.goes-on': 'Der Text geht weiter; dies ist sein Anfang.',
  'reader.label': 'Nachricht',
  'reader.loading': 'Die Nachricht wird geladen',
  'reader.fetching': 'Die Nachricht wird abgerufen',
  'reader.gone': 'Diese Nachricht ist weg',
  'reader.not-come': 'Die Nachricht ließ sich nicht laden',
  'reader.copy-address': 'Adresse kopieren',
  'reader.copied': '{address} wurde kopiert.',
  'reader.address-is': 'Die Adresse ist {address}.',
  'reader.mail-from': 'Mail von dieser Adresse',
  'reader.mail-to': 'Mail an diese Adresse',

  /* Where one is signed in. */
  'devices.on': '{browser} unter {system}',
  'devices.unknown': 'Unbekanntes Gerät',
  'devices.same-computer': 'auf dem Rechner, auf dem Poplar läuft',
  'devices.unknown-place': 'von einem unbekannten Ort',
  'devices.local': 'im lokalen Netz, {address}',
  'devices.from': 'von {address}',
  'devices.in-use': 'Jetzt in Gebrauch',
  'devices.last-used': 'Zuletzt benutzt {when}',
  'devices.words':
    'Wo dieses Konto angemeldet ist. Ist eines davon nicht Ihres, melden Sie es ab und ändern Sie Ihr Passwort bei Ihrem Anbieter.',
  'devices.list': 'Angemeldete Geräte',
  'devices.end-others': 'Überall sonst abmelden',
  'devices.end-all': 'Überall abmelden',
  'devices.this': 'Dieser Browser',
  'devices.end': 'Abmelden',
  'devices.end-this': 'Diesen Browser abmelden',
  'devices.loading': 'Die Geräte werden geladen',
  'devices.since': 'Angemeldet {since}',
  'devices.end-one': '{name} abmelden',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Ein anderes Mailprogramm liest gerade in diesem Postfach.',
  'status.reason.too-soon': 'Der Mailserver verlangt eine Pause zwischen zwei Besuchen.',
  'status.reason.unreachable': 'Der Mailserver ist nicht zu erreichen.',
  'status.reason.timed-out': 'Der Mailserver antwortet nicht.',
  'status.reason.connection-lost': 'Die Verbindung zum Mailserver brach ab.',
  'status.reason.crowded': 'Hier sind zu viele Postfächer zugleich offen.',
  'status.reason.refused': 'Der Mailserver weigert sich vorerst.',
  'status.reason.sign-in-refused':
    'Der Mailserver nimmt Ihr Passwort nicht mehr an. Melden Sie sich ab und dann mit dem neuen wieder an.',
  'status.connecting': 'Verbindung zu Poplar wird wiederhergestellt …',
  'status.opening': 'Das Postfach wird geöffnet …',
  'status.reconnecting': 'Verbindung wird wiederhergestellt …',
  'status.connected': 'Verbunden',
  'status.let-go': 'Freigegeben für andere Mailprogramme',
  'status.released': 'Postfach freigegeben',
  'status.released-ago': 'Postfach freigegeben {when}',
  'status.waiting': 'Es wird gewartet.',
  'status.again-now': '{reason} Jetzt wird es wieder versucht.',
  'status.again-in-seconds': '{reason} Wieder versucht wird es in {count, number} s.',
  'status.again-in-minutes': '{reason} Wieder versucht wird es in {count, number} min.',
  'status.fill': '{much} von {most}',
  'status.checked': 'Nachgesehen {when}',
  'status.holds': '{count, plural, one {# Nachricht} other {# Nachrichten}}',
  'status.removes-read': 'Dieser Server entfernt, was gelesen wurde',
  'status.kept':
    '{count, plural, one {Gelesene Mail bleibt # Tag} other {Gelesene Mail bleibt # Tage}}',
  'status.headers': 'Kopfzeilen werden gelesen',
  'status.try-now': 'Jetzt versuchen',
  'status.nearly-full': 'Ihr Postfach ist fast voll',
  'status.full': 'Ihr Postfach ist voll',
  'status.headers-read': 'Kopfzeilen gelesen: {done, number} von {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Noch an niemanden',
  'letters.to': 'An {names}',
  'letters.standing': 'Wo sie steht',
  'letters.held': 'Wird gleich gesendet',
  'letters.held-words': 'Sie wird gleich gesendet. Bis dahin kann sie zurückgeholt werden.',
  'letters.scheduled': 'Geht {date}',
  'letters.scheduled-words': 'Sie geht am {date} hinaus. Bis dahin kann sie zurückgeholt werden.',
  'letters.sending': 'Wird gesendet …',
  'letters.sending-words': 'Sie ist gerade auf dem Weg zum Server für ausgehende Mail.',
  'letters.due-words': 'Sie geht, sobald die Verbindung frei ist.',
  'letters.waits': 'Noch nicht gesendet',
  'letters.waits-words': '{reason} Der nächste Versuch ist am {date}.',
  'letters.unknown': 'Gesendet oder nicht?',
  'letters.unknown-words':
    'Die Verbindung brach ab, gerade als sie übergeben wurde: Vielleicht hat der Server sie, vielleicht nicht. Sehen Sie nach einer Antwort oder einer Kopie und entscheiden Sie dann.',
  'letters.returned': 'Nicht gesendet',
  'letters.wrote': '{who} schrieb:',
  'letters.wrote-on': 'Am {date} schrieb {who}:',
  'letters.forwarded': 'Weitergeleitete Nachricht',
  'letters.forwarded-field': '{name}: {value}',
  'letters.draft': 'Sie ist ein Entwurf.',
  'letters.sent-words': 'Der Server für ausgehende Mail nahm sie für alle Empfänger an.',
  'letters.undelivered': 'Nicht zugestellt',
  'letters.undelivered-some': 'Nicht allen zugestellt',
  'letters.undelivered-words': 'Sie ließ sich {names} nicht zustellen.',
  'letters.accepted-for': 'Angenommen für {count, plural, one {# Empfänger} other {# Empfänger}}',
  'letters.is-waiting': '<address></address>: wartet',
  'letters.is-accepted': '<address></address>: vom Server angenommen',
  'letters.is-refused': '<address></address>: zurückgewiesen',
  'letters.is-unknown': '<address></address>: nicht bekannt',
  'letters.is-undelivered': '<address></address>: ließ sich nicht zustellen',
  'letters.take-back': 'Zurückholen',
  'letters.send-now': 'Jetzt senden',
  'letters.try-now': 'Jetzt versuchen',
  'letters.send-again': 'Noch einmal senden',
  'letters.count-as-sent': 'Sie kam an',
  'letters.to-drafts': 'Zurück zu den Entwürfen',
  'letters.open-draft': 'Entwurf öffnen',
  'letters.import': 'Importieren …',
  'letters.import-files': 'Dateien mit Nachrichten (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {# Nachricht importiert} other {# Nachrichten importiert}}{unreadable, plural, =0 {} one {; # war nicht lesbar} other {; # waren nicht lesbar}}',
  'letters.write-again': 'Noch einmal schreiben',

  /* The account’s menu. */
  'menu.appearance': 'Erscheinungsbild',
  'menu.settings': 'Einstellungen',
  'menu.shortcuts': 'Tastenkürzel',
  'menu.sign-out': 'Abmelden',
  'menu.connect': 'Wieder verbinden',
  'menu.let-go': 'Postfach jetzt freigeben',
  'menu.account': 'Konto {address}',
  'menu.layout': 'Aufteilung',
  'menu.split.right': 'Nachricht neben der Liste',
  'menu.split.below': 'Nachricht unter der Liste',
  'menu.split.none': 'Eines nach dem anderen',

  /* What happened to the mailbox. */
  'log.new': '{count, plural, one {# neue Nachricht} other {# neue Nachrichten}}',
  'log.deleted':
    '{count, plural, one {Sie haben # Nachricht gelöscht} other {Sie haben # Nachrichten gelöscht}}',
  'log.removed-elsewhere':
    '{count, plural, one {Ein anderes Programm hat # Nachricht entfernt} other {Ein anderes Programm hat # Nachrichten entfernt}}',
  'log.not-deleted':
    '{count, plural, one {Der Mailserver löschte # Nachricht nicht} other {Der Mailserver löschte # Nachrichten nicht}}',
  'log.renamed':
    '{count, plural, one {Der Mailserver gab # Nachricht einen neuen Namen; Gelesen und Stern gingen mit} other {Der Mailserver gab # Nachrichten neue Namen; Gelesen und Stern gingen mit}}',
  'log.let-go': 'Sie gaben das Postfach frei',
  'log.connected': 'Sie verbanden sich wieder',
  'log.reconnected': 'Die Verbindung brach ab und wurde wiederhergestellt',
  'log.busy': 'Ein anderes Mailprogramm las im Postfach',
  'log.password-refused': 'Der Mailserver nahm das Passwort nicht mehr an',
  'log.sending-changed': 'Der Server zum Senden wurde geändert',

  /* What is kept here. */
  'data.words':
    'Versiegelt auf der Platte des Servers. Ihre Mail selbst bleibt auf Ihrem Mailserver.',
  'data.messages': 'Nachrichten, die Sie geöffnet haben',
  'data.messages-hint': 'Eine Weile behalten, damit erneutes Öffnen nichts abruft.',
  'data.rest': 'Alles andere',
  'data.rest-hint':
    'Die Liste mit ihren Vorschauen, Gelesenes und Sterne, Einstellungen und was zuletzt gelöscht wurde.',
  'data.forget': 'Dieses Konto hier vergessen',
  'data.forget-words':
    'Entfernt all das, auch Entwürfe und Gesendetes, und meldet jedes Gerät ab. Die Mail auf Ihrem Mailserver bleibt.',
  'data.forget-go': 'Konto vergessen',
  'data.forget-title': 'Dieses Konto hier vergessen?',
  'data.gone-letters':
    'Weg sind: Entwürfe, von hier Gesendetes und was noch auf das Senden wartet.',
  'data.gone-flags':
    'Weg ist: was gelesen war oder einen Stern hatte, Einstellungen, Vorschauen und Kopien.',
  'data.gone-deletions':
    'Löschungen, die noch rückgängig gemacht werden können, werden nicht ausgeführt.',
  'data.gone-devices': 'Jedes Gerät wird abgemeldet, auch dieses.',
  'data.stays':
    'Ihre Mail bleibt auf Ihrem Mailserver. Melden Sie sich wieder an, und sie ist ganz da, ungelesen.',
  'data.keep': 'Behalten',
  'data.forget-sure': 'Endgültig vergessen',
  'data.forget-account':
    'Poplar vergisst alles, was es von <b>{address}</b> aufbewahrt. Das lässt sich nicht rückgängig machen.',

  /* The views of a mailbox. */
  'view.nav': 'Ansichten',
  'view.unread-aloud': 'ungelesen',
  'view.waiting-aloud': 'wartend',
  'view.rail-slim': 'Seitenleiste einklappen',
  'view.rail-full': 'Seitenleiste ausklappen',
  'view.mailbox': 'Postfach',
  'view.inbox': 'Posteingang',
  'view.inbox.empty': 'Hier ist nichts',
  'view.inbox.empty-words': 'Das Postfach auf dem Server ist leer. Neue Mail erscheint von selbst.',
  'view.inbox.all-deleted': 'Alles ist gelöscht',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# Nachricht liegt noch auf dem Mailserver und wird dort in Kürze entfernt.} other {# Nachrichten liegen noch auf dem Mailserver und werden dort in Kürze entfernt.}} Neue Mail erscheint von selbst.',
  'view.unread': 'Ungelesen',
  'view.unread.empty': 'Alles gelesen',
  'view.unread.empty-words': 'Es gibt keine Nachricht, die Sie nicht geöffnet haben.',
  'view.starred': 'Mit Stern',
  'view.starred.empty': 'Noch keine Sterne',
  'view.starred.empty-words': 'Geben Sie einer Nachricht einen Stern, um sie hier wiederzufinden.',
  'view.attachments': 'Mit Anhängen',
  'view.attachments.empty': 'Keine Anhänge',
  'view.attachments.empty-words': 'Nachrichten mit Dateien stehen hier.',
  'view.deleted': 'Gelöscht',
  'view.deleted.empty': 'Nichts wartet',
  'view.deleted.empty-words':
    'Was Sie löschen, wartet hier, bis es vom Mailserver entfernt wird. Dann ist es endgültig weg.',

  /* How a list stands. */
  'view.drafts': 'Entwürfe',
  'view.drafts.empty': 'Keine Entwürfe',
  'view.drafts.empty-words':
    'Was Sie zu schreiben beginnen, bleibt hier, bis Sie es senden oder verwerfen.',
  'view.outbox': 'Postausgang',
  'view.outbox.empty': 'Nichts ist unterwegs',
  'view.outbox.empty-words':
    'Nachrichten warten hier, bis der Server für ausgehende Mail sie genommen hat.',
  'view.sent': 'Gesendet',
  'view.sent.empty': 'Noch nichts gesendet',
  'view.sent.empty-words':
    'Hier bleiben Kopien dessen, was Sie senden, und was aus jedem Empfänger wurde.',
  'view.imported': 'Importiert',
  'view.imported.empty': 'Nichts importiert',
  'view.imported.empty-words':
    'Nachrichten aus Dateien (.eml, .mbox) bewahrt Poplar hier auf: Ein POP3-Server nimmt keine an.',
  'sort.newest': 'Neueste zuerst',
  'sort.oldest': 'Älteste zuerst',
  'sort.sender': 'Absender',
  'sort.subject': 'Betreff',
  'sort.largest': 'Größte zuerst',
  'sort.smallest': 'Kleinste zuerst',
  'sort.order': 'Reihenfolge',
  'sort.view': 'Ansicht, Reihenfolge: {order}',

  'search.leave': 'Suche verlassen',
  'search.failed': 'Die Suche war nicht möglich',
  'search.offline':
    'Die Suche braucht eine Verbindung zu Poplar. Ohne Suche sehen Sie, was auf diesem Gerät liegt.',
  'search.still-read':
    '{count, plural, one {# Nachricht wird noch gelesen und vielleicht dann gefunden.} other {# Nachrichten werden noch gelesen und vielleicht dann gefunden.}}',
  'search.odd.unknown': '„{words}:“ ist hier nicht bekannt, deshalb wurde es als Text gesucht.',
  'search.odd.has': '„{words}“: has: nimmt attachment, deshalb wurde es als Text gesucht.',
  'search.odd.is':
    '„{words}“: is: nimmt unread, read, starred oder unstarred, deshalb wurde es als Text gesucht.',
  'search.odd.date':
    '„{words}“: Ein Datum sieht aus wie {example}, 2026-01-31, 2026-01 oder 2026, deshalb wurde es als Text gesucht.',
  'search.odd.size':
    '„{words}“: Eine Größe sieht aus wie 500k oder 10M, deshalb wurde es als Text gesucht.',
  'search.in.inbox': 'Mail durchsuchen',
  'search.in.unread': 'Ungelesenes durchsuchen',
  'search.in.starred': 'Unter „Mit Stern“ suchen',
  'search.in.attachments': 'Unter „Mit Anhängen“ suchen',
  'search.in.deleted': 'Mail durchsuchen',
  'search.in.drafts': 'Entwürfe durchsuchen',
  'search.in.outbox': 'Postausgang durchsuchen',
  'search.in.sent': 'Gesendetes durchsuchen',
  'search.in.imported': 'Importiertes durchsuchen',
  'search.help.from': 'wer es schrieb',
  'search.help.to': 'an wen es ging, auch als Kopie',
  'search.help.subject': 'worum es geht',
  'search.help.has': 'mit Dateien',
  'search.help.is': 'oder read, starred, unstarred',
  'search.help.after': 'oder before: ein Jahr, Monat oder Tag',
  'search.help.larger': 'oder smaller:',
  'search.help.phrase': 'genau diese Wörter',
  'search.help.not': 'ohne das',
  'search.example.from': 'from:anna',
  'search.example.to': 'to:anna',
  'search.example.subject': 'subject:rechnung',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"zwei Wörter"',
  'search.example.not': '-newsletter',
  'search.whole-text': 'Den ganzen Text durchsuchen',

  /* What keys do. */
  'keys.older-message': 'Ältere Nachricht',
  'keys.newer-message': 'Neuere Nachricht',
  'keys.next-row': 'Nächste Zeile',
  'keys.previous-row': 'Vorige Zeile',
  'keys.first-message': 'Erste Nachricht',
  'keys.last-message': 'Letzte Nachricht',
  'keys.one-screen-down': 'Eine Seite nach unten',
  'keys.one-screen-up': 'Eine Seite nach oben',
  'keys.open': 'Öffnen',
  'keys.next-in-conversation': 'Nächste in der Unterhaltung',
  'keys.previous-in-conversation': 'Vorige in der Unterhaltung',
  'keys.back-to-the-list': 'Zurück zur Liste',
  'keys.new-message': 'Neue Nachricht',
  'keys.reply': 'Antworten',
  'keys.reply-to-all': 'Allen antworten',
  'keys.reply-to-list': 'Der Liste antworten',
  'keys.forward': 'Weiterleiten',
  'keys.forward-as-attachment': 'Als Anhang weiterleiten',
  'keys.delete': 'Löschen',
  'keys.undo': 'Rückgängig',
  'keys.star-or-unstar': 'Stern setzen oder entfernen',
  'keys.mark-as-read': 'Als gelesen markieren',
  'keys.mark-as-unread': 'Als ungelesen markieren',
  'keys.check-for-new-mail': 'Nach neuer Mail sehen',
  'keys.more-actions': 'Weitere Aktionen',
  'keys.as-text': 'Als reiner Text oder HTML',
  'keys.pictures': 'Bilder aus dem Netz einmal zeigen',
  'keys.select-or-unselect': 'Auswählen oder abwählen',
  'keys.select-all': 'Alle auswählen',
  'keys.select-none': 'Keine auswählen',
  'keys.select-read': 'Gelesene auswählen',
  'keys.select-unread': 'Ungelesene auswählen',
  'keys.select-starred': 'Mit Stern auswählen',
  'keys.inbox': 'Posteingang',
  'keys.unread': 'Ungelesen',
  'keys.starred': 'Mit Stern',
  'keys.with-attachments': 'Mit Anhängen',
  'keys.deleted': 'Gelöscht',
  'keys.drafts': 'Entwürfe',
  'keys.outbox': 'Postausgang',
  'keys.sent': 'Gesendet',
  'keys.imported': 'Importiert',
  'keys.search': 'Suchen',
  'keys.do-or-find-anything': 'Alles tun oder finden',
  'keys.this-sheet': 'Diese Übersicht',
  'keys.group.moving': 'Bewegen',
  'keys.group.selecting': 'Auswählen',
  'keys.group.acting': 'Aktionen',
  'keys.group.going': 'Gehe zu',
  'keys.or': 'oder',
  'key.ctrl': 'Strg',
  'key.delete': 'Entf',
  'key.end': 'Ende',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.home': 'Pos1',
  'key.page-down': 'Bild ↓',
  'key.page-up': 'Bild ↑',
  'key.shift': 'Umschalt',
  'key.space': 'Leertaste',

  /* The command palette. */
  'palette.title': 'Tun oder finden',
  'palette.field': 'Eine Aktion oder eine Nachricht',
  'palette.placeholder': 'Was möchten Sie tun oder finden?',
  'palette.nothing': 'Nichts heißt so.',
  'palette.offers': 'Vorschläge',
  'palette.notices-stop': 'Desktop-Mitteilungen ausschalten',
  'palette.notices-start': 'Desktop-Mitteilungen einschalten',
  'palette.notices-on': 'Desktop-Mitteilungen sind eingeschaltet',
  'palette.notices-off': 'Desktop-Mitteilungen sind ausgeschaltet',
  'palette.notices-refused': 'Dieser Browser erlaubt dieser Seite keine Mitteilungen',

  /* Searching whole texts. */
  'texts.beginnings': 'In Absendern, Betreffzeilen und ersten Wörtern',
  'texts.label': 'Ganze Texte werden gelesen',
  'texts.stop': 'Anhalten',
  'texts.rest': 'Den Rest lesen',
  'texts.reading': 'Ganze Texte gelesen: {read, number} von {of, number}',
  'texts.waiting': 'Warten auf das Postfach: {read, number} von {of, number} Texten gelesen',
  'texts.full':
    '{count, plural, one {Im ganzen Text der neuesten # Nachricht; für mehr ist kein Platz} other {Im ganzen Text der neuesten # Nachrichten; für mehr ist kein Platz}}',
  'texts.stopped': 'Angehalten nach {read, number} von {of, number} Texten. {reason}',
  'texts.in-some': 'Im ganzen Text von {read, number} der {of, number} Nachrichten',
  'texts.in-all':
    '{count, plural, one {Im ganzen Text von # Nachricht} other {Im ganzen Text von # Nachrichten}}',
  'texts.in-all-but':
    '{count, plural, one {Im ganzen Text von # Nachricht} other {Im ganzen Text von # Nachrichten}}; {unreadable, number} sind nicht lesbar',

  /* Kinds of files. */
  'file.archive': 'Archiv',
  'file.calendar': 'Kalender',
  'file.code': 'Code',
  'file.contact': 'Kontakt',
  'file.document': 'Dokument',
  'file.file': 'Datei',
  'file.message': 'Nachricht',
  'file.pdf': 'PDF',
  'file.picture': 'Bild',
  'file.presentation': 'Präsentation',
  'file.sound': 'Ton',
  'file.spreadsheet': 'Tabelle',
  'file.text': 'Text',
  'file.video': 'Video',

  /* Links. */
  'link.other-host': 'Der Text dieses Links nennt eine andere Adresse.',
  'link.punycode': 'Diese Adresse ist mit ungewöhnlichen Buchstaben geschrieben.',
  'link.credentials': 'Was wie die Adresse aussieht, ist nur ein Name davor.',
  'link.numeric-host': 'Diese Adresse ist eine Zahl statt eines Namens.',
  'link.title': 'Diesen Link öffnen?',
  'link.says': 'Er sagt',
  'link.leads': 'Er führt zu',
  'link.stay': 'Hierbleiben',
  'link.open-it': 'Öffnen',
  'link.open': '{host} öffnen',

  /* Leaving a mailing list. */
  'leave.go': 'Abbestellen',
  'leave.title': 'Diese Liste verlassen?',
  'leave.words.one-click': 'Poplar bittet {host}, Ihnen davon nichts mehr zu senden.',
  'leave.words.mail': 'Diese Liste verlässt man mit einer Nachricht an {host}.',
  'leave.words.page':
    'Diese Liste verlässt man auf einer Seite von {host}, die sich in einem neuen Tab öffnet.',
  'leave.do.one-click': 'Abbestellen',
  'leave.do.mail': 'Adresse benutzen',
  'leave.do.page': 'Seite öffnen',
  'leave.told': '{host} weiß Bescheid. Es kann ein paar Tage dauern.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'Ihr Mailanbieter bestätigte, dass dies von {domain} ist.',
  'trust.not-confirmed':
    'Ihr Mailanbieter konnte nicht bestätigen, dass diese Nachricht von <b>{domain}</b> ist.',
  'trust.other-name':
    'Der Name des Absenders sagt <b>{named}</b>, aber die Adresse ist <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> ist mit Buchstaben geschrieben, die andere nachahmen oder mit ihnen vermischt sind. Vielleicht ist es nicht der Name, nach dem es aussieht.',
  'trust.replies-elsewhere': 'Eine Antwort auf diese Nachricht ginge an <b>{address}</b>.',
  'trust.link-elsewhere': 'Ein Link sagt <b>{named}</b>, führt aber zu <b>{host}</b>.',
  'trust.first-time': 'Sonst ist nichts in diesem Postfach von <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Laden Sie die Nachricht (.eml) herunter und öffnen Sie sie in einem Mailprogramm, das Ihren Schlüssel hat.',
  'notes.not-checked': 'Poplar prüft keine Signaturen.',
  'notes.signature': 'Signatur herunterladen',
  'notes.damaged':
    '{count, plural, one {Diese Nachricht ist an # Stelle beschädigt; gezeigt wird, was sich lesen ließ.} other {Diese Nachricht ist an # Stellen beschädigt; gezeigt wird, was sich lesen ließ.}}',
  'notes.encrypted': 'Mit {by} verschlüsselt, deshalb hier nicht zu lesen.',
  'notes.signed': 'Mit {by} signiert.',
  'notes.more-recipients':
    '{count, plural, one {Und # weiterer Empfänger.} other {Und # weitere Empfänger.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'Der Kopf ist viel zu lang; der Rest davon wurde weggelassen.',
  'damage.no-header': 'Die Nachricht hat keinen Kopf.',
  'damage.no-boundary': 'Die Nachricht sagt nicht, wo ihre Teile beginnen.',
  'damage.no-parts': 'Die Teile, von denen die Nachricht spricht, sind nicht da.',
  'damage.ended-early': 'Die Nachricht endete zu früh: Vielleicht fehlt etwas.',
  'damage.attachment-ended-early': 'Der Anhang endete zu früh.',
  'damage.too-deep':
    'Die Nachricht ist zu tief verschachtelt; die innersten Teile werden nicht gezeigt.',
  'damage.headers-too-long':
    'Die Köpfe ihrer Teile sind viel zu lang; die letzten Teile werden nicht gezeigt.',
  'damage.too-many-parts': 'Die Nachricht hat zu viele Teile; die letzten werden nicht gezeigt.',
  'damage.text-too-long': 'Der Text ist zu lang, um ihn ganz zu zeigen.',
  'damage.bad-date': 'Das Datum der Nachricht ist nicht zu lesen.',
  'damage.too-hard':
    'Diese Nachricht ist zu schwer, um sie sicher zu lesen; deshalb ist dies der Anfang ihres Quelltexts.',
  'damage.no-from': 'Die Nachricht sagt nicht, wer sie gesendet hat.',
  'damage.bad-encoding':
    'Ein Teil der Nachricht ist nicht richtig kodiert: Er ist vielleicht beschädigt.',
  'damage.parts-left-out':
    'In der Nachricht steckt mehr, als gelesen wird: Hier können Dateien oder Teile fehlen.',

  /* What became of a sent message. */
  'delivery.because.address': 'mit der Adresse stimmt etwas nicht',
  'delivery.because.no-mailbox': 'es gibt kein solches Postfach',
  'delivery.because.no-domain': 'es gibt keine solche Maildomain',
  'delivery.because.address-written': 'die Adresse ist nicht richtig geschrieben',
  'delivery.because.moved': 'das Postfach ist umgezogen',
  'delivery.because.takes-no-mail': 'die Domain nimmt keine Mail an',
  'delivery.because.off': 'das Postfach ist abgeschaltet',
  'delivery.because.full': 'das Postfach ist voll',
  'delivery.because.larger': 'die Nachricht ist größer, als das Postfach annimmt',
  'delivery.because.too-large': 'die Nachricht ist zu groß für den Server',
  'delivery.because.no-answer': 'der Server antwortete nicht',
  'delivery.because.broke': 'die Verbindung brach ab',
  'delivery.because.no-server': 'für die Domain wurde kein Server gefunden',
  'delivery.because.circles': 'die Nachricht lief im Kreis',
  'delivery.because.too-long': 'es wurde zu lange versucht',
  'delivery.because.rules': 'der Server wies sie nach seinen Regeln zurück',
  'delivery.because.unproven': 'der Absender ließ sich nicht nachweisen',
  'delivery.a-recipient': 'einen Empfänger',
  'delivery.failed': 'Die Nachricht an {to} wurde nicht zugestellt.',
  'delivery.failed-because': 'Die Nachricht an {to} wurde nicht zugestellt: {reason}.',
  'delivery.delayed': 'Die Nachricht an {to} verzögert sich.',
  'delivery.delayed-because': 'Die Nachricht an {to} verzögert sich: {reason}.',
  'delivery.delivered': 'Die Nachricht an {to} wurde zugestellt.',
  'delivery.relayed': 'Die Nachricht an {to} wurde weitergegeben; mehr wird nicht berichtet.',
  'delivery.expanded': 'Die Nachricht an {to} wurde an mehrere Empfänger weitergegeben.',
  'delivery.displayed': '{to} hat die Nachricht geöffnet.',
  'delivery.deleted': '{to} hat die Nachricht gelöscht, ohne sie zu lesen.',
  'delivery.other': 'Die Nachricht an {to}: {action}.',
  'delivery.nothing-said': 'es wurde nichts gesagt',

  /* Invitations. */
  'invitation.nameless': 'Termin ohne Namen',
  'invitation.no-time': 'Eine Zeit ist nicht genannt',
  'invitation.event': 'Termin',
  'invitation.download': '.ics herunterladen',
  'invitation.request': 'Einladung',
  'invitation.cancel': 'Abgesagt',
  'invitation.reply': 'Antwort auf eine Einladung',
  'invitation.accepted': '{who} hat zugesagt',
  'invitation.declined': '{who} hat abgesagt',
  'invitation.tentative': '{who} hat mit „vielleicht“ geantwortet',
  'invitation.counter': 'Andere Zeit vorgeschlagen',
  'invitation.add': 'Ein weiterer Termin',
  'invitation.repeats.day':
    '{interval, plural, =1 {Jeden Tag} one {Alle # Tage} other {Alle # Tage}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Jede Woche} one {Alle # Wochen} other {Alle # Wochen}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Jeden Monat} one {Alle # Monate} other {Alle # Monate}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Jedes Jahr} one {Alle # Jahre} other {Alle # Jahre}}',
  'invitation.repeats.other': 'Viele Male',

  /* HTML that is not shown. */
};
