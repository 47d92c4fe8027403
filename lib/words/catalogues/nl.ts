/** Poplar in Dutch. */
import type { Translation } from '@/lib/words/translation';

export const nl: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Sluiten',
  'ui.dismiss': 'Verbergen',
  'ui.try-again': 'Opnieuw proberen',
  'ui.not-come': 'Dit deel van de pagina kon niet worden opgehaald.',
  'ui.outdated':
    'Poplar is bijgewerkt nadat deze pagina was geopend. Laad de pagina opnieuw om verder te gaan.',
  'ui.loading': 'Laden',
  'ui.cancel': 'Annuleren',

  /* Pages that are none. */
  'page.description': 'Webmail voor de POP3-mailbox die je al hebt.',
  'page.inbox': 'Postvak IN',
  'page.settings': 'Instellingen',
  'page.sign-in': 'Inloggen',
  'page.not-found': 'Niet gevonden',
  'page.offline': 'Offline',
  'offline.words':
    'Deze pagina vraagt een verbinding met Poplar, en die is er niet. Je Postvak IN en wat je onlangs las, zijn toch te zien.',
  'not-found.title': 'Hier is niets',
  'not-found.words': 'Het adres is verkeerd getypt, of wat erachter zat is er niet meer.',
  'not-found.to-inbox': 'Naar Postvak IN',
  'broken.title': 'Deze pagina is stukgegaan',
  'broken.words':
    'Je mail is waar die was. Laad de pagina opnieuw; helpt dat niet, dan zegt het logboek van de server meer.',
  'broken.again': 'Opnieuw laden',

  /* Signing in. */
  'sign-in.title': 'Inloggen bij Poplar',
  'sign-in.address': 'E-mailadres',
  'sign-in.address-example': 'jij@example.net',
  'sign-in.password': 'Wachtwoord',
  'sign-in.show-password': 'Wachtwoord tonen',
  'sign-in.remember': '30 dagen ingelogd blijven',
  'sign-in.go': 'Inloggen',
  'sign-in.sample-title': 'Eerst even rondkijken',
  'sign-in.sample-words':
    'Er is nog geen mailserver ingesteld, dus dit is een voorbeeld: hij draait in Poplar en bevat verzonnen mail. Verwijder wat je wilt.',
  'sign-in.sample-go': 'Voorbeeldmailbox openen',
  'sign-in.by-hand': 'of met de hand inloggen',
  'sign-in.server': 'Mailserver',
  'sign-in.server-by-address': 'Gevonden via het adres',
  'sign-in.server-other': 'Andere server',
  'sign-in.server-name': 'De naam ervan',
  'sign-in.security': 'Verbinding',
  'sign-in.security-tls': 'TLS, poort 995',
  'sign-in.security-starttls': 'STARTTLS, poort 110',
  'sign-in.username': 'Gebruikersnaam, als dat niet het adres is',
  'sign-in.server-line':
    'Mailserver: <b>{host}</b> · {security, select, plain {niet versleuteld} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Taal en tijd',
  'settings.language': 'Taal',
  'settings.language-hint': 'Op elk apparaat waarop je inlogt.',
  'settings.language-auto': 'Zoals de browser vraagt',
  'settings.time': 'Tijd',
  'settings.time-hint': 'Hoe tijden worden geschreven.',
  'settings.time.auto': 'Zoals in de taal',
  'settings.time.24-hour': '24 uur: 14:02',
  'settings.time.12-hour': '12 uur: 2:02 p.m.',
  'settings.date': 'Datum',
  'settings.date-hint': 'De volgorde van dag, maand en jaar.',
  'settings.date.auto': 'Zoals in de taal',
  'settings.date.day-month': 'Dag, maand, jaar',
  'settings.date.month-day': 'Maand, dag, jaar',
  'settings.date.year-month-day': 'Jaar, maand, dag',
  'settings.theme.system': 'Zoals het systeem',
  'settings.theme.light': 'Licht',
  'settings.theme.dark': 'Donker',
  'settings.appearance': 'Weergave',
  'settings.theme': 'Thema',
  'settings.on-all': 'Op elk apparaat waarop je inlogt.',
  'settings.font-size.small': 'Klein',
  'settings.font-size.normal': 'Normaal',
  'settings.font-size.large': 'Groot',
  'settings.font-size.larger': 'Groter',
  'settings.density.comfortable': 'Ruim',
  'settings.density.cozy': 'Gemiddeld',
  'settings.density.compact': 'Compact',
  'settings.split.right': 'Naast de lijst',
  'settings.split.below': 'Onder de lijst',
  'settings.split.none': 'In plaats van de lijst',
  'settings.font-size': 'Tekstgrootte',
  'settings.font-size-hint': 'Overal, behalve in berichten met opmaak.',
  'settings.density': 'Dichtheid',
  'settings.density-hint': 'Hoeveel ruimte een rij van de lijst inneemt.',
  'settings.conversations-hint': 'Berichten die elkaar beantwoorden staan in één rij.',
  'settings.split': 'Een bericht opent',
  'settings.split-hint': 'Op een telefoon altijd in plaats van de lijst.',
  'settings.hours': '{count, plural, one {# uur} other {# uur}}',
  'settings.minutes': '{count, plural, one {# minuut} other {# minuten}}',
  'settings.seconds': '{count, plural, one {# seconde} other {# seconden}}',
  'settings.every-hours': '{count, plural, =1 {Elk uur} one {Elk # uur} other {Elke # uur}}',
  'settings.every-minutes':
    '{count, plural, =1 {Elke minuut} one {Elke # minuut} other {Elke # minuten}}',
  'settings.undo-usual': '{time} (standaard)',
  'settings.undo-as-deletion': '{time} (zoals bij verwijderen)',
  'settings.mail': 'Mail',
  'settings.after-delete': 'Na het verwijderen van het geopende bericht',
  'settings.after-delete-hint': 'Het volgende is het bericht dat eronder in de lijst staat.',
  'settings.after-delete.next': 'Volgend bericht openen',
  'settings.undo': 'Tijd om verwijderen ongedaan te maken',
  'settings.undo-hint':
    'Pas daarna wordt het bericht van de mailserver gehaald, en dat is definitief.',
  'settings.undo-send': 'Tijd om verzenden ongedaan te maken',
  'settings.undo-send-hint':
    'Zo lang wordt het bericht hier vastgehouden voordat het de deur uitgaat.',
  'settings.check': 'Nieuwe mail ophalen',
  'settings.check-hint':
    'Zolang Poplar open is. Elke keer wordt de mailbox opnieuw geopend; sommige servers beperken dat.',
  'settings.undo-none': 'Geen',
  'settings.keyboard': 'Toetsenbord',
  'settings.singles': 'Sneltoetsen van één toets',
  'settings.singles-hint':
    'Letters, cijfers en tekens, zoals J, X en #; ? toont ze allemaal. Pijltjes, Delete en Ctrl+K werken altijd.',
  'settings.notices': 'Nieuwe mail',
  'settings.notices-words': 'Op dit apparaat.',
  'settings.desktop': 'Bureaubladmeldingen',
  'settings.sound': 'Geluid',
  'settings.sound-hint': 'Twee zachte tonen als er nieuwe mail komt.',
  'settings.desktop-hint': 'Zolang Poplar open is en niemand ernaar kijkt.',
  'settings.desktop-refused':
    'Deze browser staat meldingen van deze site niet toe. Sta ze eerst toe in de instellingen van de browser.',
  'settings.desktop-impossible':
    'Deze browser toont alleen meldingen van sites die via https worden bereikt.',
  'settings.offline': 'E-mail bewaren om offline te lezen',
  'settings.offline-hint':
    'Op dit apparaat: de laatste lijsten en de geopende berichten, versleuteld, tot u uitlogt. Bijlagen worden nooit bewaard.',
  'settings.offline-passing':
    'Alleen waar u ingelogd blijft. Kies dat bij het inloggen, op een eigen apparaat.',
  'settings.offline-impossible':
    'Deze browser bewaart niets voor sites die hij zonder https bereikt.',
  'settings.pictures': 'Externe afbeeldingen',
  'settings.pictures-words':
    'Wie er een ophaalt, laat de afzender weten dat het bericht gelezen is. Daarom vraagt Poplar het eerst. Van deze afzenders worden ze meteen getoond.',
  'settings.pictures-nobody':
    'Nog niemand. Kies “Altijd voor …” boven een bericht met afbeeldingen.',
  'settings.pictures-senders': 'Afzenders van wie afbeeldingen meteen worden getoond',
  'settings.pictures-remove': 'Verwijderen',
  'settings.pictures-remove-all': 'Alle verwijderen',
  'settings.pictures-removed':
    '{count, plural, one {<b>{sender}</b> is verwijderd.} other {# afzenders zijn verwijderd.}}',
  'settings.show-all': 'Alle {count, number} tonen',
  'settings.size': 'Grootte van de mailbox',
  'settings.size-words':
    'Een mailserver zegt via POP3 niet hoeveel erin past. Geef het hier op om op tijd gewaarschuwd te worden.',
  'settings.quota': 'Capaciteit',
  'settings.quota-hint': 'Blijft dit leeg, dan komt er geen waarschuwing.',
  'settings.quota-unknown': 'Onbekend',
  'settings.unit': 'Eenheid',
  'settings.no-size': 'Schrijf een getal, zoals 2 of 0,5.',
  'settings.holds': 'Inhoud',
  'settings.how-full': 'Hoe vol de mailbox is',
  'settings.show-largest': 'De grootste tonen',
  'settings.nearly-full':
    'De mailbox is bijna vol. Verwijder wat je niet meer nodig hebt, het grootste eerst.',
  'settings.full':
    'De mailbox is vol: je server kan nieuwe mail weigeren. Verwijder wat je niet meer nodig hebt, het grootste eerst.',
  'settings.skip': 'Naar de instellingen springen',
  'settings.back': 'Terug naar Postvak IN',
  'settings.title': 'Instellingen',
  'settings.parts': 'Onderdelen van de instellingen',
  'settings.not-changed': 'Niet gewijzigd. {reason}',
  'settings.devices': 'Apparaten',
  'settings.log': 'Logboek van de mailbox',
  'settings.log-words':
    'Wat er kwam, wat hier is verwijderd en wat een ander mailprogramma heeft weggehaald.',
  'settings.log-nothing': 'Er is nog niets gebeurd.',
  'settings.log-loading': 'Logboek laden',
  'settings.data': 'Hier bewaarde gegevens',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Er ging iets mis op deze pagina. Laad die opnieuw.',
  'problem.offline': 'Poplar is niet bereikbaar. Controleer je verbinding en probeer het opnieuw.',
  'problem.answer': 'De server gaf een antwoord dat Poplar niet begrijpt. Probeer het opnieuw.',
  'problem.unreachable':
    'De mailserver is niet bereikbaar. Controleer je verbinding of probeer het straks opnieuw.',
  'problem.untrusted':
    'De verbinding met de mailserver is niet privé, dus er is niets over verzonden. Laat het weten aan wie deze server beheert.',
  'problem.timed-out': 'De mailserver deed te lang over een antwoord. Probeer het opnieuw.',
  'problem.connection-lost': 'De verbinding met de mailserver werd verbroken. Probeer het opnieuw.',
  'problem.misbehaved':
    'De mailserver zei iets onbegrijpelijks. Probeer het opnieuw; blijft het zo, laat het dan weten aan wie hem beheert.',
  'problem.too-large':
    'Dat is meer dan er in één keer verwerkt kan worden. Probeer het met minder.',
  'problem.refused': 'De mailserver weigerde dat. De reden staat hieronder.',
  'problem.sign-in-refused':
    'De mailserver accepteerde dit adres en wachtwoord niet. Controleer beide en probeer het opnieuw.',
  'problem.busy':
    'Een ander mailprogramma leest deze mailbox. Zo meteen wordt het vanzelf opnieuw geprobeerd.',
  'problem.busy-at-sign-in':
    'Een ander mailprogramma leest deze mailbox. Probeer het zo meteen opnieuw.',
  'problem.too-soon':
    'De mailserver wil een pauze tussen twee bezoeken. Probeer het over een paar minuten opnieuw.',
  'problem.crowded':
    'Er zijn hier te veel mailboxen tegelijk open. Probeer het over een minuut opnieuw.',
  'problem.internal': 'Er ging hier iets mis, en het is genoteerd. Probeer het opnieuw.',
  'problem.not-signed-in': 'Je bent uitgelogd. Log in om verder te gaan.',
  'problem.bad-request':
    'De server begrijpt dit verzoek niet. Laad de pagina opnieuw en probeer het nog eens.',
  'problem.cross-origin': 'Dit verzoek kwam van een andere site en is niet uitgevoerd.',
  'problem.host-refused':
    'Deze server laat je niet inloggen bij die mailserver. Gebruik de server die hij noemt.',
  'problem.too-many-attempts':
    'Te veel verkeerde wachtwoorden. Wacht even en probeer het dan opnieuw.',
  'problem.message-gone':
    'Dit bericht zit niet meer in de mailbox. Misschien heeft een ander mailprogramma het weggehaald.',
  'problem.unreadable':
    'Poplar kan dit deel van het bericht niet lezen. Download het bericht (.eml) en open dat.',
  'problem.draft-changed':
    'Dit concept is in een ander venster gewijzigd. Kies welk van de twee je bewaart; er gaat niets verloren.',
  'problem.import-large':
    'Dit bestand is groter dan in één keer kan worden geïmporteerd (512 MB, elk bericht tot 100 MB). Splits het.',
  'problem.import-none': 'Er zit geen bericht in dit bestand. Kies een .eml- of .mbox-bestand.',
  'problem.kept-full':
    'De verzonden en geïmporteerde berichten die hier worden bewaard, hebben hun grens van 2 GB bereikt. Verwijder er een paar en probeer het opnieuw.',
  'problem.deleted-long-ago': 'Dat is te lang geleden verwijderd om terug te komen.',
  'problem.draft-gone':
    'Dit concept is er niet meer. Het is in een ander venster verzonden of weggegooid.',
  'problem.not-sendable':
    'Dit bericht kan zo niet worden verzonden. Hieronder staat wat er ontbreekt.',
  'problem.no-submission':
    'Hier is geen server voor uitgaande mail ingesteld. Kopieer de tekst naar een ander mailprogramma, of vraag wie deze server beheert om SMTP_HOST in te stellen.',
  'problem.too-late':
    'Daar is het te laat voor. Het bericht is onderweg; zoek het straks in Verzonden.',
  'problem.not-found': 'Hier is niets. Ga terug naar Postvak IN.',
  'problem.picture': 'Deze afbeelding kon niet worden opgehaald.',
  'problem.still-there':
    'De mailserver zei dat hij dit bericht had verwijderd, maar het is er nog.',
  'problem.another':
    'De mailserver gebruikt de naam van dit bericht nu voor een ander. Er is niets verwijderd.',
  'problem.never-done':
    'De mailserver heeft dit bericht niet verwijderd, hoe vaak het ook is gevraagd.',
  'problem.host-ports':
    'Andere mailservers worden bereikt via TLS op poort 995, of via STARTTLS op poort 110.',
  'problem.host-elsewhere':
    'De mailserver van {domain} lijkt {host} te zijn. Herken je die als de jouwe, kies dan “Andere server” en vul hem in.',
  'problem.host-not-found':
    'Er is geen mailserver gevonden voor {domain}. Kies “Andere server” en vul hem in; je mailprovider kent de naam.',
  'problem.host-unknown':
    'Welke mailserver bij {where, select, named {{domain}} other {dit adres}} hoort, is hier niet bekend. Kies er een uit de lijst{others, select, allowed {, of “Andere server”} other {}}.',
  'problem.too-many-wrong':
    'Te veel verkeerde wachtwoorden. Wacht {unit, select, seconds {{count, plural, one {# seconde} other {# seconden}}} other {{count, plural, one {# minuut} other {# minuten}}}} en probeer het dan opnieuw.',
  'problem.list-unreachable':
    'De server van de lijst is niet bereikbaar. Probeer het later opnieuw.',
  'problem.list-refused': 'De lijst accepteerde dit niet. Probeer de link in het bericht zelf.',
  'problem.smtp-size':
    'De server voor uitgaande mail accepteert berichten tot {megabytes, number} MB, bijlagen inbegrepen. Verzend minder tegelijk.',
  'problem.smtp-letters':
    'De server voor uitgaande mail kan niet naar of van {address} verzenden: hij kent alleen Latijnse letters voor de @.',
  'problem.smtp-old':
    'De server voor uitgaande mail is te oud voor het bericht dat meegaat. Stuur het door als tekst.',
  'problem.outbox-full':
    'Er zijn te veel berichten onderweg. Wacht tot er een paar verzonden zijn.',
  'problem.year-ahead':
    'Dit bericht kan zo niet worden verzonden. Dat is meer dan een jaar vooruit.',
  'problem.attachments-large':
    'Alle bijlagen van een bericht mogen samen {megabytes, number} MB zijn. Stuur liever een link, of meerdere berichten.',
  'problem.attachments-many':
    'Een bericht mag {count, plural, one {# bijlage} other {# bijlagen}} hebben. Pak ze samen in.',
  'problem.attachments-full':
    'De concepten bevatten te veel bestanden. Verzend er eerst een paar of gooi ze weg.',
  'problem.drafts-full': 'Er zijn te veel concepten. Gooi weg wat je niet meer nodig hebt.',
  'problem.waits-for-sign-in':
    'Het vertrekt zodra je weer inlogt: pas dan is je wachtwoord hier bekend.',
  'problem.smtp-deferred-some':
    'De server wil dat het bij sommige ontvangers later opnieuw wordt geprobeerd. Dat gaat vanzelf.',
  'problem.identity-foreign': 'De server voor uitgaande mail accepteert alleen mail van {address}.',
  'problem.identity-wrong': 'Dit bericht kan zo niet worden verzonden. {address} is geen adres.',
  'problem.smtp-unreachable':
    'De server voor uitgaande mail is niet bereikbaar. Het wordt vanzelf opnieuw geprobeerd.',
  'problem.smtp-untrusted':
    'De verbinding met de server voor uitgaande mail is niet privé, dus er is niets over verzonden. Laat het weten aan wie deze server beheert.',
  'problem.smtp-timed-out':
    'De server voor uitgaande mail deed te lang over een antwoord. Het wordt vanzelf opnieuw geprobeerd.',
  'problem.smtp-connection-lost':
    'De verbinding met de server voor uitgaande mail werd verbroken voordat hij het bericht had. Het wordt vanzelf opnieuw geprobeerd.',
  'problem.smtp-misbehaved':
    'De server voor uitgaande mail zei iets onbegrijpelijks. Het wordt vanzelf opnieuw geprobeerd.',
  'problem.smtp-internal':
    'Er ging hier iets mis voordat het bericht was verzonden. Het wordt vanzelf opnieuw geprobeerd.',
  'problem.smtp-unknown':
    'De verbinding werd verbroken net toen het bericht werd overgedragen. Misschien heeft de server het, misschien niet: zoek naar een antwoord of een kopie voordat je het opnieuw verzendt.',
  'problem.smtp-later':
    'De server voor uitgaande mail kan het nu niet aannemen. Het wordt vanzelf opnieuw geprobeerd.',
  'problem.smtp-recipients':
    '{count, plural, one {De server voor uitgaande mail accepteert deze ontvanger niet. Controleer het adres.} other {De server voor uitgaande mail accepteert geen van deze ontvangers. Controleer de adressen.}}',
  'problem.smtp-too-large': 'De server voor uitgaande mail vindt dit bericht te groot.',
  'problem.smtp-refused':
    'De server voor uitgaande mail weigerde dit bericht. De reden staat hieronder.',
  'problem.smtp-no-auth':
    'Bij de server voor uitgaande mail kun je niet met een wachtwoord inloggen. Wie deze server beheert, kan SMTP_AUTH=none instellen.',
  'problem.smtp-password':
    'De server voor uitgaande mail accepteerde je gebruikersnaam en wachtwoord niet. Vraag je mailprovider of je voor verzenden andere nodig hebt.',
  'problem.no-way-yet':
    'Deze mailbox kan nog niet verzenden. Vul de server voor uitgaande mail in bij de instellingen, onder “Verzenden”, of kopieer de tekst naar een ander mailprogramma.',
  'problem.way-hosts':
    'Een server voor uitgaande mail heeft een naam op internet en is bereikbaar via TLS op poort 465 of via STARTTLS op poort 587.',
  'problem.way-unreachable':
    'Daar antwoordt geen server voor uitgaande mail over een besloten verbinding. Controleer de naam; je mailprovider kent die.',
  'problem.way-refused':
    'Die server accepteerde deze aanmelding niet. Controleer gebruikersnaam en wachtwoord.',
  'problem.way-password':
    'Het wachtwoord van de mailbox is veranderd sinds dat voor verzenden is bewaard. Vul dat laatste opnieuw in bij de instellingen, onder “Verzenden”.',
  'problem.no-recipient': 'Dit bericht kan zo niet worden verzonden. Het heeft geen ontvanger.',
  'problem.many-recipients':
    'Dit bericht kan zo niet worden verzonden. Het heeft meer dan {count, plural, one {# ontvanger} other {# ontvangers}}.',
  'problem.no-addresses':
    'Dit bericht kan zo niet worden verzonden. Dit zijn geen adressen: {addresses}',
  'problem.own-address':
    'Dit bericht kan zo niet worden verzonden. {where, select, named {{address}} other {Je eigen adres}} is geen volledig adres. Voeg er een toe om mee te schrijven.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {Geen nieuwe mail} one {# nieuw bericht} other {# nieuwe berichten}}',
  'maildrop.not-signed-out': 'Niet uitgelogd. {reason}',
  'maildrop.removes-read':
    'Deze mailserver verwijdert een bericht zodra het gelezen is. Sla op wat je nodig hebt.',
  'maildrop.released-soon': 'De mailbox wordt vrijgegeven zodra klaar is wat nu loopt.',
  'maildrop.said.let-go': 'Mailbox vrijgegeven. Andere mailprogramma’s kunnen er nu bij.',
  'maildrop.said.connect': 'Weer verbonden',
  'maildrop.notice-more':
    '{count, plural, one {{sender} en nog # bericht} other {{sender} en nog # berichten}}',

  /* The list of messages. */
  'list.not-deleted': 'Niet verwijderd. {reason}',
  'list.not-undone': 'Niet ongedaan gemaakt. {reason}',
  'list.not-selected': 'Niet geselecteerd. {reason}',
  'list.not-read': 'Niet gemarkeerd als gelezen. {reason}',
  'list.not-unread': 'Niet gemarkeerd als ongelezen. {reason}',
  'list.not-starred': 'Geen ster gegeven. {reason}',
  'list.not-unstarred': 'Ster niet weggehaald. {reason}',
  'list.refused': 'De mailserver weigerde.',
  'list.came-back':
    '{count, plural, =1 {Niet verwijderd: “{subject}”. {reason}} one {Niet verwijderd: # bericht. {reason}} other {Niet verwijderd: # berichten. {reason}}}',
  'list.too-late':
    'Te laat om ongedaan te maken: {count, plural, one {# bericht} other {# berichten}}.',
  'list.undone':
    '{count, plural, =1 {Bericht is terug} one {# bericht is terug} other {# berichten zijn terug}}',
  'list.now-read':
    '{count, plural, one {# bericht gemarkeerd als gelezen} other {# berichten gemarkeerd als gelezen}}',
  'list.now-unread':
    '{count, plural, one {# bericht gemarkeerd als ongelezen} other {# berichten gemarkeerd als ongelezen}}',
  'list.now-starred':
    '{count, plural, one {Ster gegeven aan # bericht} other {Ster gegeven aan # berichten}}',
  'list.now-unstarred':
    '{count, plural, one {Ster weggehaald bij # bericht} other {Ster weggehaald bij # berichten}}',
  'list.unknown-sender': 'Onbekende afzender',
  'list.no-subject': '(Geen onderwerp)',
  'list.unread-aloud': 'ongelezen',
  'list.starred-aloud': 'met ster',
  'list.attachment-aloud': 'bijlage',
  'list.messages-aloud': '{count, plural, one {# bericht} other {# berichten}}',
  'list.rows': 'Rijen',
  'list.each-message': 'Elk bericht',
  'list.conversations': 'Gesprekken',

  /* A conversation in the reader. */
  'conversation.name': 'Gesprek',
  'conversation.more': '{count, plural, one {nog # bericht} other {nog # berichten}}',
  'conversation.delete-one': 'Alleen dit bericht verwijderen',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# nieuw bericht} other {# nieuwe berichten}}',
  'list.deleted':
    '{count, plural, =1 {Bericht verwijderd} one {# bericht verwijderd} other {# berichten verwijderd}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Bericht verwijderd. Druk op Z om dit ongedaan te maken.} one {# bericht verwijderd. Druk op Z om dit ongedaan te maken.} other {# berichten verwijderd. Druk op Z om dit ongedaan te maken.}}',
  'list.select': 'Selecteren',
  'list.being-removed': 'Wordt verwijderd',
  'list.next-gone':
    'Alleen hier zolang er tijd is om het ongedaan te maken. Het volgende is voorgoed weg over {count, plural, one {# seconde} other {# seconden}}.',
  'list.attachment': 'Bijlage',
  'list.undo': 'Ongedaan maken',
  'list.unstar': 'Ster weghalen',
  'list.star': 'Ster geven',
  'list.mark-unread': 'Markeren als ongelezen',
  'list.mark-read': 'Markeren als gelezen',
  'list.delete': 'Verwijderen',
  'list.offline': 'Offline. U ziet wat hier om {time} stond.',
  'list.offline-day': 'Offline. U ziet wat hier op {date} stond.',
  'list.slow': 'Trage verbinding. U ziet wat hier om {time} stond.',
  'list.slow-day': 'Trage verbinding. U ziet wat hier op {date} stond.',
  'list.toasts': 'Meldingen over wat er is gebeurd',
  'list.undo-all': 'Alles ongedaan maken',
  'list.export-selected': 'Geselecteerde berichten als .zip downloaden',
  'list.export-mbox': 'Alles exporteren als één .mbox-bestand',
  'list.export-eml': 'Alles exporteren als .zip met .eml-bestanden',
  'export.under-way': '{done, number} van {all, number} berichten geëxporteerd',
  'export.stop': 'Stoppen',
  'export.done': '{count, plural, one {# bericht geëxporteerd} other {# berichten geëxporteerd}}',
  'export.stopped': 'Het exporteren is gestopt; het bestand is niet compleet.',
  'export.failed': 'Het exporteren brak af; het bestand is niet compleet. Probeer het opnieuw.',
  'list.undo-last': 'Laatste ongedaan maken',
  'list.skip': 'Naar de berichten springen',
  'list.not-come': 'De lijst kon niet worden geladen',
  'list.nothing-found': 'Niets gevonden',
  'list.nothing-has':
    'Geen bericht heeft “{query}” in de afzenders, ontvangers, het onderwerp of {extent, select, texts {de tekst, voor zover die is gelezen} other {de eerste woorden}}.',
  'list.nothing-in-has':
    'Geen bericht in {view} heeft “{query}” in de afzenders, ontvangers, het onderwerp of {extent, select, texts {de tekst, voor zover die is gelezen} other {de eerste woorden}}.',
  'list.messages': 'Berichten',
  'list.check': 'Nieuwe mail ophalen',
  'list.toolbar': 'Lijst',
  'list.clear-selection': 'Selectie opheffen',
  'list.star-or-unstar': 'Ster geven of weghalen',
  'list.found-in': 'Gevonden in {view}',
  'list.selected': '{count, plural, one {# geselecteerd} other {# geselecteerd}}',
  'list.select-all': 'Alle {count, number} selecteren',
  'list.width': 'Breedte van de lijst',
  'list.height': 'Hoogte van de lijst',
  'list.larger': 'Lijst vergroten',
  'list.smaller': 'Lijst verkleinen',
  'list.loading': 'Berichten laden',
  'list.select-every': 'Alle berichten selecteren',
  'list.found-aloud': 'gevonden',

  /* Writing. */
  'compose.not-discarded': 'Niet weggegooid. {reason}',
  'compose.starting.reply': 'Beantwoorden',
  'compose.starting.forward': 'Doorsturen',
  'compose.starting.again': 'Nieuw bericht',
  'compose.starting.draft': 'Concept',
  'compose.saved-as-draft': 'Opgeslagen als concept',
  'compose.draft-discarded': 'Concept weggegooid',
  'compose.not-saved-yet': 'Het is nog niet opgeslagen. Probeer het zo opnieuw.',
  'compose.look-again':
    'Het is intussen gewijzigd en staat hier zoals het nu is. Bekijk het en verzend het dan.',
  'compose.nobody': 'Voeg iemand toe om het aan te sturen.',
  'compose.no-address': '“{address}” is geen adres. Verbeter of verwijder het.',
  'compose.files-coming': 'Er zijn nog bestanden onderweg. Wacht tot ze er allemaal zijn.',
  'compose.file-failed': 'Een bestand is niet bijgevoegd. Verwijder het, of voeg het nog eens bij.',
  'compose.no-attachment': 'Er is sprake van een bijlage, maar die is er niet.',
  'compose.no-subject': 'Er is geen onderwerp.',
  'compose.still-attached': 'Het bestand is nog bijgevoegd. {reason}',
  'compose.not-saved': 'Niet op de server opgeslagen. {reason}',
  'compose.not-sent': 'Niet verzonden. {reason}',
  'compose.too-much':
    'Samen zouden de bestanden {size} zijn; een bericht mag {most} bevatten. Stuur liever een link, of meerdere berichten.',
  'compose.not-attached':
    'Niet bijgevoegd: {files}. Alle bestanden van een bericht mogen samen {most} zijn.',
  'compose.kept-here-again': 'Bewaard in deze browser; opslaan wordt opnieuw geprobeerd',
  'compose.kept-here': 'Bewaard in deze browser',
  'compose.saving': 'Opslaan…',
  'compose.saved-at': 'Opgeslagen: {time}',
  'compose.remove': '{what} verwijderen',
  'compose.do-not-attach': '{filename} niet bijvoegen',
  'compose.attaching': '{filename} wordt bijgevoegd',
  'compose.cc': 'Cc',
  'compose.bcc': 'Bcc',
  'compose.subject': 'Onderwerp',
  'compose.send-anyway': 'Toch verzenden',
  'compose.send': 'Verzenden',
  'compose.discard': 'Weggooien',
  'compose.files': 'Bij te voegen bestanden',
  'compose.attach': 'Bestanden bijvoegen, tot {most}',
  'compose.drop': 'Zet bestanden hier neer om ze bij te voegen, tot {most}',
  'compose.keep-this': 'Deze houden',
  'compose.take-other': 'De andere nemen',
  'compose.hide-other': 'De andere verbergen',
  'compose.look-at-other': 'De andere bekijken',
  'compose.keep-as-new': 'Deze tekst als nieuw concept bewaren',
  'compose.copy-text': 'Tekst kopiëren',
  'compose.copied': 'Gekopieerd',
  'compose.copy-by-hand': 'Selecteer de tekst en kopieer die met de hand',
  'compose.changed-elsewhere':
    'Dit concept is in een ander venster gewijzigd ({time}). Beide versies blijven bewaard tot je kiest.',
  'compose.gone': 'Dit concept is in een ander venster verzonden of weggegooid.',
  'compose.minimise': 'Minimaliseren',
  'compose.smaller': 'Kleiner maken',
  'compose.larger': 'Groter maken',
  'compose.close': 'Opslaan en sluiten',
  'compose.chip-no-address': '“{address}” is geen adres',
  'compose.suggestions': 'Suggesties',
  'compose.quoted': 'Geciteerd bericht',
  'compose.hide-quoted': 'Geciteerd bericht verbergen',
  'compose.show-quoted': 'Geciteerd bericht tonen',
  'compose.edit-quoted': 'Als platte tekst bewerken',
  'compose.leave-quoted': 'Weglaten',
  'compose.answer': 'Antwoord',

  /* Letters on their way. */
  'sending.waiting': 'Nog niet verzonden. {reason}',
  'sending.returned': 'Niet verzonden; het is weer een concept. {reason}',
  'sending.soon': 'Het bericht wordt zo verzonden; je kunt dat ongedaan maken.',
  'sending.sent': 'Bericht verzonden',
  'sending.open': 'Openen',
  'sending.in': 'Verzenden over {count, number} s',
  'sending.not-to': 'Verzonden, maar niet aan {others}',
  'sending.unknown':
    'De verbinding viel weg nadat “{subject}” was overgedragen: misschien heeft de server het, misschien niet.',

  /* Answering in rarer ways. */
  'answer.to-list': 'Antwoorden aan {list}',
  'answer.forward-whole': 'Doorsturen als bijlage',

  /* Whom one writes as. */
  'identity.title': 'Namen en handtekeningen',
  'identity.words':
    'Onder welke naam je schrijft. Een antwoord vertrekt vanaf het adres waarop het bericht aankwam, als dat hierbij staat.',
  'identity.default': 'Standaard',
  'identity.no-signature': 'Geen handtekening',
  'identity.add': 'Naam of adres toevoegen',
  'identity.edit': 'Bewerken',
  'identity.edit-named': '{name} bewerken',
  'identity.first': 'Standaard maken',
  'identity.remove': 'Verwijderen',
  'identity.remove-named': '{name} verwijderen',
  'identity.removed': '<b>{name}</b> is verwijderd.',
  'identity.form': 'Naam en handtekening',
  'identity.name': 'Naam',
  'identity.address': 'Adres',
  'identity.reply-to': 'Antwoordadres, als dat een ander is',
  'identity.format': 'Nieuwe berichten beginnen als',
  'identity.format-plain': 'Platte tekst',
  'identity.format-rich': 'Tekst met opmaak',
  'identity.signature': 'Handtekening',
  'identity.words-only': 'Een handtekening bevat woorden en links, geen bestanden.',
  'identity.wrong': 'Schrijf het volledige adres, zoals jij@example.net.',
  'identity.cancel': 'Annuleren',
  'identity.save': 'Opslaan',

  /* Where mail is handed in. */
  'way.title': 'Verzenden',
  'way.words': 'De server die je uitgaande mail aanneemt.',
  'way.fixed': 'Bepaald door de beheerder van deze server.',
  'way.own': 'Door jou ingevuld, met gebruikersnaam {username}.',
  'way.none': 'Nog geen server',
  'way.none-hint': 'Tot die er is, kun je schrijven en kopiëren, niet verzenden.',
  'way.set-up': 'Instellen',
  'way.change': 'Wijzigen',
  'way.remove': 'Verwijderen',
  'way.form': 'Server voor uitgaande mail',
  'way.looking': 'De server van je provider wordt gezocht…',
  'way.found':
    'Gevonden via je adres; er is niets naartoe gestuurd. Controleer of hij van je provider is.',
  'way.not-found': 'Via je adres is er geen gevonden. Je provider kent de naam.',
  'way.host': 'Naam',
  'way.security': 'Verbinding',
  'way.tls': 'TLS, poort 465',
  'way.starttls': 'STARTTLS, poort 587',
  'way.username': 'Gebruikersnaam',
  'way.kind': 'Aanmelden met',
  'way.password': 'Wachtwoord',
  'way.token': 'Toegangstoken',
  'way.password-hint':
    'Meestal hetzelfde als dat van de mailbox. Alleen deze server krijgt het: nu, om het te proberen, en bij het verzenden.',
  'way.token-hint':
    'Van je provider, voor OAuth 2.0. Veel verlopen na een uur; vul hier dan een nieuw in.',
  'way.save': 'Proberen en bewaren',
  'way.copy': 'Kopie aan jezelf',
  'way.copy-hint':
    'Wat je verzendt, komt ook in deze mailbox, waar andere mailprogramma’s het vinden.',

  /* Sending later. */
  'compose.elsewhere': 'In een ander mailprogramma openen',
  'later.title': 'Later verzenden',
  'later.hour': 'Over een uur',
  'later.evening': 'Vanavond',
  'later.morning': 'Morgenochtend',
  'later.monday': 'Maandagochtend',
  'later.pick': 'Datum en tijd kiezen',
  'later.when': 'Datum en tijd waar jij bent',
  'later.hint':
    'Het vertrekt dan als je ergens bent ingelogd; anders zodra je dat bent. Tot dan kun je het terughalen.',
  'later.wrong': 'Kies een tijdstip in de toekomst, binnen een jaar.',
  'later.cancel': 'Annuleren',
  'sending.scheduled': 'Wordt verzonden: {time}',

  /* Formatted words. */
  'editor.text': 'Tekst van het bericht',
  'editor.toolbar': 'Opmaak',
  'editor.strong': 'Vet',
  'editor.em': 'Cursief',
  'editor.underline': 'Onderstrepen',
  'editor.strike': 'Doorhalen',
  'editor.heading': 'Kop',
  'editor.bullet_list': 'Lijst',
  'editor.ordered_list': 'Genummerde lijst',
  'editor.blockquote': 'Citaat',
  'editor.link': 'Link',
  'editor.clear': 'Opmaak wissen',
  'editor.link-target': 'Waar de link heen gaat',
  'editor.set-link': 'Link instellen',
  'editor.remove-link': 'Verwijderen',
  'editor.write-plain': 'Platte tekst schrijven',
  'editor.write-rich': 'Met opmaak schrijven',
  'editor.loss': 'De woorden blijven; vet, groottes en dergelijke gaan verloren.',
  'editor.loss-files':
    'De woorden blijven; vet, groottes en dergelijke gaan verloren, en afbeeldingen worden bijlagen.',
  'editor.loss-pictures':
    'De woorden blijven; vet, groottes en dergelijke gaan verloren, en de afbeeldingen ook.',
  'editor.make-plain': 'Platte tekst maken',
  'editor.keep-rich': 'Opmaak behouden',

  /* Times. */
  'time.no-date': 'Geen datum',
  'time.just-now': 'zojuist',
  'time.seconds-ago': '{count, number} s geleden',
  'time.minutes-ago': '{count, number} min geleden',
  'time.hours-ago': '{count, number} u geleden',
  'time.today': 'Vandaag',
  'time.yesterday': 'Gisteren',
  'time.this-week': 'Deze week',
  'time.last-week': 'Vorige week',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {# afbeelding van dit bericht kon niet worden opgehaald. Open het opnieuw om het nog eens te proberen.} other {# afbeeldingen van dit bericht konden niet worden opgehaald. Open het opnieuw om het nog eens te proberen.}}',
  'reader.unread':
    '{count, plural, =0 {Niets ongelezen} one {# ongelezen bericht} other {# ongelezen berichten}}',
  'reader.selected':
    '{count, plural, one {# bericht geselecteerd} other {# berichten geselecteerd}}',
  'reader.attachments-offline': 'Voor bijlagen is een verbinding met Poplar nodig.',
  'reader.attachments': '{count, plural, one {# bijlage} other {# bijlagen}} · {size}',
  'reader.pictures-doubted':
    'Je vertrouwt deze afzender, maar niets bevestigt dat dit bericht echt van die afzender komt.',
  'reader.pictures-why': 'Zo kan de afzender niet zien dat je dit leest.',
  'reader.pictures-once': 'Eén keer tonen',
  'reader.pictures-stop': 'Stoppen',
  'reader.pictures-blocked':
    '{count, plural, one {# afbeelding van {hosts} is niet geladen.} other {# afbeeldingen van {hosts} zijn niet geladen.}}',
  'reader.trackers':
    '{count, plural, one {# onzichtbare afbeelding die je lezen zou melden, wordt nooit geladen.} other {# onzichtbare afbeeldingen die je lezen zouden melden, worden nooit geladen.}}',
  'reader.pictures-always': 'Altijd voor <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {# afbeelding kon niet worden opgehaald.} other {# afbeeldingen konden niet worden opgehaald.}}',
  'reader.pictures-shown': 'Afbeeldingen van <b>{sender}</b> worden altijd getoond.',
  'reader.elsewhere': 'elders',
  'reader.other-hosts': '{count, plural, one {# andere site} other {# andere sites}}',
  'reader.contact': 'Contactpersoon',
  'reader.download-vcf': '.vcf downloaden',
  'reader.headers': 'Alle kopregels',
  'reader.header-fields': 'Velden van de kop',
  'reader.no-headers': 'Het bericht is hier nog niet.',
  'reader.to-nobody': 'Geen ontvanger genoemd',
  'reader.to': 'Aan',
  'reader.and-more': '{count, plural, one {en nog #} other {en nog #}}',
  'reader.toolbar': 'Acties voor het bericht',
  'reader.back': 'Terug naar de lijst',
  'reader.newer': 'Nieuwer',
  'reader.older': 'Ouder',
  'reader.more': 'Meer acties',
  'reader.as-text': 'Als platte tekst tonen',
  'reader.as-html': 'Als HTML tonen',
  'reader.proportional': 'Tekst in proportioneel lettertype',
  'reader.fixed': 'Tekst in vaste letterbreedte',
  'reader.print': 'Afdrukken',
  'reader.source': 'Bron',
  'reader.download': 'Downloaden (.eml)',
  'reader.date': 'Datum',
  'reader.within': 'Ingesloten bericht: {subject}',
  'reader.download-file': '{filename} downloaden',
  'reader.from': 'Van',
  'reader.copies': 'Kopie aan',
  'reader.blind-copies': 'Blinde kopie aan',
  'reader.replies-to': 'Antwoorden aan',
  'reader.sent-by': 'Verzonden door',
  'reader.as-sent': 'Tonen zoals verzonden',
  'reader.darken': 'Berichten donker maken',
  'reader.frame': 'Bericht: {subject}',
  'reader.download-all-of-it': 'Alles ervan downloaden',
  'reader.first-octets': 'De eerste {first}.',
  'reader.first-octets-of': 'De eerste {first} van {all}.',
  'reader.attachments-label': 'Bijlagen',
  'reader.download-zip': 'Alles downloaden (.zip)',
  'reader.look': '{filename} bekijken',
  'reader.look-new-tab': '{filename} bekijken (nieuw tabblad)',
  'reader.not-safe':
    'De HTML kon niet veilig worden getoond, dus dit is de platte tekst van het bericht.',
  'reader.deleted':
    'Verwijderd. Voorgoed weg over {count, plural, one {# seconde} other {# seconden}}.',
  'reader.being-removed': 'Verwijderd. Het wordt nu van de mailserver gehaald.',
  'reader.no-text': 'Dit bericht heeft geen tekst.',
  'reader.on-paper':
    'Hier staan alleen de woorden van het bericht. “Afdrukken” in het menu van Poplar behoudt de opmaak en de afbeeldingen.',
  'reader.hide-quoted': 'Geciteerde tekst verbergen',
  'reader.show-quoted': 'Geciteerde tekst tonen',
  'reader.show-more': 'Meer van de tekst tonen',
  'reader.goes-on': 'De tekst gaat verder; dit is het begin.',
  'reader.label': 'Bericht',
  'reader.loading': 'Bericht laden',
  'reader.fetching': 'Bericht ophalen',
  'reader.gone': 'Dit bericht is er niet meer',
  'reader.not-come': 'Het bericht kon niet worden geladen',
  'reader.copy-address': 'Adres kopiëren',
  'reader.copied': '{address} is gekopieerd.',
  'reader.address-is': 'Het adres is {address}.',
  'reader.mail-from': 'Mail van dit adres',
  'reader.mail-to': 'Mail aan dit adres',

  /* Where one is signed in. */
  'devices.on': '{browser} op {system}',
  'devices.unknown': 'Onbekend apparaat',
  'devices.same-computer': 'op de computer waarop Poplar draait',
  'devices.unknown-place': 'vanaf een onbekende plaats',
  'devices.local': 'in het lokale netwerk, {address}',
  'devices.from': 'vanaf {address}',
  'devices.in-use': 'Nu in gebruik',
  'devices.last-used': 'Laatst gebruikt: {when}',
  'devices.words':
    'Waar dit account is ingelogd. Is een apparaat niet van jou, log het dan uit en wijzig je wachtwoord bij je provider.',
  'devices.list': 'Ingelogde apparaten',
  'devices.end-others': 'Overal elders uitloggen',
  'devices.end-all': 'Overal uitloggen',
  'devices.this': 'Deze browser',
  'devices.end': 'Uitloggen',
  'devices.end-this': 'Deze browser uitloggen',
  'devices.loading': 'Apparaten laden',
  'devices.since': 'Ingelogd: {since}',
  'devices.end-one': '{name} uitloggen',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Een ander mailprogramma leest deze mailbox.',
  'status.reason.too-soon': 'De mailserver wil een pauze tussen twee bezoeken.',
  'status.reason.unreachable': 'De mailserver is niet bereikbaar.',
  'status.reason.timed-out': 'De mailserver antwoordt niet.',
  'status.reason.connection-lost': 'De verbinding met de mailserver werd verbroken.',
  'status.reason.crowded': 'Er zijn hier te veel mailboxen tegelijk open.',
  'status.reason.refused': 'De mailserver weigert voorlopig.',
  'status.reason.sign-in-refused':
    'De mailserver accepteert je wachtwoord niet meer. Log uit en log in met het nieuwe.',
  'status.connecting': 'Opnieuw verbinden met Poplar…',
  'status.opening': 'Mailbox openen…',
  'status.reconnecting': 'Opnieuw verbinden…',
  'status.connected': 'Verbonden',
  'status.let-go': 'Vrijgegeven voor andere mailprogramma’s',
  'status.released': 'Mailbox vrijgegeven',
  'status.released-ago': 'Mailbox {when} vrijgegeven',
  'status.waiting': 'Wachten.',
  'status.again-now': '{reason} Nu een nieuwe poging.',
  'status.again-in-seconds': '{reason} Nieuwe poging over {count, number} s.',
  'status.again-in-minutes': '{reason} Nieuwe poging over {count, number} min.',
  'status.fill': '{much} van {most}',
  'status.checked': 'Opgehaald {when}',
  'status.holds': '{count, plural, one {# bericht} other {# berichten}}',
  'status.removes-read': 'Deze server verwijdert wat gelezen is',
  'status.kept':
    '{count, plural, one {Gelezen mail wordt # dag bewaard} other {Gelezen mail wordt # dagen bewaard}}',
  'status.headers': 'Kopregels lezen',
  'status.try-now': 'Nu proberen',
  'status.nearly-full': 'Je mailbox is bijna vol',
  'status.full': 'Je mailbox is vol',
  'status.headers-read': 'Kopregels lezen: {done, number} van {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Nog aan niemand',
  'letters.to': 'Aan {names}',
  'letters.standing': 'Hoe het ermee staat',
  'letters.held': 'Wordt zo verzonden',
  'letters.held-words': 'Het wordt zo verzonden. Tot dan kun je het terughalen.',
  'letters.scheduled': 'Vertrekt: {date}',
  'letters.scheduled-words': 'Vertrekt: {date}. Tot dan kun je het terughalen.',
  'letters.sending': 'Verzenden…',
  'letters.sending-words': 'Het wordt nu overgedragen aan de server voor uitgaande mail.',
  'letters.due-words': 'Het vertrekt zodra de verbinding vrij is.',
  'letters.waits': 'Nog niet verzonden',
  'letters.waits-words': '{reason} Volgende poging: {date}.',
  'letters.unknown': 'Verzonden of niet?',
  'letters.unknown-words':
    'De verbinding viel weg net toen het werd overgedragen: misschien heeft de server het, misschien niet. Zoek naar een antwoord of een kopie en beslis dan.',
  'letters.returned': 'Niet verzonden',
  'letters.wrote': '{who} schreef:',
  'letters.wrote-on': 'Op {date} schreef {who}:',
  'letters.forwarded': 'Doorgestuurd bericht',
  'letters.forwarded-field': '{name}: {value}',
  'letters.draft': 'Het is een concept.',
  'letters.sent-words': 'De server voor uitgaande mail nam het aan voor elke ontvanger.',
  'letters.undelivered': 'Niet bezorgd',
  'letters.undelivered-some': 'Niet bij iedereen bezorgd',
  'letters.undelivered-words': 'Het kon niet worden bezorgd bij {names}.',
  'letters.accepted-for': 'Aangenomen voor {count, plural, one {# ontvanger} other {# ontvangers}}',
  'letters.is-waiting': '<address></address>: wacht',
  'letters.is-accepted': '<address></address>: aangenomen door de server',
  'letters.is-refused': '<address></address>: geweigerd',
  'letters.is-unknown': '<address></address>: niet bekend',
  'letters.is-undelivered': '<address></address>: kon niet worden bezorgd',
  'letters.take-back': 'Terughalen',
  'letters.send-now': 'Nu verzenden',
  'letters.try-now': 'Nu proberen',
  'letters.send-again': 'Opnieuw verzenden',
  'letters.count-as-sent': 'Het is aangekomen',
  'letters.to-drafts': 'Terug naar concepten',
  'letters.open-draft': 'Concept openen',
  'letters.import': 'Importeren…',
  'letters.import-files': 'Berichtbestanden (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {# bericht geïmporteerd} other {# berichten geïmporteerd}}{unreadable, plural, =0 {} one {; # kon niet worden gelezen} other {; # konden niet worden gelezen}}',
  'letters.write-again': 'Opnieuw schrijven',

  /* The account’s menu. */
  'menu.appearance': 'Weergave',
  'menu.settings': 'Instellingen',
  'menu.shortcuts': 'Sneltoetsen',
  'menu.sign-out': 'Uitloggen',
  'menu.connect': 'Opnieuw verbinden',
  'menu.let-go': 'Mailbox nu vrijgeven',
  'menu.account': 'Account {address}',
  'menu.layout': 'Indeling',
  'menu.split.right': 'Bericht naast de lijst',
  'menu.split.below': 'Bericht onder de lijst',
  'menu.split.none': 'Een voor een',

  /* What happened to the mailbox. */
  'log.new': '{count, plural, one {# nieuw bericht} other {# nieuwe berichten}}',
  'log.deleted':
    '{count, plural, one {Je hebt # bericht verwijderd} other {Je hebt # berichten verwijderd}}',
  'log.removed-elsewhere':
    '{count, plural, one {Een ander programma heeft # bericht weggehaald} other {Een ander programma heeft # berichten weggehaald}}',
  'log.not-deleted':
    '{count, plural, one {De mailserver heeft # bericht niet verwijderd} other {De mailserver heeft # berichten niet verwijderd}}',
  'log.renamed':
    '{count, plural, one {De mailserver gaf # bericht een nieuwe naam; gelezen en ster gingen mee} other {De mailserver gaf # berichten nieuwe namen; gelezen en ster gingen mee}}',
  'log.let-go': 'Je hebt de mailbox vrijgegeven',
  'log.connected': 'Je hebt opnieuw verbonden',
  'log.reconnected': 'De verbinding werd verbroken en hersteld',
  'log.busy': 'Een ander mailprogramma las de mailbox',
  'log.password-refused': 'De mailserver accepteerde het wachtwoord niet meer',
  'log.sending-changed': 'De server voor verzenden is gewijzigd',

  /* What is kept here. */
  'data.words': 'Versleuteld op de schijf van de server. Je mail zelf blijft op je mailserver.',
  'data.messages': 'Berichten die je hebt geopend',
  'data.messages-hint': 'Een tijdje bewaard, zodat ze bij heropenen niet opnieuw worden opgehaald.',
  'data.rest': 'Al het andere',
  'data.rest-hint':
    'De lijst met voorbeelden, gelezen en ster, instellingen en wat onlangs is verwijderd.',
  'data.forget': 'Dit account hier vergeten',
  'data.forget-words':
    'Wist al het bovenstaande, ook concepten en verzonden berichten, en logt elk apparaat uit. De mail op je mailserver blijft.',
  'data.forget-go': 'Dit account vergeten',
  'data.forget-title': 'Dit account hier vergeten?',
  'data.gone-letters':
    'Weg: concepten, vanaf hier verzonden berichten en wat nog op verzending wacht.',
  'data.gone-flags':
    'Weg: welke berichten gelezen waren of een ster hadden, instellingen, voorbeelden en kopieën.',
  'data.gone-deletions': 'Verwijderingen die nog ongedaan te maken zijn, worden niet uitgevoerd.',
  'data.gone-devices': 'Elk apparaat wordt uitgelogd, dit ook.',
  'data.stays': 'Je mail blijft op je mailserver. Log weer in, en alles is er, ongelezen.',
  'data.keep': 'Behouden',
  'data.forget-sure': 'Voorgoed vergeten',
  'data.forget-account':
    'Poplar vergeet alles wat het van <b>{address}</b> bewaart. Dit kan niet ongedaan worden gemaakt.',

  /* The views of a mailbox. */
  'view.nav': 'Weergaven',
  'view.unread-aloud': 'ongelezen',
  'view.waiting-aloud': 'wachtend',
  'view.rail-slim': 'Zijbalk inklappen',
  'view.rail-full': 'Zijbalk uitklappen',
  'view.mailbox': 'Mailbox',
  'view.inbox': 'Postvak IN',
  'view.inbox.empty': 'Hier is niets',
  'view.inbox.empty-words': 'De mailbox op de server is leeg. Nieuwe mail verschijnt vanzelf.',
  'view.inbox.all-deleted': 'Alles is verwijderd',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# bericht staat nog op de mailserver en wordt daar zo weggehaald.} other {# berichten staan nog op de mailserver en worden daar zo weggehaald.}} Nieuwe mail verschijnt vanzelf.',
  'view.unread': 'Ongelezen',
  'view.unread.empty': 'Alles gelezen',
  'view.unread.empty-words': 'Er is geen bericht dat je niet hebt geopend.',
  'view.starred': 'Met ster',
  'view.starred.empty': 'Nog geen sterren',
  'view.starred.empty-words': 'Geef een bericht een ster om het hier terug te vinden.',
  'view.attachments': 'Met bijlagen',
  'view.attachments.empty': 'Geen bijlagen',
  'view.attachments.empty-words': 'Hier staan berichten met bestanden erbij.',
  'view.deleted': 'Verwijderd',
  'view.deleted.empty': 'Er wacht niets',
  'view.deleted.empty-words':
    'Wat je verwijdert, wacht hier tot het van de mailserver is gehaald. Dan is het voorgoed weg.',

  /* How a list stands. */
  'view.drafts': 'Concepten',
  'view.drafts.empty': 'Geen concepten',
  'view.drafts.empty-words':
    'Wat je begint te schrijven, blijft hier tot je het verzendt of weggooit.',
  'view.outbox': 'Postvak UIT',
  'view.outbox.empty': 'Er is niets onderweg',
  'view.outbox.empty-words':
    'Berichten wachten hier tot de server voor uitgaande mail ze heeft aangenomen.',
  'view.sent': 'Verzonden',
  'view.sent.empty': 'Nog niets verzonden',
  'view.sent.empty-words':
    'Hier staan kopieën van wat je verzendt, en hoe het bij elke ontvanger afliep.',
  'view.imported': 'Geïmporteerd',
  'view.imported.empty': 'Niets geïmporteerd',
  'view.imported.empty-words':
    'Poplar bewaart hier berichten uit bestanden (.eml, .mbox): een POP3-server neemt er geen aan.',
  'sort.newest': 'Nieuwste eerst',
  'sort.oldest': 'Oudste eerst',
  'sort.sender': 'Afzender',
  'sort.subject': 'Onderwerp',
  'sort.largest': 'Grootste eerst',
  'sort.smallest': 'Kleinste eerst',
  'sort.order': 'Volgorde',
  'sort.view': 'Weergave, volgorde: {order}',

  'search.leave': 'Zoeken verlaten',
  'search.failed': 'Zoeken lukte niet',
  'search.offline':
    'Zoeken vraagt een verbinding met Poplar. Zonder zoekopdracht zie je wat op dit apparaat is bewaard.',
  'search.still-read':
    '{count, plural, one {# bericht wordt nog gelezen en wordt daarna misschien gevonden.} other {# berichten worden nog gelezen en worden daarna misschien gevonden.}}',
  'search.odd.unknown': '“{words}:” is hier niet bekend, dus het is als tekst gezocht.',
  'search.odd.has': '“{words}”: na has: komt attachment, dus het is als tekst gezocht.',
  'search.odd.is':
    '“{words}”: na is: komt unread, read, starred of unstarred, dus het is als tekst gezocht.',
  'search.odd.date':
    '“{words}”: een datum ziet eruit als {example}, 2026-01-31, 2026-01 of 2026, dus het is als tekst gezocht.',
  'search.odd.size':
    '“{words}”: een grootte ziet eruit als 500k of 10M, dus het is als tekst gezocht.',
  'search.in.inbox': 'Zoeken in mail',
  'search.in.unread': 'Zoeken in ongelezen',
  'search.in.starred': 'Zoeken met ster',
  'search.in.attachments': 'Zoeken met bijlagen',
  'search.in.deleted': 'Zoeken in mail',
  'search.in.drafts': 'Zoeken in concepten',
  'search.in.outbox': 'Zoeken in Postvak UIT',
  'search.in.sent': 'Zoeken in verzonden',
  'search.in.imported': 'Zoeken in geïmporteerd',
  'search.help.from': 'wie het schreef',
  'search.help.to': 'aan wie het ging, ook in kopie',
  'search.help.subject': 'waar het over gaat',
  'search.help.has': 'met bestanden',
  'search.help.is': 'of read, starred, unstarred',
  'search.help.after': 'of before: een jaar, maand of dag',
  'search.help.larger': 'of smaller:',
  'search.help.phrase': 'precies deze woorden',
  'search.help.not': 'zonder dat woord',
  'search.example.from': 'from:anna',
  'search.example.to': 'to:anna',
  'search.example.subject': 'subject:factuur',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"twee woorden"',
  'search.example.not': '-nieuwsbrief',
  'search.whole-text': 'In de hele tekst zoeken',

  /* What keys do. */
  'keys.older-message': 'Ouder bericht',
  'keys.newer-message': 'Nieuwer bericht',
  'keys.next-row': 'Volgende rij',
  'keys.previous-row': 'Vorige rij',
  'keys.first-message': 'Eerste bericht',
  'keys.last-message': 'Laatste bericht',
  'keys.one-screen-down': 'Eén scherm omlaag',
  'keys.one-screen-up': 'Eén scherm omhoog',
  'keys.open': 'Openen',
  'keys.next-in-conversation': 'Volgende in het gesprek',
  'keys.previous-in-conversation': 'Vorige in het gesprek',
  'keys.back-to-the-list': 'Terug naar de lijst',
  'keys.new-message': 'Nieuw bericht',
  'keys.reply': 'Beantwoorden',
  'keys.reply-to-all': 'Allen beantwoorden',
  'keys.reply-to-list': 'Antwoorden aan de lijst',
  'keys.forward': 'Doorsturen',
  'keys.forward-as-attachment': 'Doorsturen als bijlage',
  'keys.delete': 'Verwijderen',
  'keys.undo': 'Ongedaan maken',
  'keys.star-or-unstar': 'Ster geven of weghalen',
  'keys.mark-as-read': 'Markeren als gelezen',
  'keys.mark-as-unread': 'Markeren als ongelezen',
  'keys.check-for-new-mail': 'Nieuwe mail ophalen',
  'keys.more-actions': 'Meer acties',
  'keys.as-text': 'Als platte tekst of HTML',
  'keys.pictures': 'Externe afbeeldingen één keer tonen',
  'keys.select-or-unselect': 'Wel of niet selecteren',
  'keys.select-all': 'Alles selecteren',
  'keys.select-none': 'Niets selecteren',
  'keys.select-read': 'Gelezen selecteren',
  'keys.select-unread': 'Ongelezen selecteren',
  'keys.select-starred': 'Met ster selecteren',
  'keys.inbox': 'Postvak IN',
  'keys.unread': 'Ongelezen',
  'keys.starred': 'Met ster',
  'keys.with-attachments': 'Met bijlagen',
  'keys.deleted': 'Verwijderd',
  'keys.drafts': 'Concepten',
  'keys.outbox': 'Postvak UIT',
  'keys.sent': 'Verzonden',
  'keys.imported': 'Geïmporteerd',
  'keys.search': 'Zoeken',
  'keys.do-or-find-anything': 'Iets doen of vinden',
  'keys.this-sheet': 'Dit overzicht',
  'keys.group.moving': 'Bewegen',
  'keys.group.selecting': 'Selecteren',
  'keys.group.acting': 'Doen',
  'keys.group.going': 'Gaan naar',
  'keys.or': 'of',
  'key.ctrl': 'Ctrl',
  'key.delete': 'Del',
  'key.end': 'End',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.home': 'Home',
  'key.page-down': 'Page ↓',
  'key.page-up': 'Page ↑',
  'key.shift': 'Shift',
  'key.space': 'Spatie',

  /* The command palette. */
  'palette.title': 'Doen of vinden',
  'palette.field': 'Een actie of een bericht',
  'palette.placeholder': 'Wat wil je doen of vinden?',
  'palette.nothing': 'Niets met die naam.',
  'palette.offers': 'Voorstellen',
  'palette.notices-stop': 'Bureaubladmeldingen uitschakelen',
  'palette.notices-start': 'Bureaubladmeldingen inschakelen',
  'palette.notices-on': 'Bureaubladmeldingen staan aan',
  'palette.notices-off': 'Bureaubladmeldingen staan uit',
  'palette.notices-refused': 'Deze browser staat meldingen van deze site niet toe',

  /* Searching whole texts. */
  'texts.beginnings': 'In afzenders, onderwerpen en eerste woorden',
  'texts.label': 'Hele teksten lezen',
  'texts.stop': 'Stoppen',
  'texts.rest': 'De rest lezen',
  'texts.reading': 'Hele teksten lezen: {read, number} van {of, number}',
  'texts.waiting': 'Wachten op de mailbox: {read, number} van {of, number} teksten gelezen',
  'texts.full':
    '{count, plural, one {In de hele tekst van het nieuwste # bericht; er is geen plaats voor meer} other {In de hele tekst van de nieuwste # berichten; er is geen plaats voor meer}}',
  'texts.stopped': 'Gestopt bij {read, number} van {of, number} teksten. {reason}',
  'texts.in-some': 'In de hele tekst van {read, number} van {of, number} berichten',
  'texts.in-all':
    '{count, plural, one {In de hele tekst van # bericht} other {In de hele tekst van # berichten}}',
  'texts.in-all-but':
    '{count, plural, one {In de hele tekst van # bericht} other {In de hele tekst van # berichten}}; {unreadable, plural, one {# is onleesbaar} other {# zijn onleesbaar}}',

  /* Kinds of files. */
  'file.archive': 'Archief',
  'file.calendar': 'Agenda',
  'file.code': 'Code',
  'file.contact': 'Contactpersoon',
  'file.document': 'Document',
  'file.file': 'Bestand',
  'file.message': 'Bericht',
  'file.pdf': 'PDF',
  'file.picture': 'Afbeelding',
  'file.presentation': 'Presentatie',
  'file.sound': 'Geluid',
  'file.spreadsheet': 'Spreadsheet',
  'file.text': 'Tekst',
  'file.video': 'Video',

  /* Links. */
  'link.other-host': 'De tekst van deze link noemt een ander adres.',
  'link.punycode': 'Dit adres is met ongewone letters geschreven.',
  'link.credentials': 'Wat op het adres lijkt, is alleen een naam die ervoor staat.',
  'link.numeric-host': 'Dit adres is een getal in plaats van een naam.',
  'link.title': 'Deze link openen?',
  'link.says': 'Er staat',
  'link.leads': 'Hij gaat naar',
  'link.stay': 'Hier blijven',
  'link.open-it': 'Openen',
  'link.open': '{host} openen',

  /* Leaving a mailing list. */
  'leave.go': 'Afmelden',
  'leave.title': 'Deze lijst verlaten?',
  'leave.words.one-click': 'Poplar vraagt {host} je hier niets meer van te sturen.',
  'leave.words.mail': 'Deze lijst verlaat je met een bericht aan {host}.',
  'leave.words.page':
    'Deze lijst verlaat je op een pagina van {host}, die in een nieuw tabblad opent.',
  'leave.do.one-click': 'Afmelden',
  'leave.do.mail': 'Adres gebruiken',
  'leave.do.page': 'Pagina openen',
  'leave.told': '{host} is ingelicht. Het kan een paar dagen duren.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'Je mailprovider heeft bevestigd dat dit van {domain} komt.',
  'trust.not-confirmed':
    'Je mailprovider kon niet bevestigen dat dit bericht van <b>{domain}</b> komt.',
  'trust.other-name':
    'De naam van de afzender zegt <b>{named}</b>, maar het adres is <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> is geschreven met letters die andere nabootsen of ermee gemengd zijn. Het is misschien niet de naam waar het op lijkt.',
  'trust.replies-elsewhere': 'Een antwoord op dit bericht zou naar <b>{address}</b> gaan.',
  'trust.link-elsewhere': 'Een link zegt <b>{named}</b>, maar leidt naar <b>{host}</b>.',
  'trust.first-time': 'Verder is in deze mailbox niets van <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Download het bericht (.eml) en open het in een mailprogramma dat je sleutel heeft.',
  'notes.not-checked': 'Poplar controleert geen handtekeningen.',
  'notes.signature': 'Handtekening downloaden',
  'notes.damaged':
    '{count, plural, one {Dit bericht is op # plaats beschadigd; wat gelezen kon worden, wordt getoond.} other {Dit bericht is op # plaatsen beschadigd; wat gelezen kon worden, wordt getoond.}}',
  'notes.encrypted': 'Versleuteld met {by}, dus hier niet te lezen.',
  'notes.signed': 'Ondertekend met {by}.',
  'notes.more-recipients':
    '{count, plural, one {En nog # ontvanger.} other {En nog # ontvangers.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'De kop is veel te lang; de rest ervan is weggelaten.',
  'damage.no-header': 'Het bericht heeft geen kop.',
  'damage.no-boundary': 'Het bericht zegt niet waar zijn delen beginnen.',
  'damage.no-parts': 'De delen waar het bericht van spreekt, zijn er niet.',
  'damage.ended-early': 'Het bericht hield te vroeg op: er kan iets ontbreken.',
  'damage.attachment-ended-early': 'De bijlage hield te vroeg op.',
  'damage.too-deep': 'Het bericht is te diep genest; de binnenste delen worden niet getoond.',
  'damage.headers-too-long':
    'De koppen van de delen zijn veel te lang; de laatste delen worden niet getoond.',
  'damage.too-many-parts': 'Het bericht heeft te veel delen; de laatste worden niet getoond.',
  'damage.text-too-long': 'De tekst is te lang om helemaal te tonen.',
  'damage.bad-date': 'De datum van het bericht is niet te lezen.',
  'damage.too-hard':
    'Dit bericht is te lastig om veilig te lezen, dus dit is het begin van de bron.',
  'damage.no-from': 'Het bericht zegt niet wie het heeft verzonden.',
  'damage.bad-encoding':
    'Een deel van het bericht is niet goed gecodeerd: het kan beschadigd zijn.',
  'damage.parts-left-out':
    'Het bericht bevat meer dan er wordt gelezen: hier kunnen bestanden of delen ontbreken.',

  /* What became of a sent message. */
  'delivery.because.address': 'er is iets mis met het adres',
  'delivery.because.no-mailbox': 'die mailbox bestaat niet',
  'delivery.because.no-domain': 'dat maildomein bestaat niet',
  'delivery.because.address-written': 'het adres is niet goed geschreven',
  'delivery.because.moved': 'de mailbox is verhuisd',
  'delivery.because.takes-no-mail': 'het domein neemt geen mail aan',
  'delivery.because.off': 'de mailbox is uitgeschakeld',
  'delivery.because.full': 'de mailbox is vol',
  'delivery.because.larger': 'het bericht is groter dan de mailbox toelaat',
  'delivery.because.too-large': 'het bericht is te groot voor de server',
  'delivery.because.no-answer': 'de server antwoordde niet',
  'delivery.because.broke': 'de verbinding werd verbroken',
  'delivery.because.no-server': 'er is geen server voor het domein gevonden',
  'delivery.because.circles': 'het bericht ging in een kringetje rond',
  'delivery.because.too-long': 'het is te lang geprobeerd',
  'delivery.because.rules': 'de server weigerde het volgens zijn regels',
  'delivery.because.unproven': 'de afzender kon niet worden geverifieerd',
  'delivery.a-recipient': 'een ontvanger',
  'delivery.failed': 'Het bericht aan {to} is niet bezorgd.',
  'delivery.failed-because': 'Het bericht aan {to} is niet bezorgd: {reason}.',
  'delivery.delayed': 'Het bericht aan {to} is vertraagd.',
  'delivery.delayed-because': 'Het bericht aan {to} is vertraagd: {reason}.',
  'delivery.delivered': 'Het bericht aan {to} is bezorgd.',
  'delivery.relayed': 'Het bericht aan {to} is doorgegeven; er komt geen verdere melding.',
  'delivery.expanded': 'Het bericht aan {to} is doorgegeven aan meerdere ontvangers.',
  'delivery.displayed': '{to} heeft het bericht geopend.',
  'delivery.deleted': '{to} heeft het bericht ongelezen verwijderd.',
  'delivery.other': 'Het bericht aan {to}: {action}.',
  'delivery.nothing-said': 'er is niets gezegd',

  /* Invitations. */
  'invitation.nameless': 'Afspraak zonder naam',
  'invitation.no-time': 'Geen tijd genoemd',
  'invitation.event': 'Afspraak',
  'invitation.download': '.ics downloaden',
  'invitation.request': 'Uitnodiging',
  'invitation.cancel': 'Geannuleerd',
  'invitation.reply': 'Antwoord op een uitnodiging',
  'invitation.accepted': '{who} heeft toegezegd',
  'invitation.declined': '{who} heeft afgezegd',
  'invitation.tentative': '{who} heeft “misschien” geantwoord',
  'invitation.counter': 'Andere tijd voorgesteld',
  'invitation.add': 'Nog een datum',
  'invitation.repeats.day':
    '{interval, plural, =1 {Elke dag} one {Elke # dag} other {Elke # dagen}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Elke week} one {Elke # week} other {Elke # weken}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Elke maand} one {Elke # maand} other {Elke # maanden}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Elk jaar} one {Elk # jaar} other {Elke # jaar}}',
  'invitation.repeats.other': 'Herhaalt zich vele keren',

  /* HTML that is not shown. */
};
