/** The sign-in page, whole: the mark, one card, the mail server. The server makes it, a script works it. */
import { Mark } from '@/components/ui/mark';
import type { SampleAccount } from '@/lib/client/sign-in/handed';
import type { Say, Texts } from '@/lib/words/say';
import { Sample } from './sample.tsx';
import { ServerChoice } from './server-choice.tsx';
import { type MailServer, ServerLine } from './server-line.tsx';
import { SignInForm } from './sign-in-form.tsx';

export interface SignInCardProps {
  servers: readonly MailServer[];
  others: 'refused' | 'allowed';
  sample: SampleAccount | null;
  next: string;
  say: Say;
  texts: Texts;
}

/** Hangs from the top, not the middle, so that a word of error moves nothing that is above it. */
export function SignInCard({ servers, others, sample, next, say, texts }: SignInCardProps) {
  const only = servers.length === 1 && others === 'refused' ? servers[0] : undefined;
  return (
    <main className="flex min-h-dvh flex-col items-center bg-canvas px-4 pt-[max(2rem,12dvh)] pb-10">
      <div className="mb-7 flex flex-col items-center gap-3">
        <Mark className="size-12" />
        <h1 className="text-2xl font-[650] tracking-tight">{say('sign-in.title')}</h1>
        {only && <ServerLine server={only} say={say} />}
      </div>
      <div className="flex w-full max-w-[23.5rem] flex-col gap-5 rounded-xl bg-surface p-6 shadow-card md:p-7">
        {sample !== null && <Sample say={say} />}
        <SignInForm handed={{ manner: say.manner, texts, next, sample }} say={say}>
          {!only && <ServerChoice servers={servers} others={others} say={say} />}
        </SignInForm>
      </div>
    </main>
  );
}
