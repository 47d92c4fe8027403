/** The front door leads to the inbox, which leads to the sign-in where it has to. */
import { redirect } from 'next/navigation';

export default function Page() {
  redirect('/mail');
}
