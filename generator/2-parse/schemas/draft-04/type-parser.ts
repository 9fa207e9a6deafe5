import {
  deadSchemaReference,
  linkLeavesRoot,
  misspeltProperty,
  schemaWithoutKeyword,
  unknownSchemaType,
} from '../../../diagnostics.js';
import type { JsonObject, JsonValue, Type } from '../../../model/schema.js';
import type { Diagnostic } from '../../../model/messages.js';
import { parseArray } from './array-type.js';
import { isArray, isObject, keyword, listOf, lostProperty, wordsOf } from './keyword.js';
import { limitKeywords, parseLimits } from './limits.js';
import { parseObject, type Known } from './object-type.js';
import { primitive } from '../../values/types-of-values.js';
import { findTarget, isScope, type JsonPath, type Scope } from '../references/find-target.js';
import type { SchemaLink } from '../schema-index.js';
import { definitionsOf, misspeltDefinition } from '../spelling/definition-spellings.js';

const unknown: Type = { kind: 'unknown' };

const schemaTypes = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

const combinations = ['oneOf', 'anyOf', 'allOf'];

/** What a schema inside of another one is read with. */
export interface Surroundings {
  readonly path: JsonPath;
  readonly scopes: readonly Scope[];
  /** Properties of the objects that this schema adds to, by `allOf` and the like. */
  readonly inherited: ReadonlyMap<string, Known>;
}

/** What a type depends on beside its schema; `depth` is where in its schema a reference stands. */
export interface TypeQuestions {
  /** The key of what stands at a path of the schema, which is a schema of its own from now on. */
  readonly define: (path: JsonPath, depth: number) => string;
  /** Where a reference leads that leads out of the schema. */
  readonly linked: (reference: string, depth: number) => SchemaLink;
  /** Anchors of all schemas with a heading. */
  readonly slugs: () => readonly string[];
}

/**
 * Reads a schema (JSON Schema, draft-04) as a type. Whatever a `$ref` leads to becomes a schema of its
 * own.
 * @see https://json-schema.org/draft-04
 */
export class TypeParser {
  readonly #ask: TypeQuestions;
  readonly report: (path: JsonPath, diagnostic: Diagnostic) => void;

  constructor(ask: TypeQuestions, report: (path: JsonPath, diagnostic: Diagnostic) => void) {
    this.#ask = ask;
    this.report = report;
  }

  /** The type of a schema at a place of this one. */
  type(schema: JsonValue, surroundings: Surroundings): Type {
    if (schema === false) return { kind: 'never' };
    if (!isObject(schema)) return unknown;
    const plain = plainType(schema);
    if (plain !== null) return plain;
    const reference = keyword(schema, '$ref');
    // Beside `$ref`, draft-04 ignores all else.
    if (typeof reference === 'string') return this.#reference(reference, surroundings);
    const { path, scopes } = surroundings;
    const inner =
      path.length > 0 && isScope(schema)
        ? { ...surroundings, scopes: [...scopes, { schema, path }] }
        : surroundings;
    return this.#combined(schema, inner);
  }

  /** The words of a schema, or of the one that it refers to. */
  words(schema: JsonValue, { scopes }: Surroundings): string {
    const own = wordsOf(schema);
    const reference = isObject(schema) ? keyword(schema, '$ref') : undefined;
    if (own !== '' || typeof reference !== 'string') return own;
    return wordsOf(findTarget(reference, scopes)?.value);
  }

