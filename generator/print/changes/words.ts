import type { ApiDiff, Change, ChangeClass, Subject, Verdict } from '../../model/diff/change.js';
import type { Source } from '../../model/source.js';

/** What stands before the names of documents, so that one can be told from the other. */
export interface SidePrefixes {
  /** `main:` and the folders above the docs folder, or those alone. */
  readonly old: string;
  readonly new: string;
}

export const classes: readonly ChangeClass[] = ['breaking', 'additive', 'wording'];

/** @param quote puts what the documents say into the sentence */
export function sentenceOf({ says, name, before, after }: Change, quote: Quote): string {
  const values = new Map([
    ['name', name],
    ['old', before],
    ['new', after],
  ]);
  return says.replace(/\{(name|old|new)\}/g, (_, key: string) => quote(values.get(key) ?? ''));
}

export type Quote = (text: string) => string;

export function subjectWords({ kind, name }: Subject): string {
  switch (kind) {
    case 'api':
    case 'action':
      return name;
    case 'resource':
      return `page of ${name}`;
    case 'schema':
      return `schema ${name}`;
  }
}

export function placeWords(source: Source | null, prefix: string): string | null {
  if (source === null) return null;
  const { document, start } = source;
  return `${prefix}${document}:${start.line}:${start.column}`;
}

const shownUses = 3;

/** `device.get (response), devices.post (request) and 4 more`; `''` where there is none. */
export function usesWords({ uses }: Change, quote: Quote): string {
  const words = uses.slice(0, shownUses).map(({ action, direction }) => {
    return `${quote(action)} (${direction})`;
  });
  const more = uses.length - words.length;
  return more > 0 ? `${words.join(', ')} and ${more} more` : words.join(', ');
}

/** `2 breaking, 1 additive, 0 wording`. */
export function countWords({ changes }: ApiDiff): string {
  return classes
    .map((one) => `${changes.filter((change) => change.class === one).length} ${one}`)
    .join(', ');
}

/** What becomes of the version. */
export function verdictWords(verdict: Verdict): string {
  const { level, oldVersion, newVersion, leastVersion, isRaisedEnough } = verdict;
  if (level === 'none') return 'The API is the same.';
  const isEarly = /^0\./.test(oldVersion) && level === 'major';
  const why = isEarly ? `, as ^${oldVersion} does not reach it` : '';
  const asked = `This asks for a ${level} version: ${leastVersion} or later${why}.`;
  return isRaisedEnough
    ? `${asked} Version is ${newVersion}, which is enough.`
    : `${asked} Version was ${oldVersion} and is ${newVersion}, which is too low.`;
}
