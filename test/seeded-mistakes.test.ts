import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocumentSets, type DocumentSet } from './mistakes/document-sets.js';
import { judgeMistake, messagesOf, type Told, type Verdict } from './mistakes/judge-mistake.js';
import { mistakeKinds } from './mistakes/mistake-kinds.js';
import { Random } from './mistakes/random.js';
import { sampleMistakes } from './mistakes/sample-mistakes.js';

/**
 * Mistakes of each kind in each release. `SEEDED_MISTAKES=500` makes that many, in all pages, which
 * takes an hour; without it, a few, in a few pages.
 */
const asked = Number(process.env['SEEDED_MISTAKES'] ?? '0');
const seed = Number(process.env['SEED'] ?? '1');
const count = asked > 0 ? asked : 4;
const setsOfRelease = asked > 0 ? Infinity : 1;

let releases: ReadonlyMap<string, readonly DocumentSet[]>;
const known = new Map<DocumentSet, readonly Told[]>();
const verdicts: Verdict[] = [];

beforeAll(async () => {
  const found = new Map<string, DocumentSet[]>();
  for (const set of await readDocumentSets()) {
    found.set(set.corpus, [...(found.get(set.corpus) ?? []), set]);
  }
  const random = new Random(seed);
  releases = new Map(
    [...found].map(([corpus, sets]) => {
      const start = random.below(sets.length);
      return [corpus, [...sets.slice(start), ...sets.slice(0, start)].slice(0, setsOfRelease)];
    }),
  );
});

describe('a message stands where it should, and one more at most, when', () => {
  test.each(mistakeKinds.map((kind) => [kind.name, kind] as const))(
    '%s',
    (_, kind) => {
      const own = [...releases.values()].flatMap((sets) =>
        sampleMistakes(kind, sets, count, seed, known),
      );
      verdicts.push(...own);
      const wrong = own.filter(({ isFound, isBrief }) => !isFound || !isBrief);
      console.info(`${kind.name}: ${own.length - wrong.length} of ${own.length}, seed ${seed}`);
      expect(own.length).toBeGreaterThan(count);
      // One of a few may be what nobody could know.
      expect(wrong.length > Math.max(1, own.length / 100) ? wrong.map(describeVerdict) : []).toEqual([]);
    },
    asked > 0 ? 7_200_000 : 120_000,
  );

  test('all kinds are taken together', () => {
    const wrong = verdicts.filter(({ isFound, isBrief }) => !isFound || !isBrief);
    expect(wrong.length > verdicts.length / 100 ? wrong.map(describeVerdict) : []).toEqual([]);
  });
});

test('what nobody can see, and what is told elsewhere or too often, is counted as such', () => {
  const [set] = [...releases.values()].flat();
  if (set === undefined) throw new Error('there are no documents');
  const [document = ''] = set.documents.keys();
  const random = new Random(seed);
  const judge = (line: number, text: string): Verdict | null =>
    judgeMistake(set, document, { what: '', line, change: () => [text] }, [], random);
  const baseline = messagesOf(set, set.documents);
  const harmless = { what: '', line: 1, change: () => ['<!-- -->', '# Title'] };
  expect(judgeMistake(set, document, harmless, baseline, random)?.isFound).toBe(false);
  expect(judge(1, '# [broken](nowhere.md')?.isFound).toBe(true);
  const all = judge(1, '')?.messages.length ?? 0;
  expect(judge(1, '| not | a | table |')?.isBrief).toBe(all <= 2);
});

function describeVerdict({ what, document, line, before, after, messages }: Verdict): string {
  const said = messages.map(
    ({ rule, source }) => `${source.document}:${source.start.line} ${rule}`,
  );
  return [`${document}:${line} ${what}`, `- ${before}`, `+ ${after}`, ...said].join('\n');
}
