/** Lines of newsletters that only offer the same message in a browser. */

const MAIL = '(?:e-?mail|message|newsletter)';
const MAIL_FR = "(?:cet |ce |cette |le |la |l[’'])(?:e-?mail|message|courriel|newsletter)";
const MAIL_ES = '(?:este |el )(?:e-?mail|mensaje|boletín|correo(?: electrónico)?)';
const MAIL_PT = '(?:este |esta |o |a )(?:e-?mail|mensagem|boletim)';
const MAIL_IT = "(?:questa |questo |la |il |l[’'])(?:e-?mail|messaggio|newsletter)";

/** Each the whole of a line, so that nobody's sentence is taken for one. */
const OFFERS = [
  `(?:(?:having |have )?(?:trouble|problems|issues) (?:viewing|reading|seeing) (?:this|the) ${MAIL}\\? ?)?(?:click here to |click to |please )?(?:view|read|open|see)(?: (?:it|(?:this |the )?${MAIL}))? (?:in (?:(?:your|a|the) )?(?:web ?)?browser|online|on the web)`,
  '(?:view |read |see )?(?:the )?(?:web|online|browser) version',
  `(?:(?:diese |die |diesen |den )?(?:e-?mail|nachricht|newsletter) )?(?:im|in (?:ihrem|deinem|einem)) (?:web-?)?browser (?:ansehen|anzeigen|öffnen|lesen|betrachten)`,
  '(?:zur )?(?:online|web)-?(?:version|ansicht)(?: (?:ansehen|anzeigen|öffnen))?',
  `(?:voir|afficher|lire|ouvrir|consulter|visualiser)(?: ${MAIL_FR})? (?:dans (?:votre|le|un|mon) navigateur|en ligne)`,
  '(?:voir |afficher )?(?:la )?version (?:en ligne|web)',
  `(?:ver|abrir|leer)(?: ${MAIL_ES})? (?:en (?:el|tu|su|un) navegador|en línea|online)`,
  `(?:ver|abrir|ler|visualizar)(?: ${MAIL_PT})? (?:no (?:seu |teu )?(?:navegador|browser)|online)`,
  `(?:visualizza|vedi|apri|leggi|guarda)(?: ${MAIL_IT})? (?:nel (?:tuo |vostro )?browser|online)`,
  '(?:bekijk|lees|open)(?: (?:deze|dit|de) (?:e-?mail|bericht|nieuwsbrief))? (?:in (?:je|uw|de) browser|online)',
  '(?:bekijk de )?(?:webversie|online versie)',
  '(?:zobacz|wyświetl|otwórz)(?: tę| tą)?(?: (?:wiadomość|e-?mail|newsletter))? (?:w (?:swojej )?przeglądarce|online)',
  '(?:bu )?(?:(?:e-?postayı|iletiyi|bülteni) )?tarayıcı(?:da|nızda|nda) (?:görüntüle|aç|oku)(?:yin|yın|ın)?',
  '(?:открыть|посмотреть|просмотреть|читать)(?: (?:это )?(?:письмо|сообщение))? в браузере',
  '(?:このメールを)?(?:ブラウザー?|ウェブ|web)で(?:表示|見る|開く|閲覧|読む)(?:する)?',
  '(?:在|于)?(?:浏览器|瀏覽器)(?:中|里)?(?:查看|打开|阅读|檢視|開啟)(?:此|本)?(?:邮件|郵件)?',
  '(?:عرض|افتح|شاهد)(?: هذه)?(?: (?:الرسالة|البريد))? في (?:المتصفح|متصفحك)',
  '(?:צפה|צפייה|לצפייה|פתח|הצג)(?: ב?(?:הודעה|מייל)(?: זו| זה)?)? בדפדפן',
].join('|');

const WEB_VERSION = new RegExp(
  `^[\\[(<|»›*]{0,2} ?(?:${OFFERS})[.:!>»›→\\])|* ]{0,4}(?:[<(\\[]?https?://\\S{1,2000})?$`,
  'iu',
);

/** Whether the line says nothing but that. */
export function isWebVersion(line: string): boolean {
  return line.length <= 2_100 && WEB_VERSION.test(line);
}
