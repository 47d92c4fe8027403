/** What a person may choose, and what is kept of them. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { chosenBy, visitor } from '@/app/visitor';
import { sayHere } from '@/app/words';
import { SettingsPage } from '@/components/settings/settings-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await sayHere())('page.settings') };
}

export default async function SettingsRoute() {
  const account = await visitor();
  if (account === null) redirect('/sign-in?to=%2Fsettings');
  return <SettingsPage account={account} {...(await chosenBy(account))} />;
}
