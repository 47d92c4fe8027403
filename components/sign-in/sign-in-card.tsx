/** The sign-in page, whole: the mark, one card, the mail server. */
import { Mark } from '@/components/ui/mark';
import type { SampleAccount } from './sample.tsx';
import { type MailServer, ServerLine } from './server-line.tsx';
import { SignInForm } from './sign-in-form.tsx';

export interface SignInCardProps {
  server: MailServer;
  sample: SampleAccount | null;
  next: string;
}

/** Hangs from the top, not the middle, so that a word of error moves nothing that is above it. */
export function SignInCard({ server, sample, next }: SignInCardProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center bg-canvas px-4 pt-[max(2rem,12dvh)] pb-10">
      <div className="mb-7 flex flex-col items-center gap-3">
        <Mark className="size-12" />
        <h1 className="text-2xl font-[650] tracking-tight">Sign in to Poplar</h1>
        <ServerLine server={server} />
      </div>
      <div className="flex w-full max-w-[23.5rem] flex-col gap-5 rounded-xl bg-surface p-6 shadow-card md:p-7">
        <SignInForm next={next} sample={sample} />
      </div>
    </main>
  );
}
