/** The sign-in page; who is signed in already goes on to the inbox. */
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { mailServers, visitor } from '@/app/visitor';
import { sayHere } from '@/app/words';
import { Onward } from '@/components/sign-in/onward';
import { SignInCard } from '@/components/sign-in/sign-in-card';
import { textsHanded } from '@/lib/client/sign-in/handed';
import { textsIn } from '@/lib/words/texts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await sayHere())('page.sign-in') };
}

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Only places of ours: nobody is sent elsewhere by a link to us. */
const OWN_PLACE = /^\/settings$|^\/mail(?:\/[A-Za-z0-9_-]{22})?(?:\?view=[a-z]+)?$/;

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { to } = await searchParams;
  const next = typeof to === 'string' && OWN_PLACE.test(to) ? to : '/mail';
  if ((await visitor()) !== null) redirect(next);
  const say = await sayHere();
  const texts = textsHanded(await textsIn(say.manner.language));
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <>
      <SignInCard {...(await mailServers())} next={next} say={say} texts={texts} />
      <Onward />
      <script src="/sign-in.js" nonce={nonce} defer />
    </>
  );
}
