/** Says the texts of one catalogue: fills in what they name, and counts as the language does. */
import type { GetICUArgs } from '@schummar/icu-type-parser';
import format, { type CompiledMessage } from 'icu-minify/format';
import type { en } from './catalogues/en.ts';
import type { Spoken } from './languages.ts';

/** The name of a text: its room, a dot, what it says. */
export type Id = keyof typeof en;

/** Numbers are always counted or written as numbers, so that each language has its own digits. */
type Values<I extends Id> = GetICUArgs<
  (typeof en)[I],
  { ICUNumberArgument: number; ICUArgument: string }
>;

/** What has to be said beside the id: nothing, where the text names nothing. */
type Given<I extends Id> = keyof Values<I> extends never ? [] : [values: Values<I>];

/** A text that names nothing, so that its id alone says it: for tables of texts. */
export type PlainId = { [I in Id]: Given<I> extends [] ? I : never }[Id];

/** Texts ready to be said, by id. */
export type Texts = Readonly<Record<string, CompiledMessage>>;

/** How times are written where the person chose; `auto`: as the language does. */
export interface Manner extends Spoken {
  readonly timeFormat: 'auto' | '24-hour' | '12-hour';
  readonly dateFormat: 'auto' | 'day-month' | 'month-day' | 'year-month-day';
}

/** What turns a piece of text between tags into an element of `Element`. */
export type Tags<Element> = Readonly<Record<string, (pieces: (string | Element)[]) => Element>>;

/** A text whose id comes from elsewhere, such as our own server. */
export interface Told {
  readonly id: string;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** A text to be said elsewhere, in whichever language is read there. */
export function telling<I extends Id>(id: I, ...[values]: Given<I>): Told {
  return values === undefined ? { id } : { id, values: { ...(values as Told['values']) } };
}

/** Says texts in the reader's language, which it is handed along with. */
export interface Say {
  <I extends Id>(id: I, ...given: Given<I>): string;
  /** The same, where a text has tags: pieces of text and elements, in their order. */
  rich<I extends Id, Element>(id: I, tags: Tags<Element>, ...given: Given<I>): (string | Element)[];
  /** What another told; null where this catalogue does not know it. */
  told(told: Told): string | null;
  readonly manner: Manner;
}

/** Makes them speak. */
export function speaking(manner: Manner, texts: Texts): Say {
  const formatted = <Element>(id: string, values: Readonly<Record<string, unknown>>) => {
    const text = texts[id];
    if (text === undefined) return id;
    return format<Element>(text, manner.locale, { ...values } as never, FORMATTERS);
  };
  const plain = (id: string, values: Readonly<Record<string, unknown>>) => {
    const said = formatted<string>(id, values);
    return Array.isArray(said) ? said.join('') : said;
  };
  const say = (id: Id, values: Readonly<Record<string, unknown>> = {}) => plain(id, values);
  return Object.assign(say, {
    manner,
    rich: <Element>(id: Id, tags: Tags<Element>, values: object = {}) => {
      const said = formatted<Element>(id, { ...values, ...tags });
      return Array.isArray(said) ? said : [said];
    },
    told: ({ id, values = {} }: Told) => (Object.hasOwn(texts, id) ? plain(id, values) : null),
  });
}

/** Making one takes a hundred times as long as using it. */
function kept<Options, Made>(make: (locale?: string | string[], options?: Options) => Made) {
  const made = new Map<string, Made>();
  return (locale?: unknown, options?: Options): Made => {
    const name = `${String(locale)} ${JSON.stringify(options)}`;
    const before = made.get(name);
    if (before !== undefined) return before;
    const now = make(String(locale), options);
    made.set(name, now);
    return now;
  };
}

const FORMATTERS = {
  formatters: {
    getDateTimeFormat: kept(
      (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
    ),
    getNumberFormat: kept(
      (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
    ),
    getPluralRules: kept(
      (locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
    ),
  },
};
