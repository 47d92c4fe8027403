/** What is shown where no page is. */
import { Mark } from '@/components/ui/mark';

export const metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 bg-canvas px-6 pb-24 text-center">
      <Mark className="mb-2 size-12" />
      <h1 className="text-xl font-semibold">There is nothing here</h1>
      <p className="max-w-80 text-base text-soft">
        The address is mistyped, or what it led to is gone.
      </p>
      <a
        href="/mail"
        className="mt-2 inline-flex h-10 items-center rounded-md bg-accent px-4 font-[550] text-on-accent hover:bg-accent-strong"
      >
        To the inbox
      </a>
    </main>
  );
}
