import { isFieldValue } from '../../header-fields.js';
import type { Name } from '../../model/quoted.js';
import type { JsonValue } from '../../model/schema.js';
import { ownName } from '../../text/tags.js';
import { expandedPath, headerText, textOf } from './plan-call.js';
import type { SampleParameter } from './sample-parameters.js';

/** The error that a call with these fails with before it is sent; `null` where it is sent. */
export function planRefusal(path: string, required: readonly SampleParameter[]): Name | null {
  if (required.some(({ value }) => value === null)) return ownName`MissingParameterError`;
  const isRefused = !required.every(isSendable) || holdsDots(expandedPath(path, required));
  return isRefused ? ownName`InvalidParameterError` : null;
}

/** Whether there is a value, and one that its place can hold. */
export function isSendable({
  parameter,
  value,
}: Pick<SampleParameter, 'parameter' | 'value'>): boolean {
  switch (parameter.placement.in) {
    case 'path':
      return value === null || (typeof value !== 'object' && isPathText(textOf(value)));
    case 'header':
      return value === null || isFieldValue(headerText(value));
    case 'query':
      return !/\p{Surrogate}/u.test(textsOf(value));
    case 'body':
    case 'part':
      return true;
  }
}

function isPathText(text: string): boolean {
  return text !== '' && !/[\p{Cc}\\\p{Surrogate}]/u.test(text);
}

/** A segment that leads elsewhere, as a value may make it. */
function holdsDots(path: string): boolean {
  return path.split('/').some((segment) => /^(?:\.|%(?:25)*2e){1,2}$/i.test(segment));
}

/** Names and texts, one after the other. */
function textsOf(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]: [string, JsonValue]) => key + textsOf(inner))
    .join(' ');
}
