/** Letters in languages of western and central Europe, each in a charset that people used. */
import type { Letter } from '@/lib/demo/writing/letter';
import { html, multipart, text } from '@/lib/demo/writing/part';

const german: Letter = {
  name: 'german-choir',
  theme: 'charsets',
  when: { days: 1, at: '19:22' },
  from: { name: 'Jürgen Groß', address: 'juergen.gross@example.org' },
  subject: 'Chorprobe fällt aus, dafür Punsch',
  charset: 'iso-8859-15',
  zone: '+0100',
  body: text(
    `Liebe Anna,

die Probe am Donnerstag fällt leider aus: Die Heizung im Gemeindehaus schweigt,
und zwar länger als wir. Wer mag, kommt trotzdem um acht vorbei, es gibt Punsch
und übrig gebliebene Lebkuchen. Kosten: 2 € in die Kasse.

Die Noten für das Konzert liegen bei mir. Bring bitte deinen Bleistift mit, den
du mir im Frühjahr geliehen hast... ach nein, den habe ja ich.

Herzliche Grüße
Jürgen`,
    { charset: 'iso-8859-15' },
  ),
};

const french: Letter = {
  name: 'french-house',
  theme: 'charsets',
  when: { days: 5, at: '08:10' },
  from: { name: 'Hélène Marchand', address: 'helene.marchand@example.net' },
  subject: 'La maison est libre en août, si ça vous tente',
  charset: 'windows-1252',
  zone: '+0100',
  body: text(
    `Chère Anna,

la maison près de l’étang sera libre les deux premières semaines d’août. Nous
serions ravis que ce soit vous qui l’habitiez : le chat vous connaît déjà, et les
voisins demandent de vos nouvelles à chaque marché.

Le toit est réparé, le vélo rouge aussi. Reste la question des confitures…

À très bientôt, je l’espère,
Hélène`,
    { charset: 'windows-1252' },
  ),
};

const spanish: Letter = {
  name: 'spanish-garden',
  theme: 'languages',
  when: { days: 9, at: '17:45' },
  from: { name: 'Íñigo Ibáñez', address: 'inigo@huertaurbana.example' },
  subject: '¿Vienes a la inauguración del huerto?',
  body: multipart('alternative', [
    text(`Querida Anna:

el sábado inauguramos por fin el huerto del barrio. Habrá tortilla, música de la
sobrina de Paco y un discurso muy breve (lo prometo).

Sin tus planos de riego todavía estaríamos llevando cubos. ¡Ven, por favor!

Un abrazo,
Íñigo`),
    html(`<div style="font-family:Verdana,sans-serif;font-size:15px;line-height:1.6;color:#2a2a2a">
<p>Querida Anna:</p>
<p>el sábado inauguramos <b>por fin</b> el huerto del barrio. Habrá tortilla, música de la sobrina de Paco y un discurso muy breve <i>(lo prometo)</i>.</p>
<p>Sin tus planos de riego todavía estaríamos llevando cubos. ¡Ven, por favor!</p>
<p>Un abrazo,<br>Íñigo</p></div>`),
  ]),
};

const portuguese: Letter = {
  name: 'portuguese-tiles',
  theme: 'charsets',
  when: { days: 14, at: '10:33' },
  from: { name: 'Inês Falcão', address: 'ines@azulejos.example' },
  subject: 'Os azulejos já estão prontos',
  charset: 'iso-8859-1',
  body: text(
    `Olá Anna,

os azulejos para o banco do miradouro saíram do forno esta manhã e ficaram ainda
mais azuis do que na amostra. Enviamos na segunda-feira, bem embrulhados.

Se partir algum pelo caminho, não se preocupe: fizemos seis a mais.

Com os melhores cumprimentos,
Inês Falcão`,
    { charset: 'iso-8859-1' },
  ),
};

const polish: Letter = {
  name: 'polish-train',
  theme: 'charsets',
  when: { days: 17, at: '21:07' },
  from: { name: 'Małgorzata Wiśniewska', address: 'm.wisniewska@example.com' },
  subject: 'Zdjęcia z Gdańska i jedno pytanie',
  charset: 'iso-8859-2',
  zone: '+0100',
  body: text(
    `Cześć Anno,

przeglądałam wczoraj zdjęcia z Gdańska: na każdym albo pada, albo jemy pierogi,
albo jedno i drugie. Wybrałam dwanaście najładniejszych i wyślę je pocztą, na
papierze, jak dawniej.

Pytanie: czy żółty parasol jest twój, czy mój?

Ściskam,
Gosia`,
    { charset: 'iso-8859-2' },
  ),
};

const turkish: Letter = {
  name: 'turkish-tea',
  theme: 'charsets',
  when: { days: 20, at: '07:58' },
  from: { name: 'Gülşen Yıldız', address: 'gulsen.yildiz@example.org' },
  subject: 'Çay bahçesi için çizimlerin çok güzel olmuş',
  charset: 'iso-8859-9',
  zone: '+0300',
  body: text(
    `Merhaba Anna,

çizimleri belediyedeki arkadaşlara gösterdim, herkes çok beğendi. Özellikle
çınarın altındaki küçük masalar... Şimdi tek sorumuz şu: yağmur suyu nereye
gidecek?

Gelecek ay İstanbul'a gelirsen birlikte yerine bakalım. Çaylar benden.

Sevgiler,
Gülşen`,
    { charset: 'iso-8859-9' },
  ),
};

const greek: Letter = {
  name: 'greek-olives',
  theme: 'charsets',
  when: { days: 11, at: '12:40' },
  from: { name: 'Νίκος Παπαδάκης', address: 'nikos@elaia.example' },
  subject: 'Το λάδι της φετινής χρονιάς',
  charset: 'iso-8859-7',
  zone: '+0200',
  body: text(
    `Αγαπητή Άννα,

τελειώσαμε τη συγκομιδή την Κυριακή, κουρασμένοι αλλά ευχαριστημένοι. Το λάδι
φέτος είναι πράσινο και πικάντικο, όπως σου αρέσει. Σου κράτησα πέντε λίτρα.

Πότε θα έρθεις να δεις τα δέντρα που φυτέψαμε μαζί; Έχουν ψηλώσει πολύ.

Με αγάπη,
Νίκος`,
    { charset: 'iso-8859-7' },
  ),
};

const vietnamese: Letter = {
  name: 'vietnamese-cooking',
  theme: 'languages',
  when: { days: 13, at: '04:25' },
  from: { name: 'Nguyễn Thị Thu Hà', address: 'thuha@example.net' },
  subject: 'Công thức phở mà chị hỏi hôm trước',
  zone: '+0700',
  body: text(`Chị Anna thân mến,

em gửi chị công thức phở của mẹ em. Bí quyết là nướng gừng và hành trước khi cho
vào nồi, rồi ninh xương thật chậm, ít nhất sáu tiếng. Đừng vội nhé!

Quế và hồi em sẽ gửi theo đường bưu điện, vì ở chợ bên chị chắc khó tìm.

Thương mến,
Hà`),
};

/** German, French, Spanish, Portuguese, Polish, Turkish, Greek, Vietnamese. */
export const westernLanguages = (): Letter[] => [
  german,
  french,
  spanish,
  portuguese,
  polish,
  turkish,
  greek,
  vietnamese,
];
