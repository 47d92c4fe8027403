/** Poplar in French. */
import type { Translation } from '@/lib/words/translation';

export const fr: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Fermer',
  'ui.dismiss': 'Masquer',
  'ui.try-again': 'Réessayer',
  'ui.not-come': 'Cette partie de la page n’a pas pu être chargée.',
  'ui.outdated':
    'Poplar a été mis à jour après l’ouverture de cette page. Pour continuer, rechargez la page.',
  'ui.loading': 'Chargement',
  'ui.cancel': 'Annuler',

  /* Pages that are none. */
  'page.description': 'Un webmail pour la boîte POP3 que vous avez déjà.',
  'page.inbox': 'Boîte de réception',
  'page.settings': 'Paramètres',
  'page.sign-in': 'Connexion',
  'page.not-found': 'Introuvable',
  'page.offline': 'Hors connexion',
  'offline.words':
    'Cette page demande une connexion à Poplar, et il n’y en a pas. Votre boîte de réception et vos dernières lectures restent visibles.',
  'not-found.title': 'Il n’y a rien ici',
  'not-found.words': 'L’adresse est mal tapée, ou ce vers quoi elle menait n’existe plus.',
  'not-found.to-inbox': 'Vers la boîte de réception',
  'broken.title': 'Cette page ne fonctionne plus',
  'broken.words':
    'Vos messages sont toujours à leur place. Rechargez la page ; si cela ne suffit pas, le journal du serveur en dit plus.',
  'broken.again': 'Recharger',

  /* Signing in. */
  'sign-in.title': 'Connexion à Poplar',
  'sign-in.address': 'Adresse e-mail',
  'sign-in.address-example': 'vous@example.net',
  'sign-in.password': 'Mot de passe',
  'sign-in.show-password': 'Afficher le mot de passe',
  'sign-in.remember': 'Rester connecté 30 jours',
  'sign-in.go': 'Se connecter',
  'sign-in.sample-title': 'D’abord, un coup d’œil',
  'sign-in.sample-words':
    'Aucun serveur de messagerie n’est encore configuré ; en voici un d’essai : il tourne dans Poplar et contient des messages inventés. Supprimez ce que vous voulez.',
  'sign-in.sample-go': 'Ouvrir la boîte d’essai',
  'sign-in.by-hand': 'ou se connecter à la main',
  'sign-in.server': 'Serveur de messagerie',
  'sign-in.server-by-address': 'Trouvé d’après l’adresse',
  'sign-in.server-other': 'Autre serveur',
  'sign-in.server-name': 'Son nom',
  'sign-in.security': 'Connexion',
  'sign-in.security-tls': 'TLS, port 995',
  'sign-in.security-starttls': 'STARTTLS, port 110',
  'sign-in.username': 'Nom d’utilisateur, si ce n’est pas l’adresse',
  'sign-in.server-line':
    'Serveur de messagerie : <b>{host}</b> · {security, select, plain {non chiffré} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Langue et heure',
  'settings.language': 'Langue',
  'settings.language-hint': 'Sur chaque appareil où vous vous connectez.',
  'settings.language-auto': 'Celle du navigateur',
  'settings.time': 'Heure',
  'settings.time-hint': 'Comment l’heure s’affiche.',
  'settings.time.auto': 'Selon la langue',
  'settings.time.24-hour': '24 heures : 14:02',
  'settings.time.12-hour': '12 heures : 2:02 PM',
  'settings.date': 'Date',
  'settings.date-hint': 'L’ordre du jour, du mois et de l’année.',
  'settings.date.auto': 'Selon la langue',
  'settings.date.day-month': 'Jour, mois, année',
  'settings.date.month-day': 'Mois, jour, année',
  'settings.date.year-month-day': 'Année, mois, jour',
  'settings.theme.system': 'Celui du système',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.appearance': 'Apparence',
  'settings.theme': 'Thème',
  'settings.on-all': 'Sur chaque appareil où vous vous connectez.',
  'settings.font-size.small': 'Petite',
  'settings.font-size.normal': 'Normale',
  'settings.font-size.large': 'Grande',
  'settings.font-size.larger': 'Très grande',
  'settings.density.comfortable': 'Aérée',
  'settings.density.cozy': 'Moyenne',
  'settings.density.compact': 'Compacte',
  'settings.split.right': 'À côté de la liste',
  'settings.split.below': 'Sous la liste',
  'settings.split.none': 'À la place de la liste',
  'settings.font-size': 'Taille du texte',
  'settings.font-size-hint': 'Partout, sauf dans les messages mis en forme.',
  'settings.density': 'Densité',
  'settings.density-hint': 'La place que prend une ligne de la liste.',
  'settings.conversations-hint': 'Les messages qui se répondent tiennent sur une ligne.',
  'settings.split': 'Un message s’ouvre',
  'settings.split-hint': 'Sur un téléphone, toujours à la place de la liste.',
  'settings.hours': '{count, plural, one {# heure} other {# heures}}',
  'settings.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'settings.seconds': '{count, plural, one {# seconde} other {# secondes}}',
  'settings.every-hours':
    '{count, plural, =1 {Toutes les heures} one {Toutes les # heures} other {Toutes les # heures}}',
  'settings.every-minutes':
    '{count, plural, =1 {Toutes les minutes} one {Toutes les # minutes} other {Toutes les # minutes}}',
  'settings.undo-usual': '{time} (par défaut)',
  'settings.undo-as-deletion': '{time} (comme pour supprimer)',
  'settings.mail': 'Messages',
  'settings.after-delete': 'Après la suppression du message ouvert',
  'settings.after-delete-hint': 'Le suivant est celui qui se trouve en dessous dans la liste.',
  'settings.after-delete.next': 'Ouvrir le message suivant',
  'settings.undo': 'Délai pour annuler une suppression',
  'settings.undo-hint':
    'Ce n’est qu’ensuite que le message est retiré du serveur de messagerie, définitivement.',
  'settings.undo-send': 'Délai pour annuler un envoi',
  'settings.undo-send-hint': 'Le message est retenu ici pendant ce temps avant de partir.',
  'settings.check': 'Relever les messages',
  'settings.check-hint':
    'Tant que Poplar est ouvert. Chaque relève rouvre la boîte, ce que certains serveurs limitent.',
  'settings.undo-none': 'Aucun',
  'settings.keyboard': 'Clavier',
  'settings.singles': 'Raccourcis à une touche',
  'settings.singles-hint':
    'Lettres, chiffres et signes, comme J, X et # ; la touche ? les montre tous. Les flèches, Suppr et Ctrl+K marchent dans tous les cas.',
  'settings.notices': 'Nouveaux messages',
  'settings.notices-words': 'Sur cet appareil.',
  'settings.desktop': 'Notifications de bureau',
  'settings.sound': 'Son',
  'settings.sound-hint': 'Deux notes douces à l’arrivée d’un message.',
  'settings.desktop-hint': 'Quand Poplar est ouvert et que vous ne le regardez pas.',
  'settings.desktop-refused':
    'Ce navigateur n’autorise pas les notifications de ce site. Autorisez-les d’abord dans ses réglages.',
  'settings.desktop-impossible':
    'Ce navigateur n’affiche que les notifications des sites ouverts en https.',
  'settings.offline': 'Garder le courrier pour le lire hors connexion',
  'settings.offline-hint':
    'Sur cet appareil : les dernières listes et les messages ouverts, chiffrés, jusqu’à la déconnexion. Les pièces jointes ne sont jamais gardées.',
  'settings.offline-passing':
    'Seulement là où vous restez connecté. Choisissez-le en vous connectant, sur un appareil à vous.',
  'settings.offline-impossible':
    'Ce navigateur ne garde rien pour les sites qu’il atteint sans https.',
  'settings.pictures': 'Images distantes',
  'settings.pictures-words':
    'Charger une image apprend à l’expéditeur que vous avez lu le message ; Poplar demande donc avant. Celles de ces expéditeurs s’affichent aussitôt.',
  'settings.pictures-nobody':
    'Personne pour l’instant. Choisissez « Toujours pour … » au-dessus d’un message avec des images.',
  'settings.pictures-senders': 'Expéditeurs dont les images s’affichent aussitôt',
  'settings.pictures-remove': 'Retirer',
  'settings.pictures-remove-all': 'Tout retirer',
  'settings.pictures-removed':
    '{count, plural, one {<b>{sender}</b> a été retiré.} other {# expéditeurs ont été retirés.}}',
  'settings.show-all': 'Tout afficher ({count, number})',
  'settings.size': 'Taille de la boîte',
  'settings.size-words':
    'En POP3, un serveur de messagerie ne dit pas combien il accepte. Indiquez-le ici pour être prévenu à temps.',
  'settings.quota': 'Elle peut contenir',
  'settings.quota-hint': 'Laissez vide pour ne pas être prévenu.',
  'settings.quota-unknown': 'Inconnu',
  'settings.unit': 'Unité',
  'settings.no-size': 'Écrivez un nombre, comme 2 ou 0,5.',
  'settings.holds': 'Elle contient',
  'settings.how-full': 'Remplissage de la boîte',
  'settings.show-largest': 'Afficher les plus gros',
  'settings.nearly-full':
    'Elle est presque pleine. Supprimez ce qui ne vous sert plus, en commençant par le plus gros.',
  'settings.full':
    'Elle est pleine : votre serveur peut refuser de nouveaux messages. Supprimez ce qui ne vous sert plus, en commençant par le plus gros.',
  'settings.skip': 'Aller aux paramètres',
  'settings.back': 'Retour à la boîte de réception',
  'settings.title': 'Paramètres',
  'settings.parts': 'Rubriques des paramètres',
  'settings.not-changed': 'Pas modifié. {reason}',
  'settings.devices': 'Appareils',
  'settings.log': 'Journal de la boîte',
  'settings.log-words':
    'Ce qui est arrivé, ce qui a été supprimé ici et ce qu’un autre logiciel de messagerie a retiré.',
  'settings.log-nothing': 'Rien ne s’est encore passé.',
  'settings.log-loading': 'Chargement du journal',
  'settings.data': 'Données conservées ici',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Un problème est survenu sur cette page. Rechargez-la.',
  'problem.offline': 'Poplar est injoignable. Vérifiez votre connexion, puis réessayez.',
  'problem.answer': 'Le serveur a donné une réponse que Poplar ne comprend pas. Réessayez.',
  'problem.unreachable':
    'Le serveur de messagerie est injoignable. Vérifiez votre connexion, ou réessayez sous peu.',
  'problem.untrusted':
    'La connexion au serveur de messagerie n’est pas confidentielle ; rien n’y a donc été envoyé. Prévenez la personne qui gère ce serveur.',
  'problem.timed-out': 'Le serveur de messagerie a mis trop de temps à répondre. Réessayez.',
  'problem.connection-lost': 'La connexion au serveur de messagerie a été coupée. Réessayez.',
  'problem.misbehaved':
    'Le serveur de messagerie a dit quelque chose d’incompréhensible. Réessayez ; si cela dure, prévenez la personne qui le gère.',
  'problem.too-large': 'C’est plus que ce qui peut être traité d’un coup. Essayez avec moins.',
  'problem.refused': 'Le serveur de messagerie a refusé. Sa raison figure ci-dessous.',
  'problem.sign-in-refused':
    'Le serveur de messagerie n’a pas accepté cette adresse et ce mot de passe. Vérifiez les deux et réessayez.',
  'problem.busy':
    'Un autre logiciel de messagerie lit cette boîte. Nouvel essai automatique sous peu.',
  'problem.busy-at-sign-in':
    'Un autre logiciel de messagerie lit cette boîte. Réessayez dans un instant.',
  'problem.too-soon':
    'Le serveur de messagerie veut une pause entre deux visites. Réessayez dans quelques minutes.',
  'problem.crowded': 'Trop de boîtes sont ouvertes ici à la fois. Réessayez dans une minute.',
  'problem.internal': 'Un problème est survenu ici et a été consigné. Réessayez.',
  'problem.not-signed-in': 'Vous êtes déconnecté. Connectez-vous pour continuer.',
  'problem.bad-request':
    'Le serveur ne comprend pas cette demande. Rechargez la page et réessayez.',
  'problem.cross-origin': 'Cette demande venait d’un autre site et n’a pas été exécutée.',
  'problem.host-refused':
    'Ce serveur ne vous laisse pas vous connecter à ce serveur de messagerie. Utilisez celui qu’il indique.',
  'problem.too-many-attempts': 'Trop de mots de passe erronés. Attendez un peu, puis réessayez.',
  'problem.message-gone':
    'Ce message n’est plus dans la boîte. Un autre logiciel de messagerie l’a peut-être retiré.',
  'problem.unreadable':
    'Poplar ne peut pas lire cette partie du message. Téléchargez le message (.eml) et ouvrez-le.',
  'problem.draft-changed':
    'Ce brouillon a été modifié dans une autre fenêtre. Choisissez lequel des deux garder ; aucun n’est perdu.',
  'problem.import-large':
    'Ce fichier est plus gros que ce qui peut être importé d’un coup (512 Mo, chaque message jusqu’à 100 Mo). Divisez-le.',
  'problem.import-none':
    'Il n’y a aucun message dans ce fichier. Choisissez un fichier .eml ou .mbox.',
  'problem.kept-full':
    'Les messages envoyés et importés gardés ici ont atteint leur limite de 2 Go. Supprimez-en quelques-uns, puis réessayez.',
  'problem.deleted-long-ago': 'La suppression est trop ancienne pour être annulée.',
  'problem.draft-gone':
    'Ce brouillon n’est plus là. Il a été envoyé ou abandonné dans une autre fenêtre.',
  'problem.not-sendable':
    'Ce message ne peut pas être envoyé tel quel. Ce qui manque figure ci-dessous.',
  'problem.no-submission':
    'Aucun serveur d’envoi n’est configuré ici. Copiez le texte dans un autre logiciel de messagerie, ou demandez à la personne qui gère ce serveur de définir SMTP_HOST.',
  'problem.too-late':
    'Il est trop tard. Le message est en route ; cherchez-le dans les messages envoyés d’ici un instant.',
  'problem.not-found': 'Il n’y a rien ici. Revenez à la boîte de réception.',
  'problem.picture': 'Cette image n’a pas pu être chargée.',
  'problem.still-there':
    'Le serveur de messagerie a dit avoir retiré ce message, mais il y est toujours.',
  'problem.another':
    'Le serveur de messagerie donne maintenant le nom de ce message à un autre. Rien n’a été supprimé.',
  'problem.never-done':
    'Le serveur de messagerie n’a pas retiré ce message, malgré plusieurs demandes.',
  'problem.host-ports':
    'Les autres serveurs de messagerie se joignent en TLS sur le port 995, ou en STARTTLS sur le port 110.',
  'problem.host-elsewhere':
    'Le serveur de messagerie de {domain} semble être {host}. Si vous le reconnaissez, choisissez « Autre serveur » et indiquez-le.',
  'problem.host-not-found':
    'Aucun serveur de messagerie n’a été trouvé pour {domain}. Choisissez « Autre serveur » et indiquez-le ; votre fournisseur de messagerie connaît son nom.',
  'problem.host-unknown':
    'Le serveur de messagerie de {where, select, named {{domain}} other {cette adresse}} n’est pas connu ici. Choisissez-en un dans la liste{others, select, allowed {, ou « Autre serveur »} other {}}.',
  'problem.too-many-wrong':
    'Trop de mots de passe erronés. Attendez {unit, select, seconds {{count, plural, one {# seconde} other {# secondes}}} other {{count, plural, one {# minute} other {# minutes}}}}, puis réessayez.',
  'problem.list-unreachable': 'Le serveur de la liste est injoignable. Réessayez plus tard.',
  'problem.list-refused': 'La liste n’a pas accepté. Essayez le lien dans le message lui-même.',
  'problem.smtp-size':
    'Le serveur d’envoi accepte des messages jusqu’à {megabytes, number} Mo, pièces jointes comprises. Envoyez-en moins à la fois.',
  'problem.smtp-letters':
    'Le serveur d’envoi ne peut ni écrire à {address} ni envoyer de sa part : il ne connaît que les lettres latines sans accent avant le @.',
  'problem.smtp-old':
    'Le serveur d’envoi est trop ancien pour le message joint. Transférez-le comme texte.',
  'problem.outbox-full': 'Trop de messages sont en route. Attendez que quelques-uns soient partis.',
  'problem.year-ahead':
    'Ce message ne peut pas être envoyé tel quel. La date est dans plus d’un an.',
  'problem.attachments-large':
    'Les pièces jointes d’un message peuvent faire {megabytes, number} Mo en tout. Envoyez plutôt un lien, ou plusieurs messages.',
  'problem.attachments-many':
    'Un message peut avoir {count, plural, one {# pièce jointe} other {# pièces jointes}}. Regroupez-les dans une archive.',
  'problem.attachments-full':
    'Les brouillons contiennent trop de fichiers. Envoyez-en ou abandonnez-en d’abord quelques-uns.',
  'problem.drafts-full': 'Il y a trop de brouillons. Abandonnez ceux qui ne vous servent plus.',
  'problem.waits-for-sign-in':
    'Il part dès que vous vous reconnectez : votre mot de passe n’est connu ici qu’à ce moment.',
  'problem.smtp-deferred-some':
    'Le serveur demande de réessayer plus tard pour certains destinataires. Cela se fait tout seul.',
  'problem.identity-foreign': 'Le serveur d’envoi n’accepte que les messages de {address}.',
  'problem.identity-wrong':
    'Ce message ne peut pas être envoyé tel quel. {address} n’est pas une adresse.',
  'problem.smtp-unreachable':
    'Le serveur d’envoi est injoignable. Un nouvel essai se fera tout seul.',
  'problem.smtp-untrusted':
    'La connexion au serveur d’envoi n’est pas confidentielle ; rien n’y a donc été envoyé. Prévenez la personne qui gère ce serveur.',
  'problem.smtp-timed-out':
    'Le serveur d’envoi a mis trop de temps à répondre. Un nouvel essai se fera tout seul.',
  'problem.smtp-connection-lost':
    'La connexion au serveur d’envoi a été coupée avant qu’il ait le message. Un nouvel essai se fera tout seul.',
  'problem.smtp-misbehaved':
    'Le serveur d’envoi a dit quelque chose d’incompréhensible. Un nouvel essai se fera tout seul.',
  'problem.smtp-internal':
    'Un problème est survenu ici avant l’envoi du message. Un nouvel essai se fera tout seul.',
  'problem.smtp-unknown':
    'La connexion a été coupée juste au moment de remettre le message. Le serveur l’a peut-être, ou non : cherchez une réponse ou une copie avant de le renvoyer.',
  'problem.smtp-later':
    'Le serveur d’envoi ne peut pas le prendre maintenant. Un nouvel essai se fera tout seul.',
  'problem.smtp-recipients':
    '{count, plural, one {Le serveur d’envoi n’accepte pas ce destinataire. Vérifiez l’adresse.} other {Le serveur d’envoi n’accepte aucun de ces destinataires. Vérifiez les adresses.}}',
  'problem.smtp-too-large': 'Le serveur d’envoi trouve ce message trop gros.',
  'problem.smtp-refused': 'Le serveur d’envoi a refusé ce message. Sa raison figure ci-dessous.',
  'problem.smtp-no-auth':
    'Le serveur d’envoi ne propose pas de connexion par mot de passe. La personne qui gère ce serveur peut définir SMTP_AUTH=none.',
  'problem.smtp-password':
    'Le serveur d’envoi n’a pas accepté votre nom d’utilisateur et votre mot de passe. Demandez à votre fournisseur de messagerie si l’envoi en exige d’autres.',
  'problem.no-way-yet':
    'Cette boîte ne peut pas encore envoyer. Indiquez son serveur d’envoi dans les paramètres, sous « Envoi », ou copiez le texte dans un autre logiciel de messagerie.',
  'problem.way-hosts':
    'Un serveur d’envoi porte un nom sur Internet ; on le joint par TLS sur le port 465 ou par STARTTLS sur le port 587.',
  'problem.way-unreachable':
    'Aucun serveur d’envoi n’y répond par une connexion confidentielle. Vérifiez son nom ; votre fournisseur de messagerie le connaît.',
  'problem.way-refused':
    'Ce serveur n’a pas accepté cette connexion. Vérifiez le nom d’utilisateur et le mot de passe.',
  'problem.way-password':
    'Le mot de passe de la boîte a changé depuis que celui d’envoi a été conservé. Saisissez ce dernier à nouveau dans les paramètres, sous « Envoi ».',
  'problem.no-recipient':
    'Ce message ne peut pas être envoyé tel quel. Il n’a pas de destinataire.',
  'problem.many-recipients':
    'Ce message ne peut pas être envoyé tel quel. Il a plus de {count, plural, one {# destinataire} other {# destinataires}}.',
  'problem.no-addresses':
    'Ce message ne peut pas être envoyé tel quel. Ce ne sont pas des adresses : {addresses}',
  'problem.own-address':
    'Ce message ne peut pas être envoyé tel quel. {where, select, named {{address}} other {Votre propre adresse}} n’est pas une adresse complète. Ajoutez-en une pour écrire.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {Aucun nouveau message} one {# nouveau message} other {# nouveaux messages}}',
  'maildrop.not-signed-out': 'Pas déconnecté. {reason}',
  'maildrop.removes-read':
    'Ce serveur de messagerie retire un message une fois lu. Enregistrez ce dont vous avez besoin.',
  'maildrop.released-soon': 'La boîte sera libérée dès que l’opération en cours sera finie.',
  'maildrop.said.let-go':
    'Boîte libérée. D’autres logiciels de messagerie peuvent maintenant l’utiliser.',
  'maildrop.said.connect': 'De nouveau connecté',
  'maildrop.notice-more':
    '{count, plural, one {{sender} et # autre message} other {{sender} et # autres messages}}',

  /* The list of messages. */
  'list.not-deleted': 'Pas supprimé. {reason}',
  'list.not-undone': 'Pas annulé. {reason}',
  'list.not-selected': 'Pas sélectionné. {reason}',
  'list.not-read': 'Pas marqué comme lu. {reason}',
  'list.not-unread': 'Pas marqué comme non lu. {reason}',
  'list.not-starred': 'Étoile pas ajoutée. {reason}',
  'list.not-unstarred': 'Étoile pas retirée. {reason}',
  'list.refused': 'Le serveur de messagerie a refusé.',
  'list.came-back':
    '{count, plural, =1 {Pas supprimé : « {subject} ». {reason}} one {Pas supprimé : # message. {reason}} other {Pas supprimés : # messages. {reason}}}',
  'list.too-late': 'Trop tard pour annuler : {count, plural, one {# message} other {# messages}}.',
  'list.undone':
    '{count, plural, =1 {Le message est de retour} one {# message est de retour} other {# messages sont de retour}}',
  'list.now-read':
    '{count, plural, one {# message marqué comme lu} other {# messages marqués comme lus}}',
  'list.now-unread':
    '{count, plural, one {# message marqué comme non lu} other {# messages marqués comme non lus}}',
  'list.now-starred':
    '{count, plural, one {Étoile ajoutée à # message} other {Étoile ajoutée à # messages}}',
  'list.now-unstarred':
    '{count, plural, one {Étoile retirée de # message} other {Étoile retirée de # messages}}',
  'list.unknown-sender': 'Expéditeur inconnu',
  'list.no-subject': '(Sans objet)',
  'list.unread-aloud': 'non lu',
  'list.starred-aloud': 'avec étoile',
  'list.attachment-aloud': 'pièce jointe',
  'list.messages-aloud': '{count, plural, one {# message} other {# messages}}',
  'list.rows': 'Lignes',
  'list.each-message': 'Chaque message',
  'list.conversations': 'Conversations',

  /* A conversation in the reader. */
  'conversation.name': 'Conversation',
  'conversation.more': '{count, plural, one {# autre message} other {# autres messages}}',
  'conversation.delete-one': 'Supprimer ce seul message',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# nouveau message} other {# nouveaux messages}}',
  'list.deleted':
    '{count, plural, =1 {Message supprimé} one {# message supprimé} other {# messages supprimés}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Message supprimé. Appuyez sur Z pour annuler.} one {# message supprimé. Appuyez sur Z pour annuler.} other {# messages supprimés. Appuyez sur Z pour annuler.}}',
  'list.select': 'Sélectionner',
  'list.being-removed': 'Retrait en cours',
  'list.next-gone':
    'Ici seulement jusqu’à la fin du délai d’annulation. Le suivant disparaît pour de bon dans {count, plural, one {# seconde} other {# secondes}}.',
  'list.attachment': 'Pièce jointe',
  'list.undo': 'Annuler',
  'list.unstar': 'Retirer l’étoile',
  'list.star': 'Ajouter une étoile',
  'list.mark-unread': 'Marquer comme non lu',
  'list.mark-read': 'Marquer comme lu',
  'list.delete': 'Supprimer',
  'list.offline': 'Hors connexion. Vous voyez ce qui était là à {time}.',
  'list.offline-day': 'Hors connexion. Vous voyez ce qui était là le {date}.',
  'list.slow': 'Connexion lente. Vous voyez ce qui était là à {time}.',
  'list.slow-day': 'Connexion lente. Vous voyez ce qui était là le {date}.',
  'list.toasts': 'Avis sur ce qui s’est passé',
  'list.undo-all': 'Tout annuler',
  'list.export-selected': 'Télécharger les messages sélectionnés en .zip',
  'list.export-mbox': 'Tout exporter en un fichier .mbox',
  'list.export-eml': 'Tout exporter en un .zip de fichiers .eml',
  'export.under-way': '{done, number} messages exportés sur {all, number}',
  'export.stop': 'Arrêter',
  'export.done': '{count, plural, one {# message exporté} other {# messages exportés}}',
  'export.stopped': 'L’exportation a été arrêtée ; le fichier n’est pas complet.',
  'export.failed': 'L’exportation s’est interrompue ; le fichier n’est pas complet. Réessayez.',
  'list.undo-last': 'Annuler le dernier',
  'list.skip': 'Aller aux messages',
  'list.not-come': 'La liste n’a pas pu être chargée',
  'list.nothing-found': 'Aucun résultat',
  'list.nothing-has':
    'Aucun message ne contient « {query} » dans ses expéditeurs, ses destinataires, son objet ou {extent, select, texts {son texte, dans la mesure où il a été lu} other {ses premiers mots}}.',
  'list.nothing-in-has':
    'Dans « {view} », aucun message ne contient « {query} » dans ses expéditeurs, ses destinataires, son objet ou {extent, select, texts {son texte, dans la mesure où il a été lu} other {ses premiers mots}}.',
  'list.messages': 'Messages',
  'list.check': 'Relever les messages',
  'list.toolbar': 'Liste',
  'list.clear-selection': 'Effacer la sélection',
  'list.star-or-unstar': 'Ajouter ou retirer l’étoile',
  'list.found-in': 'Résultats dans « {view} »',
  'list.selected': '{count, plural, one {# sélectionné} other {# sélectionnés}}',
  'list.select-all': 'Tout sélectionner ({count, number})',
  'list.width': 'Largeur de la liste',
  'list.height': 'Hauteur de la liste',
  'list.larger': 'Agrandir la liste',
  'list.smaller': 'Réduire la liste',
  'list.loading': 'Chargement des messages',
  'list.select-every': 'Sélectionner tous les messages',
  'list.found-aloud': 'trouvés',

  /* Writing. */
  'compose.not-discarded': 'Pas abandonné. {reason}',
  'compose.starting.reply': 'Réponse',
  'compose.starting.forward': 'Transfert',
  'compose.starting.again': 'Nouveau message',
  'compose.starting.draft': 'Brouillon',
  'compose.saved-as-draft': 'Enregistré comme brouillon',
  'compose.draft-discarded': 'Brouillon abandonné',
  'compose.not-saved-yet': 'Pas encore enregistré. Réessayez dans un instant.',
  'compose.look-again':
    'Il a changé entre-temps et s’affiche ici dans son état actuel. Relisez-le, puis envoyez-le.',
  'compose.nobody': 'Ajoutez un destinataire.',
  'compose.no-address': '« {address} » n’est pas une adresse. Corrigez-la ou retirez-la.',
  'compose.files-coming': 'Des fichiers sont encore en route. Attendez qu’ils soient tous là.',
  'compose.file-failed': 'Un fichier n’a pas été joint. Retirez-le, ou joignez-le à nouveau.',
  'compose.no-attachment': 'Il est question d’une pièce jointe, mais il n’y en a pas.',
  'compose.no-subject': 'Il n’y a pas d’objet.',
  'compose.still-attached': 'Le fichier est toujours joint. {reason}',
  'compose.not-saved': 'Pas enregistré sur le serveur. {reason}',
  'compose.not-sent': 'Pas envoyé. {reason}',
  'compose.too-much':
    'Ensemble, les fichiers feraient {size} ; un message peut en porter {most}. Envoyez plutôt un lien, ou plusieurs messages.',
  'compose.not-attached':
    'Non joint : {files}. Tous les fichiers d’un message peuvent faire ensemble {most}.',
  'compose.kept-here-again': 'Conservé dans ce navigateur ; nouvel essai d’enregistrement',
  'compose.kept-here': 'Conservé dans ce navigateur',
  'compose.saving': 'Enregistrement…',
  'compose.saved-at': 'Enregistré : {time}',
  'compose.remove': 'Retirer {what}',
  'compose.do-not-attach': 'Ne pas joindre {filename}',
  'compose.attaching': 'Ajout de {filename}',
  'compose.cc': 'Cc',
  'compose.bcc': 'Cci',
  'compose.subject': 'Objet',
  'compose.send-anyway': 'Envoyer quand même',
  'compose.send': 'Envoyer',
  'compose.discard': 'Abandonner',
  'compose.files': 'Fichiers à joindre',
  'compose.attach': 'Joindre des fichiers, jusqu’à {most}',
  'compose.drop': 'Déposez des fichiers pour les joindre, jusqu’à {most}',
  'compose.keep-this': 'Garder celui-ci',
  'compose.take-other': 'Prendre l’autre',
  'compose.hide-other': 'Masquer l’autre',
  'compose.look-at-other': 'Voir l’autre',
  'compose.keep-as-new': 'Garder ce texte comme nouveau brouillon',
  'compose.copy-text': 'Copier le texte',
  'compose.copied': 'Copié',
  'compose.copy-by-hand': 'Sélectionnez le texte et copiez-le à la main',
  'compose.changed-elsewhere':
    'Ce brouillon a été modifié dans une autre fenêtre ({time}). Les deux versions sont gardées jusqu’à ce que vous choisissiez.',
  'compose.gone': 'Ce brouillon a été envoyé ou abandonné dans une autre fenêtre.',
  'compose.minimise': 'Réduire',
  'compose.smaller': 'Rapetisser',
  'compose.larger': 'Agrandir',
  'compose.close': 'Enregistrer et fermer',
  'compose.chip-no-address': '« {address} » n’est pas une adresse',
  'compose.suggestions': 'Suggestions',
  'compose.quoted': 'Message cité',
  'compose.hide-quoted': 'Masquer le message cité',
  'compose.show-quoted': 'Afficher le message cité',
  'compose.edit-quoted': 'Modifier en texte brut',
  'compose.leave-quoted': 'Le laisser de côté',
  'compose.answer': 'Réponse',

  /* Letters on their way. */
  'sending.waiting': 'Pas encore envoyé. {reason}',
  'sending.returned': 'Pas envoyé ; c’est de nouveau un brouillon. {reason}',
  'sending.soon': 'Le message part dans un instant ; vous pouvez annuler l’envoi.',
  'sending.sent': 'Message envoyé',
  'sending.open': 'Ouvrir',
  'sending.in': 'Envoi dans {count, number} s',
  'sending.not-to': 'Envoyé, mais pas à {others}',
  'sending.unknown':
    'La connexion a été coupée après la remise de « {subject} » : le serveur l’a peut-être, ou non.',

  /* Answering in rarer ways. */
  'answer.to-list': 'Répondre à {list}',
  'answer.forward-whole': 'Transférer en pièce jointe',

  /* Whom one writes as. */
  'identity.title': 'Noms et signatures',
  'identity.words':
    'Les noms et adresses sous lesquels vous écrivez. Une réponse part de l’adresse à laquelle le message est arrivé, si elle figure ici.',
  'identity.default': 'Par défaut',
  'identity.no-signature': 'Sans signature',
  'identity.add': 'Ajouter un nom ou une adresse',
  'identity.edit': 'Modifier',
  'identity.edit-named': 'Modifier {name}',
  'identity.first': 'Définir par défaut',
  'identity.remove': 'Retirer',
  'identity.remove-named': 'Retirer {name}',
  'identity.removed': '<b>{name}</b> a été retiré.',
  'identity.form': 'Nom et signature',
  'identity.name': 'Nom',
  'identity.address': 'Adresse',
  'identity.reply-to': 'Adresse de réponse, si différente',
  'identity.format': 'Commencer les nouveaux messages en',
  'identity.format-plain': 'Texte brut',
  'identity.format-rich': 'Texte avec mise en forme',
  'identity.signature': 'Signature',
  'identity.words-only': 'Une signature contient des mots et des liens, pas de fichiers.',
  'identity.wrong': 'Écrivez l’adresse complète, comme vous@example.net.',
  'identity.cancel': 'Annuler',
  'identity.save': 'Enregistrer',

  /* Where mail is handed in. */
  'way.title': 'Envoi',
  'way.words': 'Le serveur qui prend vos messages à envoyer.',
  'way.fixed': 'Choisi par l’administrateur de ce serveur.',
  'way.own': 'Indiqué par vous, avec le nom d’utilisateur {username}.',
  'way.none': 'Pas encore de serveur',
  'way.none-hint': 'En attendant, vous pouvez écrire et copier, mais pas envoyer.',
  'way.set-up': 'Configurer',
  'way.change': 'Modifier',
  'way.remove': 'Retirer',
  'way.form': 'Serveur d’envoi',
  'way.looking': 'Recherche du serveur de votre fournisseur…',
  'way.found':
    'Trouvé d’après votre adresse ; rien ne lui a été envoyé. Vérifiez qu’il est bien celui de votre fournisseur.',
  'way.not-found':
    'Aucun n’a été trouvé d’après votre adresse. Votre fournisseur en connaît le nom.',
  'way.host': 'Son nom',
  'way.security': 'Connexion',
  'way.tls': 'TLS, port 465',
  'way.starttls': 'STARTTLS, port 587',
  'way.username': 'Nom d’utilisateur',
  'way.kind': 'Se connecter avec',
  'way.password': 'Mot de passe',
  'way.token': 'Jeton d’accès',
  'way.password-hint':
    'Le plus souvent celui de la boîte. Seul ce serveur le reçoit : maintenant, pour l’essayer, et à l’envoi.',
  'way.token-hint':
    'Donné par votre fournisseur, pour OAuth 2.0. Beaucoup expirent après une heure ; saisissez alors le nouveau ici.',
  'way.save': 'Essayer et conserver',
  'way.copy': 'Copie à vous-même',
  'way.copy-hint':
    'Ce que vous envoyez arrive aussi dans cette boîte, où d’autres logiciels le trouvent.',

  /* Sending later. */
  'compose.elsewhere': 'Ouvrir dans un autre logiciel de messagerie',
  'later.title': 'Envoyer plus tard',
  'later.hour': 'Dans une heure',
  'later.evening': 'Ce soir',
  'later.morning': 'Demain matin',
  'later.monday': 'Lundi matin',
  'later.pick': 'Choisir la date et l’heure',
  'later.when': 'Date et heure, là où vous êtes',
  'later.hint':
    'Il part à ce moment si vous êtes connecté quelque part ; sinon, dès que vous l’êtes. D’ici là, vous pouvez le reprendre.',
  'later.wrong': 'Choisissez un moment à venir, dans l’année.',
  'later.cancel': 'Annuler',
  'sending.scheduled': 'Envoi prévu : {time}',

  /* Formatted words. */
  'editor.text': 'Texte du message',
  'editor.toolbar': 'Mise en forme',
  'editor.strong': 'Gras',
  'editor.em': 'Italique',
  'editor.underline': 'Souligné',
  'editor.strike': 'Barré',
  'editor.heading': 'Titre',
  'editor.bullet_list': 'Liste',
  'editor.ordered_list': 'Liste numérotée',
  'editor.blockquote': 'Citation',
  'editor.link': 'Lien',
  'editor.clear': 'Effacer la mise en forme',
  'editor.link-target': 'Où mène le lien',
  'editor.set-link': 'Créer le lien',
  'editor.remove-link': 'Retirer',
  'editor.write-plain': 'Écrire en texte brut',
  'editor.write-rich': 'Écrire avec mise en forme',
  'editor.loss': 'Les mots restent ; le gras, les tailles et le reste sont perdus.',
  'editor.loss-files':
    'Les mots restent ; le gras, les tailles et le reste sont perdus, et les images deviennent des fichiers joints.',
  'editor.loss-pictures':
    'Les mots restent ; le gras, les tailles et le reste sont perdus, et les images avec.',
  'editor.make-plain': 'Passer en texte brut',
  'editor.keep-rich': 'Garder la mise en forme',

  /* Times. */
  'time.no-date': 'Sans date',
  'time.just-now': 'à l’instant',
  'time.seconds-ago': 'il y a {count, number} s',
  'time.minutes-ago': 'il y a {count, number} min',
  'time.hours-ago': 'il y a {count, number} h',
  'time.today': 'Aujourd’hui',
  'time.yesterday': 'Hier',
  'time.this-week': 'Cette semaine',
  'time.last-week': 'La semaine dernière',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {# image de ce message n’a pas pu être chargée. Rouvrez-le pour réessayer.} other {# images de ce message n’ont pas pu être chargées. Rouvrez-le pour réessayer.}}',
  'reader.unread':
    '{count, plural, =0 {Tout est lu} one {# message non lu} other {# messages non lus}}',
  'reader.selected': '{count, plural, one {# message sélectionné} other {# messages sélectionnés}}',
  'reader.attachments-offline': 'Les pièces jointes demandent une connexion à Poplar.',
  'reader.attachments': '{count, plural, one {# pièce jointe} other {# pièces jointes}} · {size}',
  'reader.pictures-doubted':
    'Vous faites confiance à cet expéditeur, mais rien ne confirme que ce message est de lui.',
  'reader.pictures-why': 'Ainsi, l’expéditeur ne voit pas que vous lisez ce message.',
  'reader.pictures-once': 'Afficher une fois',
  'reader.pictures-stop': 'Arrêter',
  'reader.pictures-blocked':
    '{count, plural, one {# image de {hosts} n’est pas chargée.} other {# images de {hosts} ne sont pas chargées.}}',
  'reader.trackers':
    '{count, plural, one {# image invisible qui signalerait votre lecture n’est jamais chargée.} other {# images invisibles qui signaleraient votre lecture ne sont jamais chargées.}}',
  'reader.pictures-always': 'Toujours pour <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {# image n’a pas pu être chargée.} other {# images n’ont pas pu être chargées.}}',
  'reader.pictures-shown': 'Les images de <b>{sender}</b> sont toujours affichées.',
  'reader.elsewhere': 'sites tiers',
  'reader.other-hosts': '{count, plural, one {# autre site} other {# autres sites}}',
  'reader.contact': 'Contact',
  'reader.download-vcf': 'Télécharger le .vcf',
  'reader.headers': 'Tous les en-têtes',
  'reader.header-fields': 'Champs d’en-tête',
  'reader.no-headers': 'Le message n’est pas encore là.',
  'reader.to-nobody': 'Aucun destinataire indiqué',
  'reader.to': 'À',
  'reader.and-more': '{count, plural, one {et # autre} other {et # autres}}',
  'reader.toolbar': 'Actions sur le message',
  'reader.back': 'Retour à la liste',
  'reader.newer': 'Plus récent',
  'reader.older': 'Plus ancien',
  'reader.more': 'Autres actions',
  'reader.as-text': 'Afficher en texte brut',
  'reader.as-html': 'Afficher en HTML',
  'reader.proportional': 'Texte en police proportionnelle',
  'reader.fixed': 'Texte en police à chasse fixe',
  'reader.print': 'Imprimer',
  'reader.source': 'Source',
  'reader.download': 'Télécharger (.eml)',
  'reader.date': 'Date',
  'reader.within': 'Message inclus : {subject}',
  'reader.download-file': 'Télécharger {filename}',
  'reader.from': 'De',
  'reader.copies': 'Copie à',
  'reader.blind-copies': 'Copie cachée à',
  'reader.replies-to': 'Réponses à',
  'reader.sent-by': 'Envoyé par',
  'reader.as-sent': 'Afficher comme envoyé',
  'reader.darken': 'Assombrir les messages',
  'reader.frame': 'Message : {subject}',
  'reader.download-all-of-it': 'Télécharger en entier',
  'reader.first-octets': 'Les premiers {first}.',
  'reader.first-octets-of': 'Les premiers {first} sur {all}.',
  'reader.attachments-label': 'Pièces jointes',
  'reader.download-zip': 'Tout télécharger (.zip)',
  'reader.look': 'Voir {filename}',
  'reader.look-new-tab': 'Voir {filename} (nouvel onglet)',
  'reader.not-safe':
    'Son HTML ne pouvait pas être affiché sans risque ; voici donc le message en texte brut.',
  'reader.deleted':
    'Supprimé. Disparaît pour de bon dans {count, plural, one {# seconde} other {# secondes}}.',
  'reader.being-removed': 'Supprimé. Il est en train d’être retiré du serveur de messagerie.',
  'reader.no-text': 'Ce message n’a pas de texte.',
  'reader.on-paper':
    'Seul le texte du message est imprimé ici. « Imprimer », dans le menu de Poplar, garde sa mise en page et ses images.',
  'reader.hide-quoted': 'Masquer le texte cité',
  'reader.show-quoted': 'Afficher le texte cité',
  'reader.show-more': 'Afficher la suite du texte',
  'reader.goes-on': 'Ceci est le début du texte ; il continue.',
  'reader.label': 'Message',
  'reader.loading': 'Chargement du message',
  'reader.fetching': 'Récupération du message',
  'reader.gone': 'Ce message n’est plus là',
  'reader.not-come': 'Le message n’a pas pu être chargé',
  'reader.copy-address': 'Copier l’adresse',
  'reader.copied': '{address} a été copiée.',
  'reader.address-is': 'L’adresse est {address}.',
  'reader.mail-from': 'Messages de cette adresse',
  'reader.mail-to': 'Messages à cette adresse',

  /* Where one is signed in. */
  'devices.on': '{browser} sur {system}',
  'devices.unknown': 'Appareil inconnu',
  'devices.same-computer': 'sur l’ordinateur qui fait tourner Poplar',
  'devices.unknown-place': 'depuis un lieu inconnu',
  'devices.local': 'dans le réseau local, {address}',
  'devices.from': 'depuis {address}',
  'devices.in-use': 'Utilisé en ce moment',
  'devices.last-used': 'Dernière utilisation : {when}',
  'devices.words':
    'Là où ce compte est connecté. Si l’un de ces appareils n’est pas à vous, déconnectez-le et changez de mot de passe chez votre fournisseur.',
  'devices.list': 'Appareils connectés',
  'devices.end-others': 'Déconnecter partout ailleurs',
  'devices.end-all': 'Déconnecter partout',
  'devices.this': 'Ce navigateur',
  'devices.end': 'Déconnecter',
  'devices.end-this': 'Déconnecter ce navigateur',
  'devices.loading': 'Chargement des appareils',
  'devices.since': 'Connecté : {since}',
  'devices.end-one': 'Déconnecter {name}',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Un autre logiciel de messagerie lit cette boîte.',
  'status.reason.too-soon': 'Le serveur de messagerie veut une pause entre deux visites.',
  'status.reason.unreachable': 'Le serveur de messagerie est injoignable.',
  'status.reason.timed-out': 'Le serveur de messagerie ne répond pas.',
  'status.reason.connection-lost': 'La connexion au serveur de messagerie a été coupée.',
  'status.reason.crowded': 'Trop de boîtes sont ouvertes ici à la fois.',
  'status.reason.refused': 'Le serveur de messagerie refuse pour l’instant.',
  'status.reason.sign-in-refused':
    'Le serveur de messagerie n’accepte plus votre mot de passe. Déconnectez-vous, puis connectez-vous avec le nouveau.',
  'status.connecting': 'Reconnexion à Poplar…',
  'status.opening': 'Ouverture de la boîte…',
  'status.reconnecting': 'Reconnexion…',
  'status.connected': 'Connecté',
  'status.let-go': 'Libérée pour d’autres logiciels de messagerie',
  'status.released': 'Boîte libérée',
  'status.released-ago': 'Boîte libérée {when}',
  'status.waiting': 'En attente.',
  'status.again-now': '{reason} Nouvel essai maintenant.',
  'status.again-in-seconds': '{reason} Nouvel essai dans {count, number} s.',
  'status.again-in-minutes': '{reason} Nouvel essai dans {count, number} min.',
  'status.fill': '{much} sur {most}',
  'status.checked': 'Relevé {when}',
  'status.holds': '{count, plural, one {# message} other {# messages}}',
  'status.removes-read': 'Ce serveur retire ce qui a été lu',
  'status.kept':
    '{count, plural, one {Les messages lus sont gardés # jour} other {Les messages lus sont gardés # jours}}',
  'status.headers': 'Lecture des en-têtes',
  'status.try-now': 'Essayer maintenant',
  'status.nearly-full': 'Votre boîte est presque pleine',
  'status.full': 'Votre boîte est pleine',
  'status.headers-read': 'Lecture des en-têtes : {done, number} sur {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Encore sans destinataire',
  'letters.to': 'À {names}',
  'letters.standing': 'Où en est l’envoi',
  'letters.held': 'Envoi imminent',
  'letters.held-words': 'Il part dans un instant. D’ici là, vous pouvez le reprendre.',
  'letters.scheduled': 'Envoi : {date}',
  'letters.scheduled-words': 'Envoi prévu : {date}. D’ici là, vous pouvez le reprendre.',
  'letters.sending': 'Envoi…',
  'letters.sending-words': 'Il est en cours de remise au serveur d’envoi.',
  'letters.due-words': 'Il part dès que la connexion est libre.',
  'letters.waits': 'Pas encore envoyé',
  'letters.waits-words': '{reason} Prochain essai : {date}.',
  'letters.unknown': 'Envoyé ou non ?',
  'letters.unknown-words':
    'La connexion a été coupée juste au moment de la remise : le serveur l’a peut-être, ou non. Cherchez une réponse ou une copie, puis décidez.',
  'letters.returned': 'Pas envoyé',
  'letters.wrote': '{who} a écrit :',
  'letters.wrote-on': 'Le {date}, {who} a écrit :',
  'letters.forwarded': 'Message transféré',
  'letters.forwarded-field': '{name} : {value}',
  'letters.draft': 'C’est un brouillon.',
  'letters.sent-words': 'Le serveur d’envoi l’a accepté pour chaque destinataire.',
  'letters.undelivered': 'Non distribué',
  'letters.undelivered-some': 'Non distribué à tous',
  'letters.undelivered-words': 'Il n’a pas pu être distribué à {names}.',
  'letters.accepted-for':
    'Accepté pour {count, plural, one {# destinataire} other {# destinataires}}',
  'letters.is-waiting': '<address></address> : en attente',
  'letters.is-accepted': '<address></address> : accepté par le serveur',
  'letters.is-refused': '<address></address> : refusé',
  'letters.is-unknown': '<address></address> : inconnu',
  'letters.is-undelivered': '<address></address> : n’a pas pu être distribué',
  'letters.take-back': 'Reprendre',
  'letters.send-now': 'Envoyer maintenant',
  'letters.try-now': 'Essayer maintenant',
  'letters.send-again': 'Renvoyer',
  'letters.count-as-sent': 'Il est bien arrivé',
  'letters.to-drafts': 'Remettre en brouillon',
  'letters.open-draft': 'Ouvrir le brouillon',
  'letters.import': 'Importer…',
  'letters.import-files': 'Fichiers de messages (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {# message importé} other {# messages importés}}{unreadable, plural, =0 {} one { ; # n’a pas pu être lu} other { ; # n’ont pas pu être lus}}',
  'letters.write-again': 'Réécrire',

  /* The account’s menu. */
  'menu.appearance': 'Apparence',
  'menu.settings': 'Paramètres',
  'menu.shortcuts': 'Raccourcis clavier',
  'menu.sign-out': 'Se déconnecter',
  'menu.connect': 'Se reconnecter',
  'menu.let-go': 'Libérer la boîte maintenant',
  'menu.account': 'Compte {address}',
  'menu.layout': 'Disposition',
  'menu.split.right': 'Message à côté de la liste',
  'menu.split.below': 'Message sous la liste',
  'menu.split.none': 'Un à la fois',

  /* What happened to the mailbox. */
  'log.new': '{count, plural, one {# nouveau message} other {# nouveaux messages}}',
  'log.deleted':
    '{count, plural, one {Vous avez supprimé # message} other {Vous avez supprimé # messages}}',
  'log.removed-elsewhere':
    '{count, plural, one {Un autre logiciel a retiré # message} other {Un autre logiciel a retiré # messages}}',
  'log.not-deleted':
    '{count, plural, one {Le serveur de messagerie n’a pas supprimé # message} other {Le serveur de messagerie n’a pas supprimé # messages}}',
  'log.renamed':
    '{count, plural, one {Le serveur de messagerie a renommé # message ; lu et étoile ont suivi} other {Le serveur de messagerie a renommé # messages ; lu et étoile ont suivi}}',
  'log.let-go': 'Vous avez libéré la boîte',
  'log.connected': 'Vous vous êtes reconnecté',
  'log.reconnected': 'La connexion a été coupée, puis rétablie',
  'log.busy': 'Un autre logiciel de messagerie lisait la boîte',
  'log.password-refused': 'Le serveur de messagerie n’acceptait plus le mot de passe',
  'log.sending-changed': 'Le serveur d’envoi a été changé',

  /* What is kept here. */
  'data.words':
    'Chiffrées sur le disque du serveur. Vos messages eux-mêmes restent sur votre serveur de messagerie.',
  'data.messages': 'Messages ouverts',
  'data.messages-hint': 'Gardés un temps, pour que les rouvrir ne recharge rien.',
  'data.rest': 'Tout le reste',
  'data.rest-hint':
    'La liste et ses aperçus, les lus et les étoiles, les paramètres et les suppressions récentes.',
  'data.forget': 'Oublier ce compte ici',
  'data.forget-words':
    'Efface tout ce qui précède, brouillons et messages envoyés compris, et déconnecte chaque appareil. Les messages sur votre serveur de messagerie restent.',
  'data.forget-go': 'Oublier ce compte',
  'data.forget-title': 'Oublier ce compte ici ?',
  'data.gone-letters':
    'Perdu : les brouillons, les messages envoyés d’ici et ceux qui attendent de partir.',
  'data.gone-flags':
    'Perdu : quels messages étaient lus ou avec étoile, les paramètres, les aperçus et les copies.',
  'data.gone-deletions': 'Les suppressions que l’on peut encore annuler ne sont pas exécutées.',
  'data.gone-devices': 'Chaque appareil est déconnecté, celui-ci aussi.',
  'data.stays':
    'Vos messages restent sur votre serveur de messagerie. Reconnectez-vous, et tout est là, non lu.',
  'data.keep': 'Le garder',
  'data.forget-sure': 'Oublier pour de bon',
  'data.forget-account':
    'Poplar oublie tout ce qu’il conserve de <b>{address}</b>. C’est irréversible.',

  /* The views of a mailbox. */
  'view.nav': 'Vues',
  'view.unread-aloud': 'non lus',
  'view.waiting-aloud': 'en attente',
  'view.rail-slim': 'Réduire la barre latérale',
  'view.rail-full': 'Agrandir la barre latérale',
  'view.mailbox': 'Boîte e-mail',
  'view.inbox': 'Boîte de réception',
  'view.inbox.empty': 'Rien ici',
  'view.inbox.empty-words':
    'La boîte sur le serveur est vide. Les nouveaux messages apparaissent d’eux-mêmes.',
  'view.inbox.all-deleted': 'Tout est supprimé',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# message est encore sur le serveur de messagerie et en sera bientôt retiré.} other {# messages sont encore sur le serveur de messagerie et en seront bientôt retirés.}} Les nouveaux messages apparaissent d’eux-mêmes.',
  'view.unread': 'Non lus',
  'view.unread.empty': 'Tout est lu',
  'view.unread.empty-words': 'Vous avez ouvert tous les messages.',
  'view.starred': 'Avec étoile',
  'view.starred.empty': 'Pas encore d’étoile',
  'view.starred.empty-words': 'Ajoutez une étoile à un message pour le retrouver ici.',
  'view.attachments': 'Avec pièces jointes',
  'view.attachments.empty': 'Aucune pièce jointe',
  'view.attachments.empty-words': 'Les messages qui portent des fichiers sont listés ici.',
  'view.deleted': 'Supprimés',
  'view.deleted.empty': 'Rien n’attend',
  'view.deleted.empty-words':
    'Ce que vous supprimez attend ici d’être retiré du serveur de messagerie. C’est alors définitif.',

  /* How a list stands. */
  'view.drafts': 'Brouillons',
  'view.drafts.empty': 'Aucun brouillon',
  'view.drafts.empty-words':
    'Ce que vous commencez à écrire est gardé ici jusqu’à ce que vous l’envoyiez ou l’abandonniez.',
  'view.outbox': 'Boîte d’envoi',
  'view.outbox.empty': 'Rien n’est en route',
  'view.outbox.empty-words': 'Les messages attendent ici que le serveur d’envoi les ait pris.',
  'view.sent': 'Envoyés',
  'view.sent.empty': 'Rien d’envoyé pour l’instant',
  'view.sent.empty-words':
    'Les copies de ce que vous envoyez sont gardées ici, avec le sort de chaque destinataire.',
  'view.imported': 'Importés',
  'view.imported.empty': 'Rien d’importé',
  'view.imported.empty-words':
    'Les messages venus de fichiers (.eml, .mbox) sont gardés ici par Poplar : un serveur POP3 n’en accepte pas.',
  'sort.newest': 'Plus récents d’abord',
  'sort.oldest': 'Plus anciens d’abord',
  'sort.sender': 'Expéditeur',
  'sort.subject': 'Objet',
  'sort.largest': 'Plus gros d’abord',
  'sort.smallest': 'Plus petits d’abord',
  'sort.order': 'Ordre',
  'sort.view': 'Affichage, ordre : {order}',

  'search.leave': 'Quitter la recherche',
  'search.failed': 'La recherche n’a pas pu se faire',
  'search.offline':
    'La recherche demande une connexion à Poplar. Sans recherche, vous voyez ce qui est gardé sur cet appareil.',
  'search.still-read':
    '{count, plural, one {# message est encore en cours de lecture, et sera peut-être trouvé ensuite.} other {# messages sont encore en cours de lecture, et seront peut-être trouvés ensuite.}}',
  'search.odd.unknown': '« {words}: » n’est pas connu ici ; recherché comme texte.',
  'search.odd.has': '« {words} » : has: attend attachment ; recherché comme texte.',
  'search.odd.is':
    '« {words} » : is: attend unread, read, starred ou unstarred ; recherché comme texte.',
  'search.odd.date':
    '« {words} » : une date s’écrit {example}, 2026-01-31, 2026-01 ou 2026 ; recherché comme texte.',
  'search.odd.size': '« {words} » : une taille s’écrit 500k ou 10M ; recherché comme texte.',
  'search.in.inbox': 'Rechercher',
  'search.in.unread': 'Rechercher (non lus)',
  'search.in.starred': 'Rechercher (avec étoile)',
  'search.in.attachments': 'Rechercher (pièces jointes)',
  'search.in.deleted': 'Rechercher',
  'search.in.drafts': 'Rechercher (brouillons)',
  'search.in.outbox': 'Rechercher (boîte d’envoi)',
  'search.in.sent': 'Rechercher (envoyés)',
  'search.in.imported': 'Rechercher (importés)',
  'search.help.from': 'qui l’a écrit',
  'search.help.to': 'à qui il est adressé, copies comprises',
  'search.help.subject': 'de quoi il s’agit',
  'search.help.has': 'avec des fichiers',
  'search.help.is': 'ou read, starred, unstarred',
  'search.help.after': 'ou before: une année, un mois, un jour',
  'search.help.larger': 'ou smaller:',
  'search.help.phrase': 'exactement ces mots',
  'search.help.not': 'sans ce mot',
  'search.example.from': 'from:anna',
  'search.example.to': 'to:anna',
  'search.example.subject': 'subject:facture',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"deux mots"',
  'search.example.not': '-infolettre',
  'search.whole-text': 'Rechercher dans tout le texte',

  /* What keys do. */
  'keys.older-message': 'Message plus ancien',
  'keys.newer-message': 'Message plus récent',
  'keys.next-row': 'Ligne suivante',
  'keys.previous-row': 'Ligne précédente',
  'keys.first-message': 'Premier message',
  'keys.last-message': 'Dernier message',
  'keys.one-screen-down': 'Un écran plus bas',
  'keys.one-screen-up': 'Un écran plus haut',
  'keys.open': 'Ouvrir',
  'keys.next-in-conversation': 'Suivant dans la conversation',
  'keys.previous-in-conversation': 'Précédent dans la conversation',
  'keys.back-to-the-list': 'Retour à la liste',
  'keys.new-message': 'Nouveau message',
  'keys.reply': 'Répondre',
  'keys.reply-to-all': 'Répondre à tous',
  'keys.reply-to-list': 'Répondre à la liste',
  'keys.forward': 'Transférer',
  'keys.forward-as-attachment': 'Transférer en pièce jointe',
  'keys.delete': 'Supprimer',
  'keys.undo': 'Annuler',
  'keys.star-or-unstar': 'Ajouter ou retirer l’étoile',
  'keys.mark-as-read': 'Marquer comme lu',
  'keys.mark-as-unread': 'Marquer comme non lu',
  'keys.check-for-new-mail': 'Relever les messages',
  'keys.more-actions': 'Autres actions',
  'keys.as-text': 'En texte brut ou en HTML',
  'keys.pictures': 'Afficher une fois les images distantes',
  'keys.select-or-unselect': 'Sélectionner ou désélectionner',
  'keys.select-all': 'Tout sélectionner',
  'keys.select-none': 'Ne rien sélectionner',
  'keys.select-read': 'Sélectionner les lus',
  'keys.select-unread': 'Sélectionner les non lus',
  'keys.select-starred': 'Sélectionner avec étoile',
  'keys.inbox': 'Boîte de réception',
  'keys.unread': 'Non lus',
  'keys.starred': 'Avec étoile',
  'keys.with-attachments': 'Avec pièces jointes',
  'keys.deleted': 'Supprimés',
  'keys.drafts': 'Brouillons',
  'keys.outbox': 'Boîte d’envoi',
  'keys.sent': 'Envoyés',
  'keys.imported': 'Importés',
  'keys.search': 'Rechercher',
  'keys.do-or-find-anything': 'Tout faire ou trouver',
  'keys.this-sheet': 'Cette aide',
  'keys.group.moving': 'Se déplacer',
  'keys.group.selecting': 'Sélectionner',
  'keys.group.acting': 'Agir',
  'keys.group.going': 'Aller à',
  'keys.or': 'ou',
  'key.ctrl': 'Ctrl',
  'key.delete': 'Suppr',
  'key.end': 'Fin',
  'key.enter': 'Entrée',
  'key.escape': 'Échap',
  'key.home': 'Début',
  'key.page-down': 'Page ↓',
  'key.page-up': 'Page ↑',
  'key.shift': 'Maj',
  'key.space': 'Espace',

  /* The command palette. */
  'palette.title': 'Faire ou trouver',
  'palette.field': 'Une action ou un message',
  'palette.placeholder': 'Que voulez-vous faire ou trouver ?',
  'palette.nothing': 'Rien de ce nom.',
  'palette.offers': 'Propositions',
  'palette.notices-stop': 'Désactiver les notifications de bureau',
  'palette.notices-start': 'Activer les notifications de bureau',
  'palette.notices-on': 'Les notifications de bureau sont activées',
  'palette.notices-off': 'Les notifications de bureau sont désactivées',
  'palette.notices-refused': 'Ce navigateur n’autorise pas les notifications de ce site',

  /* Searching whole texts. */
  'texts.beginnings': 'Dans les expéditeurs, les objets et les premiers mots',
  'texts.label': 'Lecture des textes entiers',
  'texts.stop': 'Arrêter',
  'texts.rest': 'Lire le reste',
  'texts.reading': 'Lecture des textes entiers : {read, number} sur {of, number}',
  'texts.waiting': 'En attente de la boîte : {read, number} textes lus sur {of, number}',
  'texts.full':
    '{count, plural, one {Dans le texte entier du # message le plus récent ; il n’y a pas de place pour plus} other {Dans le texte entier des # messages les plus récents ; il n’y a pas de place pour plus}}',
  'texts.stopped': 'Arrêté à {read, number} textes sur {of, number}. {reason}',
  'texts.in-some': 'Dans le texte entier de {read, number} messages sur {of, number}',
  'texts.in-all':
    '{count, plural, one {Dans le texte entier de # message} other {Dans le texte entier de # messages}}',
  'texts.in-all-but':
    '{count, plural, one {Dans le texte entier de # message} other {Dans le texte entier de # messages}} ; {unreadable, plural, one {# est illisible} other {# sont illisibles}}',

  /* Kinds of files. */
  'file.archive': 'Archive',
  'file.calendar': 'Calendrier',
  'file.code': 'Code',
  'file.contact': 'Contact',
  'file.document': 'Document',
  'file.file': 'Fichier',
  'file.message': 'Message',
  'file.pdf': 'PDF',
  'file.picture': 'Image',
  'file.presentation': 'Présentation',
  'file.sound': 'Son',
  'file.spreadsheet': 'Feuille de calcul',
  'file.text': 'Texte',
  'file.video': 'Vidéo',

  /* Links. */
  'link.other-host': 'Le texte de ce lien indique une autre adresse.',
  'link.punycode': 'Cette adresse est écrite avec des lettres inhabituelles.',
  'link.credentials': 'Ce qui ressemble à l’adresse n’est qu’un nom placé devant.',
  'link.numeric-host': 'Cette adresse est un nombre au lieu d’un nom.',
  'link.title': 'Ouvrir ce lien ?',
  'link.says': 'Il affiche',
  'link.leads': 'Il mène à',
  'link.stay': 'Rester ici',
  'link.open-it': 'L’ouvrir',
  'link.open': 'Ouvrir {host}',

  /* Leaving a mailing list. */
  'leave.go': 'Se désabonner',
  'leave.title': 'Quitter cette liste ?',
  'leave.words.one-click': 'Poplar demande à {host} de ne plus rien vous envoyer de tel.',
  'leave.words.mail': 'On quitte cette liste par un message à {host}.',
  'leave.words.page':
    'On quitte cette liste sur une page de {host}, qui s’ouvre dans un nouvel onglet.',
  'leave.do.one-click': 'Se désabonner',
  'leave.do.mail': 'Utiliser l’adresse',
  'leave.do.page': 'Ouvrir la page',
  'leave.told': '{host} a été prévenu. Cela peut prendre quelques jours.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'Votre fournisseur de messagerie a confirmé que ce message vient de {domain}.',
  'trust.not-confirmed':
    'Votre fournisseur de messagerie n’a pas pu confirmer que ce message vient de <b>{domain}</b>.',
  'trust.other-name':
    'Le nom de l’expéditeur dit <b>{named}</b>, mais l’adresse est <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> est écrit avec des lettres qui en imitent d’autres ou s’y mêlent. Ce n’est peut-être pas le nom que l’on croit voir.',
  'trust.replies-elsewhere': 'Une réponse à ce message irait à <b>{address}</b>.',
  'trust.link-elsewhere': 'Un lien dit <b>{named}</b>, mais mène à <b>{host}</b>.',
  'trust.first-time': 'Rien d’autre dans cette boîte ne vient de <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Téléchargez le message (.eml) et ouvrez-le dans un logiciel de messagerie qui a votre clé.',
  'notes.not-checked': 'Poplar ne vérifie pas les signatures.',
  'notes.signature': 'Télécharger la signature',
  'notes.damaged':
    '{count, plural, one {Ce message est endommagé à # endroit ; ce qui a pu être lu est affiché.} other {Ce message est endommagé à # endroits ; ce qui a pu être lu est affiché.}}',
  'notes.encrypted': 'Chiffré avec {by}, donc illisible ici.',
  'notes.signed': 'Signé avec {by}.',
  'notes.more-recipients':
    '{count, plural, one {Et # autre destinataire.} other {Et # autres destinataires.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'L’en-tête est beaucoup trop long ; le reste en a été omis.',
  'damage.no-header': 'Le message n’a pas d’en-tête.',
  'damage.no-boundary': 'Le message ne dit pas où commencent ses parties.',
  'damage.no-parts': 'Les parties annoncées par le message n’y sont pas.',
  'damage.ended-early': 'Le message s’est terminé trop tôt : il manque peut-être quelque chose.',
  'damage.attachment-ended-early': 'La pièce jointe s’est terminée trop tôt.',
  'damage.too-deep':
    'Le message est trop imbriqué ; les parties les plus profondes ne sont pas affichées.',
  'damage.headers-too-long':
    'Les en-têtes de ses parties sont beaucoup trop longs ; les dernières parties ne sont pas affichées.',
  'damage.too-many-parts': 'Le message a trop de parties ; les dernières ne sont pas affichées.',
  'damage.text-too-long': 'Le texte est trop long pour être affiché en entier.',
  'damage.bad-date': 'La date du message est illisible.',
  'damage.too-hard':
    'Ce message est trop difficile à lire sans risque ; voici donc le début de sa source.',
  'damage.no-from': 'Le message ne dit pas qui l’a envoyé.',
  'damage.bad-encoding':
    'Une partie du message n’est pas correctement encodée : elle est peut-être endommagée.',
  'damage.parts-left-out':
    'Le message contient plus que ce qui est lu : des fichiers ou des parties peuvent manquer ici.',

  /* What became of a sent message. */
  'delivery.because.address': 'l’adresse pose problème',
  'delivery.because.no-mailbox': 'cette boîte n’existe pas',
  'delivery.because.no-domain': 'ce domaine n’existe pas',
  'delivery.because.address-written': 'l’adresse est mal écrite',
  'delivery.because.moved': 'la boîte a déménagé',
  'delivery.because.takes-no-mail': 'le domaine n’accepte pas de messages',
  'delivery.because.off': 'la boîte est désactivée',
  'delivery.because.full': 'la boîte est pleine',
  'delivery.because.larger': 'le message est plus gros que ce que la boîte accepte',
  'delivery.because.too-large': 'le message est trop gros pour le serveur',
  'delivery.because.no-answer': 'le serveur n’a pas répondu',
  'delivery.because.broke': 'la connexion a été coupée',
  'delivery.because.no-server': 'aucun serveur n’a été trouvé pour le domaine',
  'delivery.because.circles': 'le message tournait en rond',
  'delivery.because.too-long': 'les essais ont duré trop longtemps',
  'delivery.because.rules': 'le serveur l’a refusé selon ses règles',
  'delivery.because.unproven': 'l’expéditeur n’a pas pu être authentifié',
  'delivery.a-recipient': 'un destinataire',
  'delivery.failed': 'Le message à {to} n’a pas été distribué.',
  'delivery.failed-because': 'Le message à {to} n’a pas été distribué : {reason}.',
  'delivery.delayed': 'Le message à {to} est retardé.',
  'delivery.delayed-because': 'Le message à {to} est retardé : {reason}.',
  'delivery.delivered': 'Le message à {to} a été distribué.',
  'delivery.relayed': 'Le message à {to} a été transmis ; il n’y aura pas d’autre avis.',
  'delivery.expanded': 'Le message à {to} a été transmis à plusieurs destinataires.',
  'delivery.displayed': '{to} a ouvert le message.',
  'delivery.deleted': '{to} a supprimé le message sans le lire.',
  'delivery.other': 'Le message à {to} : {action}.',
  'delivery.nothing-said': 'rien n’a été dit',

  /* Invitations. */
  'invitation.nameless': 'Événement sans nom',
  'invitation.no-time': 'Aucune heure indiquée',
  'invitation.event': 'Événement',
  'invitation.download': 'Télécharger le .ics',
  'invitation.request': 'Invitation',
  'invitation.cancel': 'Annulé',
  'invitation.reply': 'Réponse à une invitation',
  'invitation.accepted': '{who} a accepté',
  'invitation.declined': '{who} a refusé',
  'invitation.tentative': '{who} a répondu « peut-être »',
  'invitation.counter': 'Autre horaire proposé',
  'invitation.add': 'Une date de plus',
  'invitation.repeats.day':
    '{interval, plural, =1 {Chaque jour} one {Tous les # jours} other {Tous les # jours}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Chaque semaine} one {Toutes les # semaines} other {Toutes les # semaines}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Chaque mois} one {Tous les # mois} other {Tous les # mois}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Chaque année} one {Tous les # ans} other {Tous les # ans}}',
  'invitation.repeats.other': 'Se répète plusieurs fois',

  /* HTML that is not shown. */
};
