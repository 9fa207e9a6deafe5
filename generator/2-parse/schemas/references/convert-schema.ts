import type { Memory } from '../../../incremental/memory.js';
import type { JsonValue, Schema, Type } from '../../../model/schema.js';
import type { Diagnostic, Report } from '../../../model/messages.js';
import { isArray, isObject, keyword, wordsOf } from '../draft-04/keyword.js';
import { sourceInJson } from '../json/parse-json.js';
import type { SchemaText } from '../schema-text.js';
import { findTarget, isScope, type JsonPath, type Scope } from './find-target.js';
import type { SchemaLink } from '../schema-index.js';
import { TypeParser, type TypeQuestions } from '../draft-04/type-parser.js';

/** Where the references of a schema lead. */
export interface References {
  /** For one that leads out of the schema. */
  readonly follow: (reference: string, depth: number) => SchemaLink;
  /** @see TypeQuestions */
  readonly slugs: () => readonly string[];
  /** @see Descent */
  readonly descend: (depth: number, read: () => void) => void;
}

export type Followed = readonly [reference: string, link: SchemaLink];

/** One schema, and all that its references lead to inside of it, each read once, so that recursion ends. */
export class SchemaConverter {
  readonly #text: SchemaText;
  readonly #references: References;
  readonly #report: Report;
  readonly #memory: Memory;
  readonly #definitions = new Map<string, Schema | null>();
  readonly #paths = new Map<string, JsonPath>();
  readonly #followed: Followed[] = [];
  #root: Schema | null = null;

  constructor(text: SchemaText, references: References, report: Report, memory: Memory) {
    this.#text = text;
    this.#references = references;
    this.#report = report;
    this.#memory = memory;
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

  /** The references that led out of it, in the order in which each of its types met them. */
  get followed(): readonly Followed[] {
    return this.#followed;
  }

  /** The key of what stands at a pointer of this schema: `#/definitions/status`. */
  defineAt(pointer: string, depth: number): string | null {
    const target = findTarget(pointer, [{ schema: this.#text.schema, path: [] }]);
    return target === null ? null : this.#define(target.path, depth);
  }

  /** Where a definition stands, by its key. */
  pathOf(key: string): JsonPath | undefined {
    return this.#paths.get(key);
  }

  /** The key of the schema that stands at a path of the fence. */
  #define(path: JsonPath, depth: number): string {
    const { key: owner } = this.#text;
    if (path.length === 0) return owner;
    const key = `${owner}#/${path.join('/')}`;
    if (this.#definitions.has(key)) return key;
    this.#definitions.set(key, null);
    this.#paths.set(key, path);
    this.#references.descend(depth, () => {
      this.#definitions.set(key, {
        key,
        name: String(path.at(-1)),
        owner,
        description: wordsOf(this.#valueAt(path)),
        type: this.#typeAt(path),
        example: null,
        source: sourceInJson(this.#text, path),
      });
    });
    return key;
  }

  #convertRoot(): Schema {
    const { key, name, description, schema, example, source } = this.#text;
    const words = description === '' ? wordsOf(schema) : description;
    return { key, name, owner: null, description: words, type: this.#typeAt([]), example, source };
  }

  #typeAt(path: JsonPath): Type {
    const { key, schema } = this.#text;
    const report = (at: JsonPath, diagnostic: Diagnostic): void => {
      this.#report(sourceInJson(this.#text, at), diagnostic);
    };
    return this.#memory.trace(
      `type ${key}#/${path.join('/')}`,
      [schema],
      { ask: this.#questions(), tell: { report } },
      (ask, tell) => {
        const parser = new TypeParser(ask, tell.report);
        const surroundings = { path, scopes: this.#scopesAt(path), inherited: new Map() };
        return parser.type(this.#valueAt(path) ?? {}, surroundings);
      },
    );
  }

  /** What one type asks. It is answered once: what leads nowhere now may lead to a later schema. */
  #questions(): TypeQuestions {
    const links = new Map<string, SchemaLink>();
    return {
      define: (path, depth) => this.#define(path, depth),
      linked: (reference, depth) => {
        const known = links.get(reference);
        if (known !== undefined) return known;
        const link = this.#references.follow(reference, depth);
        links.set(reference, link);
        this.#followed.push([reference, link]);
        return link;
      },
      slugs: () => this.#references.slugs(),
    };
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

  #valueAt(path: JsonPath): JsonValue | undefined {
    return path.reduce<JsonValue | undefined>(childOf, this.#text.schema);
  }
}

function childOf(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (isArray(value)) return value[Number(step)];
  return isObject(value) ? keyword(value, String(step)) : undefined;
}
