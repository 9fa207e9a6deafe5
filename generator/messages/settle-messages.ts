import type { VFile } from 'vfile';
import type { Controls } from '../model/messages/controls.js';
import type { Message } from '../model/messages.js';
import { applyDirectives } from './apply-directives.js';
import { applySeverities, readSeverities, type Severities } from './apply-severities.js';
import { collectMessages } from './collect-messages.js';

/**
 * The messages as they are told: without those that a comment silences, with the severities that
 * `_api.md` or, before it, the command sets. By document, then by place.
 * @param found with the severities of their rules
 */
export function settleMessages(
  documents: readonly VFile[],
  found: readonly Message[],
  { directives, severities }: Controls,
  flags: Severities,
): readonly Message[] {
  const { report, messages } = collectMessages(documents);
  const told = applyDirectives(found, directives, report);
  const page = readSeverities(severities, report);
  return applySeverities([...told, ...messages], { page, flags }).toSorted(byPlace);
}

/** By document, then by place. */
export function byPlace({ source: left }: Message, { source: right }: Message): number {
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  return left.start.line - right.start.line || left.start.column - right.start.column;
}
