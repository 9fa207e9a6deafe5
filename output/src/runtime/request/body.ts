/** The body of a request: JSON, parts, or none. */
import type { CallSettings } from '../client-options.js';
import { withinLimits } from '../exchange/deadline.js';
import type { Operation } from '../operation.js';
import { formDataOf, partsOf, type Part } from './multipart.js';
import { jsonText } from './parameter-text.js';

export type RequestBody = string | FormData | null;

/** A body as the parameters alone make it: files are not read yet. */
export type DraftBody = string | readonly Part[] | null;

/** What is `undefined` or `null` is neither a body nor a part; without parts there is no body. */
export function draftBody<Params>(
  { body, parts = [] }: Operation<Params>,
  values: ReadonlyMap<string, unknown>,
): DraftBody {
  if (body === undefined) {
    const given = partsOf(parts, values);
    return given.length === 0 ? null : given;
  }
  const value = values.get(body) ?? null;
  return value === null ? null : jsonText(body, value);
}

/** @throws {TimeoutError | AbortedError} and what a stream fails with */
export async function finishBody(
  body: DraftBody,
  settings: Pick<CallSettings, 'timeout' | 'signal'>,
): Promise<RequestBody> {
  if (typeof body === 'string' || body === null) return body;
  return withinLimits(settings, (signal) => formDataOf(body, signal));
}
