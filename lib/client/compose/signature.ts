/** What stands under a letter: put in with whom it is from, and changed with them. */
import type { Identity } from '@/lib/contract/compose';
import { type Body, bodyOf, richOf, type Texts, textsOf } from './body.ts';

type Signer = Pick<Identity, 'signature' | 'signatureHtml'>;

/** A signature stands behind a line of `-- ` (RFC 3676 §4.3). */
const signatureOf = ({ signature }: Signer) =>
  signature.trim() === '' ? '' : `-- \n${signature.trimEnd()}`;

/** The same as formatted words. */
const richSignatureOf = (signer: Signer) =>
  `${richOf('-- ')}${signer.signatureHtml ?? richOf(signer.signature.trimEnd())}`;

/** The first words of a new letter or an answer: room to write on, then the signature. */
export function withSignature(texts: Texts, identity: Signer & Pick<Identity, 'format'>): Texts {
  const { own, quotation } = bodyOf(texts);
  const signature = signatureOf(identity);
  const answered = own.trim() === '' ? '' : own.replace(/^\n+/, '');
  if (identity.format === 'plain') {
    if (signature === '') return texts;
    const rest = answered === '' ? '' : `\n\n${answered}`;
    return textsOf({ own: `\n\n${signature}${rest}`, rich: null, quotation });
  }
  return textsOf({ ...richly(identity, signature, answered), quotation });
}

/** Room, signature and what is answered, in both kinds. */
function richly(identity: Signer, signature: string, answered: string): Pick<Body, 'own' | 'rich'> {
  const rest = answered === '' ? '' : `\n\n${answered.trimEnd()}`;
  if (signature === '') return { own: rest, rich: richOf(rest) };
  const after = rest === '' ? '' : richOf(rest.slice(1));
  return {
    own: `\n\n${signature}${rest}`,
    rich: `${richOf('\n')}${richSignatureOf(identity)}${after}`,
  };
}

/** Another identity signs otherwise; a signature that was changed by hand stays. */
export function resigned(texts: Texts, before: Signer, after: Identity): Texts {
  const [old, next] = [signatureOf(before), signatureOf(after)];
  const { own, rich, quotation } = bodyOf(texts);
  const oldRich = richSignatureOf(before);
  const found = rich === null || rich.includes(oldRich);
  if (old === '' || !own.includes(old) || !found) {
    const isEmpty = own.trim() === '';
    if (next === '' || !isEmpty) return texts;
    return withSignature(texts, { ...after, format: rich === null ? 'plain' : 'rich' });
  }
  const nextRich = next === '' ? '' : richSignatureOf(after);
  return textsOf({
    own: own.replace(old, () => next),
    rich: rich?.replace(oldRich, () => nextRich) ?? null,
    quotation,
  });
}
