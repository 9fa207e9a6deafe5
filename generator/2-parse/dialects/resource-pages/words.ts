import { meantWord } from '../../../spelling/slips.js';

/** Headings of an action's sections, in lower case. Synonyms are data: another one is a line. */
export type SectionKind = 'authentication' | 'parameters' | 'responses' | 'errors' | 'example';

export const sectionTitles: ReadonlyMap<string, SectionKind> = new Map([
  ['authentication', 'authentication'],
  ['authorization', 'authentication'],
  ['parameters', 'parameters'],
  ['available parameters', 'parameters'],
  ['request parameters', 'parameters'],
  ['responses', 'responses'],
  ['response', 'responses'],
  ['successful responses', 'responses'],
  ['errors', 'errors'],
  ['error responses', 'errors'],
  ['example', 'example'],
  ['examples', 'example'],
]);

/** The known title that a heading has, or was surely meant to have; `null` for any other heading. */
export function meantTitle(title: string): string | null {
  const lower = title.toLowerCase();
  return sectionTitles.has(lower) ? lower : meantWord(lower, [...sectionTitles.keys()]);
}

/** As messages name them. */
export const knownTitles = ['Parameters', 'Responses', 'Errors', 'Example', 'Authentication'];

/** Headings, in lower case, of lists that only lead to other headings. */
export const contentsTitles: ReadonlySet<string> = new Set(['contents', 'table of contents']);
