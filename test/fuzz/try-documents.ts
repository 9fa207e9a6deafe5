import { within } from '../../generator/limits/patience.js';
import { generate } from '../../generator/index.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import type { Documents } from './documents.js';
import type { OutputLaw } from './output-law.js';

export interface Tried {
  /** What is wrong with the generator; none where all is well. */
  readonly faults: readonly string[];
  /** None where the documents were refused. */
  readonly files: readonly GeneratedFile[];
}

/** Milliseconds in which documents of a few pages are done, on a machine that has other things to do. */
export const budget = 5000;

/** There is a message, or an output that holds the law, and soon. */
export function tryDocuments(documents: Documents, law: OutputLaw): Tried {
  const start = performance.now();
  try {
    const { files, failed, messages } = generate(
      [...documents].map(([path, text]) => ({ path, text })),
    );
    const time = performance.now() - start;
    const late = time > budget ? [`took ${Math.round(time / 1000)} s`] : [];
    if (failed && files.length > 0) return { files, faults: ['files of what failed'] };
    const isSilent = files.length === 0 && messages.length === 0;
    const silent = isSilent && failed ? ['no message'] : [];
    return { files, faults: [...late, ...silent, ...law.faultsOf(files)] };
  } catch (error) {
    return { files: [], faults: [crashOf(error)] };
  }
}

/** The same for documents that may never end: they are ended after ten times the budget. */
export function tryPatiently(documents: Documents, law: OutputLaw): Tried {
  const attempt = within(10 * budget, () => tryDocuments(documents, law));
  return attempt.kind === 'done' ? attempt.value : { files: [], faults: ['does not end'] };
}

function crashOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const places = (error.stack ?? '').match(/[\w-]+\/[\w.-]+\.c?js:\d+/g) ?? [];
  return `${error.name}: ${error.message.split('\n')[0] ?? ''} (${places.slice(0, 3).join(', ')})`;
}
