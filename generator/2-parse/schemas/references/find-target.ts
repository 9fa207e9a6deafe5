import type { JsonObject, JsonValue } from '../../../model/schema.js';
import { isArray, isObject, keyword } from '../draft-04/keyword.js';

/** Keys and indices from the top of a fence. */
export type JsonPath = readonly (string | number)[];

/** A schema that has definitions, or says that it is a document of its own. */
export interface Scope {
  readonly schema: JsonObject;
  readonly path: JsonPath;
}

/** What a `$ref` means: a value, and its path from the top of the fence. */
export interface Target {
  readonly value: JsonValue;
  readonly path: JsonPath;
}

/** Whether references inside of the schema are read from it on. */
export function isScope(schema: JsonObject): boolean {
  return Object.hasOwn(schema, '$schema') || Object.hasOwn(schema, 'definitions');
}

/**
 * What a pointer such as `#/definitions/status` leads to. Pages repeat whole schemas inside of
 * others, so it is read from the nearest schema around it that has such a thing.
 * @param scopes the outermost first
 */
export function findTarget(reference: string, scopes: readonly Scope[]): Target | null {
  const pointer = parsePointer(reference);
  if (pointer === null) return null;
  for (const scope of [...scopes].reverse()) {
    const target = follow(scope, pointer);
    if (target !== null) return target;
  }
  return null;
}

/** RFC 6901, as the fragment of a URI; `null` for anything else. */
function parsePointer(reference: string): readonly string[] | null {
  if (reference === '#' || reference === '#/') return [];
  if (!reference.startsWith('#/')) return null;
  return reference.slice(2).split('/').map(decodePointerPart);
}

export function decodePointerPart(part: string): string {
  return decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
}

function follow(scope: Scope, pointer: readonly string[]): Target | null {
  let value: JsonValue = scope.schema;
  const path = [...scope.path];
  for (const part of pointer) {
    const step: string | number = isArray(value) ? Number(part) : part;
    const next: JsonValue | undefined =
      isArray(value) && typeof step === 'number'
        ? value[step]
        : isObject(value)
          ? keyword(value, part)
          : undefined;
    if (next === undefined) return null;
    value = next;
    path.push(step);
  }
  return { value, path };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
