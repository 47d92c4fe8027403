/** The door of the search language: what is typed, read; texts compared as people compare them. */
export { inFigures } from './figures.ts';
export { fold, marked } from './fold.ts';
export {
  type Condition,
  type DateOrder,
  type Day,
  type Field,
  type Query,
  readQuery,
  type Term,
  wordsOf,
} from './query.ts';
