/** What is shown where no page is. */
import type { Metadata } from 'next';
import { Mark } from '@/components/ui/mark';
import { sayHere } from './words.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await sayHere())('page.not-found') };
}

export default async function NotFound() {
  const say = await sayHere();
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 bg-canvas px-6 pb-24 text-center">
      <Mark className="mb-2 size-12" />
      <h1 className="text-xl font-semibold">{say('not-found.title')}</h1>
      <p className="max-w-80 text-base text-balance text-soft">{say('not-found.words')}</p>
      <a
        href="/mail"
        className="mt-2 inline-flex h-10 items-center rounded-md bg-accent px-4 font-[550] text-on-accent hover:bg-accent-strong"
      >
        {say('not-found.to-inbox')}
      </a>
    </main>
  );
}
