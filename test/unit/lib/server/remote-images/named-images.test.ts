/** Which pictures a message may have fetched for it. */
import { expect, test } from 'vitest';
import { namedImages } from '@/lib/server/remote-images/named-images';

const named = (html: string) => [...namedImages(html)];

test('pictures are found in src, background and styles, as browsers read them', () => {
  expect(
    named(`<body background="http://a.example/b.png">
      <img src=" https://A.example/x y.png?u=1&amp;v=2 "><img src="//b.example/z.gif">
      <td style="background:url('https://c.example/t.png') no-repeat">
      <style>.x { background-image: url(https://d.example/s.png) }</style>
      <td style="background:url( 'https://e.example/a(1).png' )"><td style='background:url("https://f.example/b(2).png")'>`),
  ).toEqual([
    'http://a.example/b.png',
    'https://a.example/x%20y.png?u=1&v=2',
    'https://b.example/z.gif',
    'https://c.example/t.png',
    'https://d.example/s.png',
    'https://e.example/a(1).png',
    'https://f.example/b(2).png',
  ]);
});

test('links, scripts and what is no address of the web are no pictures', () => {
  expect(
    named(
      '<a href="https://a.example/l"><script src="https://a.example/s"></script><img src="/x"><img src="cid:1"><img src="file:///etc/passwd"><p>https://a.example/t.png',
    ),
  ).toEqual([]);
});

test('a message cannot name pictures without end', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `<img src="https://a.example/${at}">`);
  expect(named(many.join(''))).toHaveLength(1_000);
});
