import { types } from 'node:util';
import type { VFile } from 'vfile';
import { deepJson, overLimit } from '../diagnostics.js';
import { TooLate } from '../limits/in-time.js';
import type { Message } from '../model/messages.js';
import { collectMessages } from '../messages/collect-messages.js';

/** More calls inside of each other than there is room for; what is read within limits needs less. */
export function isOverflow(error: unknown): boolean {
  // One of another realm's is no `Error` of ours.
  return types.isNativeError(error) && error.message === 'Maximum call stack size exceeded';
}

/** What ends a run without being a mistake of ours: there is no room, or no time. */
export function isStop(error: unknown): boolean {
  return isOverflow(error) || error instanceof TooLate;
}

/** What is made where there is room and time, else what is told of documents for which there is not. */
export function withRoom<Made>(
  documents: readonly VFile[],
  make: () => Made,
  refuse: (messages: readonly Message[]) => Made,
): Made {
  try {
    return make();
  } catch (error) {
    if (!isStop(error)) throw error;
    return refuse(stopMessages(documents, error));
  }
}

/** Where nobody knows the place, mostly it is a schema. */
export function stopMessages(documents: readonly VFile[], stop: unknown): readonly Message[] {
  const { messages, report } = collectMessages(documents);
  if (stop instanceof TooLate && stop.source !== null) {
    report(stop.source, overLimit('seconds', stop.seconds));
    return messages;
  }
  const paths = documents.map(({ path }) => path).sort();
  const point = { line: 1, column: 1 };
  const document = paths.find((path) => path.endsWith('/_schemas.md')) ?? paths[0] ?? '';
  const found =
    stop instanceof TooLate ? overLimit('seconds', stop.seconds, false) : deepJson(null);
  report({ document, start: point, end: point }, found);
  return messages;
}

/** Whether it is told for want of time, which another run may have. */
export function isOfTime({ rule, note }: Message): boolean {
  return rule === 'over-limit' && note === overLimit('seconds', 1).note;
}
