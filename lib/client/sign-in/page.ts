/**
 * All that the sign-in page does before one is signed in, in one small script. Next and React, which
 * make the step to the inbox a short one, come when the browser has nothing else to do.
 */
import { api, type Problem, problemOf } from '@/lib/client/api';
import { isSpoken, speak } from '@/lib/client/language';
import { forgetHere, noteSignIn } from '@/lib/client/offline/device';
import { problemWords } from '@/lib/client/problem-words';
import { trustOwnScripts } from '@/lib/client/trusted-scripts';
import { FONT_SIZE, THEME } from '@/lib/client/worn';
import type { SignInRequest } from '@/lib/contract/sign-in';
import { speaking } from '@/lib/words/say';
import { chosenServer, OTHER } from './chosen-server.ts';
import { type Handed, NAMED } from './handed.ts';

/** @throws {Error} where the page has no such element: a mistake of ours */
function within<Wanted extends Element>(
  parent: ParentNode,
  selector: string,
  kind: new () => Wanted,
): Wanted {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`No ${selector} on the sign-in page.`);
  return element;
}

const form = within(document, `#${NAMED.form}`, HTMLFormElement);
const address = within(form, '[name=address]', HTMLInputElement);
const password = within(form, '[name=password]', HTMLInputElement);
const go = within(form, `#${NAMED.go}`, HTMLButtonElement);
const notice = within(document, `#${NAMED.problem} > [role]`, HTMLElement);

// From our own server, for this page.
const handed: Handed = JSON.parse(form.dataset.handed ?? '');
const say = speaking(handed.manner, handed.texts);

let isTrying = false;

async function signIn(pressed: HTMLButtonElement, request: SignInRequest): Promise<void> {
  if (isTrying) return;
  isTrying = true;
  showBusy(pressed, 'busy');
  showProblem(null);
  try {
    const chosen = await api.signIn(request);
    await noteSignIn(chosen.account.id, request.remember === true ? 'stays' : 'passes');
    const isAsChosen = isSpoken(handed.manner, chosen, document.cookie);
    THEME.wear(chosen.theme);
    FONT_SIZE.wear(chosen.fontSize);
    speak(chosen.language);
    // The button stays busy until the inbox stands in this page's place. The texts of another
    // language come with a page that is loaded anew.
    if (isAsChosen && window.goOn !== undefined) window.goOn(handed.next);
    else window.location.replace(handed.next);
  } catch (error) {
    isTrying = false;
    showBusy(pressed, 'ready');
    showProblem(problemOf(error));
    password.select();
  }
}

function showBusy(button: HTMLButtonElement, state: 'busy' | 'ready'): void {
  button.disabled = state === 'busy';
  button.ariaBusy = String(button.disabled);
}

/** What may come of a slip in the address or the password; what a server did is no fault of theirs. */
const TYPED: readonly Problem['code'][] = ['sign-in-refused', 'bad-request'];

/** Says what went wrong, in the place that is kept for it; null: nothing. */
function showProblem(problem: Problem | null): void {
  for (const field of [address, password]) {
    field.ariaInvalid = String(problem !== null && TYPED.includes(problem.code));
    if (problem === null) field.removeAttribute('aria-describedby');
    else field.setAttribute('aria-describedby', NAMED.problem);
  }
  const { detail = '' } = problem ?? {};
  within(notice, '[data-filled=words]', HTMLElement).textContent =
    problem && problemWords(say, problem);
  const line = within(notice, 'p', HTMLElement);
  within(line, '[data-filled=detail]', HTMLElement).textContent = detail;
  line.hidden = detail === '';
  notice.hidden = problem === null;
  notice.scrollIntoView({ block: 'nearest' });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = new FormData(form);
  const server = chosenServer(typed);
  void signIn(go, {
    address: String(typed.get('address')).trim(),
    password: String(typed.get('password')),
    remember: typed.get('remember') !== null,
    ...(server && { server }),
  });
});

// Firefox keeps what was disabled when a page is reloaded.
showBusy(go, 'ready');

const { sample } = handed;
if (sample !== null) {
  const open = within(document, `#${NAMED.openSample}`, HTMLButtonElement);
  showBusy(open, 'ready');
  open.addEventListener('click', () => void signIn(open, { ...sample, remember: false }));
}

const reveal = within(form, `#${NAMED.reveal}`, HTMLButtonElement);
reveal.addEventListener('click', () => {
  const isShown = password.type === 'password';
  password.type = isShown ? 'text' : 'password';
  reveal.ariaPressed = String(isShown);
});

const choice = form.querySelector<HTMLSelectElement>('[name=server]');
const otherServer = form.querySelector<HTMLFieldSetElement>(`#${NAMED.otherServer}`);
if (choice !== null && otherServer !== null) {
  const showOther = () => {
    // What is disabled is neither asked for nor sent.
    otherServer.disabled = choice.value !== OTHER;
    otherServer.hidden = otherServer.disabled;
  };
  choice.addEventListener('change', showOther);
  // Browsers keep what was chosen when a page is reloaded.
  showOther();
}

// Whoever sees this page is signed out: nothing of the mail stays on this device.
void forgetHere();

/** Next's files, in their order. Whoever is faster than they are is taken to the inbox by a new page. */
function runNext(): void {
  trustOwnScripts();
  for (const named of document.querySelectorAll('[rel=prefetch][as=script]')) {
    const script = document.createElement('script');
    script.async = false;
    // As it is written: the loader knows its files by that.
    script.src = named.getAttribute('href') ?? '';
    document.head.append(script);
  }
}

window.addEventListener('load', () => {
  // Not every browser says when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(runNext);
  else setTimeout(runNext, 200);
});
