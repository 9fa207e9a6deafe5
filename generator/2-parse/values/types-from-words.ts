import type { JsonValue, PrimitiveType, Type } from '../../model/schema.js';
import type { AcceptedValue } from './accepted-values.js';
import { isList, isScalar, parseScalar, type Scalar } from './scalars.js';
import { primitive, typeOfValue, unionOf } from './types-of-values.js';

/** What a row says of a parameter's values outside of its cell Type. */
export interface ValueWords {
  /** Of `Accepted values are: asc, desc`; `[]` where the description lists none. */
  readonly accepted: readonly AcceptedValue[];
  readonly default: JsonValue | null;
  readonly example: JsonValue | null;
}

/** A type cell made exact by the words beside it; a link to a schema says all by itself. */
export function refineType(type: Type, words: ValueWords): Type {
  const { accepted } = words;
  if (type.kind === 'array' && type.items.kind === 'unknown') {
    const members = membersOf(words.example) ?? membersOf(words.default) ?? [];
    const items = acceptedTypes('string', accepted, members) ?? members.map(typeOfValue);
    return items.length === 0 ? type : { ...type, items: unionOf(items) };
  }
  const shown = [words.example, words.default].filter((value) => value !== null);
  const values = [words.default, words.example].filter((value) => isScalar(value));
  if (type.kind === 'unknown') {
    const [first] = shown;
    if (accepted.length === 0 && first !== undefined && !isScalar(first)) return typeOfValue(first);
  }
  // A cell that does not know its type stands in a table of texts: what is shown is a text, too.
  const isText = type.kind === 'unknown' && (values.length > 0 || accepted.length > 0);
  const base = isText ? primitive('string') : type;
  if (base.kind !== 'primitive') return type;
  const literals = acceptedTypes(base.name, accepted, values);
  if (literals !== null) return unionOf(literals);
  return base.name === 'string' ? unionOf([base, ...values.map(typeOfValue)]) : base;
}

/** The values if all of them are of the type, else none: `low, 5` is no list for a number. */
export function fittingValues(
  type: Type,
  accepted: readonly AcceptedValue[],
): readonly AcceptedValue[] {
  const name = type.kind === 'primitive' ? type.name : 'string';
  const fits = (value: AcceptedValue): boolean => {
    const scalar = value === null ? null : parseScalar(value);
    switch (name) {
      case 'string':
      case 'null':
        return true;
      case 'number':
        return scalar === null || typeof scalar === 'number';
      case 'integer':
        return scalar === null || Number.isInteger(scalar);
      case 'boolean':
        return scalar === null || typeof scalar === 'boolean';
    }
  };
  return accepted.every(fits) ? accepted : [];
}

/**
 * A literal for each value. Where a text is shown as a number or a boolean, such values may be
 * given as that, too.
 */
function acceptedTypes(
  name: PrimitiveType['name'],
  accepted: readonly AcceptedValue[],
  shown: readonly JsonValue[],
): readonly Type[] | null {
  if (accepted.length === 0) return null;
  const scalars = accepted.map((value) => (value === null ? null : parseScalar(value)));
  const kinds = new Set(shown.map((value) => typeof value));
  const also = scalars.filter((value) => typeof value !== 'string' && kinds.has(typeof value));
  const values = name === 'string' ? [...accepted, ...also] : scalars;
  return values.map((value) => ({ kind: 'literal', value }));
}

/** The items of a list, also of one that is written as `a,b,c`; `null` where there are none. */
function membersOf(value: JsonValue | null): readonly JsonValue[] | null {
  if (typeof value === 'string')
    return value.split(',').map((item): Scalar => parseScalar(item.trim()));
  return isList(value) && value.length > 0 ? value : null;
}
