/** What stands in for a page that cannot be had without a line: the device keeps it for that. */
import type { Metadata } from 'next';
import { sayHere } from '@/app/words';
import { Mark } from '@/components/ui/mark';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await sayHere())('page.offline') };
}

export default async function Offline() {
  const say = await sayHere();
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 bg-canvas px-6 pb-24 text-center">
      <Mark className="mb-2 size-12" />
      <h1 className="text-xl font-semibold">{say('page.offline')}</h1>
      <p className="max-w-80 text-base text-balance text-soft">{say('offline.words')}</p>
      <p className="mt-2 flex flex-wrap items-center justify-center gap-2">
        <a
          href="/mail"
          className="inline-flex h-10 items-center rounded-md bg-accent px-4 font-[550] text-on-accent hover:bg-accent-strong"
        >
          {say('settings.back')}
        </a>
        {/* Wherever this stands in: that address again. */}
        <a
          href="?"
          className="inline-flex h-10 items-center rounded-md px-4 font-[550] text-soft hover:bg-press hover:text-ink"
        >
          {say('ui.try-again')}
        </a>
      </p>
    </main>
  );
}
