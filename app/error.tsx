'use client';
/** What is shown when a page of ours breaks. */
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 bg-canvas px-6 pb-24 text-center">
      <Mark className="mb-2 size-12" />
      <h1 className="text-xl font-semibold">This page broke</h1>
      <p className="max-w-80 text-base text-soft">
        Your mail is where it was. Load the page again; if that does not help, the server’s log says
        more.
      </p>
      <Button look="primary" className="mt-2" onClick={reset}>
        Load it again
      </Button>
    </main>
  );
}
