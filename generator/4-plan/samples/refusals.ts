import type { Name } from '../../model/quoted.js';
import { canTravel, holdsDots } from '../../requests/sendable-values.js';
import { ownName } from '../../text/tags.js';
import { expandedPath } from './plan-call.js';
import type { SampleParameter } from './sample-parameters.js';

/** The error that a call with these fails with before it is sent; `null` where it is sent. */
export function planRefusal(path: string, required: readonly SampleParameter[]): Name | null {
  if (required.some(({ value }) => value === null)) return ownName`MissingParameterError`;
  const areSendable = required.every((sample) => isSendable(sample, path));
  // Several values may be dots together.
  const isSent = areSendable && !holdsDots(expandedPath(path, required));
  return isSent ? null : ownName`InvalidParameterError`;
}

/** Whether its place can hold it, if there is a value. */
export function isSendable(
  { parameter, value }: Pick<SampleParameter, 'parameter' | 'value'>,
  path: string,
): boolean {
  return value === null || canTravel(parameter, value, path);
}
