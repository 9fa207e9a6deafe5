/** The body of a request. An operation names what makes its own; the others are in no bundle. */
import type { EncodeBody } from '../operation.js';
import type { HeaderLayer } from './headers.js';
import { jsonText } from './parameter-text.js';

/** A body as the parameters make it; opened anew for each attempt. */
export interface RequestBody {
  /** @param signal ends the reading of files */
  readonly open: (signal: AbortSignal) => BodyInit | Promise<BodyInit>;
  /** Whether it can be opened again: what a stream gave is gone. */
  readonly isRepeatable: boolean;
  /** All others win. */
  readonly headers?: HeaderLayer;
  /** These win over all others. */
  readonly ownHeaders?: HeaderLayer;
  /** How `fetch` is to send it. */
  readonly init?: RequestInit;
}

/** What is `undefined` or `null` is no body. */
export const encodeJson: EncodeBody = ({ body = '' }, values) => {
  const value = values[body] ?? null;
  if (value === null) return null;
  const text = jsonText(body, value);
  return {
    open: () => text,
    isRepeatable: true,
    headers: { 'content-type': 'application/json' },
  };
};
