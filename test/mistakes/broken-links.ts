import { misspell } from './misspell.js';
import { replaced, type MistakeKind, type Spot } from './mistake.js';

const link = /\[(?<label>[^\][]*)\]\((?<file>[^)#\s]*)(?<hash>#?)(?<anchor>[^)\s]*)\)/g;

/** Letters of what links lead to, and the signs that make them links. */
export const brokenLinks: MistakeKind = {
  name: 'a link is broken',
  spots: (page) =>
    page.lines.flatMap(({ kind, text }, index) => {
      if (kind === 'code' || kind === 'heading') return [];
      const line = index + 1;
      const place = kind === 'row' ? 'in a table' : 'in text';
      return [...text.matchAll(link)].flatMap(({ index: start, 0: whole, groups = {} }): Spot[] => {
        const { label = '', file = '', hash = '', anchor = '' } = groups;
        if (/^[a-z]+:/.test(file)) return [];
        const fileStart = start + label.length + 3;
        const anchorStart = fileStart + file.length + hash.length;
        const spot = (what: string, change: Spot['change']): Spot => ({
          what: `${what} ${place}`,
          line,
          change,
        });
        const letters = (what: string, from: number, old: string): Spot[] =>
          old === ''
            ? []
            : [
                spot(what, (random) => {
                  const word = misspell(old, random, true);
                  return word === null ? null : [replaced(text, from, old, word)];
                }),
              ];
        const lost = [
          ['[', start],
          [']', start + label.length + 1],
          ['(', start + label.length + 2],
          [')', start + whole.length - 1],
        ] as const;
        return [
          ...letters('the file', fileStart, file),
          ...letters('the anchor', anchorStart, anchor),
          ...lost.map(([sign, at]) => spot(`\`${sign}\``, () => [replaced(text, at, sign, '')])),
        ];
      });
    }),
};
