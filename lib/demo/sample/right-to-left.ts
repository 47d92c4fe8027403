/** Letters that run from right to left, alone and mixed with what does not. */
import type { Letter } from '@/lib/demo/writing/letter';
import { html, multipart, text } from '@/lib/demo/writing/part';

const arabic: Letter = {
  name: 'arabic-fountain',
  theme: 'right-to-left',
  when: { days: 4, at: '14:30' },
  from: { name: 'ليلى حداد', address: 'layla.haddad@example.com' },
  subject: 'صور النافورة القديمة',
  zone: '+0200',
  body: text(`عزيزتي آنا،

وجدتُ في بيت جدي صوراً قديمة للنافورة التي سألتِ عنها. كانت حولها أشجار البرتقال،
وكان الأطفال يجلسون على حافتها في المساء.

سأرسل لكِ نسخاً منها الأسبوع القادم مع Samuel، فهو يسافر يوم الخميس.

مع أطيب التحيات،
ليلى`),
};

const hebrew: Letter = {
  name: 'hebrew-lecture',
  theme: 'right-to-left',
  when: { days: 12, at: '07:05' },
  from: { name: 'נועה ברק', address: 'noa.barak@example.org' },
  subject: 'הזמנה להרצאה: עצים בעיר (RSVP עד יום ראשון)',
  zone: '+0200',
  body: multipart('alternative', [
    text(`אנה היקרה,

נשמח מאוד אם תוכלי להרצות אצלנו על עצים בעיר. ההרצאה תתקיים באולם הקטן, בשעה 18:00,
ואחריה קפה ושיחה.

להתראות,
נועה`),
    html(`<div dir="rtl" lang="he" style="font-family:Arial,sans-serif;font-size:16px;line-height:1.7;color:#222">
<p>אנה היקרה,</p>
<p>נשמח מאוד אם תוכלי להרצות אצלנו על <b>עצים בעיר</b>. ההרצאה תתקיים באולם הקטן, בשעה 18:00, ואחריה קפה ושיחה.</p>
<ul><li>משך ההרצאה: 45 דקות</li><li>מצגת: PDF או PowerPoint</li><li>קהל: כ־60 איש</li></ul>
<p>להתראות,<br>נועה</p></div>`),
  ]),
};

const arabicShop: Letter = {
  name: 'arabic-bookshop',
  theme: 'right-to-left',
  when: { days: 27, at: '16:45' },
  from: { name: 'مكتبة الياسمين', address: 'orders@yasmin-books.example' },
  subject: 'تأكيد الطلب رقم 5081',
  zone: '+0300',
  body: html(`<html dir="rtl" lang="ar"><body style="margin:0;background:#f7f3ec;font-family:Tahoma,Arial,sans-serif">
<table role="presentation" align="center" width="560" cellpadding="0" cellspacing="0" style="background:#ffffff;max-width:560px">
<tr><td style="background:#7a3e2b;color:#ffffff;padding:18px 24px;font-size:20px">مكتبة الياسمين</td></tr>
<tr><td style="padding:24px;font-size:16px;line-height:1.8;color:#333333">
<p>شكراً لطلبك يا آنا! كتبك في الطريق إليك.</p>
<table width="100%" cellpadding="8" cellspacing="0" style="border-collapse:collapse">
<tr><td style="border-bottom:1px solid #eeeeee">حدائق الأندلس</td><td align="left" style="border-bottom:1px solid #eeeeee">€ 24.00</td></tr>
<tr><td style="border-bottom:1px solid #eeeeee">دفتر رسم صغير</td><td align="left" style="border-bottom:1px solid #eeeeee">€ 7.50</td></tr>
<tr><td><b>المجموع</b></td><td align="left"><b>€ 31.50</b></td></tr>
</table></td></tr></table></body></html>`),
};

/** Arabic text, Hebrew in both forms, an Arabic order. */
export const rightToLeft = (): Letter[] => [arabic, hebrew, arabicShop];
