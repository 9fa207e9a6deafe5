import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocumentSets } from './mistakes/document-sets.js';
import { Judge, judgeMistake, type Verdict } from './mistakes/judge-mistake.js';
import { mistakeKinds } from './mistakes/mistake-kinds.js';
import { Random } from './mistakes/random.js';
import { sampleMistakes } from './mistakes/sample-mistakes.js';

/**
 * Mistakes of each kind in each set of real pages. `SEEDED_MISTAKES=500 SEED=7` makes that many of
 * each, others than those that are made without.
 */
const asked = Number(process.env['SEEDED_MISTAKES'] ?? '0');
const seed = Number(process.env['SEED'] ?? '1');
const count = asked > 0 ? asked : 5;
const timeout = asked > 0 ? 7_200_000 : 120_000;

let judges: readonly Judge[];
const verdicts: Verdict[] = [];

beforeAll(async () => {
  const sets = await readDocumentSets();
  judges = sets.map((set) => new Judge(set));
});

describe('a message stands where it should, and one more at most, when', () => {
  test.each(mistakeKinds.map((kind) => [kind.name, kind] as const))(
    '%s',
    (_, kind) => {
      const own = judges.flatMap((judge) => sampleMistakes(kind, judge, count, seed));
      verdicts.push(...own);
      const wrong = own.filter(isWrong);
      console.info(`${kind.name}: ${own.length - wrong.length} of ${own.length}, seed ${seed}`);
      expect(own.length).toBeGreaterThan(2 * count);
      // Samples are small.
      expect(wrong.length > 1 + own.length / 20 ? wrong.map(describeVerdict) : []).toEqual([]);
    },
    timeout,
  );

  test('all kinds are taken together', () => {
    const wrong = verdicts.filter(isWrong);
    expect(wrong.length > 1 + verdicts.length / 50 ? wrong.map(describeVerdict) : []).toEqual([]);
  });
});

test('what is told nowhere, elsewhere or too often is counted as such', () => {
  const judge = judges.at(-1);
  if (judge === undefined) throw new Error('there are no documents');
  const verdictOf = (line: number, text: string, page = 'device'): Verdict | null => {
    const spot = { what: '', line, change: () => [text] };
    return judgeMistake(judge, `input-docs/${page}.md`, spot, new Random(seed));
  };
  expect(verdictOf(3, 'Words that nobody can call wrong.')).toMatchObject({ messages: [] });
  expect(verdictOf(3, 'A [link](nowhere.md).')).toMatchObject({ isFound: true, isBrief: true });
  expect(verdictOf(1, '# [a](a.md) [b](b.md) [c](c.md)')).toMatchObject({ isBrief: false });
  const schemas = judge.set.documents.get('input-docs/_schemas.md') ?? '';
  const heading = schemas.split('\n').indexOf('## device') + 1;
  // The links are told, and not the heading, which may well be right.
  expect(verdictOf(heading, '## somethingElse', '_schemas')).toMatchObject({ isFound: false });
});

function isWrong({ isFound, isBrief }: Verdict): boolean {
  return !isFound || !isBrief;
}

function describeVerdict({ what, document, line, before, after, messages }: Verdict): string {
  const said = messages.map(
    ({ rule, source }) => `${source.document}:${source.start.line} ${rule}`,
  );
  return [`${document}:${line} ${what}`, `- ${before}`, `+ ${after}`, ...said].join('\n');
}