  /** What stands in the schema itself, and what its combinations add. */
  #combined(schema: JsonObject, surroundings: Surroundings): Type {
    const not = keyword(schema, 'not');
    if (isObject(not) && Object.keys(not).length === 0) return { kind: 'never' };
    const own = this.#ownTypes(schema, surroundings);
    const [alone, ...more] = own;
    const isCombined = combinations.some((name) => Object.hasOwn(schema, name));
    if (alone !== undefined && more.length === 0 && !isCombined) return alone;
    const inherited = new Map(surroundings.inherited);
    for (const type of own) {
      if (type.kind !== 'object') continue;
      for (const { name, ...known } of type.properties) inherited.set(name, known);
    }
    const branches = (name: string): readonly Type[] =>
      listOf(schema, name).map((branch, index) =>
        this.type(branch, {
          ...surroundings,
          inherited,
          path: [...surroundings.path, name, index],
        }),
      );
    const members = [
      ...own,
      ...[branches('oneOf'), branches('anyOf')].flatMap((choice) => unionOf(choice)),
      ...branches('allOf'),
    ];
    const [only, ...others] = members;
    if (only === undefined) {
      const lost = lostProperty(schema);
      if (lost !== null) this.report([...surroundings.path, lost], schemaWithoutKeyword(lost));
      return unknown;
    }
    return others.length === 0 ? only : { kind: 'intersection', members };
  }

  #ownTypes(schema: JsonObject, surroundings: Surroundings): readonly Type[] {
    const values = keyword(schema, 'enum');
    const names = typeNames(schema);
    if (!isArray(values) && !Object.hasOwn(schema, 'const')) {
      return unionOf(names.map((name) => this.#typeNamed(name, schema, surroundings)));
    }
    for (const name of names.filter((one) => !schemaTypes.includes(one))) {
      this.report([...surroundings.path, 'type'], unknownSchemaType(name, schemaTypes, false));
    }
    return literals(isArray(values) ? values : [keyword(schema, 'const') ?? null]);
  }

  #typeNamed(name: string, schema: JsonObject, surroundings: Surroundings): Type {
    switch (name) {
      case 'string':
      case 'number':
      case 'integer':
      case 'boolean':
      case 'null':
        return { kind: 'primitive', name, limits: parseLimits(schema, name) };
      case 'array':
        return parseArray(schema, surroundings, this);
      case 'object':
        return parseObject(schema, surroundings, this);
      default:
        this.report([...surroundings.path, 'type'], unknownSchemaType(name, schemaTypes));
        return unknown;
    }
  }

  #reference(reference: string, { path, scopes }: Surroundings): Type {
    const target = findTarget(reference, scopes);
    if (target !== null) {
      return { kind: 'reference', schema: this.#ask.define(target.path, path.length) };
    }
    const link = this.#ask.linked(reference, path.length);
    if (link.kind === 'schema') return { kind: 'reference', schema: link.key };
    const place: JsonPath = [...path, '$ref'];
    if (link.kind === 'outside') this.report(place, linkLeavesRoot(reference));
    if (link.kind === 'dead') {
      this.#reportMisspelt(reference, scopes);
      const near = scopes.flatMap(({ schema }) => definitionsOf(schema).names);
      this.report(place, deadSchemaReference(reference, [...near, ...this.#ask.slugs()], near));
    }
    return unknown;
  }

  /** A definition that nothing refers to, and whose name is one slip away, may be the wrong one. */
  #reportMisspelt(reference: string, scopes: readonly Scope[]): void {
    const [, wanted] = /^#\/definitions\/([^/]+)$/.exec(reference) ?? [];
    if (wanted === undefined) return;
    for (const { schema, path } of scopes) {
      const near = misspeltDefinition(schema, wanted);
      if (near !== null)
        this.report([...path, 'definitions', near], misspeltProperty(near, wanted));
    }
  }
}

/** Keywords that make more of a schema than its `type` says. */
const telling: ReadonlySet<string> = new Set([
  ...['$ref', 'enum', 'const', 'not', ...combinations],
  ...limitKeywords,
]);

const plainTypes: ReadonlyMap<JsonValue, Type> = new Map<JsonValue, Type>(
  (['string', 'number', 'integer', 'boolean', 'null'] as const).map((name) => [
    name,
    primitive(name),
  ]),
);

/** Of a schema with a plain `type`, as most are, that is all that has to be looked at. */
export function plainType(schema: JsonValue): Type | null {
  if (!isObject(schema)) return null;
  const type = plainTypes.get(keyword(schema, 'type') ?? null);
  if (type === undefined) return null;
  for (const name of Object.keys(schema)) if (telling.has(name)) return null;
  return type;
}

/** None, where there is nothing to choose from; a choice of one is that one. */
function unionOf(members: readonly Type[]): readonly Type[] {
  return members.length > 1 ? [{ kind: 'union', members }] : members;
}

function literals(values: readonly JsonValue[]): readonly Type[] {
  if (values.length === 0) return [{ kind: 'never' }];
  return unionOf(values.map((value) => ({ kind: 'literal', value })));
}

/** `type` names one or several; where it is missing, the other keywords tell arrays and objects. */
function typeNames(schema: JsonObject): readonly string[] {
  const type = keyword(schema, 'type');
  if (typeof type === 'string') return [type];
  if (isArray(type)) return type.filter((name) => typeof name === 'string');
  const has = (...names: readonly string[]): boolean =>
    names.some((name) => Object.hasOwn(schema, name));
  if (has('properties', 'required', 'patternProperties', 'additionalProperties')) return ['object'];
  return has('items', 'additionalItems') ? ['array'] : [];
}
