/** The frame of every page: language, fonts, theme. */
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { WordsProvider } from '@/components/ui/words';
import { dateOrderOf } from '@/lib/client/dates';
import { directionOf } from '@/lib/words/languages';
import { textsIn } from '@/lib/words/texts';
import { mannerHere, sayHere, wornHere } from './words.ts';
import './globals.css';

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
});

/** Fetched only by pages with such letters on them. */
const interExtended = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  variable: '--font-inter-ext',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
});

const METADATA: Metadata = {
  title: { default: 'Poplar', template: '%s · Poplar' },
  applicationName: 'Poplar',
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }],
    apple: '/icon-maskable-512.png',
  },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'no-referrer',
};

export async function generateMetadata(): Promise<Metadata> {
  return { ...METADATA, description: (await sayHere())('page.description') };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f6f4' },
    { media: '(prefers-color-scheme: dark)', color: '#101312' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, fontSize } = await wornHere();
  const manner = await mannerHere();
  return (
    <html
      lang={manner.language === 'zh' ? 'zh-Hans' : manner.language}
      dir={directionOf(manner.language)}
      data-dates={dateOrderOf(manner)}
      data-theme={theme === 'system' ? undefined : theme}
      data-font-size={fontSize === 'normal' ? undefined : fontSize}
      className={`${inter.variable} ${interExtended.variable}`}
    >
      <body>
        <WordsProvider manner={manner} texts={await textsIn(manner.language)}>
          {children}
        </WordsProvider>
      </body>
    </html>
  );
}
