'use client';
/** What is shown when a page of ours breaks; also by a script that did not come, which React remembers until it is loaded anew. */
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { useSay } from '@/components/ui/words';

export default function ErrorPage() {
  const say = useSay();
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 bg-canvas px-6 pb-24 text-center">
      <Mark className="mb-2 size-12" />
      <h1 className="text-xl font-semibold">{say('broken.title')}</h1>
      <p className="max-w-80 text-base text-soft">{say('broken.words')}</p>
      <Button look="primary" className="mt-2" onClick={() => window.location.reload()}>
        {say('broken.again')}
      </Button>
    </main>
  );
}
