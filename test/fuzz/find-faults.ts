import fc from 'fast-check';
import { within } from '../../generator/limits/patience.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import type { Documents } from './documents.js';
import type { OutputLaw } from './output-law.js';
import type { Source } from './sources/sources.js';
import { budget, tryDocuments, tryPatiently, type Tried } from './try-documents.js';

export interface Find {
  readonly source: string;
  /** The first of what is wrong. */
  readonly fault: string;
  readonly documents: Documents;
}

export interface Made {
  readonly documents: Documents;
  readonly files: readonly GeneratedFile[];
}

export interface Hunt {
  readonly made: readonly Made[];
  readonly finds: readonly Find[];
}

/**
 * So many documents of a source, the same ones for a seed. What does not end is ended, and what comes
 * after it is not tried.
 * @param isNew whether a fault is worth the time that it takes to find the shortest documents for it
 */
export function findFaults(
  source: Source,
  law: OutputLaw,
  run: { readonly seed: number; readonly count: number },
  isNew: (fault: string) => boolean = () => true,
): Hunt {
  const all = fc.sample(source.documents, { seed: run.seed, numRuns: run.count });
  const made: Made[] = [];
  const found = new Map<number, string>();
  let at = 0;
  // One clock for many documents: each of their own would take longer than most of them.
  const attempt = within(10 * budget + all.length * 100, () => {
    for (; at < all.length; at += 1) {
      const documents = all[at] ?? new Map<string, string>();
      const { files, faults } = tryDocuments(documents, law);
      if (files.length > 0) made.push({ documents, files });
      const [fault] = faults;
      if (fault !== undefined) found.set(at, fault);
    }
  });
  if (attempt.kind === 'late') found.set(at, 'does not end');
  const finds = [...found]
    .filter(([, fault]) => isNew(fault))
    .map(([index, fault]) => ({
      source: source.name,
      fault,
      documents: shortest(source, law, { seed: run.seed, index }, fault) ?? all[index] ?? new Map(),
    }));
  return { made, finds };
}

/** Faults that differ in names and numbers only are one. */
export function kindOfFault(fault: string): string {
  return fault
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/^[^:]*: (?=\w+ )/, '')
    .replace(/\d+|`[^`]*`|"[^"]*"|'[^']*'/g, '…');
}

function shortest(
  { documents }: Source,
  law: OutputLaw,
  { seed, index }: { readonly seed: number; readonly index: number },
  fault: string,
): Documents | null {
  const kind = kindOfFault(fault);
  const isGood = ({ faults }: Tried): boolean => !faults.some((one) => kindOfFault(one) === kind);
  const { counterexample } = fc.check(
    fc.property(documents, (one) => isGood(tryPatiently(one, law))),
    { seed, path: String(index), interruptAfterTimeLimit: 20_000 },
  );
  return counterexample?.[0] ?? null;
}
