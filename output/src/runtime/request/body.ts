/** The body of a request: JSON, parts, or none. */
import type { Operation } from '../operation.js';
import { jsonText } from './parameter-text.js';

/** A body as the parameters make it; opened anew for each attempt. */
export interface RequestBody {
  /** @param signal ends the reading of files */
  readonly open: (signal: AbortSignal) => BodyInit | Promise<BodyInit>;
  /** Whether it can be opened again: what a stream gave is gone. */
  readonly isRepeatable: boolean;
  /** `null` where `fetch` writes it itself. */
  readonly contentType: string | null;
}

/** What is `undefined` or `null` is neither a body nor a part; without parts there is no body. */
export function planBody<Params>(
  { body, parts = [], files, encodeParts }: Operation<Params>,
  values: ReadonlyMap<string, unknown>,
): RequestBody | null {
  if (body === undefined) return encodeParts?.(parts, values, files) ?? null;
  const value = values.get(body) ?? null;
  if (value === null) return null;
  const text = jsonText(body, value);
  return { open: () => text, isRepeatable: true, contentType: 'application/json' };
}
