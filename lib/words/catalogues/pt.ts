/** Poplar in Portuguese. */
import type { Translation } from '@/lib/words/translation';

export const pt: Translation = {
  /* Primitives, and words that belong to no room. */
  'ui.close': 'Fechar',
  'ui.dismiss': 'Dispensar',
  'ui.try-again': 'Tentar de novo',
  'ui.not-come': 'Não foi possível carregar esta parte da página.',
  'ui.outdated':
    'O Poplar foi atualizado depois de esta página ter sido aberta. Para continuar, carregue a página de novo.',
  'ui.loading': 'A carregar',
  'ui.cancel': 'Cancelar',

  /* Pages that are none. */
  'page.description': 'Webmail para a caixa de correio POP3 que já tem.',
  'page.inbox': 'Caixa de entrada',
  'page.settings': 'Definições',
  'page.sign-in': 'Entrar',
  'page.not-found': 'Não encontrada',
  'page.offline': 'Sem ligação',
  'offline.words':
    'Esta página precisa de uma ligação ao Poplar, e não há nenhuma. A sua caixa de entrada e o que leu há pouco podem ver-se na mesma.',
  'not-found.title': 'Não há nada aqui',
  'not-found.words': 'O endereço está mal escrito, ou aquilo a que levava já não existe.',
  'not-found.to-inbox': 'Para a caixa de entrada',
  'broken.title': 'Esta página falhou',
  'broken.words':
    'O seu correio está onde estava. Carregue a página de novo; se não ajudar, o registo do servidor diz mais.',
  'broken.again': 'Carregar de novo',

  /* Signing in. */
  'sign-in.title': 'Entrar no Poplar',
  'sign-in.address': 'Endereço de email',
  'sign-in.address-example': 'nome@example.net',
  'sign-in.password': 'Palavra-passe',
  'sign-in.show-password': 'Mostrar a palavra-passe',
  'sign-in.remember': 'Manter a sessão por 30 dias',
  'sign-in.go': 'Entrar',
  'sign-in.sample-title': 'Primeiro, dar uma olhada',
  'sign-in.sample-words':
    'Ainda não há servidor de correio configurado; este é de amostra: funciona dentro do Poplar e contém correio inventado. Elimine o que quiser.',
  'sign-in.sample-go': 'Abrir a caixa de amostra',
  'sign-in.by-hand': 'ou entrar à mão',
  'sign-in.server': 'Servidor de correio',
  'sign-in.server-by-address': 'Encontrado pelo endereço',
  'sign-in.server-other': 'Outro servidor',
  'sign-in.server-name': 'O nome dele',
  'sign-in.security': 'Ligação',
  'sign-in.security-tls': 'TLS, porta 995',
  'sign-in.security-starttls': 'STARTTLS, porta 110',
  'sign-in.username': 'Nome de utilizador, se não for o endereço',
  'sign-in.server-line':
    'Servidor de correio: <b>{host}</b> · {security, select, plain {não cifrado} starttls {STARTTLS} other {TLS}}',

  /* Settings. */
  'settings.language-section': 'Idioma e hora',
  'settings.language': 'Idioma',
  'settings.language-hint': 'Em todos os dispositivos onde entrar.',
  'settings.language-auto': 'O do navegador',
  'settings.time': 'Hora',
  'settings.time-hint': 'Como se escrevem as horas.',
  'settings.time.auto': 'Conforme o idioma',
  'settings.time.24-hour': '24 horas: 14:02',
  'settings.time.12-hour': '12 horas: 2:02 PM',
  'settings.date': 'Data',
  'settings.date-hint': 'A ordem do dia, do mês e do ano.',
  'settings.date.auto': 'Conforme o idioma',
  'settings.date.day-month': 'Dia, mês, ano',
  'settings.date.month-day': 'Mês, dia, ano',
  'settings.date.year-month-day': 'Ano, mês, dia',
  'settings.theme.system': 'O do sistema',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Escuro',
  'settings.appearance': 'Aspeto',
  'settings.theme': 'Tema',
  'settings.on-all': 'Em todos os dispositivos onde entrar.',
  'settings.font-size.small': 'Pequeno',
  'settings.font-size.normal': 'Normal',
  'settings.font-size.large': 'Grande',
  'settings.font-size.larger': 'Maior',
  'settings.density.comfortable': 'Ampla',
  'settings.density.cozy': 'Média',
  'settings.density.compact': 'Compacta',
  'settings.split.right': 'Ao lado da lista',
  'settings.split.below': 'Abaixo da lista',
  'settings.split.none': 'No lugar da lista',
  'settings.font-size': 'Tamanho do texto',
  'settings.font-size-hint': 'Em todo o lado, exceto nas mensagens com formatação.',
  'settings.density': 'Densidade',
  'settings.density-hint': 'Quanto espaço ocupa uma linha da lista.',
  'settings.conversations-hint': 'As mensagens que se respondem ocupam uma só linha.',
  'settings.split': 'Uma mensagem abre-se',
  'settings.split-hint': 'Num telefone, sempre no lugar da lista.',
  'settings.hours': '{count, plural, one {# hora} other {# horas}}',
  'settings.minutes': '{count, plural, one {# minuto} other {# minutos}}',
  'settings.seconds': '{count, plural, one {# segundo} other {# segundos}}',
  'settings.every-hours':
    '{count, plural, =1 {A cada hora} one {A cada # hora} other {A cada # horas}}',
  'settings.every-minutes':
    '{count, plural, =1 {A cada minuto} one {A cada # minuto} other {A cada # minutos}}',
  'settings.undo-usual': '{time} (predefinido)',
  'settings.undo-as-deletion': '{time} (como ao eliminar)',
  'settings.mail': 'Correio',
  'settings.after-delete': 'Depois de eliminar a mensagem aberta',
  'settings.after-delete-hint': 'A seguinte é a que está por baixo na lista.',
  'settings.after-delete.next': 'Abrir a mensagem seguinte',
  'settings.undo': 'Tempo para anular uma eliminação',
  'settings.undo-hint': 'Só depois a mensagem é retirada do servidor de correio, e para sempre.',
  'settings.undo-send': 'Tempo para anular um envio',
  'settings.undo-send-hint': 'Durante esse tempo a mensagem fica retida aqui antes de sair.',
  'settings.check': 'Procurar correio novo',
  'settings.check-hint':
    'Enquanto o Poplar está aberto. Cada vez reabre a caixa de correio, o que alguns servidores limitam.',
  'settings.undo-none': 'Nenhum',
  'settings.keyboard': 'Teclado',
  'settings.singles': 'Atalhos de uma só tecla',
  'settings.singles-hint':
    'Letras, algarismos e sinais, como J, X e #; a tecla ? mostra todos. As setas, Delete e Ctrl+K funcionam sempre.',
  'settings.notices': 'Correio novo',
  'settings.notices-words': 'Neste dispositivo.',
  'settings.desktop': 'Notificações no computador',
  'settings.sound': 'Som',
  'settings.sound-hint': 'Duas notas suaves quando chega correio novo.',
  'settings.desktop-hint': 'Enquanto o Poplar está aberto e ninguém olha para ele.',
  'settings.desktop-refused':
    'Este navegador não permite notificações deste site. Permita-as primeiro nas definições dele.',
  'settings.desktop-impossible':
    'Este navegador só mostra notificações de sites abertos por https.',
  'settings.offline': 'Guardar o correio para ler sem ligação',
  'settings.offline-hint':
    'Neste dispositivo: as últimas listas e as mensagens abertas, cifradas, até terminar a sessão. Os anexos nunca são guardados.',
  'settings.offline-passing':
    'Só onde a sessão se mantém. Escolhe-se ao iniciar sessão, num dispositivo próprio.',
  'settings.offline-impossible': 'Este navegador não guarda nada de sítios a que chega sem https.',
  'settings.pictures': 'Imagens remotas',
  'settings.pictures-words':
    'Carregar uma revela ao remetente que a mensagem foi lida; por isso o Poplar pergunta primeiro. As destes remetentes aparecem logo.',
  'settings.pictures-nobody':
    'Ainda ninguém. Escolha “Sempre para …” por cima de uma mensagem com imagens.',
  'settings.pictures-senders': 'Remetentes cujas imagens aparecem logo',
  'settings.pictures-remove': 'Remover',
  'settings.pictures-remove-all': 'Remover todos',
  'settings.pictures-removed':
    '{count, plural, one {<b>{sender}</b> foi removido.} other {# remetentes foram removidos.}}',
  'settings.show-all': 'Mostrar tudo ({count, number})',
  'settings.size': 'Tamanho da caixa de correio',
  'settings.size-words':
    'Por POP3, um servidor de correio não diz quanto aceita. Indique-o aqui para receber um aviso a tempo.',
  'settings.quota': 'Pode conter',
  'settings.quota-hint': 'Se ficar vazio, não há aviso.',
  'settings.quota-unknown': 'Não se sabe',
  'settings.unit': 'Unidade',
  'settings.no-size': 'Escreva um número, como 2 ou 0,5.',
  'settings.holds': 'Contém',
  'settings.how-full': 'Quão cheia está a caixa de correio',
  'settings.show-largest': 'Mostrar as maiores',
  'settings.nearly-full':
    'Está quase cheia. Elimine aquilo de que já não precisa, começando pelas maiores.',
  'settings.full':
    'Está cheia: o seu servidor pode recusar correio novo. Elimine aquilo de que já não precisa, começando pelas maiores.',
  'settings.skip': 'Ir para as definições',
  'settings.back': 'Voltar à caixa de entrada',
  'settings.title': 'Definições',
  'settings.parts': 'Secções das definições',
  'settings.not-changed': 'Não foi alterado. {reason}',
  'settings.devices': 'Dispositivos',
  'settings.log': 'Registo da caixa de correio',
  'settings.log-words':
    'O que chegou, o que foi eliminado aqui e o que outro programa de correio retirou.',
  'settings.log-nothing': 'Ainda não aconteceu nada.',
  'settings.log-loading': 'A carregar o registo',
  'settings.data': 'Dados guardados aqui',

  /* What went wrong: one sentence for each code of the API, and closer ones. */
  'problem.on-page': 'Algo correu mal nesta página. Carregue-a de novo.',
  'problem.offline': 'Não é possível aceder ao Poplar. Verifique a sua ligação e tente de novo.',
  'problem.answer': 'O servidor deu uma resposta que o Poplar não entende. Tente de novo.',
  'problem.unreachable':
    'Não é possível aceder ao servidor de correio. Verifique a sua ligação, ou tente de novo dentro de pouco.',
  'problem.untrusted':
    'A ligação ao servidor de correio não é privada, por isso nada foi enviado por ela. Avise quem gere este servidor.',
  'problem.timed-out': 'O servidor de correio demorou demasiado a responder. Tente de novo.',
  'problem.connection-lost': 'A ligação ao servidor de correio foi cortada. Tente de novo.',
  'problem.misbehaved':
    'O servidor de correio disse algo que não faz sentido. Tente de novo; se persistir, avise quem o gere.',
  'problem.too-large': 'É mais do que se pode tratar de uma vez. Tente com menos.',
  'problem.refused': 'O servidor de correio recusou. O motivo está abaixo.',
  'problem.sign-in-refused':
    'O servidor de correio não aceitou este endereço e palavra-passe. Verifique ambos e tente de novo.',
  'problem.busy':
    'Outro programa de correio está a ler esta caixa. Será tentado de novo dentro de pouco.',
  'problem.busy-at-sign-in':
    'Outro programa de correio está a ler esta caixa. Tente de novo daqui a pouco.',
  'problem.too-soon':
    'O servidor de correio quer uma pausa entre duas visitas. Tente de novo dentro de alguns minutos.',
  'problem.crowded':
    'Há demasiadas caixas de correio abertas aqui ao mesmo tempo. Tente de novo dentro de um minuto.',
  'problem.internal': 'Algo correu mal aqui dentro, e ficou anotado. Tente de novo.',
  'problem.not-signed-in': 'A sessão terminou. Entre para continuar.',
  'problem.bad-request':
    'O servidor não entende este pedido. Carregue a página de novo e tente outra vez.',
  'problem.cross-origin': 'Este pedido veio de outro site e não foi executado.',
  'problem.host-refused':
    'Este servidor não permite entrar nesse servidor de correio. Use o que ele indica.',
  'problem.too-many-attempts':
    'Demasiadas palavras-passe erradas. Espere um pouco e tente de novo.',
  'problem.message-gone':
    'Esta mensagem já não está na caixa de correio. Talvez outro programa de correio a tenha retirado.',
  'problem.unreadable':
    'O Poplar não consegue ler esta parte da mensagem. Transfira a mensagem (.eml) e abra-a.',
  'problem.draft-changed':
    'Este rascunho foi alterado noutra janela. Escolha qual dos dois manter; nenhum se perde.',
  'problem.import-large':
    'Esse ficheiro é maior do que se pode importar de uma vez (512 MB, cada mensagem até 100 MB). Divida-o.',
  'problem.import-none':
    'Não há nenhuma mensagem nesse ficheiro. Escolha um ficheiro .eml ou .mbox.',
  'problem.kept-full':
    'As mensagens enviadas e importadas guardadas aqui chegaram ao limite de 2 GB. Elimine algumas e tente de novo.',
  'problem.deleted-long-ago': 'Foi eliminado há demasiado tempo para voltar.',
  'problem.draft-gone': 'Este rascunho já não existe. Foi enviado ou descartado noutra janela.',
  'problem.not-sendable': 'Esta mensagem não pode ser enviada assim. Veja abaixo o que falta.',
  'problem.no-submission':
    'Aqui não está configurado nenhum servidor de envio. Copie o texto para outro programa de correio, ou peça a quem gere este servidor que defina SMTP_HOST.',
  'problem.too-late':
    'É tarde demais para isso. A mensagem vai a caminho; procure-a em Enviadas dentro de um momento.',
  'problem.not-found': 'Não há nada aqui. Volte à caixa de entrada.',
  'problem.picture': 'Não foi possível carregar esta imagem.',
  'problem.still-there':
    'O servidor de correio disse que retirou esta mensagem, mas ela continua lá.',
  'problem.another':
    'O servidor de correio usa agora o nome desta mensagem para outra. Nada foi eliminado.',
  'problem.never-done': 'O servidor de correio não retirou esta mensagem, por mais que se pedisse.',
  'problem.host-ports':
    'Aos outros servidores de correio acede-se por TLS na porta 995, ou por STARTTLS na porta 110.',
  'problem.host-elsewhere':
    'O servidor de correio de {domain} parece ser {host}. Se reconhece que é o seu, escolha “Outro servidor” e indique-o.',
  'problem.host-not-found':
    'Não se encontrou servidor de correio para {domain}. Escolha “Outro servidor” e indique-o; o seu fornecedor de correio sabe o nome.',
  'problem.host-unknown':
    'Aqui não se sabe a que servidor de correio pertence {where, select, named {{domain}} other {este endereço}}. Escolha um da lista{others, select, allowed {, ou “Outro servidor”} other {}}.',
  'problem.too-many-wrong':
    'Demasiadas palavras-passe erradas. Espere {unit, select, seconds {{count, plural, one {# segundo} other {# segundos}}} other {{count, plural, one {# minuto} other {# minutos}}}} e tente de novo.',
  'problem.list-unreachable': 'Não é possível aceder ao servidor da lista. Tente mais tarde.',
  'problem.list-refused': 'A lista não aceitou. Tente o link que está na própria mensagem.',
  'problem.smtp-size':
    'O servidor de envio aceita mensagens até {megabytes, number} MB, com os anexos. Envie menos de cada vez.',
  'problem.smtp-letters':
    'O servidor de envio não consegue enviar para {address} nem a partir daí: antes da @ só conhece letras latinas.',
  'problem.smtp-old':
    'O servidor de envio é demasiado antigo para a mensagem anexa. Reencaminhe-a como texto.',
  'problem.outbox-full': 'Há demasiadas mensagens a caminho. Espere até algumas serem enviadas.',
  'problem.year-ahead':
    'Esta mensagem não pode ser enviada assim. Falta mais de um ano para essa data.',
  'problem.attachments-large':
    'Os anexos de uma mensagem podem ter, ao todo, {megabytes, number} MB. Envie antes um link, ou várias mensagens.',
  'problem.attachments-many':
    'Uma mensagem pode ter {count, plural, one {# anexo} other {# anexos}}. Junte-os num arquivo.',
  'problem.attachments-full':
    'Os rascunhos contêm demasiados ficheiros. Envie ou descarte alguns primeiro.',
  'problem.drafts-full': 'Há demasiados rascunhos. Descarte os de que já não precisa.',
  'problem.waits-for-sign-in':
    'Parte assim que entrar de novo: só então a sua palavra-passe é conhecida aqui.',
  'problem.smtp-deferred-some':
    'O servidor pede que se tente mais tarde com alguns destinatários. Será feito automaticamente.',
  'problem.identity-foreign': 'O servidor de envio só aceita correio de {address}.',
  'problem.identity-wrong':
    'Esta mensagem não pode ser enviada assim. {address} não é um endereço.',
  'problem.smtp-unreachable': 'Não é possível aceder ao servidor de envio. Será tentado de novo.',
  'problem.smtp-untrusted':
    'A ligação ao servidor de envio não é privada, por isso nada foi enviado por ela. Avise quem gere este servidor.',
  'problem.smtp-timed-out':
    'O servidor de envio demorou demasiado a responder. Será tentado de novo.',
  'problem.smtp-connection-lost':
    'A ligação ao servidor de envio foi cortada antes de ele ter a mensagem. Será tentado de novo.',
  'problem.smtp-misbehaved':
    'O servidor de envio disse algo que não faz sentido. Será tentado de novo.',
  'problem.smtp-internal':
    'Algo correu mal aqui dentro antes de a mensagem ser enviada. Será tentado de novo.',
  'problem.smtp-unknown':
    'A ligação foi cortada mesmo ao entregar a mensagem. O servidor pode tê-la ou não: procure uma resposta ou uma cópia antes de a enviar de novo.',
  'problem.smtp-later': 'O servidor de envio não pode aceitá-la agora. Será tentado de novo.',
  'problem.smtp-recipients':
    '{count, plural, one {O servidor de envio não aceita este destinatário. Verifique o endereço.} other {O servidor de envio não aceita nenhum destes destinatários. Verifique os endereços.}}',
  'problem.smtp-too-large': 'Para o servidor de envio, esta mensagem é demasiado grande.',
  'problem.smtp-refused': 'O servidor de envio recusou esta mensagem. O motivo está abaixo.',
  'problem.smtp-no-auth':
    'No servidor de envio não se entra com palavra-passe. Quem gere este servidor pode definir SMTP_AUTH=none.',
  'problem.smtp-password':
    'O servidor de envio não aceitou o seu nome de utilizador e palavra-passe. Pergunte ao seu fornecedor de correio se para enviar são precisos outros.',
  'problem.no-way-yet':
    'Esta caixa ainda não pode enviar. Indique o seu servidor de envio nas definições, em “Envio”, ou copie o texto para outro programa de correio.',
  'problem.way-hosts':
    'Um servidor de envio tem um nome na internet e responde por TLS na porta 465 ou por STARTTLS na porta 587.',
  'problem.way-unreachable':
    'Nenhum servidor de envio responde aí por uma ligação privada. Verifique o nome; o seu fornecedor de correio sabe-o.',
  'problem.way-refused':
    'Esse servidor não aceitou esta entrada. Verifique o nome de utilizador e a palavra-passe.',
  'problem.way-password':
    'A palavra-passe da caixa mudou desde que a de envio foi guardada. Escreva essa de novo nas definições, em “Envio”.',
  'problem.no-recipient': 'Esta mensagem não pode ser enviada assim. Não tem destinatário.',
  'problem.many-recipients':
    'Esta mensagem não pode ser enviada assim. Tem mais de {count, plural, one {# destinatário} other {# destinatários}}.',
  'problem.no-addresses':
    'Esta mensagem não pode ser enviada assim. Isto não são endereços: {addresses}',
  'problem.own-address':
    'Esta mensagem não pode ser enviada assim. {where, select, named {{address}} other {O seu próprio endereço}} não é um endereço completo. Adicione um para escrever.',

  /* The mailbox, as one acts on it. */
  'maildrop.found-new':
    '{count, plural, =0 {Não há correio novo} one {# mensagem nova} other {# mensagens novas}}',
  'maildrop.not-signed-out': 'A sessão não terminou. {reason}',
  'maildrop.removes-read':
    'Este servidor de correio retira uma mensagem depois de lida. Guarde o que precisar.',
  'maildrop.released-soon': 'A caixa de correio é libertada assim que termine o que está em curso.',
  'maildrop.said.let-go':
    'Caixa de correio libertada. Outros programas de correio já podem usá-la.',
  'maildrop.said.connect': 'Ligado de novo',
  'maildrop.notice-more':
    '{count, plural, one {{sender} e mais # mensagem} other {{sender} e mais # mensagens}}',

  /* The list of messages. */
  'list.not-deleted': 'Não foi eliminada. {reason}',
  'list.not-undone': 'Não foi anulado. {reason}',
  'list.not-selected': 'Não foi selecionado. {reason}',
  'list.not-read': 'Não foi marcada como lida. {reason}',
  'list.not-unread': 'Não foi marcada como não lida. {reason}',
  'list.not-starred': 'A estrela não foi posta. {reason}',
  'list.not-unstarred': 'A estrela não foi retirada. {reason}',
  'list.refused': 'O servidor de correio recusou.',
  'list.came-back':
    '{count, plural, =1 {Não foi eliminada: “{subject}”. {reason}} one {Não foi eliminada: # mensagem. {reason}} other {Não foram eliminadas: # mensagens. {reason}}}',
  'list.too-late':
    'Tarde demais para anular: {count, plural, one {# mensagem} other {# mensagens}}.',
  'list.undone':
    '{count, plural, =1 {A mensagem voltou} one {# mensagem voltou} other {# mensagens voltaram}}',
  'list.now-read':
    '{count, plural, one {# mensagem marcada como lida} other {# mensagens marcadas como lidas}}',
  'list.now-unread':
    '{count, plural, one {# mensagem marcada como não lida} other {# mensagens marcadas como não lidas}}',
  'list.now-starred':
    '{count, plural, one {Estrela posta em # mensagem} other {Estrela posta em # mensagens}}',
  'list.now-unstarred':
    '{count, plural, one {Estrela retirada de # mensagem} other {Estrela retirada de # mensagens}}',
  'list.unknown-sender': 'Remetente desconhecido',
  'list.no-subject': '(Sem assunto)',
  'list.unread-aloud': 'não lida',
  'list.starred-aloud': 'com estrela',
  'list.attachment-aloud': 'anexo',
  'list.messages-aloud': '{count, plural, one {# mensagem} other {# mensagens}}',
  'list.rows': 'Linhas',
  'list.each-message': 'Cada mensagem',
  'list.conversations': 'Conversas',

  /* A conversation in the reader. */
  'conversation.name': 'Conversa',
  'conversation.more': '{count, plural, one {mais # mensagem} other {mais # mensagens}}',
  'conversation.delete-one': 'Eliminar só esta mensagem',
  'list.between': ', ',
  'list.new-above': '{count, plural, one {# mensagem nova} other {# mensagens novas}}',
  'list.deleted':
    '{count, plural, =1 {Mensagem eliminada} one {# mensagem eliminada} other {# mensagens eliminadas}}',
  'list.deleted-aloud':
    '{count, plural, =1 {Mensagem eliminada. Prima Z para anular.} one {# mensagem eliminada. Prima Z para anular.} other {# mensagens eliminadas. Prima Z para anular.}}',
  'list.select': 'Selecionar',
  'list.being-removed': 'A retirar',
  'list.next-gone':
    'Aqui só enquanto houver tempo para anular. A próxima desaparece para sempre dentro de {count, plural, one {# segundo} other {# segundos}}.',
  'list.attachment': 'Anexo',
  'list.undo': 'Anular',
  'list.unstar': 'Retirar a estrela',
  'list.star': 'Pôr estrela',
  'list.mark-unread': 'Marcar como não lida',
  'list.mark-read': 'Marcar como lida',
  'list.delete': 'Eliminar',
  'list.offline': 'Sem ligação. Vê-se o que aqui estava às {time}.',
  'list.offline-day': 'Sem ligação. Vê-se o que aqui estava em {date}.',
  'list.slow': 'Ligação lenta. Vê-se o que aqui estava às {time}.',
  'list.slow-day': 'Ligação lenta. Vê-se o que aqui estava em {date}.',
  'list.toasts': 'Avisos sobre o que aconteceu',
  'list.undo-all': 'Anular tudo',
  'list.export-selected': 'Transferir as mensagens selecionadas num .zip',
  'list.export-mbox': 'Exportar tudo num ficheiro .mbox',
  'list.export-eml': 'Exportar tudo num .zip de ficheiros .eml',
  'export.under-way': '{done, number} de {all, number} mensagens exportadas',
  'export.stop': 'Parar',
  'export.done': '{count, plural, one {# mensagem exportada} other {# mensagens exportadas}}',
  'export.stopped': 'A exportação foi parada; o ficheiro não está completo.',
  'export.failed': 'A exportação foi interrompida; o ficheiro não está completo. Tente de novo.',
  'list.undo-last': 'Anular a última',
  'list.skip': 'Ir para as mensagens',
  'list.not-come': 'Não foi possível carregar a lista',
  'list.nothing-found': 'Nada encontrado',
  'list.nothing-has':
    'Nenhuma mensagem tem “{query}” nos remetentes, nos destinatários, no assunto ou {extent, select, texts {no texto, até onde foi lido} other {nas primeiras palavras}}.',
  'list.nothing-in-has':
    'Em “{view}”, nenhuma mensagem tem “{query}” nos remetentes, nos destinatários, no assunto ou {extent, select, texts {no texto, até onde foi lido} other {nas primeiras palavras}}.',
  'list.messages': 'Mensagens',
  'list.check': 'Procurar correio novo',
  'list.toolbar': 'Lista',
  'list.clear-selection': 'Limpar a seleção',
  'list.star-or-unstar': 'Pôr ou retirar estrela',
  'list.found-in': 'Encontrado em “{view}”',
  'list.selected': '{count, plural, one {# selecionada} other {# selecionadas}}',
  'list.select-all': 'Selecionar tudo ({count, number})',
  'list.width': 'Largura da lista',
  'list.height': 'Altura da lista',
  'list.larger': 'Aumentar a lista',
  'list.smaller': 'Reduzir a lista',
  'list.loading': 'A carregar mensagens',
  'list.select-every': 'Selecionar todas as mensagens',
  'list.found-aloud': 'encontradas',

  /* Writing. */
  'compose.not-discarded': 'Não foi descartado. {reason}',
  'compose.starting.reply': 'Responder',
  'compose.starting.forward': 'Reencaminhar',
  'compose.starting.again': 'Nova mensagem',
  'compose.starting.draft': 'Rascunho',
  'compose.saved-as-draft': 'Guardada como rascunho',
  'compose.draft-discarded': 'Rascunho descartado',
  'compose.not-saved-yet': 'Ainda não está guardado. Tente de novo dentro de um momento.',
  'compose.look-again':
    'Foi alterado entretanto e mostra-se aqui como está agora. Reveja-o e depois envie-o.',
  'compose.nobody': 'Adicione um destinatário.',
  'compose.no-address': '“{address}” não é um endereço. Corrija-o ou remova-o.',
  'compose.files-coming': 'Ainda há ficheiros a caminho. Espere até estarem todos.',
  'compose.file-failed': 'Um ficheiro não foi anexado. Remova-o, ou anexe-o de novo.',
  'compose.no-attachment': 'Fala-se de um anexo, mas não há nenhum.',
  'compose.no-subject': 'Não tem assunto.',
  'compose.still-attached': 'O ficheiro continua anexado. {reason}',
  'compose.not-saved': 'Não foi guardado no servidor. {reason}',
  'compose.not-sent': 'Não foi enviada. {reason}',
  'compose.too-much':
    'Juntos, os ficheiros teriam {size}; uma mensagem pode levar {most}. Envie antes um link, ou várias mensagens.',
  'compose.not-attached':
    'Não anexado: {files}. Todos os ficheiros de uma mensagem podem ter juntos {most}.',
  'compose.kept-here-again': 'Mantido neste navegador; tenta-se guardar de novo',
  'compose.kept-here': 'Mantido neste navegador',
  'compose.saving': 'A guardar…',
  'compose.saved-at': 'Guardado: {time}',
  'compose.remove': 'Remover {what}',
  'compose.do-not-attach': 'Não anexar {filename}',
  'compose.attaching': 'A anexar {filename}',
  'compose.cc': 'Cc',
  'compose.bcc': 'Bcc',
  'compose.subject': 'Assunto',
  'compose.send-anyway': 'Enviar mesmo assim',
  'compose.send': 'Enviar',
  'compose.discard': 'Descartar',
  'compose.files': 'Ficheiros a anexar',
  'compose.attach': 'Anexar ficheiros, até {most}',
  'compose.drop': 'Largue ficheiros para os anexar, até {most}',
  'compose.keep-this': 'Manter este',
  'compose.take-other': 'Ficar com o outro',
  'compose.hide-other': 'Ocultar o outro',
  'compose.look-at-other': 'Ver o outro',
  'compose.keep-as-new': 'Manter este texto como novo rascunho',
  'compose.copy-text': 'Copiar o texto',
  'compose.copied': 'Copiado',
  'compose.copy-by-hand': 'Selecione o texto e copie-o à mão',
  'compose.changed-elsewhere':
    'Este rascunho foi alterado noutra janela ({time}). Ambas as versões são mantidas até que escolha.',
  'compose.gone': 'Este rascunho foi enviado ou descartado noutra janela.',
  'compose.minimise': 'Minimizar',
  'compose.smaller': 'Diminuir',
  'compose.larger': 'Aumentar',
  'compose.close': 'Guardar e fechar',
  'compose.chip-no-address': '“{address}” não é um endereço',
  'compose.suggestions': 'Sugestões',
  'compose.quoted': 'Mensagem citada',
  'compose.hide-quoted': 'Ocultar a mensagem citada',
  'compose.show-quoted': 'Mostrar a mensagem citada',
  'compose.edit-quoted': 'Editar como texto simples',
  'compose.leave-quoted': 'Omitir',
  'compose.answer': 'Resposta',

  /* Letters on their way. */
  'sending.waiting': 'Ainda não foi enviada. {reason}',
  'sending.returned': 'Não foi enviada; é de novo um rascunho. {reason}',
  'sending.soon': 'A mensagem segue dentro de um momento; pode anular o envio.',
  'sending.sent': 'Mensagem enviada',
  'sending.open': 'Abrir',
  'sending.in': 'Envio em {count, number} s',
  'sending.not-to': 'Enviada, mas não a {others}',
  'sending.unknown':
    'A ligação caiu depois da entrega de “{subject}”: o servidor pode tê-la ou não.',

  /* Answering in rarer ways. */
  'answer.to-list': 'Responder a {list}',
  'answer.forward-whole': 'Reencaminhar como anexo',

  /* Whom one writes as. */
  'identity.title': 'Nomes e assinaturas',
  'identity.words':
    'Com que nome escreve. Uma resposta sai do endereço a que a mensagem chegou, se for um destes.',
  'identity.default': 'Predefinido',
  'identity.no-signature': 'Sem assinatura',
  'identity.add': 'Adicionar um nome ou um endereço',
  'identity.edit': 'Editar',
  'identity.edit-named': 'Editar {name}',
  'identity.first': 'Tornar predefinido',
  'identity.remove': 'Remover',
  'identity.remove-named': 'Remover {name}',
  'identity.removed': '<b>{name}</b> foi removido.',
  'identity.form': 'Nome e assinatura',
  'identity.name': 'Nome',
  'identity.address': 'Endereço',
  'identity.reply-to': 'Endereço de resposta, se for outro',
  'identity.format': 'Começar novas mensagens como',
  'identity.format-plain': 'Texto simples',
  'identity.format-rich': 'Texto com formatação',
  'identity.signature': 'Assinatura',
  'identity.words-only': 'Uma assinatura contém palavras e links, não ficheiros.',
  'identity.wrong': 'Escreva o endereço completo, como nome@example.net.',
  'identity.cancel': 'Cancelar',
  'identity.save': 'Guardar',

  /* Where mail is handed in. */
  'way.title': 'Envio',
  'way.words': 'O servidor que recebe o seu correio para enviar.',
  'way.fixed': 'Definido por quem gere este servidor.',
  'way.own': 'Indicado por si, com o nome de utilizador {username}.',
  'way.none': 'Ainda sem servidor',
  'way.none-hint': 'Até haver um, pode escrever e copiar, mas não enviar.',
  'way.set-up': 'Configurar',
  'way.change': 'Alterar',
  'way.remove': 'Remover',
  'way.form': 'Servidor de envio',
  'way.looking': 'À procura do servidor do seu fornecedor…',
  'way.found':
    'Encontrado pelo seu endereço; nada lhe foi enviado. Verifique se é o do seu fornecedor.',
  'way.not-found': 'Nenhum foi encontrado pelo seu endereço. O seu fornecedor sabe o nome.',
  'way.host': 'Nome',
  'way.security': 'Ligação',
  'way.tls': 'TLS, porta 465',
  'way.starttls': 'STARTTLS, porta 587',
  'way.username': 'Nome de utilizador',
  'way.kind': 'Entrar com',
  'way.password': 'Palavra-passe',
  'way.token': 'Token de acesso',
  'way.password-hint':
    'Quase sempre a mesma da caixa. Só este servidor a recebe: agora, para experimentar, e ao enviar.',
  'way.token-hint':
    'Do seu fornecedor, para OAuth 2.0. Muitos terminam ao fim de uma hora; escreva então um novo aqui.',
  'way.save': 'Experimentar e guardar',
  'way.copy': 'Cópia para si',
  'way.copy-hint':
    'O que envia chega também a esta caixa, onde outros programas de correio o encontram.',

  /* Sending later. */
  'compose.elsewhere': 'Abrir noutro programa de correio',
  'later.title': 'Enviar mais tarde',
  'later.hour': 'Dentro de uma hora',
  'later.evening': 'Hoje ao fim do dia',
  'later.morning': 'Amanhã de manhã',
  'later.monday': 'Segunda-feira de manhã',
  'later.pick': 'Escolher data e hora',
  'later.when': 'Data e hora do lugar onde está',
  'later.hint':
    'Segue nessa altura se tiver sessão aberta em algum lugar; senão, assim que entrar. Até lá pode trazê-la de volta.',
  'later.wrong': 'Escolha um momento futuro, dentro de um ano.',
  'later.cancel': 'Cancelar',
  'sending.scheduled': 'Envio previsto: {time}',

  /* Formatted words. */
  'editor.text': 'Texto da mensagem',
  'editor.toolbar': 'Formatação',
  'editor.strong': 'Negrito',
  'editor.em': 'Itálico',
  'editor.underline': 'Sublinhado',
  'editor.strike': 'Rasurado',
  'editor.heading': 'Título',
  'editor.bullet_list': 'Lista',
  'editor.ordered_list': 'Lista numerada',
  'editor.blockquote': 'Citação',
  'editor.link': 'Link',
  'editor.clear': 'Limpar a formatação',
  'editor.link-target': 'Aonde leva o link',
  'editor.set-link': 'Criar link',
  'editor.remove-link': 'Remover',
  'editor.write-plain': 'Escrever em texto simples',
  'editor.write-rich': 'Escrever com formatação',
  'editor.loss': 'As palavras ficam; negrito, tamanhos e afins perdem-se.',
  'editor.loss-files':
    'As palavras ficam; negrito, tamanhos e afins perdem-se, e as imagens tornam-se anexos.',
  'editor.loss-pictures':
    'As palavras ficam; negrito, tamanhos e afins perdem-se, e as imagens também.',
  'editor.make-plain': 'Passar a texto simples',
  'editor.keep-rich': 'Manter a formatação',

  /* Times. */
  'time.no-date': 'Sem data',
  'time.just-now': 'agora mesmo',
  'time.seconds-ago': 'há {count, number} s',
  'time.minutes-ago': 'há {count, number} min',
  'time.hours-ago': 'há {count, number} h',
  'time.today': 'Hoje',
  'time.yesterday': 'Ontem',
  'time.this-week': 'Esta semana',
  'time.last-week': 'A semana passada',

  /* Reading. */
  'reader.pictures-failed':
    '{count, plural, one {Não foi possível carregar # imagem desta mensagem. Abra-a de novo para repetir.} other {Não foi possível carregar # imagens desta mensagem. Abra-a de novo para repetir.}}',
  'reader.unread':
    '{count, plural, =0 {Nada por ler} one {# mensagem não lida} other {# mensagens não lidas}}',
  'reader.selected':
    '{count, plural, one {# mensagem selecionada} other {# mensagens selecionadas}}',
  'reader.attachments-offline': 'Os anexos precisam de uma ligação ao Poplar.',
  'reader.attachments': '{count, plural, one {# anexo} other {# anexos}} · {size}',
  'reader.pictures-doubted':
    'Confia neste remetente, mas nada confirma que esta mensagem seja dele.',
  'reader.pictures-why': 'Assim o remetente não pode ver que a lê.',
  'reader.pictures-once': 'Mostrar uma vez',
  'reader.pictures-stop': 'Parar',
  'reader.pictures-blocked':
    '{count, plural, one {# imagem de {hosts} não foi carregada.} other {# imagens de {hosts} não foram carregadas.}}',
  'reader.trackers':
    '{count, plural, one {# imagem invisível que denunciaria a sua leitura nunca é carregada.} other {# imagens invisíveis que denunciariam a sua leitura nunca são carregadas.}}',
  'reader.pictures-always': 'Sempre para <b>{sender}</b>',
  'reader.pictures-not-fetched':
    '{count, plural, one {Não foi possível carregar # imagem.} other {Não foi possível carregar # imagens.}}',
  'reader.pictures-shown': 'As imagens de <b>{sender}</b> são sempre mostradas.',
  'reader.elsewhere': 'outros sites',
  'reader.other-hosts': '{count, plural, one {mais # site} other {mais # sites}}',
  'reader.contact': 'Contacto',
  'reader.download-vcf': 'Transferir .vcf',
  'reader.headers': 'Todos os cabeçalhos',
  'reader.header-fields': 'Campos do cabeçalho',
  'reader.no-headers': 'A mensagem ainda não está aqui.',
  'reader.to-nobody': 'Sem destinatário indicado',
  'reader.to': 'Para',
  'reader.and-more': '{count, plural, one {e mais #} other {e mais #}}',
  'reader.toolbar': 'Ações da mensagem',
  'reader.back': 'Voltar à lista',
  'reader.newer': 'Mais recente',
  'reader.older': 'Mais antiga',
  'reader.more': 'Mais ações',
  'reader.as-text': 'Mostrar como texto simples',
  'reader.as-html': 'Mostrar como HTML',
  'reader.proportional': 'Texto em letra proporcional',
  'reader.fixed': 'Texto em letra de largura fixa',
  'reader.print': 'Imprimir',
  'reader.source': 'Código-fonte',
  'reader.download': 'Transferir (.eml)',
  'reader.date': 'Data',
  'reader.within': 'Mensagem incluída: {subject}',
  'reader.download-file': 'Transferir {filename}',
  'reader.from': 'De',
  'reader.copies': 'Cópia para',
  'reader.blind-copies': 'Cópia oculta para',
  'reader.replies-to': 'Respostas para',
  'reader.sent-by': 'Enviado por',
  'reader.as-sent': 'Mostrar como foi enviada',
  'reader.darken': 'Escurecer as mensagens',
  'reader.frame': 'Mensagem: {subject}',
  'reader.download-all-of-it': 'Transferir na íntegra',
  'reader.first-octets': 'Os primeiros {first}.',
  'reader.first-octets-of': 'Os primeiros {first} de {all}.',
  'reader.attachments-label': 'Anexos',
  'reader.download-zip': 'Transferir tudo (.zip)',
  'reader.look': 'Ver {filename}',
  'reader.look-new-tab': 'Ver {filename} (novo separador)',
  'reader.not-safe':
    'Não foi possível mostrar o HTML em segurança; este é o texto simples da mensagem.',
  'reader.deleted':
    'Eliminada. Desaparece para sempre dentro de {count, plural, one {# segundo} other {# segundos}}.',
  'reader.being-removed': 'Eliminada. Está a ser retirada do servidor de correio.',
  'reader.no-text': 'Esta mensagem não tem texto.',
  'reader.on-paper':
    'Aqui só está impresso o texto da mensagem. “Imprimir”, no menu do Poplar, mantém o aspeto e as imagens.',
  'reader.hide-quoted': 'Ocultar o texto citado',
  'reader.show-quoted': 'Mostrar o texto citado',
  'reader.show-more': 'Mostrar mais do texto',
  'reader.goes-on': 'O texto continua; este é o seu início.',
  'reader.label': 'Mensagem',
  'reader.loading': 'A carregar a mensagem',
  'reader.fetching': 'A obter a mensagem',
  'reader.gone': 'Esta mensagem já não existe',
  'reader.not-come': 'Não foi possível carregar a mensagem',
  'reader.copy-address': 'Copiar o endereço',
  'reader.copied': '{address} foi copiado.',
  'reader.address-is': 'O endereço é {address}.',
  'reader.mail-from': 'Correio deste endereço',
  'reader.mail-to': 'Correio para este endereço',

  /* Where one is signed in. */
  'devices.on': '{browser} em {system}',
  'devices.unknown': 'Dispositivo desconhecido',
  'devices.same-computer': 'no computador onde o Poplar funciona',
  'devices.unknown-place': 'de um lugar desconhecido',
  'devices.local': 'na rede local, {address}',
  'devices.from': 'de {address}',
  'devices.in-use': 'Em uso agora',
  'devices.last-used': 'Último uso: {when}',
  'devices.words':
    'Onde esta conta tem sessão aberta. Se algum dispositivo não for seu, termine a sessão dele e mude a palavra-passe no seu fornecedor.',
  'devices.list': 'Dispositivos com sessão aberta',
  'devices.end-others': 'Terminar as outras sessões',
  'devices.end-all': 'Terminar todas as sessões',
  'devices.this': 'Este navegador',
  'devices.end': 'Terminar sessão',
  'devices.end-this': 'Terminar a sessão neste navegador',
  'devices.loading': 'A carregar os dispositivos',
  'devices.since': 'Sessão iniciada: {since}',
  'devices.end-one': 'Terminar a sessão de {name}',

  /* How the mailbox stands. */

  /* How the mailbox stands. */
  'status.reason.busy': 'Outro programa de correio está a ler esta caixa.',
  'status.reason.too-soon': 'O servidor de correio quer uma pausa entre duas visitas.',
  'status.reason.unreachable': 'Não é possível aceder ao servidor de correio.',
  'status.reason.timed-out': 'O servidor de correio não responde.',
  'status.reason.connection-lost': 'A ligação ao servidor de correio foi cortada.',
  'status.reason.crowded': 'Há demasiadas caixas de correio abertas aqui ao mesmo tempo.',
  'status.reason.refused': 'O servidor de correio recusa por agora.',
  'status.reason.sign-in-refused':
    'O servidor de correio já não aceita a sua palavra-passe. Termine a sessão e entre com a nova.',
  'status.connecting': 'A ligar de novo ao Poplar…',
  'status.opening': 'A abrir a caixa de correio…',
  'status.reconnecting': 'A ligar de novo…',
  'status.connected': 'Ligado',
  'status.let-go': 'Libertada para outros programas de correio',
  'status.released': 'Caixa de correio libertada',
  'status.released-ago': 'Caixa de correio libertada {when}',
  'status.waiting': 'Em espera.',
  'status.again-now': '{reason} Nova tentativa agora.',
  'status.again-in-seconds': '{reason} Nova tentativa em {count, number} s.',
  'status.again-in-minutes': '{reason} Nova tentativa em {count, number} min.',
  'status.fill': '{much} de {most}',
  'status.checked': 'Verificada {when}',
  'status.holds': '{count, plural, one {# mensagem} other {# mensagens}}',
  'status.removes-read': 'Este servidor retira o que foi lido',
  'status.kept':
    '{count, plural, one {O correio lido fica # dia} other {O correio lido fica # dias}}',
  'status.headers': 'A ler os cabeçalhos',
  'status.try-now': 'Tentar agora',
  'status.nearly-full': 'A sua caixa de correio está quase cheia',
  'status.full': 'A sua caixa de correio está cheia',
  'status.headers-read': 'A ler os cabeçalhos: {done, number} de {all, number}',

  /* Drafts and letters that were sent. */
  'letters.nobody': 'Ainda sem destinatário',
  'letters.to': 'Para {names}',
  'letters.standing': 'Como está o envio',
  'letters.held': 'Segue em breve',
  'letters.held-words': 'Segue dentro de um momento. Até lá pode trazê-la de volta.',
  'letters.scheduled': 'Envio: {date}',
  'letters.scheduled-words': 'Envio previsto: {date}. Até lá pode trazê-la de volta.',
  'letters.sending': 'A enviar…',
  'letters.sending-words': 'Está a ser entregue ao servidor de envio.',
  'letters.due-words': 'Segue assim que a ligação esteja livre.',
  'letters.waits': 'Ainda não enviada',
  'letters.waits-words': '{reason} Próxima tentativa: {date}.',
  'letters.unknown': 'Enviada ou não?',
  'letters.unknown-words':
    'A ligação caiu mesmo na entrega: o servidor pode tê-la ou não. Procure uma resposta ou uma cópia, e decida depois.',
  'letters.returned': 'Não enviada',
  'letters.wrote': '{who} escreveu:',
  'letters.wrote-on': 'Em {date}, {who} escreveu:',
  'letters.forwarded': 'Mensagem reencaminhada',
  'letters.forwarded-field': '{name}: {value}',
  'letters.draft': 'É um rascunho.',
  'letters.sent-words': 'O servidor de envio aceitou-a para todos os destinatários.',
  'letters.undelivered': 'Não entregue',
  'letters.undelivered-some': 'Não entregue a todos',
  'letters.undelivered-words': 'Não foi possível entregá-la a {names}.',
  'letters.accepted-for':
    'Aceite para {count, plural, one {# destinatário} other {# destinatários}}',
  'letters.is-waiting': '<address></address>: em espera',
  'letters.is-accepted': '<address></address>: aceite pelo servidor',
  'letters.is-refused': '<address></address>: recusada',
  'letters.is-unknown': '<address></address>: não se sabe',
  'letters.is-undelivered': '<address></address>: não foi possível entregar',
  'letters.take-back': 'Trazer de volta',
  'letters.send-now': 'Enviar agora',
  'letters.try-now': 'Tentar agora',
  'letters.send-again': 'Enviar de novo',
  'letters.count-as-sent': 'Chegou',
  'letters.to-drafts': 'Voltar aos rascunhos',
  'letters.open-draft': 'Abrir o rascunho',
  'letters.import': 'Importar…',
  'letters.import-files': 'Ficheiros de mensagens (.eml, .mbox)',
  'letters.imported':
    '{count, plural, one {# mensagem importada} other {# mensagens importadas}}{unreadable, plural, =0 {} one {; não foi possível ler #} other {; não foi possível ler #}}',
  'letters.write-again': 'Escrever de novo',

  /* The account’s menu. */
  'menu.appearance': 'Aspeto',
  'menu.settings': 'Definições',
  'menu.shortcuts': 'Atalhos de teclado',
  'menu.sign-out': 'Terminar sessão',
  'menu.connect': 'Ligar de novo',
  'menu.let-go': 'Libertar a caixa agora',
  'menu.account': 'Conta {address}',
  'menu.layout': 'Disposição',
  'menu.split.right': 'Mensagem ao lado da lista',
  'menu.split.below': 'Mensagem abaixo da lista',
  'menu.split.none': 'Um de cada vez',

  /* What happened to the mailbox. */
  'log.new': '{count, plural, one {# mensagem nova} other {# mensagens novas}}',
  'log.deleted': '{count, plural, one {Eliminou # mensagem} other {Eliminou # mensagens}}',
  'log.removed-elsewhere':
    '{count, plural, one {Outro programa retirou # mensagem} other {Outro programa retirou # mensagens}}',
  'log.not-deleted':
    '{count, plural, one {O servidor de correio não eliminou # mensagem} other {O servidor de correio não eliminou # mensagens}}',
  'log.renamed':
    '{count, plural, one {O servidor de correio deu um novo nome a # mensagem; lida e estrela mantêm-se} other {O servidor de correio deu novos nomes a # mensagens; lida e estrela mantêm-se}}',
  'log.let-go': 'Libertou a caixa de correio',
  'log.connected': 'Ligou-se de novo',
  'log.reconnected': 'A ligação foi cortada e restabelecida',
  'log.busy': 'Outro programa de correio estava a ler a caixa',
  'log.password-refused': 'O servidor de correio deixou de aceitar a palavra-passe',
  'log.sending-changed': 'O servidor de envio foi alterado',

  /* What is kept here. */
  'data.words':
    'Cifrados no disco do servidor. O seu correio em si fica no seu servidor de correio.',
  'data.messages': 'Mensagens que abriu',
  'data.messages-hint': 'Guardadas por algum tempo, para que reabri-las não transfira nada.',
  'data.rest': 'Tudo o resto',
  'data.rest-hint':
    'A lista com as pré-visualizações, lidas e estrelas, definições e o que foi eliminado há pouco.',
  'data.forget': 'Esquecer esta conta aqui',
  'data.forget-words':
    'Remove tudo o que está acima, também rascunhos e mensagens enviadas, e termina a sessão em todos os dispositivos. O correio no seu servidor de correio fica.',
  'data.forget-go': 'Esquecer esta conta',
  'data.forget-title': 'Esquecer esta conta aqui?',
  'data.gone-letters':
    'Perdem-se: rascunhos, mensagens enviadas daqui e as que ainda esperam envio.',
  'data.gone-flags':
    'Perdem-se: que mensagens estavam lidas ou com estrela, definições, pré-visualizações e cópias.',
  'data.gone-deletions': 'As eliminações que ainda se podem anular não são executadas.',
  'data.gone-devices': 'A sessão termina em todos os dispositivos, também neste.',
  'data.stays':
    'O seu correio fica no seu servidor de correio. Entre de novo e está lá tudo, por ler.',
  'data.keep': 'Manter',
  'data.forget-sure': 'Esquecer para sempre',
  'data.forget-account':
    'O Poplar esquece tudo o que guarda de <b>{address}</b>. Não pode ser anulado.',

  /* The views of a mailbox. */
  'view.nav': 'Vistas',
  'view.unread-aloud': 'não lidas',
  'view.waiting-aloud': 'em espera',
  'view.rail-slim': 'Recolher a barra lateral',
  'view.rail-full': 'Expandir a barra lateral',
  'view.mailbox': 'Caixa de correio',
  'view.inbox': 'Caixa de entrada',
  'view.inbox.empty': 'Não há nada aqui',
  'view.inbox.empty-words':
    'A caixa de correio no servidor está vazia. O correio novo aparece por si.',
  'view.inbox.all-deleted': 'Está tudo eliminado',
  'view.inbox.all-deleted-words':
    '{count, plural, one {# mensagem ainda está no servidor de correio e será retirada dali em breve.} other {# mensagens ainda estão no servidor de correio e serão retiradas dali em breve.}} O correio novo aparece por si.',
  'view.unread': 'Não lidas',
  'view.unread.empty': 'Tudo lido',
  'view.unread.empty-words': 'Não há nenhuma mensagem que não tenha aberto.',
  'view.starred': 'Com estrela',
  'view.starred.empty': 'Ainda sem estrelas',
  'view.starred.empty-words': 'Ponha uma estrela numa mensagem para voltar a encontrá-la aqui.',
  'view.attachments': 'Com anexos',
  'view.attachments.empty': 'Sem anexos',
  'view.attachments.empty-words': 'Aqui aparecem as mensagens que trazem ficheiros.',
  'view.deleted': 'Eliminadas',
  'view.deleted.empty': 'Nada em espera',
  'view.deleted.empty-words':
    'O que elimina espera aqui até ser retirado do servidor de correio. Depois desaparece para sempre.',

  /* How a list stands. */
  'view.drafts': 'Rascunhos',
  'view.drafts.empty': 'Sem rascunhos',
  'view.drafts.empty-words':
    'O que começa a escrever fica guardado aqui até o enviar ou descartar.',
  'view.outbox': 'Caixa de saída',
  'view.outbox.empty': 'Nada a caminho',
  'view.outbox.empty-words': 'As mensagens esperam aqui até o servidor de envio as aceitar.',
  'view.sent': 'Enviadas',
  'view.sent.empty': 'Ainda nada enviado',
  'view.sent.empty-words': 'Aqui ficam cópias do que envia, e o que sucedeu com cada destinatário.',
  'view.imported': 'Importadas',
  'view.imported.empty': 'Nada importado',
  'view.imported.empty-words':
    'O Poplar guarda aqui as mensagens vindas de ficheiros (.eml, .mbox): um servidor POP3 não as aceita.',
  'sort.newest': 'Mais recentes primeiro',
  'sort.oldest': 'Mais antigas primeiro',
  'sort.sender': 'Remetente',
  'sort.subject': 'Assunto',
  'sort.largest': 'Maiores primeiro',
  'sort.smallest': 'Menores primeiro',
  'sort.order': 'Ordem',
  'sort.view': 'Vista, ordem: {order}',

  'search.leave': 'Sair da pesquisa',
  'search.failed': 'Não foi possível pesquisar',
  'search.offline':
    'Pesquisar exige uma ligação ao Poplar. Sem pesquisa, vê-se o que está guardado neste dispositivo.',
  'search.still-read':
    '{count, plural, one {# mensagem ainda está a ser lida, e talvez se encontre depois.} other {# mensagens ainda estão a ser lidas, e talvez se encontrem depois.}}',
  'search.odd.unknown': '“{words}:” não é conhecido aqui, por isso foi pesquisado como texto.',
  'search.odd.has': '“{words}”: has: aceita attachment, por isso foi pesquisado como texto.',
  'search.odd.is':
    '“{words}”: is: aceita unread, read, starred ou unstarred, por isso foi pesquisado como texto.',
  'search.odd.date':
    '“{words}”: uma data escreve-se {example}, 2026-01-31, 2026-01 ou 2026, por isso foi pesquisado como texto.',
  'search.odd.size':
    '“{words}”: um tamanho escreve-se 500k ou 10M, por isso foi pesquisado como texto.',
  'search.in.inbox': 'Pesquisar no correio',
  'search.in.unread': 'Pesquisar nas não lidas',
  'search.in.starred': 'Pesquisar com estrela',
  'search.in.attachments': 'Pesquisar com anexos',
  'search.in.deleted': 'Pesquisar no correio',
  'search.in.drafts': 'Pesquisar nos rascunhos',
  'search.in.outbox': 'Pesquisar na caixa de saída',
  'search.in.sent': 'Pesquisar nas enviadas',
  'search.in.imported': 'Pesquisar nas importadas',
  'search.help.from': 'quem a escreveu',
  'search.help.to': 'a quem foi enviada, também em cópia',
  'search.help.subject': 'de que trata',
  'search.help.has': 'com ficheiros',
  'search.help.is': 'ou read, starred, unstarred',
  'search.help.after': 'ou before: um ano, mês ou dia',
  'search.help.larger': 'ou smaller:',
  'search.help.phrase': 'exatamente estas palavras',
  'search.help.not': 'sem esta palavra',
  'search.example.from': 'from:ana',
  'search.example.to': 'to:ana',
  'search.example.subject': 'subject:fatura',
  'search.example.has': 'has:attachment',
  'search.example.is': 'is:unread',
  'search.example.after': 'after:2026-03',
  'search.example.larger': 'larger:5M',
  'search.example.phrase': '"duas palavras"',
  'search.example.not': '-boletim',
  'search.whole-text': 'Pesquisar em todo o texto',

  /* What keys do. */
  'keys.older-message': 'Mensagem mais antiga',
  'keys.newer-message': 'Mensagem mais recente',
  'keys.next-row': 'Linha seguinte',
  'keys.previous-row': 'Linha anterior',
  'keys.first-message': 'Primeira mensagem',
  'keys.last-message': 'Última mensagem',
  'keys.one-screen-down': 'Um ecrã para baixo',
  'keys.one-screen-up': 'Um ecrã para cima',
  'keys.open': 'Abrir',
  'keys.next-in-conversation': 'Seguinte na conversa',
  'keys.previous-in-conversation': 'Anterior na conversa',
  'keys.back-to-the-list': 'Voltar à lista',
  'keys.new-message': 'Nova mensagem',
  'keys.reply': 'Responder',
  'keys.reply-to-all': 'Responder a todos',
  'keys.reply-to-list': 'Responder à lista',
  'keys.forward': 'Reencaminhar',
  'keys.forward-as-attachment': 'Reencaminhar como anexo',
  'keys.delete': 'Eliminar',
  'keys.undo': 'Anular',
  'keys.star-or-unstar': 'Pôr ou retirar estrela',
  'keys.mark-as-read': 'Marcar como lida',
  'keys.mark-as-unread': 'Marcar como não lida',
  'keys.check-for-new-mail': 'Procurar correio novo',
  'keys.more-actions': 'Mais ações',
  'keys.as-text': 'Como texto simples ou HTML',
  'keys.pictures': 'Mostrar uma vez as imagens remotas',
  'keys.select-or-unselect': 'Selecionar ou desmarcar',
  'keys.select-all': 'Selecionar tudo',
  'keys.select-none': 'Não selecionar nada',
  'keys.select-read': 'Selecionar as lidas',
  'keys.select-unread': 'Selecionar as não lidas',
  'keys.select-starred': 'Selecionar com estrela',
  'keys.inbox': 'Caixa de entrada',
  'keys.unread': 'Não lidas',
  'keys.starred': 'Com estrela',
  'keys.with-attachments': 'Com anexos',
  'keys.deleted': 'Eliminadas',
  'keys.drafts': 'Rascunhos',
  'keys.outbox': 'Caixa de saída',
  'keys.sent': 'Enviadas',
  'keys.imported': 'Importadas',
  'keys.search': 'Pesquisar',
  'keys.do-or-find-anything': 'Fazer ou encontrar algo',
  'keys.this-sheet': 'Esta ajuda',
  'keys.group.moving': 'Mover-se',
  'keys.group.selecting': 'Selecionar',
  'keys.group.acting': 'Agir',
  'keys.group.going': 'Ir para',
  'keys.or': 'ou',
  'key.ctrl': 'Ctrl',
  'key.delete': 'Del',
  'key.end': 'End',
  'key.enter': 'Enter',
  'key.escape': 'Esc',
  'key.home': 'Home',
  'key.page-down': 'Page ↓',
  'key.page-up': 'Page ↑',
  'key.shift': 'Shift',
  'key.space': 'Espaço',

  /* The command palette. */
  'palette.title': 'Fazer ou encontrar',
  'palette.field': 'Uma ação ou uma mensagem',
  'palette.placeholder': 'O que quer fazer ou encontrar?',
  'palette.nothing': 'Nada com esse nome.',
  'palette.offers': 'Propostas',
  'palette.notices-stop': 'Desativar as notificações no computador',
  'palette.notices-start': 'Ativar as notificações no computador',
  'palette.notices-on': 'As notificações no computador estão ativadas',
  'palette.notices-off': 'As notificações no computador estão desativadas',
  'palette.notices-refused': 'Este navegador não permite notificações deste site',

  /* Searching whole texts. */
  'texts.beginnings': 'Em remetentes, assuntos e primeiras palavras',
  'texts.label': 'Leitura dos textos inteiros',
  'texts.stop': 'Parar',
  'texts.rest': 'Ler o resto',
  'texts.reading': 'A ler os textos inteiros: {read, number} de {of, number}',
  'texts.waiting': 'À espera da caixa de correio: {read, number} de {of, number} textos lidos',
  'texts.full':
    '{count, plural, one {No texto inteiro da # mensagem mais recente; não há espaço para mais} other {No texto inteiro das # mensagens mais recentes; não há espaço para mais}}',
  'texts.stopped': 'Parou em {read, number} de {of, number} textos. {reason}',
  'texts.in-some': 'No texto inteiro de {read, number} de {of, number} mensagens',
  'texts.in-all':
    '{count, plural, one {No texto inteiro de # mensagem} other {No texto inteiro de # mensagens}}',
  'texts.in-all-but':
    '{count, plural, one {No texto inteiro de # mensagem} other {No texto inteiro de # mensagens}}; {unreadable, plural, one {# é ilegível} other {# são ilegíveis}}',

  /* Kinds of files. */
  'file.archive': 'Arquivo',
  'file.calendar': 'Calendário',
  'file.code': 'Código',
  'file.contact': 'Contacto',
  'file.document': 'Documento',
  'file.file': 'Ficheiro',
  'file.message': 'Mensagem',
  'file.pdf': 'PDF',
  'file.picture': 'Imagem',
  'file.presentation': 'Apresentação',
  'file.sound': 'Som',
  'file.spreadsheet': 'Folha de cálculo',
  'file.text': 'Texto',
  'file.video': 'Vídeo',

  /* Links. */
  'link.other-host': 'O texto deste link indica outro endereço.',
  'link.punycode': 'Este endereço está escrito com letras invulgares.',
  'link.credentials': 'O que parece o endereço é apenas um nome posto antes dele.',
  'link.numeric-host': 'Este endereço é um número em vez de um nome.',
  'link.title': 'Abrir este link?',
  'link.says': 'Diz',
  'link.leads': 'Leva a',
  'link.stay': 'Ficar aqui',
  'link.open-it': 'Abrir',
  'link.open': 'Abrir {host}',

  /* Leaving a mailing list. */
  'leave.go': 'Anular a subscrição',
  'leave.title': 'Sair desta lista?',
  'leave.words.one-click': 'O Poplar pede a {host} que não lhe envie mais disto.',
  'leave.words.mail': 'Sai-se desta lista com uma mensagem para {host}.',
  'leave.words.page': 'Sai-se desta lista numa página de {host}, que abre num novo separador.',
  'leave.do.one-click': 'Anular a subscrição',
  'leave.do.mail': 'Usar o endereço',
  'leave.do.page': 'Abrir a página',
  'leave.told': '{host} foi avisado. Pode demorar alguns dias.',

  /* Whether to believe a sender. */
  'trust.confirmed': 'O seu fornecedor de correio confirmou que isto vem de {domain}.',
  'trust.not-confirmed':
    'O seu fornecedor de correio não conseguiu confirmar que esta mensagem vem de <b>{domain}</b>.',
  'trust.other-name': 'O nome do remetente diz <b>{named}</b>, mas o endereço é <b>{address}</b>.',
  'trust.unusual-letters':
    '<b>{text}</b> está escrito com letras que imitam outras ou se misturam com elas. Pode não ser o nome que parece.',
  'trust.replies-elsewhere': 'Uma resposta a esta mensagem iria para <b>{address}</b>.',
  'trust.link-elsewhere': 'Um link diz <b>{named}</b>, mas leva a <b>{host}</b>.',
  'trust.first-time': 'Nada mais nesta caixa de correio vem de <b>{address}</b>.',

  /* What should be known before reading. */
  'notes.encrypted-hint':
    'Transfira a mensagem (.eml) e abra-a num programa de correio que tenha a sua chave.',
  'notes.not-checked': 'O Poplar não verifica assinaturas.',
  'notes.signature': 'Transferir a assinatura',
  'notes.damaged':
    '{count, plural, one {Esta mensagem está danificada em # lugar; mostra-se o que foi possível ler.} other {Esta mensagem está danificada em # lugares; mostra-se o que foi possível ler.}}',
  'notes.encrypted': 'Cifrada com {by}, por isso não pode ser lida aqui.',
  'notes.signed': 'Assinada com {by}.',
  'notes.more-recipients':
    '{count, plural, one {E mais # destinatário.} other {E mais # destinatários.}}',

  /* What is wrong with a message. */
  'damage.header-too-long': 'O cabeçalho é demasiado longo; o resto foi omitido.',
  'damage.no-header': 'A mensagem não tem cabeçalho.',
  'damage.no-boundary': 'A mensagem não diz onde começam as suas partes.',
  'damage.no-parts': 'As partes de que a mensagem fala não estão lá.',
  'damage.ended-early': 'A mensagem terminou cedo demais: pode faltar algo.',
  'damage.attachment-ended-early': 'O anexo terminou cedo demais.',
  'damage.too-deep':
    'A mensagem está demasiado aninhada; as partes mais interiores não são mostradas.',
  'damage.headers-too-long':
    'Os cabeçalhos das suas partes são demasiado longos; as últimas partes não são mostradas.',
  'damage.too-many-parts': 'A mensagem tem demasiadas partes; as últimas não são mostradas.',
  'damage.text-too-long': 'O texto é demasiado longo para ser mostrado inteiro.',
  'damage.bad-date': 'Não é possível ler a data da mensagem.',
  'damage.too-hard':
    'Esta mensagem é demasiado difícil de ler em segurança; este é o início do seu código-fonte.',
  'damage.no-from': 'A mensagem não diz quem a enviou.',
  'damage.bad-encoding': 'Uma parte da mensagem não está bem codificada: pode estar danificada.',
  'damage.parts-left-out':
    'A mensagem contém mais do que aquilo que é lido: podem faltar aqui ficheiros ou partes.',

  /* What became of a sent message. */
  'delivery.because.address': 'há algo errado com o endereço',
  'delivery.because.no-mailbox': 'essa caixa de correio não existe',
  'delivery.because.no-domain': 'esse domínio de correio não existe',
  'delivery.because.address-written': 'o endereço não está bem escrito',
  'delivery.because.moved': 'a caixa de correio mudou de lugar',
  'delivery.because.takes-no-mail': 'o domínio não aceita correio',
  'delivery.because.off': 'a caixa de correio está desativada',
  'delivery.because.full': 'a caixa de correio está cheia',
  'delivery.because.larger': 'a mensagem é maior do que a caixa de correio aceita',
  'delivery.because.too-large': 'a mensagem é demasiado grande para o servidor',
  'delivery.because.no-answer': 'o servidor não respondeu',
  'delivery.because.broke': 'a ligação foi cortada',
  'delivery.because.no-server': 'não se encontrou servidor para o domínio',
  'delivery.because.circles': 'a mensagem andava em círculos',
  'delivery.because.too-long': 'tentou-se durante demasiado tempo',
  'delivery.because.rules': 'o servidor recusou-a pelas suas regras',
  'delivery.because.unproven': 'não foi possível comprovar o remetente',
  'delivery.a-recipient': 'um destinatário',
  'delivery.failed': 'A mensagem para {to} não foi entregue.',
  'delivery.failed-because': 'A mensagem para {to} não foi entregue: {reason}.',
  'delivery.delayed': 'A mensagem para {to} está atrasada.',
  'delivery.delayed-because': 'A mensagem para {to} está atrasada: {reason}.',
  'delivery.delivered': 'A mensagem para {to} foi entregue.',
  'delivery.relayed': 'A mensagem para {to} foi transmitida; não haverá mais avisos.',
  'delivery.expanded': 'A mensagem para {to} foi transmitida a vários destinatários.',
  'delivery.displayed': '{to} abriu a mensagem.',
  'delivery.deleted': '{to} eliminou a mensagem sem a ler.',
  'delivery.other': 'A mensagem para {to}: {action}.',
  'delivery.nothing-said': 'nada foi dito',

  /* Invitations. */
  'invitation.nameless': 'Evento sem nome',
  'invitation.no-time': 'Hora não indicada',
  'invitation.event': 'Evento',
  'invitation.download': 'Transferir .ics',
  'invitation.request': 'Convite',
  'invitation.cancel': 'Cancelado',
  'invitation.reply': 'Resposta a um convite',
  'invitation.accepted': '{who} aceitou',
  'invitation.declined': '{who} recusou',
  'invitation.tentative': '{who} respondeu “talvez”',
  'invitation.counter': 'Outra hora proposta',
  'invitation.add': 'Mais uma data',
  'invitation.repeats.day':
    '{interval, plural, =1 {Repete-se todos os dias} one {Repete-se a cada # dia} other {Repete-se a cada # dias}}',
  'invitation.repeats.week':
    '{interval, plural, =1 {Repete-se todas as semanas} one {Repete-se a cada # semana} other {Repete-se a cada # semanas}}',
  'invitation.repeats.month':
    '{interval, plural, =1 {Repete-se todos os meses} one {Repete-se a cada # mês} other {Repete-se a cada # meses}}',
  'invitation.repeats.year':
    '{interval, plural, =1 {Repete-se todos os anos} one {Repete-se a cada # ano} other {Repete-se a cada # anos}}',
  'invitation.repeats.other': 'Repete-se muitas vezes',

  /* HTML that is not shown. */
};
