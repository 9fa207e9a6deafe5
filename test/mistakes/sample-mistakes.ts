import type { DocumentSet } from './document-sets.js';
import { judgeMistake, messagesOf, type Told, type Verdict } from './judge-mistake.js';
import type { MistakeKind, Spot } from './mistake.js';
import { readPageLines } from './page-lines.js';
import { Random } from './random.js';

interface PlacedSpot {
  readonly set: DocumentSet;
  readonly document: string;
  readonly spot: Spot;
}

/** Makes mistakes of a kind in documents, each alone, and judges them; every line is as likely. */
export function sampleMistakes(
  kind: MistakeKind,
  sets: readonly DocumentSet[],
  count: number,
  seed: number,
  known: Map<DocumentSet, readonly Told[]>,
): readonly Verdict[] {
  const random = new Random(seed);
  const spots = sets.flatMap((set) =>
    [...set.documents].flatMap(([document, text]) =>
      kind
        .spots(readPageLines(document, text))
        .map((spot): PlacedSpot => ({ set, document, spot })),
    ),
  );
  const verdicts: Verdict[] = [];
  for (let attempt = 0; verdicts.length < count && attempt < 2 * count; attempt += 1) {
    const found = random.pick(spots);
    if (found === undefined) break;
    const { set, document, spot } = found;
    const baseline = known.get(set) ?? messagesOf(set, set.documents);
    known.set(set, baseline);
    const verdict = judgeMistake(set, document, spot, baseline, random);
    if (verdict !== null) verdicts.push(verdict);
  }
  return verdicts;
}
