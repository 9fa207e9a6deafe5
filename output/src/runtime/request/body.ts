/** The body of a request: JSON, parts, or none. */
import type { Operation } from '../operation.js';
import { jsonText, parameterText } from './parameter-text.js';

export type RequestBody = string | FormData | null;

/** What is `undefined` or `null` is neither a body nor a part; without parts there is no body. */
export function requestBody<Params>(
  { body, parts = [] }: Operation<Params>,
  values: ReadonlyMap<string, unknown>,
): RequestBody {
  if (body === undefined) return multipartBody(parts, values);
  const value = values.get(body) ?? null;
  return value === null ? null : jsonText(body, value);
}

function multipartBody(
  names: readonly string[],
  values: ReadonlyMap<string, unknown>,
): RequestBody {
  const parts = names.flatMap((name) =>
    partContents(name, values.get(name)).map((content) => ({ name, content })),
  );
  if (parts.length === 0) return null;
  const form = new FormData();
  for (const { name, content } of parts) form.append(name, content);
  return form;
}

/** Files as they are, also where a parameter is an array of them; all else as text. */
function partContents(name: string, value: unknown): readonly (string | Blob)[] {
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const files = items.filter((item) => item instanceof Blob);
  const allFiles = files.length > 0 && files.length === items.length;
  return allFiles ? files : [parameterText(name, value)];
}
