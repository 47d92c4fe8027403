/** The head of another message within a text: as Outlook puts it above what it answers, and forwards do. */
import type { Original } from './attribution.ts';
import { type Line, linesBehind } from './lines.ts';

const words = (list: string) =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');

const FOLLOWS = new RegExp(
  `^(?:[-–—]{2,}\\s*|)(?:${words(`
    original message | ursprüngliche nachricht | original-nachricht | message d.origine | mensaje original |
    mensagem original | messaggio originale | oorspronkelijk bericht | ursprungligt meddelande | wiadomość oryginalna |
    původní zpráva | исходное сообщение | 元のメッセージ | 原始邮件 | 原始郵件 | özgün ileti |
    (?:begin )?forwarded message | (?:anfang der )?weitergeleitete[nr]? (?:nachricht|e-?mail) |
    (?:début du )?message (?:transféré|réexpédié) | (?:inicio del )?mensaje reenviado |
    (?:início da )?mensagem (?:encaminhada|reencaminhada) | (?:inizio )?messaggio inoltrato |
    (?:begin )?doorgestuurd bericht | vidarebefordrat (?:meddelande|brev) | videresendt (?:besked|melding) |
    (?:wiadomość przekazana|przekazana wiadomość|treść przekazanej wiadomości) | přeposlaná zpráva |
    пересылаемое сообщение | (?:начало )?переадресованного сообщения | 転送されたメッセージ | 转发的?邮件 |
    轉寄的?郵件 | [iİ]letilen (?:ileti|mesaj) | رسالة معاد توجيهها | הודעה שהועברה
  `)})\\s*[:：]?\\s*[-–—]*$|^_{10,}$`,
  'iu',
);

const label = (names: string) =>
  new RegExp(`^[*_]{0,2}(?:${words(names)})[*_]{0,2}\\s?[:：]`, 'iu');

const FROM = label(
  'from | von | de | da | van | från | fra | od | от | kimden | gönderen | 差出人 | 发件人 | 寄件者 | 보낸 사람 | من | מאת',
);
const SENT = label(
  'sent | date | gesendet | datum | envoyé(?: le)? | enviado(?: el| em)? | fecha | data | inviato | verzonden | skickat | sendt | dato | wysłano | odesláno | отправлено | дата | gönderildi | tarih | 送信日時 | 日付 | 发送时间 | 日期 | 寄件日期 | 보낸 날짜 | (?:ال)?تاريخ | נשלח | תאריך',
);
const SUBJECT = label(
  'subject | betreff | objet | asunto | oggetto | assunto | onderwerp | ämne | emne | temat | předmět | тема | konu | 件名 | 主题 | 主旨 | 제목 | الموضوع | נושא',
);
const FIELD = /^[*_]{0,2}\p{L}[\p{L} .-]{0,24}[*_]{0,2}\s?[:：]/u;

/** Fields of such a head, From included. */
const MOST_FIELDS = 8;

/** Another message's head that begins with this line; null where there is none. */
export function originalHeadAt(text: string, line: Line): Original | null {
  if (line.words.length <= 80 && FOLLOWS.test(line.words)) return { kind: 'rest', end: line.end };
  if (!FROM.test(line.words)) return null;
  const fields = fieldsBehind(text, line);
  // Three labels alone could be a railway ticket.
  const isHead = [SENT, SUBJECT].every((known) => fields.some((field) => known.test(field.words)));
  return isHead ? { kind: 'rest', end: fields.at(-1)?.end ?? line.end } : null;
}

function fieldsBehind(text: string, line: Line): Line[] {
  const lines = linesBehind(text, line, MOST_FIELDS);
  const other = lines.findIndex((each) => !FIELD.test(each.words));
  return other === -1 ? lines : lines.slice(0, other);
}
