/** A person whose card came with a message. */
import { Download } from 'lucide-react';
import { useSay } from '@/components/ui/words';
import { partHref } from '@/lib/client/api';
import { initials } from '@/lib/client/formats';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Contact } from '@/lib/contract/message';
import { Card, CardLink } from './card.tsx';

export interface ContactCardProps {
  messageKey: MessageKey;
  contact: Contact;
}

export function ContactCard({ messageKey, contact }: ContactCardProps) {
  const say = useSay();
  const { name, organisation, emails, telephones, part } = contact;
  const [address = ''] = emails;
  const shown = name || organisation || address;
  return (
    <Card
      label={say('reader.contact')}
      picture={
        <span
          aria-hidden="true"
          className="flex size-10 flex-none items-center justify-center rounded-full bg-chosen text-sm font-semibold text-accent-strong select-none print:hidden"
        >
          {initials({ name: shown, address })}
        </span>
      }
      actions={
        <CardLink
          icon={<Download aria-hidden="true" />}
          href={partHref(messageKey, part)}
          filename="contact.vcf"
        >
          {say('reader.download-vcf')}
        </CardLink>
      }
    >
      <p dir="auto" className="text-as-parent text-base font-semibold wrap-anywhere">
        {shown}
      </p>
      {organisation !== '' && organisation !== shown && (
        <p dir="auto" className="text-as-parent break-words text-soft">
          {organisation}
        </p>
      )}
      <ul className="mt-1 grid grid-cols-1 gap-0.5 text-soft tabular-nums">
        {[...emails, ...telephones].map((line) => (
          <li key={line} className="wrap-anywhere">
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </Card>
  );
}
