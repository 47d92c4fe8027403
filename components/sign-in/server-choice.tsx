'use client';
/** Which mail server the password goes to, where there are several or it may be any. */
import { useState } from 'react';
import { Select } from '@/components/ui/select';
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
  const [chosen, setChosen] = useState<string>(BY_ADDRESS);
  const choices = [
    { value: BY_ADDRESS, words: 'Found by the address' },
    ...servers.map(({ host, port }) => ({ value: `${host}:${port}`, words: host })),
    ...(others === 'allowed' ? [{ value: OTHER, words: 'Other server' }] : []),
  ];
  return (
    <>
      <div>
        <label htmlFor="server" className={LABEL}>
          Mail server
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
  return (
    <div className="flex flex-col gap-4 border-s-2 border-line ps-4">
      <Field
        id="host"
        name="host"
        label="Its name"
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
          Connection
        </label>
        <Select
          id="security"
          name="security"
          defaultValue="tls"
          choices={[
            { value: 'tls', words: 'TLS, port 995' },
            { value: 'starttls', words: 'STARTTLS, port 110' },
          ]}
          className="h-11 w-full"
        />
      </div>
      <Field
        id="username"
        name="username"
        label="User name, if it is not the address"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={240}
      />
    </div>
  );
}
