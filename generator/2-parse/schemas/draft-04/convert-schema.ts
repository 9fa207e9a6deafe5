import {
  deadSchemaReference,
  linkLeavesRoot,
  schemaWithoutKeyword,
  unknownSchemaType,
} from '../../../diagnostics.js';
import type { JsonObject, JsonValue, Schema, Type } from '../../../model/schema.js';
import type { Report } from '../../../model/messages.js';
import { parseArray } from './array-type.js';
import { isArray, isObject, keyword, listOf, lostProperty, wordsOf } from './keyword.js';
import { parseLimits } from './limits.js';
import { parseObject, type Known } from './object-type.js';
import type { SchemaText } from '../schema-text.js';
import { decodePointerPart, findTarget, isScope, type JsonPath, type Scope } from './references.js';
import type { SchemaIndex, SchemaLink } from '../schema-index.js';

const unknown: Type = { kind: 'unknown' };

const schemaTypes = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

/** What a schema inside of another one is read with. */
export interface Surroundings {
  readonly path: JsonPath;
  readonly scopes: readonly Scope[];
  /** Properties of the objects that this schema adds to, by `allOf` and the like. */
  readonly inherited: ReadonlyMap<string, Known>;
}

/**
 * Reads one schema (JSON Schema, draft-04) as types. Whatever a `$ref` leads to becomes
 * a schema of its own, once, so that recursion ends.
 * @see https://json-schema.org/draft-04
 */
export class SchemaConverter {
  readonly #text: SchemaText;
  readonly #index: SchemaIndex;
  readonly #report: Report;
  readonly #definitions = new Map<string, Schema | null>();
  #root: Schema | null = null;

  constructor(text: SchemaText, index: SchemaIndex, report: Report) {
    this.#text = text;
    this.#index = index;
    this.#report = report;
  }

  /** Reads the schema and all that its references lead to, once. */
  convert(): void {
    this.#root ??= this.#convertRoot();
  }

  /** The schema, then all that references lead to inside of it, in the order in which they do. */
  schemas(): readonly Schema[] {
    const definitions = [...this.#definitions.values()].filter((found) => found !== null);
    return this.#root === null ? definitions : [this.#root, ...definitions];
  }

  /** The key of what stands at a pointer of this schema: `#/definitions/status`. */
  defineAt(pointer: string): string | null {
    const target = findTarget(pointer, [{ schema: this.#text.schema, path: [] }]);
    return target === null ? null : this.#define(target.value, target.path);
  }

  /** The type of a schema at a place of this one. */
  type(schema: JsonValue, surroundings: Surroundings): Type {
    if (schema === false) return { kind: 'never' };
    if (!isObject(schema)) return unknown;
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

  report(path: JsonPath, diagnostic: Parameters<Report>[1]): void {
    this.#report(this.#text.sourceAt(path), diagnostic);
  }

  /** What stands in the schema itself, and what its combinations add. */
  #combined(schema: JsonObject, surroundings: Surroundings): Type {
    const not = keyword(schema, 'not');
    if (isObject(not) && Object.keys(not).length === 0) return { kind: 'never' };
    const own = this.#ownTypes(schema, surroundings);
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
    if (isArray(values)) return literals(values);
    if (Object.hasOwn(schema, 'const')) return literals([keyword(schema, 'const') ?? null]);
    return unionOf(typeNames(schema).map((name) => this.#typeNamed(name, schema, surroundings)));
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
      return { kind: 'reference', schema: this.#define(target.value, target.path) };
    }
    const link = this.#linked(reference);
    if (link.kind === 'schema') return { kind: 'reference', schema: link.key };
    const place: JsonPath = [...path, '$ref'];
    if (link.kind === 'outside') this.report(place, linkLeavesRoot(reference));
    if (link.kind === 'dead') {
      const near = scopes.flatMap(({ schema }) => {
        const definitions = keyword(schema, 'definitions');
        return isObject(definitions) ? Object.keys(definitions) : [];
      });
      this.report(place, deadSchemaReference(reference, [...near, ...this.#index.slugs]));
    }
    return unknown;
  }

  /** Where a reference leads that leads out of this schema. */
  #linked(reference: string): SchemaLink {
    const { file, source } = this.#text;
    const [, name] = /^#\/(?:definitions|\$defs)\/([^/]+)$/.exec(reference) ?? [];
    if (name !== undefined) return this.#index.named(decodePointerPart(name), this.#text);
    const link = this.#index.linked(file ?? source.document, reference);
    return link.kind === 'dead' && /^[\w -]+$/.test(reference)
      ? this.#index.named(reference, this.#text)
      : link;
  }

  /** The key of the schema that stands at a path of the fence. */
  #define(value: JsonValue, path: JsonPath): string {
    const { key: owner, source } = this.#text;
    if (path.length === 0) return owner;
    const key = `${owner}#/${path.join('/')}`;
    if (this.#definitions.has(key)) return key;
    this.#definitions.set(key, null);
    const type = this.type(value, { path, scopes: this.#scopesAt(path), inherited: new Map() });
    this.#definitions.set(key, {
      key,
      name: String(path.at(-1)),
      owner,
      description: wordsOf(value),
      type,
      example: null,
      source: { ...source, ...placeOf(this.#text.sourceAt(path)) },
    });
    return key;
  }

  #convertRoot(): Schema {
    const { key, name, description, schema, example, source } = this.#text;
    const scopes = [{ schema, path: [] }];
    const type = this.type(schema, { path: [], scopes, inherited: new Map() });
    const words = description === '' ? wordsOf(schema) : description;
    return { key, name, owner: null, description: words, type, example, source };
  }

  /** Those around a place, which is met by a reference and not on the way down to it. */
  #scopesAt(path: JsonPath): readonly Scope[] {
    const scopes: Scope[] = [{ schema: this.#text.schema, path: [] }];
    let value: JsonValue | undefined = this.#text.schema;
    for (const [index, step] of path.slice(0, -1).entries()) {
      value = childOf(value, step);
      if (isObject(value) && isScope(value))
        scopes.push({ schema: value, path: path.slice(0, index + 1) });
    }
    return scopes;
  }
}

function childOf(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (isArray(value)) return value[Number(step)];
  return isObject(value) ? keyword(value, String(step)) : undefined;
}

function placeOf({ start, end }: Schema['source']): Pick<Schema['source'], 'start' | 'end'> {
  return { start, end };
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
