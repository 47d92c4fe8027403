/** Which mail server the password goes to, where there are several or it may be any. */
import { Select } from '@/components/ui/select';
import { BY_ADDRESS, OTHER } from '@/lib/client/sign-in/chosen-server';
import { NAMED } from '@/lib/client/sign-in/handed';
import type { Say } from '@/lib/words/say';
import { Field } from './field.tsx';
import type { MailServer } from './server-line.tsx';

export interface ServerChoiceProps {
  servers: readonly MailServer[];
  /** Whether any other may be named. */
  others: 'refused' | 'allowed';
  say: Say;
}

const LABEL = 'mb-1.5 block text-sm font-medium text-soft';

export function ServerChoice({ servers, others, say }: ServerChoiceProps) {
  const choices = [
    { value: BY_ADDRESS, words: say('sign-in.server-by-address') },
    ...servers.map(({ host, port }) => ({ value: `${host}:${port}`, words: host })),
    ...(others === 'allowed' ? [{ value: OTHER, words: say('sign-in.server-other') }] : []),
  ];
  return (
    <>
      <div>
        <label htmlFor="server" className={LABEL}>
          {say('sign-in.server')}
        </label>
        <Select id="server" name="server" choices={choices} className="h-11 w-full" />
      </div>
      {others === 'allowed' && <OtherServer say={say} />}
    </>
  );
}

/** Shown by the page's script when it is chosen. */
function OtherServer({ say }: { say: Say }) {
  return (
    <fieldset
      id={NAMED.otherServer}
      disabled
      hidden
      aria-label={say('sign-in.server-other')}
      className="flex flex-col gap-4 border-s-2 border-line ps-4"
    >
      <Field
        id="host"
        name="host"
        label={say('sign-in.server-name')}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        placeholder="pop.example.net"
        required
        maxLength={253}
      />
      <div>
        <label htmlFor="security" className={LABEL}>
          {say('sign-in.security')}
        </label>
        <Select
          id="security"
          name="security"
          defaultValue="tls"
          choices={[
            { value: 'tls', words: say('sign-in.security-tls') },
            { value: 'starttls', words: say('sign-in.security-starttls') },
          ]}
          className="h-11 w-full"
        />
      </div>
      <Field
        id="username"
        name="username"
        label={say('sign-in.username')}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={240}
      />
    </fieldset>
  );
}
