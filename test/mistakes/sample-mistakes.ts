import { judgeMistake, type Judge, type Verdict } from './judge-mistake.js';
import type { MistakeKind } from './mistake.js';
import { readPageLines } from './page-lines.js';
import { Random } from './random.js';

/** Makes mistakes of a kind in a set of documents, each alone, and judges them. */
export function sampleMistakes(
  kind: MistakeKind,
  judge: Judge,
  count: number,
  seed: number,
): readonly Verdict[] {
  const random = new Random(seed);
  const spots = [...judge.set.documents].flatMap(([document, text]) =>
    kind.spots(readPageLines(document, text)).map((spot) => ({ document, spot })),
  );
  const verdicts: Verdict[] = [];
  for (let attempt = 0; verdicts.length < count && attempt < 3 * count; attempt += 1) {
    const found = random.pick(spots);
    if (found === undefined) break;
    const verdict = judgeMistake(judge, found.document, found.spot, random);
    if (verdict !== null) verdicts.push(verdict);
  }
  return verdicts;
}
