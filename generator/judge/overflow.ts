import { types } from 'node:util';
import type { VFile } from 'vfile';
import { deepJson } from '../diagnostics.js';
import type { Message } from '../model/messages.js';
import { collectMessages } from '../messages/collect-messages.js';

/** More calls inside of each other than there is room for; what is read within limits needs less. */
export function isOverflow(error: unknown): boolean {
  // One of another realm's is no `Error` of ours.
  return types.isNativeError(error) && error.message === 'Maximum call stack size exceeded';
}

/** What is made where there is room, else what is told of documents for which there is none. */
export function withRoom<Made>(
  documents: readonly VFile[],
  make: () => Made,
  refuse: (messages: readonly Message[]) => Made,
): Made {
  try {
    return make();
  } catch (error) {
    if (!isOverflow(error)) throw error;
    return refuse(overflowMessages(documents));
  }
}

/** Nobody knows where: mostly it is a schema. */
export function overflowMessages(documents: readonly VFile[]): readonly Message[] {
  const { messages, report } = collectMessages(documents);
  const paths = documents.map(({ path }) => path).sort();
  const point = { line: 1, column: 1 };
  const document = paths.find((path) => path.endsWith('/_schemas.md')) ?? paths[0] ?? '';
  report({ document, start: point, end: point }, deepJson(null));
  return messages;
}
