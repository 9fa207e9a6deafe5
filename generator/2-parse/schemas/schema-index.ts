import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { schemaDiffersFromFile } from '../../diagnostics.js';
import type { JsonValue, Schema } from '../../model/schema.js';
import type { Report } from '../../model/messages.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import { SchemaConverter } from './draft-04/convert-schema.js';
import { parseLinkTarget } from './link-target.js';
import { parseSchemaFile } from './parse-schema-file.js';
import { lettersOf, type SchemaText } from './schema-text.js';

/** Where a link or a `$ref` leads. */
export type SchemaLink =
  | { readonly kind: 'schema'; readonly key: string }
  | { readonly kind: 'dead' }
  /** Out of the folder that documents may lead to. */
  | { readonly kind: 'outside' }
  /** To a file that is no schema, which was reported there. */
  | { readonly kind: 'unreadable' };

/** All schemas by what leads to them: headings, files, names. Files are read when they are asked for. */
export class SchemaIndex {
  readonly #readFile: ReadSchemaFile;
  readonly #report: Report;
  /** By key, in the order of the pages, then of the links to files. */
  readonly #texts = new Map<string, SchemaText>();
  readonly #converters = new Map<string, SchemaConverter>();
  /** Keys by the letters of the schemas' names; of two alike the first. */
  readonly #names = new Map<string, string>();
  /** Keys by `document#anchor`. */
  readonly #anchors = new Map<string, string>();
  readonly #examples = new Map<string, JsonValue>();
  readonly #slugs: string[] = [];
  /** Keys of those with a heading by their JSON. */
  readonly #equals = new Map<string, string[]>();
  /** Keys by document; `null` for what is no schema. */
  readonly #files = new Map<string, string | null>();

  constructor(readFile: ReadSchemaFile, report: Report) {
    this.#readFile = readFile;
    this.#report = report;
  }

  get slugs(): readonly string[] {
    return this.#slugs;
  }

  /** A schema below a heading; the first anchor is the heading's slug as GitHub makes it. */
  addSchema(text: Omit<SchemaText, 'key'>, anchors: readonly string[]): void {
    const key = this.#add(text);
    this.addAnchors(key, text.source.document, anchors);
    const json = JSON.stringify(text.schema);
    this.#equals.set(json, [...(this.#equals.get(json) ?? []), key]);
  }

  /** Also for a heading whose schema cannot be read: links to it are not dead. */
  addAnchors(key: string, document: string, anchors: readonly string[]): void {
    for (const anchor of anchors) this.#anchors.set(`${document}#${anchor}`, key);
    this.#slugs.push(...anchors.slice(0, 1));
  }

  addExample(document: string, anchors: readonly string[], value: JsonValue): void {
    for (const anchor of anchors) this.#examples.set(`${document}#${anchor}`, value);
  }

  /** The example that a link leads to; `undefined` where it leads elsewhere. */
  example(document: string, url: string): JsonValue | undefined {
    const { path, fragment } = parseLinkTarget(url);
    return this.#examples.get(`${pageAt(document, path)}#${fragment}`);
  }

  /** @param label the words of the link, by which a file finds the heading of the same schema */
  linked(document: string, url: string, label: string): SchemaLink {
    const { path, fragment } = parseLinkTarget(url);
    if (!/\.json$/i.test(path)) {
      const key = this.#anchors.get(`${pageAt(document, path)}#${fragment}`);
      return key === undefined ? { kind: 'dead' } : { kind: 'schema', key };
    }
    const file = this.#readFile(document, path);
    if (file.kind !== 'read') return { kind: file.kind === 'outside' ? 'outside' : 'dead' };
    const key = this.#fileKey(file.document, file.text, label);
    if (key === null) return { kind: 'unreadable' };
    return fragment === '' ? { kind: 'schema', key } : this.#inside(key, fragment);
  }

  /**
   * What `#/definitions/device` means in a document that has no such definition: generators of
   * schemas keep the names that their sources had in common, which are those of files and headings.
   */
  named(name: string, from: SchemaText): SchemaLink {
    if (from.file !== null) {
      const link = this.linked(from.file, `${encodeURIComponent(name)}.json`, '');
      if (link.kind === 'schema') return link;
    }
    const key = this.#names.get(lettersOf(name));
    return key === undefined ? { kind: 'dead' } : { kind: 'schema', key };
  }

  /** All schemas, and all that their references lead to. */
  convert(): readonly Schema[] {
    // A reference may lead to a file that nothing linked to before: the map grows meanwhile.
    for (const key of this.#texts.keys()) this.#converter(key)?.convert();
    return [...this.#texts.keys()].flatMap((key) => this.#converter(key)?.schemas() ?? []);
  }

  #converter(key: string): SchemaConverter | null {
    const known = this.#converters.get(key);
    const text = this.#texts.get(key);
    if (known !== undefined || text === undefined) return known ?? null;
    const converter = new SchemaConverter(text, this, this.#report);
    this.#converters.set(key, converter);
    return converter;
  }

  #inside(key: string, pointer: string): SchemaLink {
    const found = this.#converter(key)?.defineAt(`#${pointer}`) ?? null;
    return found === null ? { kind: 'dead' } : { kind: 'schema', key: found };
  }

  #fileKey(document: string, text: string, label: string): string | null {
    const known = this.#files.get(document);
    if (known !== undefined) return known;
    const file = parseSchemaFile(document, text, this.#report);
    const key = file === null ? null : (this.#sameSchema(file, label) ?? this.#add(file));
    this.#files.set(document, key);
    return key;
  }

  /** The key of the heading that shows the same schema as a file. */
  #sameSchema(file: Omit<SchemaText, 'key'>, label: string): string | null {
    const [labelled] = this.#headingWithoutFile(label);
    const [named] = this.#headingWithoutFile(this.#names.get(lettersOf(file.name)) ?? '');
    const equal = this.#equals.get(JSON.stringify(file.schema)) ?? [];
    const written = equal.flatMap((key) => this.#headingWithoutFile(key));
    const match =
      written.find((text) => text === labelled || text === named) ??
      written[0] ??
      [labelled, named].find((text) => isDeepStrictEqual(text?.schema, file.schema)) ??
      labelled;
    if (match === undefined || this.#converters.has(match.key)) return null;
    const { schema, sourceAt, file: path, source } = file;
    if (!isDeepStrictEqual(match.schema, schema)) {
      this.#report(match.source, schemaDiffersFromFile(match.name, source.document));
    }
    this.#texts.set(match.key, { ...match, schema, sourceAt, file: path });
    return match.key;
  }

  #headingWithoutFile(key: string): readonly SchemaText[] {
    const text = this.#texts.get(key);
    return text?.file === null ? [text] : [];
  }

  #add(text: Omit<SchemaText, 'key'>): string {
    const { name, source } = text;
    const key = this.#texts.has(name) ? `${source.document}#${name}` : name;
    this.#texts.set(key, { ...text, key });
    const letters = lettersOf(name);
    if (!this.#names.has(letters)) this.#names.set(letters, key);
    return key;
  }
}

function pageAt(document: string, path: string): string {
  return path === '' ? document : posix.join(posix.dirname(document), path);
}
