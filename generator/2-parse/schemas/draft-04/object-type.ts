import {
  misplacedKeyword,
  misspeltProperty,
  undeclaredRequiredProperty,
} from '../../../diagnostics.js';
import type { JsonObject, JsonValue, ObjectType, Property, Type } from '../../../model/schema.js';
import { matchesPattern } from '../../../limits/patience.js';
import { isSlip } from '../../../spelling/slips.js';
import { plainType, type Surroundings, type TypeParser } from './type-parser.js';
import { entriesOf, isObject, keyword, listOf } from './keyword.js';

/** What is known of a property, whichever schema asks for it. */
export type Known = Omit<Property, 'name'>;

type Others = Pick<ObjectType, 'patterns' | 'additional'>;

/**
 * An object. A property that it requires without describing it is taken from the object that it
 * adds to; that is how `oneOf: [{ required: […] }]` says which properties come together.
 */
export function parseObject(
  schema: JsonObject,
  surroundings: Surroundings,
  parser: TypeParser,
): ObjectType {
  const required = new Set(listOf(schema, 'required').filter((name) => typeof name === 'string'));
  const at = (...steps: readonly string[]): Surroundings => ({
    ...surroundings,
    inherited: nothing,
    path: [...surroundings.path, ...steps],
  });
  const declared = properties(schema, surroundings, parser).map(([name, value]): Property => ({
    name,
    type: plainType(value) ?? parser.type(value, at('properties', name)),
    required: required.has(name),
    description: parser.words(value, surroundings),
    default: defaultOf(value),
  }));
  const additional = keyword(schema, 'additionalProperties');
  const others = {
    patterns: entriesOf(schema, 'patternProperties').map(([pattern, value]) => ({
      pattern,
      type: parser.type(value, at('patternProperties', pattern)),
      description: parser.words(value, surroundings),
    })),
    additional: typeOfOthers(additional, (value) => parser.type(value, at('additionalProperties'))),
  };
  const lacking = undeclared(schema, declared, required, others, surroundings, parser);
  return { kind: 'object', properties: [...declared, ...lacking], ...others };
}

const nothing: Surroundings['inherited'] = new Map();

function typeOfOthers(
  additional: JsonValue | undefined,
  typeOf: (schema: JsonValue) => Type,
): ObjectType['additional'] {
  if (additional === undefined) return { kind: 'unstated' };
  return additional === false ? { kind: 'closed' } : { kind: 'typed', type: typeOf(additional) };
}

/** Without keywords that stand among the properties by mistake, which are reported. */
function properties(
  schema: JsonObject,
  { path }: Surroundings,
  parser: TypeParser,
): readonly (readonly [string, JsonValue])[] {
  return entriesOf(schema, 'properties').filter(([name, value]) => {
    const isMisplaced = objectKeywords.has(name) && !isObject(value);
    if (isMisplaced) parser.report([...path, 'properties', name], misplacedKeyword(name));
    return !isMisplaced;
  });
}

/** What stands beside `properties`, and is easily written one brace too early. */
const objectKeywords: ReadonlySet<string> = new Set([
  ...['type', 'required', 'additionalProperties', 'patternProperties', 'minProperties'],
  ...['maxProperties', 'description', 'title'],
]);

function undeclared(
  schema: JsonObject,
  declared: readonly Property[],
  required: ReadonlySet<string>,
  others: Others,
  { inherited, path }: Surroundings,
  parser: TypeParser,
): readonly Property[] {
  if (required.size === 0) return [];
  const own = new Set(declared.map(({ name }) => name));
  const elsewhere = branchNames(schema);
  return [...required].flatMap((name) => {
    if (own.has(name) || elsewhere.has(name)) return [];
    const known = inherited.get(name);
    if (known !== undefined) return [{ ...known, name, required: true, description: '' }];
    const type = typeAmongOthers(name, others);
    if (type.kind !== 'unknown') return [missing(name, type)];
    const names = [...own, ...inherited.keys()];
    const index = listOf(schema, 'required').indexOf(name);
    parser.report([...path, 'required', index], undeclaredRequiredProperty(name, names));
    // Either of the two may be the misspelt one.
    const near = [...own].find((one) => !required.has(one) && isSlip(one, name));
    if (near !== undefined)
      parser.report([...path, 'properties', near], misspeltProperty(near, name));
    return [missing(name, type)];
  });
}

function missing(name: string, type: Type): Property {
  return { name, type, required: true, description: '', default: null };
}

/** A key that has no schema of its own holds what keys like it hold. */
function typeAmongOthers(name: string, { patterns, additional }: Others): Type {
  const pattern = patterns.find((one) => matchesPattern(one.pattern, name));
  if (pattern !== undefined) return pattern.type;
  return additional.kind === 'typed' ? additional.type : { kind: 'unknown' };
}

/** Properties that the schema's own combinations describe. */
function branchNames(schema: JsonObject): ReadonlySet<string> {
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => listOf(schema, name));
  return new Set(
    branches
      .filter((branch) => isObject(branch))
      .flatMap((branch) => [
        ...entriesOf(branch, 'properties').map(([name]) => name),
        ...branchNames(branch),
      ]),
  );
}

function defaultOf(schema: JsonValue): JsonValue {
  return isObject(schema) ? (keyword(schema, 'default') ?? null) : null;
}
