'use client';
/** Takes messages in from files; they are kept by Poplar, for a POP3 server takes none. */
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { useClient } from './use-maildrop.ts';

export default function ImportButton() {
  const say = useSay();
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'ready' | 'busy'>('ready');
  const take = async (files: readonly File[]) => {
    setState('busy');
    let count = 0;
    let unreadable = 0;
    try {
      for (const file of files) {
        const told = await api.importFile(file);
        count += told.imported;
        unreadable += told.unreadable;
      }
      client.notify('plain', say('letters.imported', { count, unreadable }));
    } catch (error) {
      client.complain(error);
    } finally {
      setState('ready');
    }
  };
  return (
    <>
      <Button look="secondary" state={state} onClick={() => input.current?.click()}>
        <Upload aria-hidden="true" className="size-4 stroke-[1.75]" />
        {say('letters.import')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say('letters.import-files')}
        accept=".eml,.mbox,.mbx,message/rfc822,application/mbox"
        onChange={({ target }) => {
          void take([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
