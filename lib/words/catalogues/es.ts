/** Poplar in Spanish. */
import type { Translation } from '@/lib/words/translation';

export const es: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Cerrar',
  'ui.dismiss': 'Descartar',
  'ui.try-again': 'Reintentar',
  'ui.not-come': 'No se pudo cargar esta parte de la página.',
  'ui.outdated':
    'Poplar se actualizó después de abrirse esta página. Para continuar, vuelva a cargar la página.',
  'ui.loading': 'Cargando',
  'ui.cancel': 'Cancelar',

  /* Pages that are none. */
  'page.description': 'Correo web para el buzón POP3 que ya tiene.',
  'page.inbox': 'Bandeja de entrada',
  'page.settings': 'Ajustes',
  'page.sign-in': 'Iniciar sesión',
  'page.not-found': 'No encontrado',
  'page.offline': 'Sin conexión',
  'offline.words':
    'Esta página necesita una conexión con Poplar, y no la hay. Su bandeja de entrada y lo leído hace poco se pueden ver de todos modos.',
  'not-found.title': 'Aquí no hay nada',
  'not-found.words': 'La dirección está mal escrita, o aquello a lo que llevaba ya no existe.',
  'not-found.to-inbox': 'A la bandeja de entrada',
  'broken.title': 'Esta página ha fallado',
  'broken.words':
    'Su correo está donde estaba. Vuelva a cargar la página; si no sirve, el registro del servidor dice más.',
  'broken.again': 'Volver a cargar',

  /* Signing in. */
  'sign-in.title': 'Iniciar sesión en Poplar',
  'sign-in.address': 'Dirección de correo',
  'sign-in.address-example': 'usted@example.net',
  'sign-in.password': 'Contraseña',
  'sign-in.show-password': 'Mostrar la contraseña',
  'sign-in.remember': 'Mantener la sesión 30 días',
  'sign-in.go': 'Iniciar sesión',
  'sign-in.sample-title': 'Primero, un vistazo',
  'sign-in.sample-words':
    'Aún no hay ningún servidor de correo configurado; este es de muestra: funciona dentro de Poplar y contiene correo inventado. Elimine lo que quiera.',
  'sign-in.sample-go': 'Abrir el buzón de muestra',
  'sign-in.by-hand': 'o iniciar sesión a mano',
  'sign-in.server': 'Servidor de correo',
  'sign-in.server-by-address': 'Según la dirección',
  'sign-in.server-other': 'Otro servidor',
  'sign-in.server-name': 'Su nombre',
  'sign-in.security': 'Conexión',
  'sign-in.security-tls': 'TLS, puerto 995',
  'sign-in.security-starttls': 'STARTTLS, puerto 110',
  'sign-in.username': 'Nombre de usuario, si no es la dirección',
  'sign-in.server-line':
    'Servidor de correo: <b>{host}</b> · {security, select, plain {sin cifrar} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Idioma y hora',
  'settings.language': 'Idioma',
  'settings.language-hint': 'En todos los dispositivos donde inicie sesión.',
  'settings.language-auto': 'El del navegador',
  'settings.time': 'Hora',
  'settings.time-hint': 'Cómo se muestra la hora.',
  'settings.time.auto': 'Según el idioma',
  'settings.time.24-hour': '24 horas: 14:02',
  'settings.time.12-hour': '12 horas: 2:02 p. m.',
  'settings.date': 'Fecha',
  'settings.date-hint': 'El orden de día, mes y año.',
  'settings.date.auto': 'Según el idioma',
  'settings.date.day-month': 'Día, mes, año',
  'settings.date.month-day': 'Mes, día, año',
  'settings.date.year-month-day': 'Año, mes, día',
  'settings.theme.system': 'El del sistema',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Oscuro',
  'settings.appearance': 'Apariencia',
  'settings.theme': 'Tema',
  'settings.on-all': 'En todos los dispositivos donde inicie sesión.',
  'settings.font-size.small': 'Pequeño',
  'settings.font-size.normal': 'Normal',
  'settings.font-size.large': 'Grande',
  'settings.font-size.larger': 'Muy grande',
  'settings.density.comfortable': 'Amplia',
  'settings.density.cozy': 'Media',
  'settings.density.compact': 'Compacta',
  'settings.split.right': 'Al lado de la lista',
  'settings.split.below': 'Debajo de la lista',
  'settings.split.none': 'En lugar de la lista',
  'settings.font-size': 'Tamaño del texto',
  'settings.font-size-hint': 'En todas partes, salvo en los mensajes con formato.',
  'settings.density': 'Densidad',
  'settings.density-hint': 'Cuánto espacio ocupa una fila de la lista.',
  'settings.conversations-hint': 'Los mensajes que se responden ocupan una sola fila.',
  'settings.split': 'Un mensaje se abre',
  'settings.split-hint': 'En un teléfono, siempre en lugar de la lista.',
  'settings.hours': '{count, plural, one {# hora} other {# horas}}',
  'settings.minutes': '{count, plural, one {# minuto} other {# minutos}}',
  'settings.seconds': '{count, plural, one {# segundo} other {# segundos}}',
  'settings.every-hours': '{count, plural, =1 {Cada hora} one {Cada # hora} other {Cada # horas}}',
  'settings.every-minutes':
    '{count, plural, =1 {Cada minuto} one {Cada # minuto} other {Cada # minutos}}',
  'settings.undo-usual': '{time} (predeterminado)',
  'settings.undo-as-deletion': '{time} (como al eliminar)',
  'settings.mail': 'Correo',
  'settings.after-delete': 'Después de eliminar el mensaje abierto',
  'settings.after-delete-hint': 'El siguiente es el que está debajo en la lista.',
  'settings.after-delete.next': 'Abrir el mensaje siguiente',
  'settings.undo': 'Tiempo para deshacer una eliminación',
  'settings.undo-hint': 'Solo después se quita el mensaje del servidor de correo, y es definitivo.',
  'settings.undo-send': 'Tiempo para deshacer un envío',
  'settings.undo-send-hint': 'Durante ese tiempo el mensaje se retiene aquí antes de salir.',
  'settings.check': 'Buscar correo nuevo',
  'settings.check-hint':
    'Mientras Poplar está abierto. Cada vez se reabre el buzón, y algunos servidores lo limitan.',
  'settings.undo-none': 'Ninguno',
  'settings.keyboard': 'Teclado',
  'settings.singles': 'Atajos de una sola tecla',
  'settings.singles-hint':
    'Letras, cifras y signos, como J, X y #; la tecla ? los muestra todos. Las flechas, Supr y Ctrl+K funcionan siempre.',
  'settings.notices': 'Correo nuevo',
  'settings.notices-words': 'En este dispositivo.',
  'settings.desktop': 'Notificaciones de escritorio',
  'settings.sound': 'Sonido',
  'settings.sound-hint': 'Dos notas suaves cuando llega correo nuevo.',
  'settings.desktop-hint': 'Mientras Poplar está abierto y nadie lo mira.',
  'settings.desktop-refused':
    'Este navegador no permite las notificaciones de este sitio. Permítalas antes en sus ajustes.',
  'settings.desktop-impossible':
    'Este navegador solo muestra notificaciones de sitios abiertos por https.',
  'settings.offline': 'Conservar el correo para leerlo sin conexión',
  'settings.offline-hint':
    'En este dispositivo: las últimas listas y los mensajes abiertos, cifrados, hasta cerrar la sesión. Los archivos adjuntos nunca se conservan.',
  'settings.offline-passing':
    'Solo donde la sesión se mantiene abierta. Se elige al iniciar sesión, en un dispositivo propio.',
  'settings.offline-impossible':
    'Este navegador no conserva nada de los sitios a los que llega sin https.',
  'settings.pictures': 'Imágenes remotas',
  'settings.pictures-words':
    'Cargar una revela al remitente que usted leyó el mensaje; por eso Poplar pregunta antes. Las de estos remitentes se muestran enseguida.',
  'settings.pictures-nobody':
    'Nadie todavía. Elija «Siempre para …» sobre un mensaje con imágenes.',
  'settings.pictures-senders': 'Remitentes cuyas imágenes se muestran enseguida',
  'settings.pictures-remove': 'Quitar',
  'settings.pictures-remove-all': 'Quitar todos',
  'settings.pictures-removed':
    '{count, plural, one {Se quitó <b>{sender}</b>.} other {Se quitaron # remitentes.}}',
  'settings.show-all': 'Mostrar todo ({count, number})',
  'settings.size': 'Tamaño del buzón',
  'settings.size-words':
    'Por POP3, un servidor de correo no dice cuánto admite. Indíquelo aquí para recibir un aviso a tiempo.',
  'settings.quota': 'Puede contener',
  'settings.quota-hint': 'Si se deja vacío, no hay aviso.',
  'settings.quota-unknown': 'No se sabe',
  'settings.unit': 'Unidad',
  'settings.no-size': 'Escriba un número, como 2 o 0,5.',
  'settings.holds': 'Contiene',
  'settings.how-full': 'Lo lleno que está el buzón',
  'settings.show-largest': 'Mostrar los más grandes',
  'settings.nearly-full':
    'Está casi lleno. Elimine lo que ya no necesite, empezando por lo más grande.',
  'settings.full':
    'Está lleno: su servidor puede rechazar correo nuevo. Elimine lo que ya no necesite, empezando por lo más grande.',
  'settings.skip': 'Ir a los ajustes',
  'settings.back': 'Volver a la bandeja de entrada',
  'settings.title': 'Ajustes',
  'settings.parts': 'Secciones de los ajustes',
  'settings.not-changed': 'No se cambió. {reason}',
  'settings.devices': 'Dispositivos',
  'settings.log': 'Registro del buzón',
  'settings.log-words':
    'Lo que llegó, lo que se eliminó aquí y lo que quitó otro programa de correo.',
  'settings.log-nothing': 'Aún no ha pasado nada.',
  'settings.log-loading': 'Cargando el registro',
  'settings.data': 'Datos guardados aquí',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Algo ha fallado en esta página. Vuelva a cargarla.',
  'problem.offline': 'No se puede acceder a Poplar. Compruebe su conexión y vuelva a intentarlo.',
  'problem.answer': 'El servidor dio una respuesta que Poplar no entiende. Vuelva a intentarlo.',
  'problem.unreachable':
    'No se puede acceder al servidor de correo. Compruebe su conexión o vuelva a intentarlo en breve.',
  'problem.untrusted':
    'La conexión con el servidor de correo no es privada, así que no se envió nada por ella. Avise a quien administra este servidor.',
  'problem.timed-out': 'El servidor de correo tardó demasiado en responder. Vuelva a intentarlo.',
  'problem.connection-lost': 'Se cortó la conexión con el servidor de correo. Vuelva a intentarlo.',
  'problem.misbehaved':
    'El servidor de correo dijo algo que no tiene sentido. Vuelva a intentarlo; si persiste, avise a quien lo administra.',
  'problem.too-large': 'Es más de lo que se puede tratar de una vez. Pruebe con menos.',
  'problem.refused': 'El servidor de correo se negó. Su motivo está abajo.',
  'problem.sign-in-refused':
    'El servidor de correo no aceptó esta dirección y contraseña. Compruebe ambas y vuelva a intentarlo.',
  'problem.busy': 'Otro programa de correo está leyendo este buzón. Se reintentará solo en breve.',
  'problem.busy-at-sign-in':
    'Otro programa de correo está leyendo este buzón. Vuelva a intentarlo en un momento.',
  'problem.too-soon':
    'El servidor de correo quiere una pausa entre dos visitas. Vuelva a intentarlo en unos minutos.',
  'problem.crowded':
    'Hay demasiados buzones abiertos aquí a la vez. Vuelva a intentarlo en un minuto.',
  'problem.internal': 'Algo ha fallado aquí dentro y ha quedado anotado. Vuelva a intentarlo.',
  'problem.not-signed-in': 'La sesión está cerrada. Inicie sesión para continuar.',
  'problem.bad-request':
    'El servidor no entiende esta petición. Vuelva a cargar la página e inténtelo de nuevo.',
  'problem.cross-origin': 'Esta petición venía de otro sitio y no se llevó a cabo.',
  'problem.host-refused':
    'Este servidor no permite iniciar sesión en ese servidor de correo. Use el que indica.',
  'problem.too-many-attempts':
    'Demasiadas contraseñas incorrectas. Espere un poco y vuelva a intentarlo.',
  'problem.message-gone':
    'Este mensaje ya no está en el buzón. Quizá lo quitó otro programa de correo.',
  'problem.unreadable':
    'Poplar no puede leer esta parte del mensaje. Descargue el mensaje (.eml) y ábralo.',
  'problem.draft-changed':
    'Este borrador se cambió en otra ventana. Elija cuál de los dos conservar; ninguno se pierde.',
  'problem.import-large':
    'Ese archivo es mayor de lo que se puede importar de una vez (512 MB, cada mensaje hasta 100 MB). Divídalo.',
  'problem.import-none': 'No hay ningún mensaje en ese archivo. Elija un archivo .eml o .mbox.',
  'problem.kept-full':
    'Los mensajes enviados e importados que se guardan aquí han llegado a su límite de 2 GB. Elimine algunos y vuelva a intentarlo.',
  'problem.deleted-long-ago': 'Se eliminó hace demasiado tiempo para recuperarlo.',
  'problem.draft-gone': 'Este borrador ya no está. Se envió o se descartó en otra ventana.',
  'problem.not-sendable': 'Este mensaje no se puede enviar así. Vea abajo lo que falta.',
  'problem.no-submission':
    'Aquí no hay configurado ningún servidor de correo saliente. Copie el texto en otro programa de correo, o pida a quien administra este servidor que defina SMTP_HOST.',
  'problem.too-late':
    'Ya es tarde para eso. El mensaje está en camino; búsquelo en Enviados dentro de un momento.',
  'problem.not-found': 'Aquí no hay nada. Vuelva a la bandeja de entrada.',
  'problem.picture': 'No se pudo cargar esta imagen.',
  'problem.still-there': 'El servidor de correo dijo que quitó este mensaje, pero sigue ahí.',
  'problem.another':
    'El servidor de correo usa ahora el nombre de este mensaje para otro. No se eliminó nada.',
  'problem.never-done': 'El servidor de correo no quitó este mensaje, por más que se le pidió.',
  'problem.host-ports':
    'A otros servidores de correo se accede por TLS en el puerto 995, o por STARTTLS en el puerto 110.',
  'problem.host-elsewhere':
    'El servidor de correo de {domain} parece ser {host}. Si reconoce que es el suyo, elija «Otro servidor» e indíquelo.',
  'problem.host-not-found':
    'No se encontró ningún servidor de correo para {domain}. Elija «Otro servidor» e indíquelo; su proveedor de correo sabe el nombre.',
  'problem.host-unknown':
    'Aquí no se sabe qué servidor de correo corresponde a {where, select, named {{domain}} other {esta dirección}}. Elija uno de la lista{others, select, allowed {, u «Otro servidor»} other {}}.',
  'problem.too-many-wrong':
    'Demasiadas contraseñas incorrectas. Espere {unit, select, seconds {{count, plural, one {# segundo} other {# segundos}}} other {{count, plural, one {# minuto} other {# minutos}}}} y vuelva a intentarlo.',
  'problem.list-unreachable':
    'No se puede acceder al servidor de la lista. Vuelva a intentarlo más tarde.',
  'problem.list-refused': 'La lista no lo aceptó. Pruebe el enlace que hay en el propio mensaje.',
  'problem.smtp-size':
    'El servidor de correo saliente acepta mensajes de hasta {megabytes, number} MB, con los archivos adjuntos incluidos. Envíe menos de una vez.',
  'problem.smtp-letters':
    'El servidor de correo saliente no puede enviar a {address} ni desde esa dirección: antes de la @ solo conoce letras latinas.',
  'problem.smtp-old':
    'El servidor de correo saliente es demasiado antiguo para el mensaje adjunto. Reenvíelo como texto.',
  'problem.outbox-full': 'Hay demasiados mensajes en camino. Espere a que se envíen algunos.',
  'problem.year-ahead': 'Este mensaje no se puede enviar así. Falta más de un año para esa fecha.',
  'problem.attachments-large':
    'Los archivos adjuntos de un mensaje pueden sumar {megabytes, number} MB. Envíe mejor un enlace, o varios mensajes.',
  'problem.attachments-many':
    'Un mensaje puede llevar {count, plural, one {# archivo adjunto} other {# archivos adjuntos}}. Reúnalos en un archivo comprimido.',
  'problem.attachments-full':
    'Los borradores contienen demasiados archivos. Envíe o descarte antes algunos.',
  'problem.drafts-full': 'Hay demasiados borradores. Descarte los que ya no necesite.',
  'problem.waits-for-sign-in':
    'Saldrá en cuanto vuelva a iniciar sesión: solo entonces se conoce aquí su contraseña.',
  'problem.smtp-deferred-some':
    'El servidor pide reintentarlo más tarde con algunos destinatarios. Se hará solo.',
  'problem.identity-foreign': 'El servidor de correo saliente solo acepta correo de {address}.',
  'problem.identity-wrong': 'Este mensaje no se puede enviar así. {address} no es una dirección.',
  'problem.smtp-unreachable':
    'No se puede acceder al servidor de correo saliente. Se reintentará solo.',
  'problem.smtp-untrusted':
    'La conexión con el servidor de correo saliente no es privada, así que no se envió nada por ella. Avise a quien administra este servidor.',
  'problem.smtp-timed-out':
    'El servidor de correo saliente tardó demasiado en responder. Se reintentará solo.',
  'problem.smtp-connection-lost':
    'La conexión con el servidor de correo saliente se cortó antes de que tuviera el mensaje. Se reintentará solo.',
  'problem.smtp-misbehaved':
    'El servidor de correo saliente dijo algo que no tiene sentido. Se reintentará solo.',
  'problem.smtp-internal':
    'Algo ha fallado aquí dentro antes de enviar el mensaje. Se reintentará solo.',
  'problem.smtp-unknown':
    'La conexión se cortó justo al entregar el mensaje. Puede que el servidor lo tenga o no: busque una respuesta o una copia antes de volver a enviarlo.',
  'problem.smtp-later':
    'El servidor de correo saliente no puede aceptarlo ahora. Se reintentará solo.',
  'problem.smtp-recipients':
    '{count, plural, one {El servidor de correo saliente no acepta a este destinatario. Compruebe la dirección.} other {El servidor de correo saliente no acepta a ninguno de estos destinatarios. Compruebe las direcciones.}}',
  'problem.smtp-too-large':
    'Para el servidor de correo saliente, este mensaje es demasiado grande.',
  'problem.smtp-refused':
    'El servidor de correo saliente rechazó este mensaje. Su motivo está abajo.',
  'problem.smtp-no-auth':
    'El servidor de correo saliente no ofrece inicio de sesión con contraseña. Quien administra este servidor puede definir SMTP_AUTH=none.',
  'problem.smtp-password':
    'El servidor de correo saliente no aceptó su nombre de usuario y contraseña. Pregunte a su proveedor de correo si para enviar hacen falta otros.',
  'problem.no-way-yet':
    'Este buzón aún no puede enviar. Indique su servidor de correo saliente en los ajustes, en «Envío», o copie el texto en otro programa de correo.',
  'problem.way-hosts':
    'Un servidor de correo saliente tiene un nombre en internet y se accede a él por TLS en el puerto 465 o por STARTTLS en el puerto 587.',
  'problem.way-unreachable':
    'Ahí no responde ningún servidor de correo saliente por una conexión privada. Compruebe el nombre; su proveedor de correo lo sabe.',
  'problem.way-refused':
    'Ese servidor no aceptó el inicio de sesión. Compruebe el nombre de usuario y la contraseña.',
  'problem.way-password':
    'La contraseña del buzón ha cambiado desde que se guardó la de envío. Escriba esta de nuevo en los ajustes, en «Envío».',
  'problem.no-recipient': 'Este mensaje no se puede enviar así. No tiene destinatario.',
  'problem.many-recipients':
    'Este mensaje no se puede enviar así. Tiene más de {count, plural, one {# destinatario} other {# destinatarios}}.',
  'problem.no-addresses':
    'Este mensaje no se puede enviar así. Esto no son direcciones: {addresses}',
  'problem.own-address':
    'Este mensaje no se puede enviar así. {where, select, named {{address}} other {Su propia dirección}} no es una dirección completa. Añada una desde la que escribir.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {No hay correo nuevo} one {# mensaje nuevo} other {# mensajes nuevos}}',
  'maildrop.not-signed-out': 'No se cerró la sesión. {reason}',
  'maildrop.removes-read':
    'Este servidor de correo quita los mensajes una vez leídos. Guarde lo que necesite.',
  'maildrop.released-soon': 'El buzón se libera en cuanto termine lo que está en marcha.',
  'maildrop.said.let-go': 'Buzón liberado. Otros programas de correo ya pueden usarlo.',
  'maildrop.said.connect': 'Conectado de nuevo',
  'maildrop.notice-more':
    '{count, plural, one {{sender} y # mensaje más} other {{sender} y # mensajes más}}',

  /* The list of messages. */
  'list.not-deleted': 'No se eliminó. {reason}',
  'list.not-undone': 'No se deshizo. {reason}',
  'list.not-selected': 'No se seleccionó. {reason}',
  'list.not-read': 'No se marcó como leído. {reason}',
  'list.not-unread': 'No se marcó como no leído. {reason}',
  'list.not-starred': 'No se destacó. {reason}',
  'list.not-unstarred': 'Sigue destacado. {reason}',
  'list.refused': 'El servidor de correo se negó.',
  'list.came-back':
    '{count, plural, =1 {No se eliminó: «{subject}». {reason}} one {No se eliminó: # mensaje. {reason}} other {No se eliminaron: # mensajes. {reason}}}',
  'list.too-late':
    'Demasiado tarde para deshacer: {count, plural, one {# mensaje} other {# mensajes}}.',
  'list.undone':
    '{count, plural, =1 {El mensaje ha vuelto} one {Ha vuelto # mensaje} other {Han vuelto # mensajes}}',
  'list.now-read':
    '{count, plural, one {# mensaje marcado como leído} other {# mensajes marcados como leídos}}',
  'list.now-unread':
    '{count, plural, one {# mensaje marcado como no leído} other {# mensajes marcados como no leídos}}',
  'list.now-starred': '{count, plural, one {# mensaje destacado} other {# mensajes destacados}}',
  'list.now-unstarred':
    '{count, plural, one {# mensaje ya no está destacado} other {# mensajes ya no están destacados}}',
  'list.unknown-sender': 'Remitente desconocido',
  'list.no-subject': '(Sin asunto)',
  'list.unread-aloud': 'no leído',
  'list.starred-aloud': 'destacado',
  'list.attachment-aloud': 'archivo adjunto',
  'list.messages-aloud': '{count, plural, one {# mensaje} other {# mensajes}}',
  'list.rows': 'Filas',
  'list.each-message': 'Cada mensaje',
  'list.conversations': 'Conversaciones',

  /* A conversation in the reader. */
  'conversation.name': 'Conversación',
  'conversation.more': '{count, plural, one {# mensaje más} other {# mensajes más}}',
  'conversation.delete-one': 'Eliminar solo este mensaje',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# mensaje nuevo} other {# mensajes nuevos}}',
  'list.deleted':
    '{count, plural, =1 {Mensaje eliminado} one {# mensaje eliminado} other {# mensajes eliminados}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Mensaje eliminado. Pulse Z para deshacer.} one {# mensaje eliminado. Pulse Z para deshacer.} other {# mensajes eliminados. Pulse Z para deshacer.}}',
  'list.select': 'Seleccionar',
  'list.being-removed': 'Se está quitando',
  'list.next-gone':
    'Aquí solo hasta que acabe el tiempo para deshacer. El siguiente se va para siempre en {count, plural, one {# segundo} other {# segundos}}.',
  'list.attachment': 'Archivo adjunto',
  'list.undo': 'Deshacer',
  'list.unstar': 'No destacar',
  'list.star': 'Destacar',
  'list.mark-unread': 'Marcar como no leído',
  'list.mark-read': 'Marcar como leído',
  'list.delete': 'Eliminar',
  'list.offline': 'Sin conexión. Se ve lo que había aquí a las {time}.',
  'list.offline-day': 'Sin conexión. Se ve lo que había aquí el {date}.',
  'list.slow': 'Conexión lenta. Se ve lo que había aquí a las {time}.',
  'list.slow-day': 'Conexión lenta. Se ve lo que había aquí el {date}.',
  'list.toasts': 'Avisos de lo que ha pasado',
  'list.undo-all': 'Deshacer todo',
  'list.export-selected': 'Descargar los mensajes seleccionados en un .zip',
  'list.export-mbox': 'Exportar todo como un archivo .mbox',
  'list.export-eml': 'Exportar todo como un .zip de archivos .eml',
  'export.under-way': '{done, number} de {all, number} mensajes exportados',
  'export.stop': 'Detener',
  'export.done': '{count, plural, one {# mensaje exportado} other {# mensajes exportados}}',
  'export.stopped': 'La exportación se detuvo; el archivo no está completo.',
  'export.failed':
    'La exportación se interrumpió; el archivo no está completo. Inténtelo de nuevo.',
  'list.undo-last': 'Deshacer lo último',
  'list.skip': 'Ir a los mensajes',
  'list.not-come': 'No se pudo cargar la lista',
  'list.nothing-found': 'No se encontró nada',
  'list.nothing-has':
    'Ningún mensaje contiene «{query}» en sus remitentes, destinatarios, asunto o {extent, select, texts {texto, hasta donde se ha leído} other {primeras palabras}}.',
  'list.nothing-in-has':
    'En «{view}», ningún mensaje contiene «{query}» en sus remitentes, destinatarios, asunto o {extent, select, texts {texto, hasta donde se ha leído} other {primeras palabras}}.',
  'list.messages': 'Mensajes',
  'list.check': 'Buscar correo nuevo',
  'list.toolbar': 'Lista',
  'list.clear-selection': 'Quitar la selección',
  'list.star-or-unstar': 'Destacar o no destacar',
  'list.found-in': 'Encontrado en «{view}»',
  'list.selected': '{count, plural, one {# seleccionado} other {# seleccionados}}',
  'list.select-all': 'Seleccionar todo ({count, number})',
  'list.width': 'Anchura de la lista',
  'list.height': 'Altura de la lista',
  'list.larger': 'Agrandar la lista',
  'list.smaller': 'Reducir la lista',
  'list.loading': 'Cargando mensajes',
  'list.select-every': 'Seleccionar todos los mensajes',
  'list.found-aloud': 'encontrados',

  /* Writing. */
  'compose.not-discarded': 'No se descartó. {reason}',
  'compose.starting.reply': 'Responder',
  'compose.starting.forward': 'Reenviar',
  'compose.starting.again': 'Mensaje nuevo',
  'compose.starting.draft': 'Borrador',
  'compose.saved-as-draft': 'Guardado como borrador',
  'compose.draft-discarded': 'Borrador descartado',
  'compose.not-saved-yet': 'Aún no está guardado. Vuelva a intentarlo en un momento.',
  'compose.look-again':
    'Ha cambiado entretanto y aquí se muestra tal como está ahora. Revíselo y después envíelo.',
  'compose.nobody': 'Añada un destinatario.',
  'compose.no-address': '«{address}» no es una dirección. Corríjala o quítela.',
  'compose.files-coming': 'Aún hay archivos en camino. Espere a que estén todos.',
  'compose.file-failed': 'No se adjuntó un archivo. Quítelo o adjúntelo de nuevo.',
  'compose.no-attachment': 'Se habla de un archivo adjunto, pero no hay ninguno.',
  'compose.no-subject': 'No tiene asunto.',
  'compose.still-attached': 'El archivo sigue adjunto. {reason}',
  'compose.not-saved': 'No se guardó en el servidor. {reason}',
  'compose.not-sent': 'No se envió. {reason}',
  'compose.too-much':
    'Juntos, los archivos sumarían {size}; un mensaje puede llevar {most}. Envíe mejor un enlace, o varios mensajes.',
  'compose.not-attached':
    'Sin adjuntar: {files}. Todos los archivos de un mensaje pueden sumar {most}.',
  'compose.kept-here-again': 'Conservado en este navegador; se reintenta guardarlo',
  'compose.kept-here': 'Conservado en este navegador',
  'compose.saving': 'Guardando…',
  'compose.saved-at': 'Guardado: {time}',
  'compose.remove': 'Quitar {what}',
  'compose.do-not-attach': 'No adjuntar {filename}',
  'compose.attaching': 'Adjuntando {filename}',
  'compose.cc': 'CC',
  'compose.bcc': 'CCO',
  'compose.subject': 'Asunto',
  'compose.send-anyway': 'Enviar de todos modos',
  'compose.send': 'Enviar',
  'compose.discard': 'Descartar',
  'compose.files': 'Archivos para adjuntar',
  'compose.attach': 'Adjuntar archivos, hasta {most}',
  'compose.drop': 'Suelte archivos para adjuntarlos, hasta {most}',
  'compose.keep-this': 'Conservar este',
  'compose.take-other': 'Tomar el otro',
  'compose.hide-other': 'Ocultar el otro',
  'compose.look-at-other': 'Ver el otro',
  'compose.keep-as-new': 'Conservar este texto como borrador nuevo',
  'compose.copy-text': 'Copiar el texto',
  'compose.copied': 'Copiado',
  'compose.copy-by-hand': 'Seleccione el texto y cópielo a mano',
  'compose.changed-elsewhere':
    'Este borrador se cambió en otra ventana ({time}). Se conservan ambas versiones hasta que elija.',
  'compose.gone': 'Este borrador se envió o se descartó en otra ventana.',
  'compose.minimise': 'Minimizar',
  'compose.smaller': 'Reducir',
  'compose.larger': 'Ampliar',
  'compose.close': 'Guardar y cerrar',
  'compose.chip-no-address': '«{address}» no es una dirección',
  'compose.suggestions': 'Sugerencias',
  'compose.quoted': 'Mensaje citado',
  'compose.hide-quoted': 'Ocultar el mensaje citado',
  'compose.show-quoted': 'Mostrar el mensaje citado',
  'compose.edit-quoted': 'Editar como texto sin formato',
  'compose.leave-quoted': 'Omitirlo',
  'compose.answer': 'Respuesta',

  /* Letters on their way. */
  'sending.waiting': 'Aún no enviado. {reason}',
  'sending.returned': 'No se envió; vuelve a ser un borrador. {reason}',
  'sending.soon': 'El mensaje se envía en un momento; puede deshacerlo.',
  'sending.sent': 'Mensaje enviado',
  'sending.open': 'Abrir',
  'sending.in': 'Se envía en {count, number} s',
  'sending.not-to': 'Enviado, pero no a {others}',
  'sending.unknown':
    'La conexión se cortó después de entregar «{subject}»: puede que el servidor lo tenga o no.',

  /* Answering in rarer ways. */
  'answer.to-list': 'Responder a {list}',
  'answer.forward-whole': 'Reenviar como archivo adjunto',

  /* Whom one writes as. */
  'identity.title': 'Nombres y firmas',
  'identity.words':
    'Con qué nombre escribe. Una respuesta sale de la dirección a la que llegó el mensaje, si está entre estas.',
  'identity.default': 'Predeterminado',
  'identity.no-signature': 'Sin firma',
  'identity.add': 'Añadir un nombre o una dirección',
  'identity.edit': 'Editar',
  'identity.edit-named': 'Editar {name}',
  'identity.first': 'Hacer predeterminado',
  'identity.remove': 'Quitar',
  'identity.remove-named': 'Quitar {name}',
  'identity.removed': 'Se quitó <b>{name}</b>.',
  'identity.form': 'Nombre y firma',
  'identity.name': 'Nombre',
  'identity.address': 'Dirección',
  'identity.reply-to': 'Dirección de respuesta, si es otra',
  'identity.format': 'Empezar los mensajes nuevos como',
  'identity.format-plain': 'Texto sin formato',
  'identity.format-rich': 'Texto con formato',
  'identity.signature': 'Firma',
  'identity.words-only': 'Una firma contiene palabras y enlaces, no archivos.',
  'identity.wrong': 'Escriba la dirección completa, como usted@example.net.',
  'identity.cancel': 'Cancelar',
  'identity.save': 'Guardar',

  /* Where mail is handed in. */
  'way.title': 'Envío',
  'way.words': 'El servidor que recibe su correo saliente.',
  'way.fixed': 'Lo decide quien administra este servidor.',
  'way.own': 'Indicado por usted, con el nombre de usuario {username}.',
  'way.none': 'Aún sin servidor',
  'way.none-hint': 'Mientras tanto puede escribir y copiar, pero no enviar.',
  'way.set-up': 'Configurar',
  'way.change': 'Cambiar',
  'way.remove': 'Quitar',
  'way.form': 'Servidor de correo saliente',
  'way.looking': 'Buscando el servidor de su proveedor…',
  'way.found':
    'Encontrado por su dirección; no se le ha enviado nada. Compruebe que sea el de su proveedor.',
  'way.not-found': 'No se encontró ninguno por su dirección. Su proveedor sabe el nombre.',
  'way.host': 'Nombre',
  'way.security': 'Conexión',
  'way.tls': 'TLS, puerto 465',
  'way.starttls': 'STARTTLS, puerto 587',
  'way.username': 'Nombre de usuario',
  'way.kind': 'Iniciar sesión con',
  'way.password': 'Contraseña',
  'way.token': 'Token de acceso',
  'way.password-hint':
    'Casi siempre la misma que la del buzón. Solo la recibe este servidor: ahora, para probarla, y al enviar.',
  'way.token-hint':
    'De su proveedor, para OAuth 2.0. Muchos caducan en una hora; escriba entonces uno nuevo aquí.',
  'way.save': 'Probar y guardar',
  'way.copy': 'Copia para usted',
  'way.copy-hint':
    'Lo que envía llega también a este buzón, donde lo encuentran otros programas de correo.',

  /* Sending later. */
  'compose.elsewhere': 'Abrir en otro programa de correo',
  'later.title': 'Enviar más tarde',
  'later.hour': 'En una hora',
  'later.evening': 'Esta tarde',
  'later.morning': 'Mañana por la mañana',
  'later.monday': 'El lunes por la mañana',
  'later.pick': 'Elegir fecha y hora',
  'later.when': 'Fecha y hora del lugar donde está',
  'later.hint':
    'Sale entonces si tiene sesión iniciada en algún lugar; si no, en cuanto la inicie. Hasta entonces puede recuperarlo.',
  'later.wrong': 'Elija un momento futuro, dentro de un año.',
  'later.cancel': 'Cancelar',
  'sending.scheduled': 'Envío previsto: {time}',

  /* Formatted words. */
  'editor.text': 'Texto del mensaje',
  'editor.toolbar': 'Formato',
  'editor.strong': 'Negrita',
  'editor.em': 'Cursiva',
  'editor.underline': 'Subrayado',
  'editor.strike': 'Tachado',
  'editor.heading': 'Título',
  'editor.bullet_list': 'Lista',
  'editor.ordered_list': 'Lista numerada',
  'editor.blockquote': 'Cita',
  'editor.link': 'Enlace',
  'editor.clear': 'Quitar el formato',
  'editor.link-target': 'Adónde lleva el enlace',
  'editor.set-link': 'Poner enlace',
  'editor.remove-link': 'Quitar',
  'editor.write-plain': 'Escribir texto sin formato',
  'editor.write-rich': 'Escribir con formato',
  'editor.loss': 'Las palabras quedan; se pierden la negrita, los tamaños y demás.',
  'editor.loss-files':
    'Las palabras quedan; se pierden la negrita, los tamaños y demás, y las imágenes pasan a ser archivos adjuntos.',
  'editor.loss-pictures':
    'Las palabras quedan; se pierden la negrita, los tamaños y demás, y también las imágenes.',
  'editor.make-plain': 'Quitar el formato',
  'editor.keep-rich': 'Conservar el formato',

  /* Times. */
  'time.no-date': 'Sin fecha',
  'time.just-now': 'ahora mismo',
  'time.seconds-ago': 'hace {count, number} s',
  'time.minutes-ago': 'hace {count, number} min',
  'time.hours-ago': 'hace {count, number} h',
  'time.today': 'Hoy',
  'time.yesterday': 'Ayer',
  'time.this-week': 'Esta semana',
  'time.last-week': 'La semana pasada',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {No se pudo cargar # imagen de este mensaje. Vuelva a abrirlo para reintentarlo.} other {No se pudieron cargar # imágenes de este mensaje. Vuelva a abrirlo para reintentarlo.}}',
  'reader.unread':
    '{count, plural, =0 {Nada sin leer} one {# mensaje no leído} other {# mensajes no leídos}}',
  'reader.selected':
    '{count, plural, one {# mensaje seleccionado} other {# mensajes seleccionados}}',
  'reader.attachments-offline': 'Los archivos adjuntos necesitan una conexión con Poplar.',
  'reader.attachments':
    '{count, plural, one {# archivo adjunto} other {# archivos adjuntos}} · {size}',
  'reader.pictures-doubted':
    'Usted confía en este remitente, pero nada confirma que este mensaje sea suyo.',
  'reader.pictures-why': 'Así el remitente no puede ver que usted lo lee.',
  'reader.pictures-once': 'Mostrar una vez',
  'reader.pictures-stop': 'Detener',
  'reader.pictures-blocked':
    '{count, plural, one {# imagen de {hosts} no se ha cargado.} other {# imágenes de {hosts} no se han cargado.}}',
  'reader.trackers':
    '{count, plural, one {# imagen invisible que delataría su lectura no se carga nunca.} other {# imágenes invisibles que delatarían su lectura no se cargan nunca.}}',
  'reader.pictures-always': 'Siempre para <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {No se pudo cargar # imagen.} other {No se pudieron cargar # imágenes.}}',
  'reader.pictures-shown': 'Las imágenes de <b>{sender}</b> se muestran siempre.',
  'reader.elsewhere': 'otros sitios',
  'reader.other-hosts': '{count, plural, one {# sitio más} other {# sitios más}}',
  'reader.contact': 'Contacto',
  'reader.download-vcf': 'Descargar .vcf',
  'reader.headers': 'Todas las cabeceras',
  'reader.header-fields': 'Campos de cabecera',
  'reader.no-headers': 'El mensaje aún no está aquí.',
  'reader.to-nobody': 'Sin destinatario indicado',
  'reader.to': 'Para',
  'reader.and-more': '{count, plural, one {y # más} other {y # más}}',
  'reader.toolbar': 'Acciones del mensaje',
  'reader.back': 'Volver a la lista',
  'reader.newer': 'Más reciente',
  'reader.older': 'Más antiguo',
  'reader.more': 'Más acciones',
  'reader.as-text': 'Mostrar como texto sin formato',
  'reader.as-html': 'Mostrar como HTML',
  'reader.proportional': 'Texto en letra proporcional',
  'reader.fixed': 'Texto en letra de ancho fijo',
  'reader.print': 'Imprimir',
  'reader.source': 'Código fuente',
  'reader.download': 'Descargar (.eml)',
  'reader.date': 'Fecha',
  'reader.within': 'Mensaje incluido: {subject}',
  'reader.download-file': 'Descargar {filename}',
  'reader.from': 'De',
  'reader.copies': 'Copia a',
  'reader.blind-copies': 'Copia oculta a',
  'reader.replies-to': 'Respuestas a',
  'reader.sent-by': 'Enviado por',
  'reader.as-sent': 'Mostrar como se envió',
  'reader.darken': 'Oscurecer los mensajes',
  'reader.frame': 'Mensaje: {subject}',
  'reader.download-all-of-it': 'Descargar entero',
  'reader.first-octets': 'Los primeros {first}.',
  'reader.first-octets-of': 'Los primeros {first} de {all}.',
  'reader.attachments-label': 'Archivos adjuntos',
  'reader.download-zip': 'Descargar todo (.zip)',
  'reader.look': 'Ver {filename}',
  'reader.look-new-tab': 'Ver {filename} (pestaña nueva)',
  'reader.not-safe':
    'No se pudo mostrar su HTML de forma segura; este es el mensaje en texto sin formato.',
  'reader.deleted':
    'Eliminado. Se va para siempre en {count, plural, one {# segundo} other {# segundos}}.',
  'reader.being-removed': 'Eliminado. Se está quitando del servidor de correo.',
  'reader.no-text': 'Este mensaje no tiene texto.',
  'reader.on-paper':
    'Aquí solo se imprime el texto del mensaje. «Imprimir», en el menú de Poplar, conserva su diseño y sus imágenes.',
  'reader.hide-quoted': 'Ocultar el texto citado',
  'reader.show-quoted': 'Mostrar el texto citado',
  'reader.show-more': 'Mostrar más texto',
  'reader.goes-on': 'El texto continúa; este es su comienzo.',
  'reader.label': 'Mensaje',
  'reader.loading': 'Cargando el mensaje',
  'reader.fetching': 'Obteniendo el mensaje',
  'reader.gone': 'Este mensaje ya no está',
  'reader.not-come': 'No se pudo cargar el mensaje',
  'reader.copy-address': 'Copiar la dirección',
  'reader.copied': 'Se copió {address}.',
  'reader.address-is': 'La dirección es {address}.',
  'reader.mail-from': 'Correo de esta dirección',
  'reader.mail-to': 'Correo a esta dirección',

  /* Where one is signed in. */
  'devices.on': '{browser} en {system}',
  'devices.unknown': 'Dispositivo desconocido',
  'devices.same-computer': 'en el equipo donde funciona Poplar',
  'devices.unknown-place': 'desde un lugar desconocido',
  'devices.local': 'en la red local, {address}',
  'devices.from': 'desde {address}',
  'devices.in-use': 'En uso ahora',
  'devices.last-used': 'Último uso: {when}',
  'devices.words':
    'Dónde tiene sesión esta cuenta. Si algún dispositivo no es suyo, cierre su sesión y cambie la contraseña con su proveedor.',
  'devices.list': 'Dispositivos con sesión',
  'devices.end-others': 'Cerrar las demás sesiones',
  'devices.end-all': 'Cerrar todas las sesiones',
  'devices.this': 'Este navegador',
  'devices.end': 'Cerrar sesión',
  'devices.end-this': 'Cerrar la sesión de este navegador',
  'devices.loading': 'Cargando los dispositivos',
  'devices.since': 'Sesión iniciada: {since}',
  'devices.end-one': 'Cerrar la sesión de {name}',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Otro programa de correo está leyendo este buzón.',
  'status.reason.too-soon': 'El servidor de correo quiere una pausa entre dos visitas.',
  'status.reason.unreachable': 'No se puede acceder al servidor de correo.',
  'status.reason.timed-out': 'El servidor de correo no responde.',
  'status.reason.connection-lost': 'Se cortó la conexión con el servidor de correo.',
  'status.reason.crowded': 'Hay demasiados buzones abiertos aquí a la vez.',
  'status.reason.refused': 'El servidor de correo se niega por ahora.',
  'status.reason.sign-in-refused':
    'El servidor de correo ya no acepta su contraseña. Cierre la sesión e iníciela con la nueva.',
  'status.connecting': 'Conectando de nuevo con Poplar…',
  'status.opening': 'Abriendo el buzón…',
  'status.reconnecting': 'Reconectando…',
  'status.connected': 'Conectado',
  'status.let-go': 'Liberado para otros programas de correo',
  'status.released': 'Buzón liberado',
  'status.released-ago': 'Buzón liberado {when}',
  'status.waiting': 'En espera.',
  'status.again-now': '{reason} Se reintenta ahora.',
  'status.again-in-seconds': '{reason} Se reintenta en {count, number} s.',
  'status.again-in-minutes': '{reason} Se reintenta en {count, number} min.',
  'status.fill': '{much} de {most}',
  'status.checked': 'Comprobado {when}',
  'status.holds': '{count, plural, one {# mensaje} other {# mensajes}}',
  'status.removes-read': 'Este servidor quita lo que se ha leído',
  'status.kept':
    '{count, plural, one {El correo leído se conserva # día} other {El correo leído se conserva # días}}',
  'status.headers': 'Leyendo las cabeceras',
  'status.try-now': 'Intentar ahora',
  'status.nearly-full': 'Su buzón está casi lleno',
  'status.full': 'Su buzón está lleno',
  'status.headers-read': 'Leyendo las cabeceras: {done, number} de {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Aún sin destinatario',
  'letters.to': 'Para {names}',
  'letters.standing': 'Cómo va el envío',
  'letters.held': 'Se envía enseguida',
  'letters.held-words': 'Se envía en un momento. Hasta entonces se puede recuperar.',
  'letters.scheduled': 'Envío: {date}',
  'letters.scheduled-words': 'Envío previsto: {date}. Hasta entonces se puede recuperar.',
  'letters.sending': 'Enviando…',
  'letters.sending-words': 'Se está entregando al servidor de correo saliente.',
  'letters.due-words': 'Sale en cuanto la conexión esté libre.',
  'letters.waits': 'Aún no enviado',
  'letters.waits-words': '{reason} Próximo intento: {date}.',
  'letters.unknown': '¿Enviado o no?',
  'letters.unknown-words':
    'La conexión se cortó justo al entregarlo: puede que el servidor lo tenga o no. Busque una respuesta o una copia y luego decida.',
  'letters.returned': 'No enviado',
  'letters.wrote': '{who} escribió:',
  'letters.wrote-on': 'El {date}, {who} escribió:',
  'letters.forwarded': 'Mensaje reenviado',
  'letters.forwarded-field': '{name}: {value}',
  'letters.draft': 'Es un borrador.',
  'letters.sent-words': 'El servidor de correo saliente lo aceptó para todos los destinatarios.',
  'letters.undelivered': 'No entregado',
  'letters.undelivered-some': 'No entregado a todos',
  'letters.undelivered-words': 'No se pudo entregar a {names}.',
  'letters.accepted-for':
    'Aceptado para {count, plural, one {# destinatario} other {# destinatarios}}',
  'letters.is-waiting': '<address></address>: en espera',
  'letters.is-accepted': '<address></address>: aceptado por el servidor',
  'letters.is-refused': '<address></address>: rechazado',
  'letters.is-unknown': '<address></address>: no se sabe',
  'letters.is-undelivered': '<address></address>: no se pudo entregar',
  'letters.take-back': 'Recuperar',
  'letters.send-now': 'Enviar ahora',
  'letters.try-now': 'Intentar ahora',
  'letters.send-again': 'Volver a enviar',
  'letters.count-as-sent': 'Ha llegado',
  'letters.to-drafts': 'Volver a borradores',
  'letters.open-draft': 'Abrir el borrador',
  'letters.import': 'Importar…',
  'letters.import-files': 'Archivos de mensajes (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {# mensaje importado} other {# mensajes importados}}{unreadable, plural, =0 {} one {; # no se pudo leer} other {; # no se pudieron leer}}',
  'letters.write-again': 'Escribir de nuevo',

  /* The account’s menu. */
  'menu.appearance': 'Apariencia',
  'menu.settings': 'Ajustes',
  'menu.shortcuts': 'Atajos de teclado',
  'menu.sign-out': 'Cerrar sesión',
  'menu.connect': 'Conectar de nuevo',
  'menu.let-go': 'Liberar el buzón ahora',
  'menu.account': 'Cuenta {address}',
  'menu.layout': 'Disposición',
  'menu.split.right': 'Mensaje al lado de la lista',
  'menu.split.below': 'Mensaje debajo de la lista',
  'menu.split.none': 'De uno en uno',

  /* What happened to the mailbox. */
  'log.new': '{count, plural, one {# mensaje nuevo} other {# mensajes nuevos}}',
  'log.deleted': '{count, plural, one {Usted eliminó # mensaje} other {Usted eliminó # mensajes}}',
  'log.removed-elsewhere':
    '{count, plural, one {Otro programa quitó # mensaje} other {Otro programa quitó # mensajes}}',
  'log.not-deleted':
    '{count, plural, one {El servidor de correo no eliminó # mensaje} other {El servidor de correo no eliminó # mensajes}}',
  'log.renamed':
    '{count, plural, one {El servidor de correo cambió el nombre de # mensaje; leído y destacado se conservan} other {El servidor de correo cambió el nombre de # mensajes; leído y destacado se conservan}}',
  'log.let-go': 'Usted liberó el buzón',
  'log.connected': 'Usted se conectó de nuevo',
  'log.reconnected': 'La conexión se cortó y se restableció',
  'log.busy': 'Otro programa de correo estaba leyendo el buzón',
  'log.password-refused': 'El servidor de correo dejó de aceptar la contraseña',
  'log.sending-changed': 'Se cambió el servidor de envío',

  /* What is kept here. */
  'data.words': 'Cifrados en el disco del servidor. Su correo permanece en su servidor de correo.',
  'data.messages': 'Mensajes que abrió',
  'data.messages-hint': 'Se guardan un tiempo, para que al reabrirlos no haya que descargar nada.',
  'data.rest': 'Todo lo demás',
  'data.rest-hint':
    'La lista con sus vistas previas, leídos y destacados, ajustes y lo eliminado hace poco.',
  'data.forget': 'Olvidar esta cuenta aquí',
  'data.forget-words':
    'Borra todo lo anterior, también los borradores y los mensajes enviados, y cierra la sesión en todos los dispositivos. El correo de su servidor de correo permanece.',
  'data.forget-go': 'Olvidar esta cuenta',
  'data.forget-title': '¿Olvidar esta cuenta aquí?',
  'data.gone-letters':
    'Se pierden los borradores, los mensajes enviados desde aquí y los que aún esperan salir.',
  'data.gone-flags':
    'Se pierde qué mensajes estaban leídos o destacados, los ajustes, las vistas previas y las copias.',
  'data.gone-deletions': 'Las eliminaciones que aún se pueden deshacer no se llevan a cabo.',
  'data.gone-devices': 'Se cierra la sesión en todos los dispositivos, también en este.',
  'data.stays':
    'Su correo permanece en su servidor de correo. Inicie sesión de nuevo y todo estará ahí, sin leer.',
  'data.keep': 'Conservarla',
  'data.forget-sure': 'Olvidar para siempre',
  'data.forget-account':
    'Poplar olvida todo lo que guarda de <b>{address}</b>. No se puede deshacer.',

  /* The views of a mailbox. */
  'view.nav': 'Vistas',
  'view.unread-aloud': 'no leídos',
  'view.waiting-aloud': 'en espera',
  'view.rail-slim': 'Contraer la barra lateral',
  'view.rail-full': 'Expandir la barra lateral',
  'view.mailbox': 'Buzón',
  'view.inbox': 'Bandeja de entrada',
  'view.inbox.empty': 'Aquí no hay nada',
  'view.inbox.empty-words': 'El buzón del servidor está vacío. El correo nuevo aparece solo.',
  'view.inbox.all-deleted': 'Todo está eliminado',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# mensaje sigue en el servidor de correo y se quitará de allí en breve.} other {# mensajes siguen en el servidor de correo y se quitarán de allí en breve.}} El correo nuevo aparece solo.',
  'view.unread': 'No leídos',
  'view.unread.empty': 'Todo leído',
  'view.unread.empty-words': 'No hay ningún mensaje que no haya abierto.',
  'view.starred': 'Destacados',
  'view.starred.empty': 'Aún no hay destacados',
  'view.starred.empty-words': 'Destaque un mensaje para volver a encontrarlo aquí.',
  'view.attachments': 'Con archivos adjuntos',
  'view.attachments.empty': 'No hay archivos adjuntos',
  'view.attachments.empty-words': 'Aquí aparecen los mensajes que llevan archivos.',
  'view.deleted': 'Eliminados',
  'view.deleted.empty': 'No hay nada en espera',
  'view.deleted.empty-words':
    'Lo que elimina espera aquí hasta que se quita del servidor de correo. Entonces se va para siempre.',

  /* How a list stands. */
  'view.drafts': 'Borradores',
  'view.drafts.empty': 'No hay borradores',
  'view.drafts.empty-words':
    'Lo que empieza a escribir se guarda aquí hasta que lo envíe o lo descarte.',
  'view.outbox': 'Bandeja de salida',
  'view.outbox.empty': 'No hay nada en camino',
  'view.outbox.empty-words':
    'Los mensajes esperan aquí hasta que el servidor de correo saliente los acepta.',
  'view.sent': 'Enviados',
  'view.sent.empty': 'Aún no se ha enviado nada',
  'view.sent.empty-words':
    'Aquí se guardan copias de lo que envía, y qué pasó con cada destinatario.',
  'view.imported': 'Importados',
  'view.imported.empty': 'No se ha importado nada',
  'view.imported.empty-words':
    'Poplar guarda aquí los mensajes que vienen de archivos (.eml, .mbox): un servidor POP3 no los admite.',
  'sort.newest': 'Más recientes primero',
  'sort.oldest': 'Más antiguos primero',
  'sort.sender': 'Remitente',
  'sort.subject': 'Asunto',
  'sort.largest': 'Más grandes primero',
  'sort.smallest': 'Más pequeños primero',
  'sort.order': 'Orden',
  'sort.view': 'Vista, orden: {order}',

  'search.leave': 'Salir de la búsqueda',
  'search.failed': 'No se pudo buscar',
  'search.offline':
    'Para buscar hace falta una conexión con Poplar. Sin búsqueda se ve lo que se guarda en este dispositivo.',
  'search.still-read':
    '{count, plural, one {Aún se está leyendo # mensaje, que quizá aparezca después.} other {Aún se están leyendo # mensajes, que quizá aparezcan después.}}',
  'search.odd.unknown': '«{words}:» no se conoce aquí; se buscó como texto.',
  'search.odd.has': '«{words}»: has: admite attachment; se buscó como texto.',
  'search.odd.is': '«{words}»: is: admite unread, read, starred o unstarred; se buscó como texto.',
  'search.odd.date':
    '«{words}»: una fecha se escribe {example}, 2026-01-31, 2026-01 o 2026; se buscó como texto.',
  'search.odd.size': '«{words}»: un tamaño se escribe 500k o 10M; se buscó como texto.',
  'search.in.inbox': 'Buscar en el correo',
  'search.in.unread': 'Buscar en no leídos',
  'search.in.starred': 'Buscar en destacados',
  'search.in.attachments': 'Buscar con archivos adjuntos',
  'search.in.deleted': 'Buscar en el correo',
  'search.in.drafts': 'Buscar en borradores',
  'search.in.outbox': 'Buscar en la bandeja de salida',
  'search.in.sent': 'Buscar en enviados',
  'search.in.imported': 'Buscar en importados',
  'search.help.from': 'quién lo escribió',
  'search.help.to': 'a quién se envió, también en copia',
  'search.help.subject': 'de qué trata',
  'search.help.has': 'con archivos',
  'search.help.is': 'o read, starred, unstarred',
  'search.help.after': 'o before: un año, mes o día',
  'search.help.larger': 'o smaller:',
  'search.help.phrase': 'exactamente estas palabras',
  'search.help.not': 'sin esa palabra',
  'search.example.from': 'from:ana',
  'search.example.to': 'to:ana',
  'search.example.subject': 'subject:factura',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"dos palabras"',
  'search.example.not': '-boletín',
  'search.whole-text': 'Buscar en todo el texto',

  /* What keys do. */
  'keys.older-message': 'Mensaje más antiguo',
  'keys.newer-message': 'Mensaje más reciente',
  'keys.next-row': 'Fila siguiente',
  'keys.previous-row': 'Fila anterior',
  'keys.first-message': 'Primer mensaje',
  'keys.last-message': 'Último mensaje',
  'keys.one-screen-down': 'Una pantalla abajo',
  'keys.one-screen-up': 'Una pantalla arriba',
  'keys.open': 'Abrir',
  'keys.next-in-conversation': 'Siguiente de la conversación',
  'keys.previous-in-conversation': 'Anterior de la conversación',
  'keys.back-to-the-list': 'Volver a la lista',
  'keys.new-message': 'Mensaje nuevo',
  'keys.reply': 'Responder',
  'keys.reply-to-all': 'Responder a todos',
  'keys.reply-to-list': 'Responder a la lista',
  'keys.forward': 'Reenviar',
  'keys.forward-as-attachment': 'Reenviar como archivo adjunto',
  'keys.delete': 'Eliminar',
  'keys.undo': 'Deshacer',
  'keys.star-or-unstar': 'Destacar o no destacar',
  'keys.mark-as-read': 'Marcar como leído',
  'keys.mark-as-unread': 'Marcar como no leído',
  'keys.check-for-new-mail': 'Buscar correo nuevo',
  'keys.more-actions': 'Más acciones',
  'keys.as-text': 'Como texto sin formato o HTML',
  'keys.pictures': 'Mostrar las imágenes remotas una vez',
  'keys.select-or-unselect': 'Seleccionar o no seleccionar',
  'keys.select-all': 'Seleccionar todo',
  'keys.select-none': 'No seleccionar nada',
  'keys.select-read': 'Seleccionar los leídos',
  'keys.select-unread': 'Seleccionar los no leídos',
  'keys.select-starred': 'Seleccionar los destacados',
  'keys.inbox': 'Bandeja de entrada',
  'keys.unread': 'No leídos',
  'keys.starred': 'Destacados',
  'keys.with-attachments': 'Con archivos adjuntos',
  'keys.deleted': 'Eliminados',
  'keys.drafts': 'Borradores',
  'keys.outbox': 'Bandeja de salida',
  'keys.sent': 'Enviados',
  'keys.imported': 'Importados',
  'keys.search': 'Buscar',
  'keys.do-or-find-anything': 'Hacer o encontrar lo que sea',
  'keys.this-sheet': 'Esta ayuda',
  'keys.group.moving': 'Moverse',
  'keys.group.selecting': 'Seleccionar',
  'keys.group.acting': 'Actuar',
  'keys.group.going': 'Ir a',
  'keys.or': 'o',
  'key.ctrl': 'Ctrl',
  'key.delete': 'Supr',
  'key.end': 'Fin',
  'key.enter': 'Intro',
  'key.escape': 'Esc',
  'key.home': 'Inicio',
  'key.page-down': 'Av Pág',
  'key.page-up': 'Re Pág',
  'key.shift': 'Mayús',
  'key.space': 'Espacio',

  /* The command palette. */
  'palette.title': 'Hacer o encontrar',
  'palette.field': 'Una acción o un mensaje',
  'palette.placeholder': '¿Qué quiere hacer o encontrar?',
  'palette.nothing': 'Nada con ese nombre.',
  'palette.offers': 'Propuestas',
  'palette.notices-stop': 'Desactivar las notificaciones de escritorio',
  'palette.notices-start': 'Activar las notificaciones de escritorio',
  'palette.notices-on': 'Las notificaciones de escritorio están activadas',
  'palette.notices-off': 'Las notificaciones de escritorio están desactivadas',
  'palette.notices-refused': 'Este navegador no permite las notificaciones de este sitio',

  /* Searching whole texts. */
  'texts.beginnings': 'En remitentes, asuntos y primeras palabras',
  'texts.label': 'Lectura de los textos enteros',
  'texts.stop': 'Detener',
  'texts.rest': 'Leer el resto',
  'texts.reading': 'Leyendo los textos enteros: {read, number} de {of, number}',
  'texts.waiting': 'Esperando al buzón: {read, number} de {of, number} textos leídos',
  'texts.full':
    '{count, plural, one {En el texto entero del # mensaje más reciente; no hay sitio para más} other {En el texto entero de los # mensajes más recientes; no hay sitio para más}}',
  'texts.stopped': 'Detenido en {read, number} de {of, number} textos. {reason}',
  'texts.in-some': 'En el texto entero de {read, number} de {of, number} mensajes',
  'texts.in-all':
    '{count, plural, one {En el texto entero de # mensaje} other {En el texto entero de # mensajes}}',
  'texts.in-all-but':
    '{count, plural, one {En el texto entero de # mensaje} other {En el texto entero de # mensajes}}; {unreadable, plural, one {# no se puede leer} other {# no se pueden leer}}',

  /* Kinds of files. */
  'file.archive': 'Archivo comprimido',
  'file.calendar': 'Calendario',
  'file.code': 'Código',
  'file.contact': 'Contacto',
  'file.document': 'Documento',
  'file.file': 'Archivo',
  'file.message': 'Mensaje',
  'file.pdf': 'PDF',
  'file.picture': 'Imagen',
  'file.presentation': 'Presentación',
  'file.sound': 'Sonido',
  'file.spreadsheet': 'Hoja de cálculo',
  'file.text': 'Texto',
  'file.video': 'Vídeo',

  /* Links. */
  'link.other-host': 'El texto de este enlace indica otra dirección.',
  'link.punycode': 'Esta dirección está escrita con letras inusuales.',
  'link.credentials': 'Lo que parece la dirección es solo un nombre puesto delante.',
  'link.numeric-host': 'Esta dirección es un número en lugar de un nombre.',
  'link.title': '¿Abrir este enlace?',
  'link.says': 'Dice',
  'link.leads': 'Lleva a',
  'link.stay': 'Quedarse aquí',
  'link.open-it': 'Abrirlo',
  'link.open': 'Abrir {host}',

  /* Leaving a mailing list. */
  'leave.go': 'Darse de baja',
  'leave.title': '¿Dejar esta lista?',
  'leave.words.one-click': 'Poplar pide a {host} que no le envíe más de esto.',
  'leave.words.mail': 'Esta lista se deja con un mensaje a {host}.',
  'leave.words.page':
    'Esta lista se deja en una página de {host}, que se abre en una pestaña nueva.',
  'leave.do.one-click': 'Darse de baja',
  'leave.do.mail': 'Usar la dirección',
  'leave.do.page': 'Abrir la página',
  'leave.told': 'Se avisó a {host}. Puede tardar unos días.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'Su proveedor de correo confirmó que esto viene de {domain}.',
  'trust.not-confirmed':
    'Su proveedor de correo no pudo confirmar que este mensaje venga de <b>{domain}</b>.',
  'trust.other-name':
    'El nombre del remitente dice <b>{named}</b>, pero la dirección es <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> está escrito con letras que imitan a otras o se mezclan con ellas. Puede que no sea el nombre que parece.',
  'trust.replies-elsewhere': 'Una respuesta a este mensaje iría a <b>{address}</b>.',
  'trust.link-elsewhere': 'Un enlace dice <b>{named}</b>, pero lleva a <b>{host}</b>.',
  'trust.first-time': 'Nada más en este buzón viene de <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Descargue el mensaje (.eml) y ábralo en un programa de correo que tenga su clave.',
  'notes.not-checked': 'Poplar no comprueba las firmas.',
  'notes.signature': 'Descargar la firma',
  'notes.damaged':
    '{count, plural, one {Este mensaje está dañado en # lugar; se muestra lo que se pudo leer.} other {Este mensaje está dañado en # lugares; se muestra lo que se pudo leer.}}',
  'notes.encrypted': 'Cifrado con {by}, así que no se puede leer aquí.',
  'notes.signed': 'Firmado con {by}.',
  'notes.more-recipients':
    '{count, plural, one {Y # destinatario más.} other {Y # destinatarios más.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'La cabecera es demasiado larga; se omitió el resto.',
  'damage.no-header': 'El mensaje no tiene cabecera.',
  'damage.no-boundary': 'El mensaje no dice dónde empiezan sus partes.',
  'damage.no-parts': 'Las partes de las que habla el mensaje no están.',
  'damage.ended-early': 'El mensaje terminó antes de tiempo: puede faltar algo.',
  'damage.attachment-ended-early': 'El archivo adjunto terminó antes de tiempo.',
  'damage.too-deep': 'El mensaje está demasiado anidado; las partes más internas no se muestran.',
  'damage.headers-too-long':
    'Las cabeceras de sus partes son demasiado largas; las últimas partes no se muestran.',
  'damage.too-many-parts': 'El mensaje tiene demasiadas partes; las últimas no se muestran.',
  'damage.text-too-long': 'El texto es demasiado largo para mostrarlo entero.',
  'damage.bad-date': 'No se puede leer la fecha del mensaje.',
  'damage.too-hard':
    'Este mensaje es demasiado difícil de leer con seguridad; este es el comienzo de su código fuente.',
  'damage.no-from': 'El mensaje no dice quién lo envió.',
  'damage.bad-encoding': 'Una parte del mensaje no está bien codificada: puede estar dañada.',
  'damage.parts-left-out':
    'El mensaje contiene más de lo que se lee: aquí pueden faltar archivos o partes.',

  /* What became of a sent message. */
  'delivery.because.address': 'hay algún error en la dirección',
  'delivery.because.no-mailbox': 'ese buzón no existe',
  'delivery.because.no-domain': 'ese dominio de correo no existe',
  'delivery.because.address-written': 'la dirección está mal escrita',
  'delivery.because.moved': 'el buzón se ha trasladado',
  'delivery.because.takes-no-mail': 'el dominio no acepta correo',
  'delivery.because.off': 'el buzón está desactivado',
  'delivery.because.full': 'el buzón está lleno',
  'delivery.because.larger': 'el mensaje es mayor de lo que admite el buzón',
  'delivery.because.too-large': 'el mensaje es demasiado grande para el servidor',
  'delivery.because.no-answer': 'el servidor no respondió',
  'delivery.because.broke': 'se cortó la conexión',
  'delivery.because.no-server': 'no se encontró ningún servidor para el dominio',
  'delivery.because.circles': 'el mensaje daba vueltas en círculo',
  'delivery.because.too-long': 'se intentó durante demasiado tiempo',
  'delivery.because.rules': 'el servidor lo rechazó según sus reglas',
  'delivery.because.unproven': 'no se pudo verificar al remitente',
  'delivery.a-recipient': 'un destinatario',
  'delivery.failed': 'El mensaje a {to} no se entregó.',
  'delivery.failed-because': 'El mensaje a {to} no se entregó: {reason}.',
  'delivery.delayed': 'El mensaje a {to} se ha retrasado.',
  'delivery.delayed-because': 'El mensaje a {to} se ha retrasado: {reason}.',
  'delivery.delivered': 'El mensaje a {to} se entregó.',
  'delivery.relayed': 'El mensaje a {to} se transmitió; no habrá más avisos.',
  'delivery.expanded': 'El mensaje a {to} se transmitió a varios destinatarios.',
  'delivery.displayed': '{to} ha abierto el mensaje.',
  'delivery.deleted': '{to} eliminó el mensaje sin leerlo.',
  'delivery.other': 'El mensaje a {to}: {action}.',
  'delivery.nothing-said': 'no se dijo nada',

  /* Invitations. */
  'invitation.nameless': 'Evento sin nombre',
  'invitation.no-time': 'No se indica la hora',
  'invitation.event': 'Evento',
  'invitation.download': 'Descargar .ics',
  'invitation.request': 'Invitación',
  'invitation.cancel': 'Cancelado',
  'invitation.reply': 'Respuesta a una invitación',
  'invitation.accepted': '{who} aceptó',
  'invitation.declined': '{who} rechazó',
  'invitation.tentative': '{who} respondió «quizás»',
  'invitation.counter': 'Otra hora propuesta',
  'invitation.add': 'Una fecha más',
  'invitation.repeats.day':
    '{interval, plural, =1 {Se repite cada día} one {Se repite cada # día} other {Se repite cada # días}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Se repite cada semana} one {Se repite cada # semana} other {Se repite cada # semanas}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Se repite cada mes} one {Se repite cada # mes} other {Se repite cada # meses}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Se repite cada año} one {Se repite cada # año} other {Se repite cada # años}}',
  'invitation.repeats.other': 'Se repite muchas veces',

  /* HTML that is not shown. */
};
