/** Poplar in Italian. */
import type { Translation } from '@/lib/words/translation';

export const it: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Chiudi',
  'ui.dismiss': 'Nascondi',
  'ui.try-again': 'Riprova',
  'ui.not-come': 'Impossibile caricare questa parte della pagina.',
  'ui.outdated':
    'Poplar è stato aggiornato dopo l’apertura di questa pagina. Per continuare, ricarica la pagina.',
  'ui.loading': 'Caricamento',
  'ui.cancel': 'Annulla',

  /* Pages that are none. */
  'page.description': 'Webmail per la casella POP3 che hai già.',
  'page.inbox': 'Posta in arrivo',
  'page.settings': 'Impostazioni',
  'page.sign-in': 'Accedi',
  'page.not-found': 'Non trovata',
  'page.offline': 'Offline',
  'offline.words':
    'Questa pagina richiede una connessione a Poplar, e non c’è. La posta in arrivo e ciò che hai letto da poco si possono vedere lo stesso.',
  'not-found.title': 'Qui non c’è nulla',
  'not-found.words': 'L’indirizzo è scritto male, o ciò a cui portava non c’è più.',
  'not-found.to-inbox': 'Alla posta in arrivo',
  'broken.title': 'Questa pagina si è rotta',
  'broken.words':
    'La tua posta è dov’era. Ricarica la pagina; se non basta, il registro del server dice di più.',
  'broken.again': 'Ricarica',

  /* Signing in. */
  'sign-in.title': 'Accedi a Poplar',
  'sign-in.address': 'Indirizzo email',
  'sign-in.address-example': 'tu@example.net',
  'sign-in.password': 'Password',
  'sign-in.show-password': 'Mostra la password',
  'sign-in.remember': 'Resta connesso per 30 giorni',
  'sign-in.go': 'Accedi',
  'sign-in.sample-title': 'Prima, uno sguardo',
  'sign-in.sample-words':
    'Nessun server di posta è ancora configurato; questo è di prova: gira dentro Poplar e contiene posta inventata. Elimina quello che vuoi.',
  'sign-in.sample-go': 'Apri la casella di prova',
  'sign-in.by-hand': 'o accedi a mano',
  'sign-in.server': 'Server di posta',
  'sign-in.server-by-address': 'Trovato dall’indirizzo',
  'sign-in.server-other': 'Altro server',
  'sign-in.server-name': 'Il suo nome',
  'sign-in.security': 'Connessione',
  'sign-in.security-tls': 'TLS, porta 995',
  'sign-in.security-starttls': 'STARTTLS, porta 110',
  'sign-in.username': 'Nome utente, se non è l’indirizzo',
  'sign-in.server-line':
    'Server di posta: <b>{host}</b> · {security, select, plain {non cifrato} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Lingua e ora',
  'settings.language': 'Lingua',
  'settings.language-hint': 'Su ogni dispositivo da cui accedi.',
  'settings.language-auto': 'Quella del browser',
  'settings.time': 'Ora',
  'settings.time-hint': 'Come si scrive l’ora.',
  'settings.time.auto': 'Secondo la lingua',
  'settings.time.24-hour': '24 ore: 14:02',
  'settings.time.12-hour': '12 ore: 2:02 PM',
  'settings.date': 'Data',
  'settings.date-hint': 'L’ordine di giorno, mese e anno.',
  'settings.date.auto': 'Secondo la lingua',
  'settings.date.day-month': 'Giorno, mese, anno',
  'settings.date.month-day': 'Mese, giorno, anno',
  'settings.date.year-month-day': 'Anno, mese, giorno',
  'settings.theme.system': 'Come il sistema',
  'settings.theme.light': 'Chiaro',
  'settings.theme.dark': 'Scuro',
  'settings.appearance': 'Aspetto',
  'settings.theme': 'Tema',
  'settings.on-all': 'Su ogni dispositivo da cui accedi.',
  'settings.font-size.small': 'Piccolo',
  'settings.font-size.normal': 'Normale',
  'settings.font-size.large': 'Grande',
  'settings.font-size.larger': 'Più grande',
  'settings.density.comfortable': 'Ampia',
  'settings.density.cozy': 'Media',
  'settings.density.compact': 'Compatta',
  'settings.split.right': 'Accanto all’elenco',
  'settings.split.below': 'Sotto l’elenco',
  'settings.split.none': 'Al posto dell’elenco',
  'settings.font-size': 'Dimensione del testo',
  'settings.font-size-hint': 'Ovunque, tranne nei messaggi con formattazione.',
  'settings.density': 'Densità',
  'settings.density-hint': 'Quanto spazio occupa una riga dell’elenco.',
  'settings.conversations-hint': 'I messaggi che si rispondono stanno in una sola riga.',
  'settings.split': 'Un messaggio si apre',
  'settings.split-hint': 'Su un telefono, sempre al posto dell’elenco.',
  'settings.hours': '{count, plural, one {# ora} other {# ore}}',
  'settings.minutes': '{count, plural, one {# minuto} other {# minuti}}',
  'settings.seconds': '{count, plural, one {# secondo} other {# secondi}}',
  'settings.every-hours': '{count, plural, =1 {Ogni ora} one {Ogni # ora} other {Ogni # ore}}',
  'settings.every-minutes':
    '{count, plural, =1 {Ogni minuto} one {Ogni # minuto} other {Ogni # minuti}}',
  'settings.undo-usual': '{time} (predefinito)',
  'settings.undo-as-deletion': '{time} (come per eliminare)',
  'settings.mail': 'Posta',
  'settings.after-delete': 'Dopo l’eliminazione del messaggio aperto',
  'settings.after-delete-hint': 'Il successivo è quello che sta sotto nell’elenco.',
  'settings.after-delete.next': 'Apri il messaggio successivo',
  'settings.undo': 'Tempo per annullare un’eliminazione',
  'settings.undo-hint': 'Solo dopo il messaggio viene tolto dal server di posta, per sempre.',
  'settings.undo-send': 'Tempo per annullare un invio',
  'settings.undo-send-hint': 'Per questo tempo il messaggio resta qui prima di partire.',
  'settings.check': 'Controllo della posta',
  'settings.check-hint':
    'Finché Poplar è aperto. Ogni controllo riapre la casella, e alcuni server lo limitano.',
  'settings.undo-none': 'Nessuno',
  'settings.keyboard': 'Tastiera',
  'settings.singles': 'Scorciatoie con un solo tasto',
  'settings.singles-hint':
    'Lettere, cifre e segni, come J, X e #; il tasto ? le mostra tutte. Frecce, Canc e Ctrl+K funzionano comunque.',
  'settings.notices': 'Nuova posta',
  'settings.notices-words': 'Su questo dispositivo.',
  'settings.desktop': 'Notifiche sul desktop',
  'settings.sound': 'Suono',
  'settings.sound-hint': 'Due note leggere quando arriva nuova posta.',
  'settings.desktop-hint': 'Finché Poplar è aperto e nessuno lo guarda.',
  'settings.desktop-refused':
    'Questo browser non consente le notifiche di questo sito. Consentile prima nelle sue impostazioni.',
  'settings.desktop-impossible':
    'Questo browser mostra le notifiche solo dei siti aperti via https.',
  'settings.offline': 'Conservare la posta per leggerla offline',
  'settings.offline-hint':
    'Su questo dispositivo: gli ultimi elenchi e i messaggi aperti, cifrati, fino all’uscita. Gli allegati non vengono mai conservati.',
  'settings.offline-passing':
    'Solo dove si resta connessi. Si sceglie all’accesso, su un dispositivo proprio.',
  'settings.offline-impossible':
    'Questo browser non conserva nulla dei siti che raggiunge senza https.',
  'settings.pictures': 'Immagini remote',
  'settings.pictures-words':
    'Caricarne una rivela al mittente che hai letto il messaggio; per questo Poplar chiede prima. Quelle di questi mittenti appaiono subito.',
  'settings.pictures-nobody':
    'Ancora nessuno. Scegli “Sempre per …” sopra un messaggio con immagini.',
  'settings.pictures-senders': 'Mittenti le cui immagini appaiono subito',
  'settings.pictures-remove': 'Rimuovi',
  'settings.pictures-remove-all': 'Rimuovi tutti',
  'settings.pictures-removed':
    '{count, plural, one {<b>{sender}</b> rimosso.} other {# mittenti rimossi.}}',
  'settings.show-all': 'Mostra tutti ({count, number})',
  'settings.size': 'Dimensione della casella',
  'settings.size-words':
    'Via POP3 un server di posta non dice quanto può contenere. Indicalo qui per essere avvisato in tempo.',
  'settings.quota': 'Può contenere',
  'settings.quota-hint': 'Se resta vuoto, nessun avviso.',
  'settings.quota-unknown': 'Non si sa',
  'settings.unit': 'Unità',
  'settings.no-size': 'Scrivi un numero, come 2 o 0,5.',
  'settings.holds': 'Contiene',
  'settings.how-full': 'Quanto è piena la casella',
  'settings.show-largest': 'Mostra i più grandi',
  'settings.nearly-full':
    'È quasi piena. Elimina ciò che non ti serve più, dai messaggi più grandi.',
  'settings.full':
    'È piena: il server può rifiutare nuova posta. Elimina ciò che non ti serve più, dai messaggi più grandi.',
  'settings.skip': 'Vai alle impostazioni',
  'settings.back': 'Torna alla posta in arrivo',
  'settings.title': 'Impostazioni',
  'settings.parts': 'Sezioni delle impostazioni',
  'settings.not-changed': 'Non modificato. {reason}',
  'settings.devices': 'Dispositivi',
  'settings.log': 'Registro della casella',
  'settings.log-words':
    'Che cosa è arrivato, che cosa è stato eliminato qui e che cosa ha tolto un altro programma di posta.',
  'settings.log-nothing': 'Non è ancora successo nulla.',
  'settings.log-loading': 'Caricamento del registro',
  'settings.data': 'Dati conservati qui',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Qualcosa è andato storto in questa pagina. Ricaricala.',
  'problem.offline': 'Poplar non è raggiungibile. Controlla la connessione, poi riprova.',
  'problem.answer': 'Il server ha dato una risposta che Poplar non capisce. Riprova.',
  'problem.unreachable':
    'Il server di posta non è raggiungibile. Controlla la connessione, o riprova tra poco.',
  'problem.untrusted':
    'La connessione al server di posta non è riservata, quindi non vi è stato inviato nulla. Avvisa chi gestisce questo server.',
  'problem.timed-out': 'Il server di posta ha impiegato troppo a rispondere. Riprova.',
  'problem.connection-lost': 'La connessione al server di posta si è interrotta. Riprova.',
  'problem.misbehaved':
    'Il server di posta ha detto qualcosa che non ha senso. Riprova; se continua, avvisa chi lo gestisce.',
  'problem.too-large': 'È più di quanto si possa trattare in una volta. Prova con meno.',
  'problem.refused': 'Il server di posta si è rifiutato. Il motivo è qui sotto.',
  'problem.sign-in-refused':
    'Il server di posta non ha accettato questo indirizzo e questa password. Controlla entrambi e riprova.',
  'problem.busy':
    'Un altro programma di posta sta leggendo questa casella. Tra poco si riprova da sé.',
  'problem.busy-at-sign-in':
    'Un altro programma di posta sta leggendo questa casella. Riprova tra un momento.',
  'problem.too-soon':
    'Il server di posta vuole una pausa tra due visite. Riprova tra qualche minuto.',
  'problem.crowded': 'Qui sono aperte troppe caselle insieme. Riprova tra un minuto.',
  'problem.internal': 'Qualcosa è andato storto qui dentro, ed è stato annotato. Riprova.',
  'problem.not-signed-in': 'Sei disconnesso. Accedi per continuare.',
  'problem.bad-request': 'Il server non capisce questa richiesta. Ricarica la pagina e riprova.',
  'problem.cross-origin': 'Questa richiesta veniva da un altro sito e non è stata eseguita.',
  'problem.host-refused':
    'Questo server non ti lascia accedere a quel server di posta. Usa quello che indica.',
  'problem.too-many-attempts': 'Troppe password sbagliate. Aspetta un po’, poi riprova.',
  'problem.message-gone':
    'Questo messaggio non è più nella casella. Forse l’ha tolto un altro programma di posta.',
  'problem.unreadable':
    'Poplar non riesce a leggere questa parte del messaggio. Scarica il messaggio (.eml) e apri quello.',
  'problem.draft-changed':
    'Questa bozza è stata modificata in un’altra finestra. Scegli quale delle due tenere; nessuna va persa.',
  'problem.import-large':
    'Questo file è più grande di quanto si possa importare in una volta (512 MB, ogni messaggio fino a 100 MB). Dividilo.',
  'problem.import-none': 'In questo file non c’è alcun messaggio. Scegli un file .eml o .mbox.',
  'problem.kept-full':
    'I messaggi inviati e importati conservati qui hanno raggiunto il limite di 2 GB. Eliminane qualcuno, poi riprova.',
  'problem.deleted-long-ago': 'È stato eliminato da troppo tempo per tornare.',
  'problem.draft-gone':
    'Questa bozza non c’è più. È stata inviata o scartata in un’altra finestra.',
  'problem.not-sendable':
    'Questo messaggio non si può inviare così com’è. Qui sotto c’è che cosa manca.',
  'problem.no-submission':
    'Qui non è configurato un server per la posta in uscita. Copia il testo in un altro programma di posta, o chiedi a chi gestisce questo server di impostare SMTP_HOST.',
  'problem.too-late':
    'È troppo tardi. Il messaggio è in viaggio; tra un momento lo trovi nella posta inviata.',
  'problem.not-found': 'Qui non c’è nulla. Torna alla posta in arrivo.',
  'problem.picture': 'Impossibile caricare questa immagine.',
  'problem.still-there':
    'Il server di posta ha detto di aver tolto questo messaggio, ma è ancora lì.',
  'problem.another':
    'Il server di posta ora usa il nome di questo messaggio per un altro. Non è stato eliminato nulla.',
  'problem.never-done':
    'Il server di posta non ha tolto questo messaggio, per quanto gli sia stato chiesto.',
  'problem.host-ports':
    'Gli altri server di posta si raggiungono via TLS sulla porta 995, o via STARTTLS sulla porta 110.',
  'problem.host-elsewhere':
    'Il server di posta di {domain} sembra essere {host}. Se lo riconosci come il tuo, scegli “Altro server” e indicalo.',
  'problem.host-not-found':
    'Nessun server di posta trovato per {domain}. Scegli “Altro server” e indicalo; il tuo fornitore di posta ne conosce il nome.',
  'problem.host-unknown':
    'Qui non si sa a quale server di posta appartenga {where, select, named {{domain}} other {questo indirizzo}}. Scegline uno dall’elenco{others, select, allowed {, o “Altro server”} other {}}.',
  'problem.too-many-wrong':
    'Troppe password sbagliate. Aspetta {unit, select, seconds {{count, plural, one {# secondo} other {# secondi}}} other {{count, plural, one {# minuto} other {# minuti}}}}, poi riprova.',
  'problem.list-unreachable': 'Il server della lista non è raggiungibile. Riprova più tardi.',
  'problem.list-refused': 'La lista non ha accettato. Prova il link nel messaggio stesso.',
  'problem.smtp-size':
    'Il server per la posta in uscita accetta messaggi fino a {megabytes, number} MB, allegati compresi. Invia meno in una volta.',
  'problem.smtp-letters':
    'Il server per la posta in uscita non può inviare a {address} né da lì: prima della @ conosce solo lettere latine.',
  'problem.smtp-old':
    'Il server per la posta in uscita è troppo vecchio per il messaggio allegato. Inoltralo come testo.',
  'problem.outbox-full': 'Ci sono troppi messaggi in viaggio. Aspetta che qualcuno sia inviato.',
  'problem.year-ahead':
    'Questo messaggio non si può inviare così com’è. Manca più di un anno a quella data.',
  'problem.attachments-large':
    'Gli allegati di un messaggio possono arrivare in tutto a {megabytes, number} MB. Invia piuttosto un link, o più messaggi.',
  'problem.attachments-many':
    'Un messaggio può avere {count, plural, one {# allegato} other {# allegati}}. Raccoglili in un archivio.',
  'problem.attachments-full': 'Le bozze contengono troppi file. Prima inviane o scartane qualcuna.',
  'problem.drafts-full': 'Ci sono troppe bozze. Scarta quelle che non ti servono più.',
  'problem.waits-for-sign-in':
    'Parte appena accedi di nuovo: solo allora la tua password è nota qui.',
  'problem.smtp-deferred-some':
    'Il server chiede di riprovare più tardi con alcuni destinatari. Avviene da sé.',
  'problem.identity-foreign': 'Il server per la posta in uscita accetta posta solo da {address}.',
  'problem.identity-wrong':
    'Questo messaggio non si può inviare così com’è. {address} non è un indirizzo.',
  'problem.smtp-unreachable':
    'Il server per la posta in uscita non è raggiungibile. Si riprova da sé.',
  'problem.smtp-untrusted':
    'La connessione al server per la posta in uscita non è riservata, quindi non vi è stato inviato nulla. Avvisa chi gestisce questo server.',
  'problem.smtp-timed-out':
    'Il server per la posta in uscita ha impiegato troppo a rispondere. Si riprova da sé.',
  'problem.smtp-connection-lost':
    'La connessione al server per la posta in uscita si è interrotta prima che avesse il messaggio. Si riprova da sé.',
  'problem.smtp-misbehaved':
    'Il server per la posta in uscita ha detto qualcosa che non ha senso. Si riprova da sé.',
  'problem.smtp-internal':
    'Qualcosa è andato storto qui dentro prima dell’invio del messaggio. Si riprova da sé.',
  'problem.smtp-unknown':
    'La connessione si è interrotta proprio alla consegna del messaggio. Il server può averlo o no: cerca una risposta o una copia prima di inviarlo di nuovo.',
  'problem.smtp-later': 'Il server per la posta in uscita ora non può prenderlo. Si riprova da sé.',
  'problem.smtp-recipients':
    '{count, plural, one {Il server per la posta in uscita non accetta questo destinatario. Controlla l’indirizzo.} other {Il server per la posta in uscita non accetta nessuno di questi destinatari. Controlla gli indirizzi.}}',
  'problem.smtp-too-large': 'Per il server della posta in uscita questo messaggio è troppo grande.',
  'problem.smtp-refused':
    'Il server per la posta in uscita ha rifiutato questo messaggio. Il motivo è qui sotto.',
  'problem.smtp-no-auth':
    'Il server per la posta in uscita non offre un accesso con password. Chi gestisce questo server può impostare SMTP_AUTH=none.',
  'problem.smtp-password':
    'Il server per la posta in uscita non ha accettato il tuo nome utente e la tua password. Chiedi al tuo fornitore di posta se per inviare ne servono altri.',
  'problem.no-way-yet':
    'Questa casella non può ancora inviare. Indica il suo server per la posta in uscita nelle impostazioni, in “Invio”, oppure copia il testo in un altro programma di posta.',
  'problem.way-hosts':
    'Un server per la posta in uscita ha un nome su internet e si raggiunge con TLS sulla porta 465 o con STARTTLS sulla porta 587.',
  'problem.way-unreachable':
    'Lì nessun server per la posta in uscita risponde su una connessione privata. Controlla il nome; il tuo fornitore di posta lo conosce.',
  'problem.way-refused':
    'Quel server non ha accettato questo accesso. Controlla nome utente e password.',
  'problem.way-password':
    'La password della casella è cambiata da quando è stata conservata quella per l’invio. Scrivila di nuovo nelle impostazioni, in “Invio”.',
  'problem.no-recipient': 'Questo messaggio non si può inviare così com’è. Non ha destinatari.',
  'problem.many-recipients':
    'Questo messaggio non si può inviare così com’è. Ha più di {count, plural, one {# destinatario} other {# destinatari}}.',
  'problem.no-addresses':
    'Questo messaggio non si può inviare così com’è. Questi non sono indirizzi: {addresses}',
  'problem.own-address':
    'Questo messaggio non si può inviare così com’è. {where, select, named {{address}} other {Il tuo indirizzo}} non è un indirizzo completo. Aggiungine uno da cui scrivere.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {Nessuna nuova posta} one {# nuovo messaggio} other {# nuovi messaggi}}',
  'maildrop.not-signed-out': 'Non disconnesso. {reason}',
  'maildrop.removes-read':
    'Questo server di posta toglie un messaggio una volta letto. Salva ciò che ti serve.',
  'maildrop.released-soon': 'La casella viene rilasciata appena finisce ciò che è in corso.',
  'maildrop.said.let-go': 'Casella rilasciata. Ora altri programmi di posta possono usarla.',
  'maildrop.said.connect': 'Di nuovo connesso',
  'maildrop.notice-more':
    '{count, plural, one {{sender} e # altro messaggio} other {{sender} e altri # messaggi}}',

  /* The list of messages. */
  'list.not-deleted': 'Non eliminato. {reason}',
  'list.not-undone': 'Non annullato. {reason}',
  'list.not-selected': 'Non selezionato. {reason}',
  'list.not-read': 'Non segnato come letto. {reason}',
  'list.not-unread': 'Non segnato come non letto. {reason}',
  'list.not-starred': 'Stella non aggiunta. {reason}',
  'list.not-unstarred': 'Stella non tolta. {reason}',
  'list.refused': 'Il server di posta ha rifiutato.',
  'list.came-back':
    '{count, plural, =1 {Non eliminato: “{subject}”. {reason}} one {Non eliminato: # messaggio. {reason}} other {Non eliminati: # messaggi. {reason}}}',
  'list.too-late':
    'Troppo tardi per annullare: {count, plural, one {# messaggio} other {# messaggi}}.',
  'list.undone':
    '{count, plural, =1 {Il messaggio è tornato} one {# messaggio è tornato} other {# messaggi sono tornati}}',
  'list.now-read':
    '{count, plural, one {# messaggio segnato come letto} other {# messaggi segnati come letti}}',
  'list.now-unread':
    '{count, plural, one {# messaggio segnato come non letto} other {# messaggi segnati come non letti}}',
  'list.now-starred':
    '{count, plural, one {Stella aggiunta a # messaggio} other {Stella aggiunta a # messaggi}}',
  'list.now-unstarred':
    '{count, plural, one {Stella tolta da # messaggio} other {Stella tolta da # messaggi}}',
  'list.unknown-sender': 'Mittente sconosciuto',
  'list.no-subject': '(Nessun oggetto)',
  'list.unread-aloud': 'non letto',
  'list.starred-aloud': 'con stella',
  'list.attachment-aloud': 'allegato',
  'list.messages-aloud': '{count, plural, one {# messaggio} other {# messaggi}}',
  'list.rows': 'Righe',
  'list.each-message': 'Ogni messaggio',
  'list.conversations': 'Conversazioni',

  /* A conversation in the reader. */
  'conversation.name': 'Conversazione',
  'conversation.more': '{count, plural, one {# altro messaggio} other {altri # messaggi}}',
  'conversation.delete-one': 'Elimina solo questo messaggio',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# nuovo messaggio} other {# nuovi messaggi}}',
  'list.deleted':
    '{count, plural, =1 {Messaggio eliminato} one {# messaggio eliminato} other {# messaggi eliminati}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Messaggio eliminato. Premi Z per annullare.} one {# messaggio eliminato. Premi Z per annullare.} other {# messaggi eliminati. Premi Z per annullare.}}',
  'list.select': 'Seleziona',
  'list.being-removed': 'In rimozione',
  'list.next-gone':
    'Qui solo finché c’è tempo per annullare. Il prossimo è perso per sempre tra {count, plural, one {# secondo} other {# secondi}}.',
  'list.attachment': 'Allegato',
  'list.undo': 'Annulla',
  'list.unstar': 'Togli stella',
  'list.star': 'Aggiungi stella',
  'list.mark-unread': 'Segna come non letto',
  'list.mark-read': 'Segna come letto',
  'list.delete': 'Elimina',
  'list.offline': 'Offline. Si vede ciò che c’era qui alle {time}.',
  'list.offline-day': 'Offline. Si vede ciò che c’era qui il {date}.',
  'list.slow': 'Connessione lenta. Si vede ciò che c’era qui alle {time}.',
  'list.slow-day': 'Connessione lenta. Si vede ciò che c’era qui il {date}.',
  'list.toasts': 'Avvisi su ciò che è successo',
  'list.undo-all': 'Annulla tutto',
  'list.export-selected': 'Scarica i messaggi selezionati in un .zip',
  'list.export-mbox': 'Esporta tutto in un file .mbox',
  'list.export-eml': 'Esporta tutto in uno .zip di file .eml',
  'export.under-way': '{done, number} messaggi esportati su {all, number}',
  'export.stop': 'Ferma',
  'export.done': '{count, plural, one {# messaggio esportato} other {# messaggi esportati}}',
  'export.stopped': 'L’esportazione è stata fermata; il file non è completo.',
  'export.failed': 'L’esportazione si è interrotta; il file non è completo. Riprova.',
  'list.undo-last': 'Annulla l’ultima',
  'list.skip': 'Vai ai messaggi',
  'list.not-come': 'Non è stato possibile caricare l’elenco',
  'list.nothing-found': 'Nessun risultato',
  'list.nothing-has':
    'Nessun messaggio ha “{query}” nei mittenti, nei destinatari, nell’oggetto o {extent, select, texts {nel testo, per quanto è stato letto} other {nelle prime parole}}.',
  'list.nothing-in-has':
    'In “{view}” nessun messaggio ha “{query}” nei mittenti, nei destinatari, nell’oggetto o {extent, select, texts {nel testo, per quanto è stato letto} other {nelle prime parole}}.',
  'list.messages': 'Messaggi',
  'list.check': 'Controlla la posta',
  'list.toolbar': 'Elenco',
  'list.clear-selection': 'Annulla la selezione',
  'list.star-or-unstar': 'Aggiungi o togli stella',
  'list.found-in': 'Risultati in “{view}”',
  'list.selected': '{count, plural, one {# selezionato} other {# selezionati}}',
  'list.select-all': 'Seleziona tutti ({count, number})',
  'list.width': 'Larghezza dell’elenco',
  'list.height': 'Altezza dell’elenco',
  'list.larger': 'Ingrandisci l’elenco',
  'list.smaller': 'Riduci l’elenco',
  'list.loading': 'Caricamento dei messaggi',
  'list.select-every': 'Seleziona tutti i messaggi',
  'list.found-aloud': 'trovati',

  /* Writing. */
  'compose.not-discarded': 'Non scartata. {reason}',
  'compose.starting.reply': 'Rispondi',
  'compose.starting.forward': 'Inoltra',
  'compose.starting.again': 'Nuovo messaggio',
  'compose.starting.draft': 'Bozza',
  'compose.saved-as-draft': 'Salvato come bozza',
  'compose.draft-discarded': 'Bozza scartata',
  'compose.not-saved-yet': 'Non è ancora salvato. Riprova tra un momento.',
  'compose.look-again':
    'Nel frattempo è cambiato ed è mostrato qui com’è ora. Controllalo, poi invialo.',
  'compose.nobody': 'Aggiungi un destinatario.',
  'compose.no-address': '“{address}” non è un indirizzo. Correggilo o toglilo.',
  'compose.files-coming': 'Alcuni file sono ancora in arrivo. Aspetta che ci siano tutti.',
  'compose.file-failed': 'Un file non è stato allegato. Toglilo, o allegalo di nuovo.',
  'compose.no-attachment': 'Si parla di un allegato, ma non c’è.',
  'compose.no-subject': 'Non c’è un oggetto.',
  'compose.still-attached': 'Il file è ancora allegato. {reason}',
  'compose.not-saved': 'Non salvato sul server. {reason}',
  'compose.not-sent': 'Non inviato. {reason}',
  'compose.too-much':
    'Insieme i file occuperebbero {size}; un messaggio può portarne {most}. Invia piuttosto un link, o più messaggi.',
  'compose.not-attached':
    'Non allegati: {files}. Tutti i file di un messaggio possono occupare insieme {most}.',
  'compose.kept-here-again': 'Conservato in questo browser; si riprova a salvare',
  'compose.kept-here': 'Conservato in questo browser',
  'compose.saving': 'Salvataggio…',
  'compose.saved-at': 'Salvato: {time}',
  'compose.remove': 'Rimuovi {what}',
  'compose.do-not-attach': 'Non allegare {filename}',
  'compose.attaching': 'Aggiunta di {filename}',
  'compose.cc': 'Cc',
  'compose.bcc': 'Ccn',
  'compose.subject': 'Oggetto',
  'compose.send-anyway': 'Invia comunque',
  'compose.send': 'Invia',
  'compose.discard': 'Scarta',
  'compose.files': 'File da allegare',
  'compose.attach': 'Allega file, fino a {most}',
  'compose.drop': 'Rilascia i file per allegarli, fino a {most}',
  'compose.keep-this': 'Tieni questa',
  'compose.take-other': 'Prendi l’altra',
  'compose.hide-other': 'Nascondi l’altra',
  'compose.look-at-other': 'Guarda l’altra',
  'compose.keep-as-new': 'Tieni questo testo come nuova bozza',
  'compose.copy-text': 'Copia il testo',
  'compose.copied': 'Copiato',
  'compose.copy-by-hand': 'Seleziona il testo e copialo a mano',
  'compose.changed-elsewhere':
    'Questa bozza è stata modificata in un’altra finestra ({time}). Entrambe le versioni restano finché non scegli.',
  'compose.gone': 'Questa bozza è stata inviata o scartata in un’altra finestra.',
  'compose.minimise': 'Riduci a icona',
  'compose.smaller': 'Rimpicciolisci',
  'compose.larger': 'Ingrandisci',
  'compose.close': 'Salva e chiudi',
  'compose.chip-no-address': '“{address}” non è un indirizzo',
  'compose.suggestions': 'Suggerimenti',
  'compose.quoted': 'Messaggio citato',
  'compose.hide-quoted': 'Nascondi il messaggio citato',
  'compose.show-quoted': 'Mostra il messaggio citato',
  'compose.edit-quoted': 'Modifica come testo semplice',
  'compose.leave-quoted': 'Ometti',
  'compose.answer': 'Risposta',

  /* Letters on their way. */
  'sending.waiting': 'Non ancora inviato. {reason}',
  'sending.returned': 'Non inviato; è di nuovo una bozza. {reason}',
  'sending.soon': 'Il messaggio parte tra un momento; puoi annullare l’invio.',
  'sending.sent': 'Messaggio inviato',
  'sending.open': 'Apri',
  'sending.in': 'Invio tra {count, number} s',
  'sending.not-to': 'Inviato, ma non a {others}',
  'sending.unknown':
    'La connessione è caduta dopo la consegna di “{subject}”: il server può averlo o no.',

  /* Answering in rarer ways. */
  'answer.to-list': 'Rispondi a {list}',
  'answer.forward-whole': 'Inoltra come allegato',

  /* Whom one writes as. */
  'identity.title': 'Nomi e firme',
  'identity.words':
    'Con quale nome scrivi. Una risposta parte dall’indirizzo a cui è arrivato il messaggio, se è uno di questi.',
  'identity.default': 'Predefinito',
  'identity.no-signature': 'Senza firma',
  'identity.add': 'Aggiungi un nome o un indirizzo',
  'identity.edit': 'Modifica',
  'identity.edit-named': 'Modifica {name}',
  'identity.first': 'Rendi predefinito',
  'identity.remove': 'Rimuovi',
  'identity.remove-named': 'Rimuovi {name}',
  'identity.removed': '<b>{name}</b> rimosso.',
  'identity.form': 'Nome e firma',
  'identity.name': 'Nome',
  'identity.address': 'Indirizzo',
  'identity.reply-to': 'Indirizzo per le risposte, se diverso',
  'identity.format': 'Inizia i nuovi messaggi come',
  'identity.format-plain': 'Testo semplice',
  'identity.format-rich': 'Testo con formattazione',
  'identity.signature': 'Firma',
  'identity.words-only': 'Una firma contiene parole e link, non file.',
  'identity.wrong': 'Scrivi l’indirizzo completo, come tu@example.net.',
  'identity.cancel': 'Annulla',
  'identity.save': 'Salva',

  /* Where mail is handed in. */
  'way.title': 'Invio',
  'way.words': 'Il server che prende la tua posta in uscita.',
  'way.fixed': 'Scelto da chi gestisce questo server.',
  'way.own': 'Indicato da te, con il nome utente {username}.',
  'way.none': 'Ancora nessun server',
  'way.none-hint': 'Finché non c’è, puoi scrivere e copiare, non inviare.',
  'way.set-up': 'Configura',
  'way.change': 'Cambia',
  'way.remove': 'Rimuovi',
  'way.form': 'Server per la posta in uscita',
  'way.looking': 'Ricerca del server del tuo fornitore…',
  'way.found':
    'Trovato dal tuo indirizzo; non gli è stato inviato nulla. Controlla che sia del tuo fornitore.',
  'way.not-found': 'Nessuno trovato dal tuo indirizzo. Il tuo fornitore ne conosce il nome.',
  'way.host': 'Nome',
  'way.security': 'Connessione',
  'way.tls': 'TLS, porta 465',
  'way.starttls': 'STARTTLS, porta 587',
  'way.username': 'Nome utente',
  'way.kind': 'Accedi con',
  'way.password': 'Password',
  'way.token': 'Token di accesso',
  'way.password-hint':
    'Quasi sempre la stessa della casella. La riceve solo questo server: ora, per provarla, e all’invio.',
  'way.token-hint':
    'Dal tuo fornitore, per OAuth 2.0. Molti scadono dopo un’ora; scrivine allora uno nuovo qui.',
  'way.save': 'Prova e conserva',
  'way.copy': 'Copia a te',
  'way.copy-hint':
    'Ciò che invii arriva anche in questa casella, dove lo trovano altri programmi di posta.',

  /* Sending later. */
  'compose.elsewhere': 'Apri in un altro programma di posta',
  'later.title': 'Invia più tardi',
  'later.hour': 'Tra un’ora',
  'later.evening': 'Questa sera',
  'later.morning': 'Domani mattina',
  'later.monday': 'Lunedì mattina',
  'later.pick': 'Scegli data e ora',
  'later.when': 'Data e ora del luogo in cui sei',
  'later.hint':
    'Parte allora se sei connesso da qualche parte; altrimenti appena lo sei. Fino ad allora puoi ritirarlo.',
  'later.wrong': 'Scegli un momento futuro, entro un anno.',
  'later.cancel': 'Annulla',
  'sending.scheduled': 'Invio previsto: {time}',

  /* Formatted words. */
  'editor.text': 'Testo del messaggio',
  'editor.toolbar': 'Formattazione',
  'editor.strong': 'Grassetto',
  'editor.em': 'Corsivo',
  'editor.underline': 'Sottolineato',
  'editor.strike': 'Barrato',
  'editor.heading': 'Titolo',
  'editor.bullet_list': 'Elenco',
  'editor.ordered_list': 'Elenco numerato',
  'editor.blockquote': 'Citazione',
  'editor.link': 'Link',
  'editor.clear': 'Togli la formattazione',
  'editor.link-target': 'Dove porta il link',
  'editor.set-link': 'Inserisci il link',
  'editor.remove-link': 'Rimuovi',
  'editor.write-plain': 'Scrivi in testo semplice',
  'editor.write-rich': 'Scrivi con formattazione',
  'editor.loss': 'Le parole restano; grassetto, dimensioni e simili vanno persi.',
  'editor.loss-files':
    'Le parole restano; grassetto, dimensioni e simili vanno persi, e le immagini diventano allegati.',
  'editor.loss-pictures':
    'Le parole restano; grassetto, dimensioni e simili vanno persi, e con loro le immagini.',
  'editor.make-plain': 'Passa a testo semplice',
  'editor.keep-rich': 'Tieni la formattazione',

  /* Times. */
  'time.no-date': 'Senza data',
  'time.just-now': 'adesso',
  'time.seconds-ago': '{count, number} s fa',
  'time.minutes-ago': '{count, number} min fa',
  'time.hours-ago': '{count, number} h fa',
  'time.today': 'Oggi',
  'time.yesterday': 'Ieri',
  'time.this-week': 'Questa settimana',
  'time.last-week': 'La settimana scorsa',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {Impossibile caricare # immagine di questo messaggio. Riaprilo per riprovare.} other {Impossibile caricare # immagini di questo messaggio. Riaprilo per riprovare.}}',
  'reader.unread':
    '{count, plural, =0 {Nulla da leggere} one {# messaggio non letto} other {# messaggi non letti}}',
  'reader.selected':
    '{count, plural, one {# messaggio selezionato} other {# messaggi selezionati}}',
  'reader.attachments-offline': 'Per gli allegati serve una connessione a Poplar.',
  'reader.attachments': '{count, plural, one {# allegato} other {# allegati}} · {size}',
  'reader.pictures-doubted':
    'Ti fidi di questo mittente, ma nulla conferma che il messaggio sia suo.',
  'reader.pictures-why': 'Così il mittente non può vedere che lo leggi.',
  'reader.pictures-once': 'Mostra una volta',
  'reader.pictures-stop': 'Ferma',
  'reader.pictures-blocked':
    '{count, plural, one {# immagine da {hosts} non è caricata.} other {# immagini da {hosts} non sono caricate.}}',
  'reader.trackers':
    '{count, plural, one {# immagine invisibile che segnalerebbe la tua lettura non viene mai caricata.} other {# immagini invisibili che segnalerebbero la tua lettura non vengono mai caricate.}}',
  'reader.pictures-always': 'Sempre per <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {Impossibile caricare # immagine.} other {Impossibile caricare # immagini.}}',
  'reader.pictures-shown': 'Le immagini di <b>{sender}</b> si mostrano sempre.',
  'reader.elsewhere': 'altri siti',
  'reader.other-hosts': '{count, plural, one {# altro sito} other {altri # siti}}',
  'reader.contact': 'Contatto',
  'reader.download-vcf': 'Scarica .vcf',
  'reader.headers': 'Tutte le intestazioni',
  'reader.header-fields': 'Campi dell’intestazione',
  'reader.no-headers': 'Il messaggio non è ancora qui.',
  'reader.to-nobody': 'Nessun destinatario indicato',
  'reader.to': 'A',
  'reader.and-more': '{count, plural, one {e # altro} other {e altri #}}',
  'reader.toolbar': 'Azioni sul messaggio',
  'reader.back': 'Torna all’elenco',
  'reader.newer': 'Più recente',
  'reader.older': 'Meno recente',
  'reader.more': 'Altre azioni',
  'reader.as-text': 'Mostra come testo semplice',
  'reader.as-html': 'Mostra come HTML',
  'reader.proportional': 'Testo a larghezza proporzionale',
  'reader.fixed': 'Testo a larghezza fissa',
  'reader.print': 'Stampa',
  'reader.source': 'Sorgente',
  'reader.download': 'Scarica (.eml)',
  'reader.date': 'Data',
  'reader.within': 'Messaggio incluso: {subject}',
  'reader.download-file': 'Scarica {filename}',
  'reader.from': 'Da',
  'reader.copies': 'Copia a',
  'reader.blind-copies': 'Copia nascosta a',
  'reader.replies-to': 'Risposte a',
  'reader.sent-by': 'Inviato da',
  'reader.as-sent': 'Mostra com’è stato inviato',
  'reader.darken': 'Scurisci i messaggi',
  'reader.frame': 'Messaggio: {subject}',
  'reader.download-all-of-it': 'Scarica per intero',
  'reader.first-octets': 'I primi {first}.',
  'reader.first-octets-of': 'I primi {first} di {all}.',
  'reader.attachments-label': 'Allegati',
  'reader.download-zip': 'Scarica tutto (.zip)',
  'reader.look': 'Guarda {filename}',
  'reader.look-new-tab': 'Guarda {filename} (nuova scheda)',
  'reader.not-safe':
    'Non è stato possibile mostrare il suo HTML in sicurezza; questo è il messaggio in testo semplice.',
  'reader.deleted':
    'Eliminato. Perso per sempre tra {count, plural, one {# secondo} other {# secondi}}.',
  'reader.being-removed': 'Eliminato. Sta per essere tolto dal server di posta.',
  'reader.no-text': 'Questo messaggio non ha testo.',
  'reader.on-paper':
    'Qui è stampato solo il testo del messaggio. “Stampa”, nel menu di Poplar, ne mantiene l’aspetto e le immagini.',
  'reader.hide-quoted': 'Nascondi il testo citato',
  'reader.show-quoted': 'Mostra il testo citato',
  'reader.show-more': 'Mostra altro testo',
  'reader.goes-on': 'Il testo continua; questo è l’inizio.',
  'reader.label': 'Messaggio',
  'reader.loading': 'Caricamento del messaggio',
  'reader.fetching': 'Recupero del messaggio',
  'reader.gone': 'Questo messaggio non c’è più',
  'reader.not-come': 'Non è stato possibile caricare il messaggio',
  'reader.copy-address': 'Copia l’indirizzo',
  'reader.copied': '{address} copiato.',
  'reader.address-is': 'L’indirizzo è {address}.',
  'reader.mail-from': 'Posta da questo indirizzo',
  'reader.mail-to': 'Posta a questo indirizzo',

  /* Where one is signed in. */
  'devices.on': '{browser} su {system}',
  'devices.unknown': 'Dispositivo sconosciuto',
  'devices.same-computer': 'sul computer dove gira Poplar',
  'devices.unknown-place': 'da un luogo sconosciuto',
  'devices.local': 'nella rete locale, {address}',
  'devices.from': 'da {address}',
  'devices.in-use': 'In uso adesso',
  'devices.last-used': 'Ultimo uso: {when}',
  'devices.words':
    'Dove questo account è connesso. Se un dispositivo non è tuo, disconnettilo e cambia la password presso il tuo fornitore.',
  'devices.list': 'Dispositivi connessi',
  'devices.end-others': 'Disconnetti tutti gli altri',
  'devices.end-all': 'Disconnetti ovunque',
  'devices.this': 'Questo browser',
  'devices.end': 'Disconnetti',
  'devices.end-this': 'Disconnetti questo browser',
  'devices.loading': 'Caricamento dei dispositivi',
  'devices.since': 'Accesso: {since}',
  'devices.end-one': 'Disconnetti {name}',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Un altro programma di posta sta leggendo questa casella.',
  'status.reason.too-soon': 'Il server di posta vuole una pausa tra due visite.',
  'status.reason.unreachable': 'Il server di posta non è raggiungibile.',
  'status.reason.timed-out': 'Il server di posta non risponde.',
  'status.reason.connection-lost': 'La connessione al server di posta si è interrotta.',
  'status.reason.crowded': 'Qui sono aperte troppe caselle insieme.',
  'status.reason.refused': 'Il server di posta per ora si rifiuta.',
  'status.reason.sign-in-refused':
    'Il server di posta non accetta più la tua password. Esci, poi accedi con quella nuova.',
  'status.connecting': 'Riconnessione a Poplar…',
  'status.opening': 'Apertura della casella…',
  'status.reconnecting': 'Riconnessione…',
  'status.connected': 'Connesso',
  'status.let-go': 'Rilasciata per altri programmi di posta',
  'status.released': 'Casella rilasciata',
  'status.released-ago': 'Casella rilasciata {when}',
  'status.waiting': 'In attesa.',
  'status.again-now': '{reason} Si riprova ora.',
  'status.again-in-seconds': '{reason} Si riprova tra {count, number} s.',
  'status.again-in-minutes': '{reason} Si riprova tra {count, number} min.',
  'status.fill': '{much} di {most}',
  'status.checked': 'Controllata {when}',
  'status.holds': '{count, plural, one {# messaggio} other {# messaggi}}',
  'status.removes-read': 'Questo server toglie ciò che è stato letto',
  'status.kept':
    '{count, plural, one {La posta letta si conserva # giorno} other {La posta letta si conserva # giorni}}',
  'status.headers': 'Lettura delle intestazioni',
  'status.try-now': 'Prova ora',
  'status.nearly-full': 'La tua casella è quasi piena',
  'status.full': 'La tua casella è piena',
  'status.headers-read': 'Lettura delle intestazioni: {done, number} di {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Ancora senza destinatario',
  'letters.to': 'A {names}',
  'letters.standing': 'A che punto è',
  'letters.held': 'Tra poco parte',
  'letters.held-words': 'Parte tra un momento. Fino ad allora si può ritirare.',
  'letters.scheduled': 'Invio: {date}',
  'letters.scheduled-words': 'Invio previsto: {date}. Fino ad allora si può ritirare.',
  'letters.sending': 'Invio…',
  'letters.sending-words': 'È in consegna al server per la posta in uscita.',
  'letters.due-words': 'Parte appena la connessione è libera.',
  'letters.waits': 'Non ancora inviato',
  'letters.waits-words': '{reason} Prossimo tentativo: {date}.',
  'letters.unknown': 'Inviato o no?',
  'letters.unknown-words':
    'La connessione è caduta proprio alla consegna: il server può averlo o no. Cerca una risposta o una copia, poi decidi.',
  'letters.returned': 'Non inviato',
  'letters.wrote': '{who} ha scritto:',
  'letters.wrote-on': 'Il {date}, {who} ha scritto:',
  'letters.forwarded': 'Messaggio inoltrato',
  'letters.forwarded-field': '{name}: {value}',
  'letters.draft': 'È una bozza.',
  'letters.sent-words': 'Il server per la posta in uscita l’ha accettato per ogni destinatario.',
  'letters.undelivered': 'Non recapitato',
  'letters.undelivered-some': 'Non recapitato a tutti',
  'letters.undelivered-words': 'Non è stato possibile recapitarlo a {names}.',
  'letters.accepted-for':
    'Accettato per {count, plural, one {# destinatario} other {# destinatari}}',
  'letters.is-waiting': '<address></address>: in attesa',
  'letters.is-accepted': '<address></address>: accettato dal server',
  'letters.is-refused': '<address></address>: rifiutato',
  'letters.is-unknown': '<address></address>: non si sa',
  'letters.is-undelivered': '<address></address>: non recapitato',
  'letters.take-back': 'Ritira',
  'letters.send-now': 'Invia ora',
  'letters.try-now': 'Prova ora',
  'letters.send-again': 'Invia di nuovo',
  'letters.count-as-sent': 'È arrivato',
  'letters.to-drafts': 'Riporta nelle bozze',
  'letters.open-draft': 'Apri la bozza',
  'letters.import': 'Importa…',
  'letters.import-files': 'File di messaggi (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {# messaggio importato} other {# messaggi importati}}{unreadable, plural, =0 {} one {; # non leggibile} other {; # non leggibili}}',
  'letters.write-again': 'Riscrivi',

  /* The account’s menu. */
  'menu.appearance': 'Aspetto',
  'menu.settings': 'Impostazioni',
  'menu.shortcuts': 'Scorciatoie da tastiera',
  'menu.sign-out': 'Esci',
  'menu.connect': 'Riconnetti',
  'menu.let-go': 'Rilascia ora la casella',
  'menu.account': 'Account {address}',
  'menu.layout': 'Disposizione',
  'menu.split.right': 'Messaggio accanto all’elenco',
  'menu.split.below': 'Messaggio sotto l’elenco',
  'menu.split.none': 'Uno alla volta',

  /* What happened to the mailbox. */
  'log.new': '{count, plural, one {# nuovo messaggio} other {# nuovi messaggi}}',
  'log.deleted':
    '{count, plural, one {Hai eliminato # messaggio} other {Hai eliminato # messaggi}}',
  'log.removed-elsewhere':
    '{count, plural, one {Un altro programma ha tolto # messaggio} other {Un altro programma ha tolto # messaggi}}',
  'log.not-deleted':
    '{count, plural, one {Il server di posta non ha eliminato # messaggio} other {Il server di posta non ha eliminato # messaggi}}',
  'log.renamed':
    '{count, plural, one {Il server di posta ha dato un nuovo nome a # messaggio; letto e stella sono rimasti} other {Il server di posta ha dato nuovi nomi a # messaggi; letto e stella sono rimasti}}',
  'log.let-go': 'Hai rilasciato la casella',
  'log.connected': 'Ti sei riconnesso',
  'log.reconnected': 'La connessione si è interrotta ed è stata ripristinata',
  'log.busy': 'Un altro programma di posta leggeva la casella',
  'log.password-refused': 'Il server di posta non accettava più la password',
  'log.sending-changed': 'Il server di invio è stato cambiato',

  /* What is kept here. */
  'data.words':
    'Cifrati sul disco del server. La posta vera e propria resta sul tuo server di posta.',
  'data.messages': 'Messaggi che hai aperto',
  'data.messages-hint': 'Conservati per un po’, così riaprirli non scarica nulla.',
  'data.rest': 'Tutto il resto',
  'data.rest-hint':
    'L’elenco con le anteprime, letti e stelle, impostazioni e le eliminazioni recenti.',
  'data.forget': 'Dimentica qui questo account',
  'data.forget-words':
    'Rimuove tutto quanto sopra, anche bozze e messaggi inviati, e disconnette ogni dispositivo. La posta sul tuo server di posta resta.',
  'data.forget-go': 'Dimentica questo account',
  'data.forget-title': 'Dimenticare qui questo account?',
  'data.gone-letters': 'Vanno persi: bozze, messaggi inviati da qui e quelli in attesa di partire.',
  'data.gone-flags':
    'Vanno persi: quali messaggi erano letti o con stella, impostazioni, anteprime e copie.',
  'data.gone-deletions': 'Le eliminazioni che si possono ancora annullare non vengono eseguite.',
  'data.gone-devices': 'Ogni dispositivo viene disconnesso, anche questo.',
  'data.stays': 'La posta resta sul tuo server di posta. Accedi di nuovo e c’è tutta, non letta.',
  'data.keep': 'Mantieni',
  'data.forget-sure': 'Dimentica per sempre',
  'data.forget-account':
    'Poplar dimentica tutto ciò che conserva di <b>{address}</b>. Non si può annullare.',

  /* The views of a mailbox. */
  'view.nav': 'Viste',
  'view.unread-aloud': 'non letti',
  'view.waiting-aloud': 'in attesa',
  'view.rail-slim': 'Comprimi la barra laterale',
  'view.rail-full': 'Espandi la barra laterale',
  'view.mailbox': 'Casella',
  'view.inbox': 'Posta in arrivo',
  'view.inbox.empty': 'Qui non c’è nulla',
  'view.inbox.empty-words': 'La casella sul server è vuota. La nuova posta appare da sé.',
  'view.inbox.all-deleted': 'È tutto eliminato',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# messaggio è ancora sul server di posta e ne verrà tolto a breve.} other {# messaggi sono ancora sul server di posta e ne verranno tolti a breve.}} La nuova posta appare da sé.',
  'view.unread': 'Non letti',
  'view.unread.empty': 'Tutto letto',
  'view.unread.empty-words': 'Non c’è alcun messaggio che tu non abbia aperto.',
  'view.starred': 'Con stella',
  'view.starred.empty': 'Ancora nessuna stella',
  'view.starred.empty-words': 'Aggiungi una stella a un messaggio per ritrovarlo qui.',
  'view.attachments': 'Con allegati',
  'view.attachments.empty': 'Nessun allegato',
  'view.attachments.empty-words': 'Qui sono elencati i messaggi che portano file.',
  'view.deleted': 'Eliminati',
  'view.deleted.empty': 'Nulla in attesa',
  'view.deleted.empty-words':
    'Ciò che elimini aspetta qui finché non viene tolto dal server di posta. Poi è perso per sempre.',

  /* How a list stands. */
  'view.drafts': 'Bozze',
  'view.drafts.empty': 'Nessuna bozza',
  'view.drafts.empty-words': 'Ciò che inizi a scrivere resta qui finché non lo invii o lo scarti.',
  'view.outbox': 'Posta in uscita',
  'view.outbox.empty': 'Nulla in viaggio',
  'view.outbox.empty-words':
    'I messaggi aspettano qui finché il server per la posta in uscita non li ha presi.',
  'view.sent': 'Inviati',
  'view.sent.empty': 'Ancora nessun messaggio inviato',
  'view.sent.empty-words':
    'Qui restano le copie di ciò che invii, e che cosa ne è stato per ogni destinatario.',
  'view.imported': 'Importati',
  'view.imported.empty': 'Nulla di importato',
  'view.imported.empty-words':
    'Poplar conserva qui i messaggi presi da file (.eml, .mbox): un server POP3 non ne accetta.',
  'sort.newest': 'Prima i più recenti',
  'sort.oldest': 'Prima i meno recenti',
  'sort.sender': 'Mittente',
  'sort.subject': 'Oggetto',
  'sort.largest': 'Prima i più grandi',
  'sort.smallest': 'Prima i più piccoli',
  'sort.order': 'Ordine',
  'sort.view': 'Vista, ordine: {order}',

  'search.leave': 'Esci dalla ricerca',
  'search.failed': 'Non è stato possibile cercare',
  'search.offline':
    'Per cercare serve una connessione a Poplar. Senza ricerca si vede ciò che è conservato su questo dispositivo.',
  'search.still-read':
    '{count, plural, one {# messaggio è ancora in lettura, e forse si troverà dopo.} other {# messaggi sono ancora in lettura, e forse si troveranno dopo.}}',
  'search.odd.unknown': '“{words}:” qui non è noto, quindi è stato cercato come testo.',
  'search.odd.has': '“{words}”: has: vuole attachment, quindi è stato cercato come testo.',
  'search.odd.is':
    '“{words}”: is: vuole unread, read, starred o unstarred, quindi è stato cercato come testo.',
  'search.odd.date':
    '“{words}”: una data si scrive {example}, 2026-01-31, 2026-01 o 2026, quindi è stato cercato come testo.',
  'search.odd.size':
    '“{words}”: una dimensione si scrive 500k o 10M, quindi è stato cercato come testo.',
  'search.in.inbox': 'Cerca nella posta',
  'search.in.unread': 'Cerca nei non letti',
  'search.in.starred': 'Cerca con stella',
  'search.in.attachments': 'Cerca con allegati',
  'search.in.deleted': 'Cerca nella posta',
  'search.in.drafts': 'Cerca nelle bozze',
  'search.in.outbox': 'Cerca nella posta in uscita',
  'search.in.sent': 'Cerca negli inviati',
  'search.in.imported': 'Cerca negli importati',
  'search.help.from': 'chi l’ha scritto',
  'search.help.to': 'a chi è stato inviato, anche in copia',
  'search.help.subject': 'di che cosa parla',
  'search.help.has': 'con file',
  'search.help.is': 'o read, starred, unstarred',
  'search.help.after': 'o before: un anno, mese o giorno',
  'search.help.larger': 'o smaller:',
  'search.help.phrase': 'esattamente queste parole',
  'search.help.not': 'senza questa parola',
  'search.example.from': 'from:anna',
  'search.example.to': 'to:anna',
  'search.example.subject': 'subject:fattura',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"due parole"',
  'search.example.not': '-notiziario',
  'search.whole-text': 'Cerca in tutto il testo',

  /* What keys do. */
  'keys.older-message': 'Messaggio meno recente',
  'keys.newer-message': 'Messaggio più recente',
  'keys.next-row': 'Riga successiva',
  'keys.previous-row': 'Riga precedente',
  'keys.first-message': 'Primo messaggio',
  'keys.last-message': 'Ultimo messaggio',
  'keys.one-screen-down': 'Una schermata in giù',
  'keys.one-screen-up': 'Una schermata in su',
  'keys.open': 'Apri',
  'keys.next-in-conversation': 'Successivo nella conversazione',
  'keys.previous-in-conversation': 'Precedente nella conversazione',
  'keys.back-to-the-list': 'Torna all’elenco',
  'keys.new-message': 'Nuovo messaggio',
  'keys.reply': 'Rispondi',
  'keys.reply-to-all': 'Rispondi a tutti',
  'keys.reply-to-list': 'Rispondi alla lista',
  'keys.forward': 'Inoltra',
  'keys.forward-as-attachment': 'Inoltra come allegato',
  'keys.delete': 'Elimina',
  'keys.undo': 'Annulla',
  'keys.star-or-unstar': 'Aggiungi o togli stella',
  'keys.mark-as-read': 'Segna come letto',
  'keys.mark-as-unread': 'Segna come non letto',
  'keys.check-for-new-mail': 'Controlla la posta',
  'keys.more-actions': 'Altre azioni',
  'keys.as-text': 'Come testo semplice o HTML',
  'keys.pictures': 'Mostra una volta le immagini remote',
  'keys.select-or-unselect': 'Seleziona o deseleziona',
  'keys.select-all': 'Seleziona tutto',
  'keys.select-none': 'Deseleziona tutto',
  'keys.select-read': 'Seleziona i letti',
  'keys.select-unread': 'Seleziona i non letti',
  'keys.select-starred': 'Seleziona quelli con stella',
  'keys.inbox': 'Posta in arrivo',
  'keys.unread': 'Non letti',
  'keys.starred': 'Con stella',
  'keys.with-attachments': 'Con allegati',
  'keys.deleted': 'Eliminati',
  'keys.drafts': 'Bozze',
  'keys.outbox': 'Posta in uscita',
  'keys.sent': 'Inviati',
  'keys.imported': 'Importati',
  'keys.search': 'Cerca',
  'keys.do-or-find-anything': 'Fai o trova qualsiasi cosa',
  'keys.this-sheet': 'Questo foglio',
  'keys.group.moving': 'Muoversi',
  'keys.group.selecting': 'Selezionare',
  'keys.group.acting': 'Agire',
  'keys.group.going': 'Andare a',
  'keys.or': 'o',
  'key.ctrl': 'Ctrl',
  'key.delete': 'Canc',
  'key.end': 'Fine',
  'key.enter': 'Invio',
  'key.escape': 'Esc',
  'key.home': 'Home',
  'key.page-down': 'Pag ↓',
  'key.page-up': 'Pag ↑',
  'key.shift': 'Maiusc',
  'key.space': 'Spazio',

  /* The command palette. */
  'palette.title': 'Fai o trova',
  'palette.field': 'Un’azione o un messaggio',
  'palette.placeholder': 'Che cosa vuoi fare o trovare?',
  'palette.nothing': 'Nulla con questo nome.',
  'palette.offers': 'Proposte',
  'palette.notices-stop': 'Disattiva le notifiche sul desktop',
  'palette.notices-start': 'Attiva le notifiche sul desktop',
  'palette.notices-on': 'Le notifiche sul desktop sono attive',
  'palette.notices-off': 'Le notifiche sul desktop non sono attive',
  'palette.notices-refused': 'Questo browser non consente le notifiche di questo sito',

  /* Searching whole texts. */
  'texts.beginnings': 'In mittenti, oggetti e prime parole',
  'texts.label': 'Lettura dei testi interi',
  'texts.stop': 'Ferma',
  'texts.rest': 'Leggi il resto',
  'texts.reading': 'Lettura dei testi interi: {read, number} di {of, number}',
  'texts.waiting': 'In attesa della casella: {read, number} di {of, number} testi letti',
  'texts.full':
    '{count, plural, one {Nel testo intero del # messaggio più recente; non c’è spazio per altro} other {Nel testo intero dei # messaggi più recenti; non c’è spazio per altro}}',
  'texts.stopped': 'Fermata a {read, number} di {of, number} testi. {reason}',
  'texts.in-some': 'Nel testo intero di {read, number} di {of, number} messaggi',
  'texts.in-all':
    '{count, plural, one {Nel testo intero di # messaggio} other {Nel testo intero di # messaggi}}',
  'texts.in-all-but':
    '{count, plural, one {Nel testo intero di # messaggio} other {Nel testo intero di # messaggi}}; {unreadable, plural, one {# è illeggibile} other {# sono illeggibili}}',

  /* Kinds of files. */
  'file.archive': 'Archivio',
  'file.calendar': 'Calendario',
  'file.code': 'Codice',
  'file.contact': 'Contatto',
  'file.document': 'Documento',
  'file.file': 'File',
  'file.message': 'Messaggio',
  'file.pdf': 'PDF',
  'file.picture': 'Immagine',
  'file.presentation': 'Presentazione',
  'file.sound': 'Audio',
  'file.spreadsheet': 'Foglio di calcolo',
  'file.text': 'Testo',
  'file.video': 'Video',

  /* Links. */
  'link.other-host': 'Il testo di questo link indica un altro indirizzo.',
  'link.punycode': 'Questo indirizzo è scritto con lettere insolite.',
  'link.credentials': 'Quello che sembra l’indirizzo è solo un nome messo davanti.',
  'link.numeric-host': 'Questo indirizzo è un numero anziché un nome.',
  'link.title': 'Aprire questo link?',
  'link.says': 'Dice',
  'link.leads': 'Porta a',
  'link.stay': 'Resta qui',
  'link.open-it': 'Apri',
  'link.open': 'Apri {host}',

  /* Leaving a mailing list. */
  'leave.go': 'Disiscriviti',
  'leave.title': 'Lasciare questa lista?',
  'leave.words.one-click': 'Poplar chiede a {host} di non inviarti più nulla del genere.',
  'leave.words.mail': 'Questa lista si lascia con un messaggio a {host}.',
  'leave.words.page':
    'Questa lista si lascia su una pagina di {host}, che si apre in una nuova scheda.',
  'leave.do.one-click': 'Disiscriviti',
  'leave.do.mail': 'Usa l’indirizzo',
  'leave.do.page': 'Apri la pagina',
  'leave.told': '{host} è stato avvisato. Può volerci qualche giorno.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'Il tuo fornitore di posta ha confermato che viene da {domain}.',
  'trust.not-confirmed':
    'Il tuo fornitore di posta non ha potuto confermare che questo messaggio venga da <b>{domain}</b>.',
  'trust.other-name':
    'Il nome del mittente dice <b>{named}</b>, ma l’indirizzo è <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> è scritto con lettere che ne imitano altre o vi si mescolano. Forse non è il nome che sembra.',
  'trust.replies-elsewhere': 'Una risposta a questo messaggio andrebbe a <b>{address}</b>.',
  'trust.link-elsewhere': 'Un link dice <b>{named}</b>, ma porta a <b>{host}</b>.',
  'trust.first-time': 'Nient’altro in questa casella viene da <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Scarica il messaggio (.eml) e aprilo in un programma di posta che ha la tua chiave.',
  'notes.not-checked': 'Poplar non verifica le firme.',
  'notes.signature': 'Scarica la firma',
  'notes.damaged':
    '{count, plural, one {Questo messaggio è danneggiato in # punto; si mostra ciò che è stato possibile leggere.} other {Questo messaggio è danneggiato in # punti; si mostra ciò che è stato possibile leggere.}}',
  'notes.encrypted': 'Cifrato con {by}, quindi non si può leggere qui.',
  'notes.signed': 'Firmato con {by}.',
  'notes.more-recipients':
    '{count, plural, one {E # altro destinatario.} other {E altri # destinatari.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'L’intestazione è troppo lunga; il resto è stato omesso.',
  'damage.no-header': 'Il messaggio non ha intestazione.',
  'damage.no-boundary': 'Il messaggio non dice dove iniziano le sue parti.',
  'damage.no-parts': 'Le parti di cui parla il messaggio non ci sono.',
  'damage.ended-early': 'Il messaggio è finito troppo presto: può mancare qualcosa.',
  'damage.attachment-ended-early': 'L’allegato è finito troppo presto.',
  'damage.too-deep': 'Il messaggio è troppo annidato; le parti più interne non si mostrano.',
  'damage.headers-too-long':
    'Le intestazioni delle sue parti sono troppo lunghe; le ultime parti non si mostrano.',
  'damage.too-many-parts': 'Il messaggio ha troppe parti; le ultime non si mostrano.',
  'damage.text-too-long': 'Il testo è troppo lungo per mostrarlo intero.',
  'damage.bad-date': 'La data del messaggio non è leggibile.',
  'damage.too-hard':
    'Questo messaggio è troppo difficile da leggere in sicurezza; questo è l’inizio del suo sorgente.',
  'damage.no-from': 'Il messaggio non dice chi l’ha inviato.',
  'damage.bad-encoding':
    'Una parte del messaggio non è codificata correttamente: può essere danneggiata.',
  'damage.parts-left-out':
    'Il messaggio contiene più di quanto viene letto: qui possono mancare file o parti.',

  /* What became of a sent message. */
  'delivery.because.address': 'c’è qualcosa che non va nell’indirizzo',
  'delivery.because.no-mailbox': 'quella casella non esiste',
  'delivery.because.no-domain': 'quel dominio di posta non esiste',
  'delivery.because.address-written': 'l’indirizzo non è scritto correttamente',
  'delivery.because.moved': 'la casella si è trasferita',
  'delivery.because.takes-no-mail': 'il dominio non accetta posta',
  'delivery.because.off': 'la casella è disattivata',
  'delivery.because.full': 'la casella è piena',
  'delivery.because.larger': 'il messaggio è più grande di quanto la casella accetti',
  'delivery.because.too-large': 'il messaggio è troppo grande per il server',
  'delivery.because.no-answer': 'il server non ha risposto',
  'delivery.because.broke': 'la connessione si è interrotta',
  'delivery.because.no-server': 'nessun server trovato per il dominio',
  'delivery.because.circles': 'il messaggio girava in tondo',
  'delivery.because.too-long': 'i tentativi sono durati troppo',
  'delivery.because.rules': 'il server l’ha rifiutato secondo le sue regole',
  'delivery.because.unproven': 'non è stato possibile verificare il mittente',
  'delivery.a-recipient': 'un destinatario',
  'delivery.failed': 'Il messaggio a {to} non è stato recapitato.',
  'delivery.failed-because': 'Il messaggio a {to} non è stato recapitato: {reason}.',
  'delivery.delayed': 'Il messaggio a {to} è in ritardo.',
  'delivery.delayed-because': 'Il messaggio a {to} è in ritardo: {reason}.',
  'delivery.delivered': 'Il messaggio a {to} è stato recapitato.',
  'delivery.relayed': 'Il messaggio a {to} è stato trasmesso; non ci saranno altri avvisi.',
  'delivery.expanded': 'Il messaggio a {to} è stato trasmesso a più destinatari.',
  'delivery.displayed': '{to} ha aperto il messaggio.',
  'delivery.deleted': '{to} ha eliminato il messaggio senza leggerlo.',
  'delivery.other': 'Il messaggio a {to}: {action}.',
  'delivery.nothing-said': 'non è stato detto nulla',

  /* Invitations. */
  'invitation.nameless': 'Evento senza nome',
  'invitation.no-time': 'Ora non indicata',
  'invitation.event': 'Evento',
  'invitation.download': 'Scarica .ics',
  'invitation.request': 'Invito',
  'invitation.cancel': 'Annullato',
  'invitation.reply': 'Risposta a un invito',
  'invitation.accepted': '{who} ha accettato',
  'invitation.declined': '{who} ha rifiutato',
  'invitation.tentative': '{who} ha risposto «forse»',
  'invitation.counter': 'Proposto un altro orario',
  'invitation.add': 'Un’altra data',
  'invitation.repeats.day':
    '{interval, plural, =1 {Si ripete ogni giorno} one {Si ripete ogni # giorno} other {Si ripete ogni # giorni}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Si ripete ogni settimana} one {Si ripete ogni # settimana} other {Si ripete ogni # settimane}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Si ripete ogni mese} one {Si ripete ogni # mese} other {Si ripete ogni # mesi}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Si ripete ogni anno} one {Si ripete ogni # anno} other {Si ripete ogni # anni}}',
  'invitation.repeats.other': 'Si ripete molte volte',

  /* HTML that is not shown. */
};
