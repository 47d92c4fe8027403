/** Letters in Russian and the languages of Asia, each in a charset that people used. */
import type { Letter } from '@/lib/demo/writing/letter';
import { html, multipart, text } from '@/lib/demo/writing/part';

const russian: Letter = {
  name: 'russian-seeds',
  theme: 'charsets',
  when: { days: 10, at: '06:50' },
  from: { name: 'Ольга Соколова', address: 'olga.sokolova@example.org' },
  subject: 'Семена дошли, спасибо!',
  charset: 'koi8-r',
  zone: '+0300',
  body: text(
    `Дорогая Анна!

Конверт с семенами пришёл вчера, целый и сухой, хотя почта очень старалась. Мак
посею весной у калитки, а люпин попробую прямо сейчас, под снег.

В ответ собираю для тебя коллекцию мхов. Это медленная посылка: они не любят
спешить.

Обнимаю,
Оля`,
    { charset: 'koi8-r' },
  ),
};

const japanese: Letter = {
  name: 'japanese-garden',
  theme: 'charsets',
  when: { days: 2, at: '01:15' },
  from: { name: '田中 由紀子', address: 'yukiko.tanaka@example.org' },
  subject: '庭園見学のご案内(十一時集合)',
  charset: 'iso-2022-jp',
  zone: '+0900',
  body: text(
    `アンナ様

いつもお世話になっております。田中です。

先日ご相談いただいた庭園見学の件、無事に予約が取れました。
集合は午前十一時、正門の松の木の前です。雨天でも決行いたします。

苔の庭は靴を脱いでご覧いただきますので、暖かい靴下をお持ちください。

お会いできるのを楽しみにしております。
田中 由紀子`,
    { charset: 'iso-2022-jp' },
  ),
};

const japanesePrinter: Letter = {
  name: 'japanese-paper',
  theme: 'charsets',
  when: { days: 24, at: '02:40' },
  from: { name: '和紙の店 こずえ', address: 'info@kozue-washi.example' },
  subject: 'ご注文の和紙を発送しました',
  charset: 'shift_jis',
  zone: '+0900',
  body: text(
    `アンナ・ウィンター様

このたびはご注文ありがとうございます。
本日、手漉き和紙(A3、五十枚)を発送いたしました。

到着まで七日から十日ほどかかります。湿気を避けて保管してください。

和紙の店 こずえ`,
    { charset: 'shift_jis', encoding: '8bit' },
  ),
};

const chinese: Letter = {
  name: 'chinese-bamboo',
  theme: 'charsets',
  when: { days: 6, at: '03:05' },
  from: { name: '李晓梅', address: 'xiaomei.li@example.com' },
  subject: '关于竹林步道的几点建议',
  charset: 'gb18030',
  zone: '+0800',
  body: text(
    `安娜，你好！

图纸收到了，画得真好。竹林步道我有两点建议：

一、转弯处再宽半米，两个人打伞也能并肩走；
二、路面用碎石，不用石板，下雨的时候声音好听。

下个月我去欧洲开会，希望能去看看你的公园。

祝好！
晓梅`,
    { charset: 'gb18030', encoding: 'base64' },
  ),
};

const taiwanese: Letter = {
  name: 'taiwanese-teahouse',
  theme: 'charsets',
  when: { days: 19, at: '05:30' },
  from: { name: '陳美玲', address: 'meiling.chen@example.net' },
  subject: '茶屋開幕邀請',
  charset: 'big5',
  zone: '+0800',
  body: text(
    `親愛的安娜：

我們的小茶屋終於要在下個月開幕了！從窗口可以看見山，也可以看見鄰居的貓。

如果你剛好經過，請一定進來坐坐，第一壺茶由我請客。

美玲 敬上`,
    { charset: 'big5', encoding: 'base64' },
  ),
};

const korean: Letter = {
  name: 'korean-exchange',
  theme: 'charsets',
  when: { days: 15, at: '00:55' },
  from: { name: '김민준', address: 'minjun.kim@example.org' },
  subject: '서울숲 사진과 안부 인사',
  charset: 'euc-kr',
  zone: '+0900',
  body: text(
    `안나 씨에게

안녕하세요? 지난주에 서울숲을 걷다가 함께 심었던 은행나무를 보았습니다.
벌써 제 키보다 훨씬 큽니다.

사진은 다음 편지에 보내 드리겠습니다. 그곳의 포플러는 잘 자라고 있나요?

민준 드림`,
    { charset: 'euc-kr' },
  ),
};

const hindi: Letter = {
  name: 'hindi-recipe',
  theme: 'languages',
  when: { days: 21, at: '11:20' },
  from: { name: 'मीरा जोशी', address: 'meera.joshi@example.com' },
  subject: 'बगीचे के लिए धन्यवाद',
  zone: '+0530',
  body: text(`प्रिय ऐना,

आपके बनाए नक्शे से हमारे विद्यालय का बगीचा अब सचमुच हरा हो गया है। बच्चे हर सुबह पौधों
को पानी देते हैं और हर पेड़ का एक नाम रखा है। सबसे छोटे पेड़ का नाम उन्होंने “ऐना” रखा है।

जब भी भारत आएँ, हमसे मिलने ज़रूर आइए।

सस्नेह,
मीरा`),
};

const thai: Letter = {
  name: 'thai-orchids',
  theme: 'languages',
  when: { days: 26, at: '09:12' },
  from: { name: 'สมชาย ใจดี', address: 'somchai@example.net' },
  subject: 'กล้วยไม้ของคุณออกดอกแล้ว',
  zone: '+0700',
  body: multipart('alternative', [
    text(`สวัสดีครับคุณแอนนา

กล้วยไม้ต้นเล็กที่คุณฝากไว้ออกดอกแล้วเมื่อเช้านี้ สีม่วงอ่อน สวยมากครับ
ผมรดน้ำให้ทุกสองวันตามที่บอกไว้

เดินทางปลอดภัยนะครับ
สมชาย`),
    html(`<p>สวัสดีครับคุณแอนนา</p>
<p>กล้วยไม้ต้นเล็กที่คุณฝากไว้<b>ออกดอกแล้ว</b>เมื่อเช้านี้ <span style="color:#7b4fa0">สีม่วงอ่อน</span> สวยมากครับ ผมรดน้ำให้ทุกสองวันตามที่บอกไว้</p>
<p>เดินทางปลอดภัยนะครับ<br>สมชาย</p>`),
  ]),
};

/** Russian, Japanese, Chinese, Korean, Hindi, Thai. */
export const easternLanguages = (): Letter[] => [
  russian,
  japanese,
  japanesePrinter,
  chinese,
  taiwanese,
  korean,
  hindi,
  thai,
];
