import type { Parameter, QueryStyle } from '../model/api.js';
import type { JsonValue } from '../model/schema.js';
import { isFieldValue } from './header-fields.js';

/** Whether a value can travel where its parameter does; in the path, whatever others stand there. */
export function canTravel(
  { name, placement }: Pick<Parameter, 'name' | 'placement'>,
  value: JsonValue,
  path: string,
): boolean {
  switch (placement.in) {
    case 'path':
      return isPathText(value) && !makesDots(path, name, encoded(value));
    case 'header':
      return isFieldValue(headerText(value));
    case 'query':
      return !/\p{Surrogate}/u.test(queryText(value, placement.style));
    case 'body':
    case 'part':
      return true;
  }
}

function isPathText(value: JsonValue): boolean {
  return (
    typeof value !== 'object' && value !== '' && !/[\p{Cc}\\\p{Surrogate}]/u.test(textOf(value))
  );
}

function encoded(value: JsonValue): string {
  return encodeURIComponent(textOf(value));
}

/** Most values have a letter that no dots have, and the path, which may be long, is not looked at. */
function makesDots(path: string, name: string, value: string): boolean {
  return /^[.%25e]*$/i.test(value) && holdsDots(path.replaceAll(`{${name}}`, () => value));
}

/** A segment that leads elsewhere, as a value may make it, for whoever decodes once more than he should. */
export function holdsDots(path: string): boolean {
  return path.split('/').some((segment) => /^(?:\.|%(?:25)*2e){1,2}$/i.test(segment));
}

/** In JSON, half of a surrogate pair is an escape. */
function queryText(value: JsonValue, style: QueryStyle): string {
  if (style === 'json') return JSON.stringify(value);
  return style === 'deepObject' || Array.isArray(value) ? textsOf(value) : textOf(value);
}

/** Names and texts, one after the other. */
function textsOf(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]: [string, JsonValue]) => key + textsOf(inner))
    .join(' ');
}

/** As it arrives: white space around a value is no part of it. */
export function headerText(value: JsonValue): string {
  return textOf(value).replace(/^[\t\n\r ]+|(?<![\t\n\r ])[\t\n\r ]+$/g, '');
}

export function textOf(value: JsonValue): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
