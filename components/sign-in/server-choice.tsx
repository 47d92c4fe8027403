'use client';
/** Which mail server the password goes to, where there are several or it may be any. */
import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { useSay } from '@/components/ui/words';
import { BY_ADDRESS, OTHER } from './chosen-server.ts';
import { Field } from './field.tsx';
import type { MailServer } from './server-line.tsx';

export interface ServerChoiceProps {
  servers: readonly MailServer[];
  /** Whether any other may be named. */
  others: 'refused' | 'allowed';
}

const LABEL = 'mb-1.5 block text-sm font-medium text-soft';

export function ServerChoice({ servers, others }: ServerChoiceProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<string>(BY_ADDRESS);
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
        <Select
          id="server"
          name="server"
          value={chosen}
          choices={choices}
          onChoose={setChosen}
          className="h-11 w-full"
        />
      </div>
      {chosen === OTHER && <OtherServer />}
    </>
  );
}

function OtherServer() {
  const say = useSay();
  return (
    <div className="flex flex-col gap-4 border-s-2 border-line ps-4">
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
    </div>
  );
}
