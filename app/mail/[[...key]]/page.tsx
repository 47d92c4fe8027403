/** The inbox: /mail is the list, /mail/[key] the list with a message open. */
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { visitor } from '@/app/visitor';
import { sayHere } from '@/app/words';
import { Inbox } from '@/components/maildrop/inbox';
import { PANES_COOKIE, panesOf } from '@/lib/client/panes';
import { hrefOf, placeOf } from '@/lib/client/place';
import { running } from '@/lib/server/running';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await sayHere())('page.inbox') };
}

interface MailPageProps {
  params: Promise<{ key?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MailPage({ params, searchParams }: MailPageProps) {
  const { key = [] } = await params;
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const search = new URLSearchParams(Object.fromEntries(asked));
  const place = placeOf(['/mail', ...key].join('/'), search.toString());
  if (key.length > 0 && place.key === null) notFound();
  const account = await visitor();
  if (account === null) redirect(`/sign-in?to=${encodeURIComponent(hrefOf(place))}`);
  const kept = await cookies();
  const { store } = await running();
  return (
    <Inbox
      account={account}
      place={place}
      settings={await store.settings.load(account.id)}
      panes={panesOf(kept.get(PANES_COOKIE)?.value)}
    />
  );
}
