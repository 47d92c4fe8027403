/** One of those that one writes as, to be changed. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Coming, late } from '@/components/ui/late';
import { Select } from '@/components/ui/select';
import { useSay } from '@/components/ui/words';
import { richOf } from '@/lib/client/compose/body';
import { isAddress } from '@/lib/client/compose/recipients';
import type { Identity } from '@/lib/contract/compose';
import { BOX, Field } from './field.tsx';
import { Labelled } from './labelled.tsx';
import { useFormFocus } from './use-form-focus.ts';

const SignatureField = late(() => import('@/components/compose/signature-field'));

export interface IdentityFormProps {
  identity: Identity;
  onSave: (identity: Identity) => Promise<void>;
  onCancel: () => void;
}

export function IdentityForm({ identity, onSave, onCancel }: IdentityFormProps) {
  const say = useSay();
  const [form, setForm] = useState(identity);
  const [state, setState] = useState<'ready' | 'busy' | 'wrong'>('ready');
  const set = (change: Partial<Identity>) => {
    setForm((before) => ({ ...before, ...change }));
    setState('ready');
  };
  const save = async () => {
    const { address, replyTo } = form;
    if (!isAddress(address) || !(replyTo === '' || isAddress(replyTo))) return setState('wrong');
    setState('busy');
    await onSave(form);
    setState('ready');
  };
  const place = useFormFocus(`[data-edits='${identity.id}'], [data-adds]`);
  const wrong = (address: string) => state === 'wrong' && !isAddress(address);
  return (
    <form
      ref={place}
      aria-label={say('identity.form')}
      className="flex flex-col gap-4 px-4 py-4 md:px-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          words={say('identity.name')}
          value={form.name}
          maxLength={200}
          dir="auto"
          autoComplete="name"
          onWrite={(name) => set({ name })}
        />
        <Field
          words={say('identity.address')}
          type="email"
          value={form.address}
          invalid={wrong(form.address)}
          onWrite={(address) => set({ address: address.trim() })}
        />
        <Field
          words={say('identity.reply-to')}
          type="email"
          value={form.replyTo}
          invalid={form.replyTo !== '' && wrong(form.replyTo)}
          onWrite={(replyTo) => set({ replyTo: replyTo.trim() })}
        />
        <FormatChoice format={form.format} onChoose={(format) => set({ format })} />
      </div>
      <Signature form={form} onWrite={set} />
      <p role="alert" className="text-sm text-danger empty:hidden">
        {state === 'wrong' ? say('identity.wrong') : ''}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="secondary" onClick={onCancel}>
          {say('identity.cancel')}
        </Button>
        <Button look="primary" type="submit" state={state === 'busy' ? 'busy' : 'ready'}>
          {say('identity.save')}
        </Button>
      </div>
    </form>
  );
}

interface FormatChoiceProps {
  format: Identity['format'];
  onChoose: (format: Identity['format']) => void;
}

function FormatChoice({ format, onChoose }: FormatChoiceProps) {
  const say = useSay();
  return (
    <Labelled words={say('identity.format')}>
      {(id) => (
        <Select
          id={id}
          className="w-full"
          value={format}
          choices={[
            { value: 'plain', words: say('identity.format-plain') },
            { value: 'rich', words: say('identity.format-rich') },
          ]}
          onChoose={(value) => onChoose(value === 'rich' ? 'rich' : 'plain')}
        />
      )}
    </Labelled>
  );
}

interface SignatureProps {
  form: Identity;
  onWrite: (change: Pick<Identity, 'signature' | 'signatureHtml'>) => void;
}

/** Plain words have no looks to keep: what was formatted before is then its text. */
function Signature({ form: { format, signature, signatureHtml }, onWrite }: SignatureProps) {
  const say = useSay();
  const label = say('identity.signature');
  if (format === 'rich')
    return (
      <div className="min-w-0">
        <p className="mb-1 text-sm font-medium">{label}</p>
        <Coming
          meanwhile={<div className="h-36 rounded-md bg-sunken" />}
          otherwise={(note) => <div className="flex min-h-36 rounded-md bg-sunken">{note}</div>}
        >
          <SignatureField
            label={label}
            written={{ own: signature, rich: signatureHtml ?? richOf(signature) }}
            onWrite={({ own, rich }) => onWrite({ signature: own, signatureHtml: rich })}
          />
        </Coming>
      </div>
    );
  return (
    <Labelled words={label}>
      {(id) => (
        <textarea
          id={id}
          dir="auto"
          rows={4}
          maxLength={10_000}
          value={signature}
          onChange={({ currentTarget }) =>
            onWrite({ signature: currentTarget.value, signatureHtml: null })
          }
          className={`block resize-y py-2 ${BOX}`}
        />
      )}
    </Labelled>
  );
}
