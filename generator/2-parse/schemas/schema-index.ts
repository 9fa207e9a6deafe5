import { posix } from 'node:path';
import { schemaDiffersFromFile } from '../../diagnostics.js';
import type { Memory } from '../../incremental/memory.js';
import { workOn } from '../../limits/in-time.js';
import type { JsonValue, Schema } from '../../model/schema.js';
import type { TypePath } from '../../model/diff/documented-api.js';
import type { Limits } from '../../model/limits.js';
import type { Report } from '../../model/messages.js';
import type { Source } from '../../model/source.js';
import type { ReadSchemaFile } from '../../model/schema-file.js';
import { cutChains } from './references/cut-chains.js';
import { SchemaConverter, type References } from './references/convert-schema.js';
import { Descent } from './references/descent.js';
import { decodePointerPart } from './references/find-target.js';
import { parseLinkTarget } from './link-target.js';
import { sourceInJson } from './json/parse-json.js';
import { placeInSchema } from './json/place-in-schema.js';
import { isSameSchema, pairFiles, type LinkedFile } from './files/pair-files.js';
import { SchemaFiles, type ParsedFile } from './files/schema-files.js';
import { firstDifference } from './spelling/first-difference.js';
import { reportPropertySpellings } from './spelling/property-spellings.js';
import { schemaFacts, sortedCounts, type SchemaFacts } from './schema-facts.js';
import { lettersOf, type SchemaText } from './schema-text.js';

/** Where a link or a `$ref` leads. */
export type SchemaLink =
  | { readonly kind: 'schema'; readonly key: string }
  | { readonly kind: 'dead' }
  /** Out of the folder that documents may lead to. */
  | { readonly kind: 'outside' }
  /** To a file that is no schema, which was reported there. */
  | { readonly kind: 'unreadable' };

/** What a page may ask of the schemas. */
export interface SchemaLinks {
  /** Those of the headings, as GitHub makes them. */
  readonly slugs: () => readonly string[];
  readonly linked: (document: string, url: string) => SchemaLink;
  /** The example that a link leads to; `undefined` where it leads elsewhere. */
  readonly example: (document: string, url: string) => JsonValue | undefined;
}

/** What a page of schemas tells. */
export interface SchemaRegister {
  /** A schema below a heading; the first anchor is the heading's slug as GitHub makes it. */
  readonly addSchema: (text: Omit<SchemaText, 'key'>, anchors: readonly string[]) => void;
  /** Also for a heading whose schema cannot be read: links to it are not dead. */
  readonly addAnchors: (key: string, document: string, anchors: readonly string[]) => void;
  readonly addExample: (document: string, anchors: readonly string[], value: JsonValue) => void;
}

/** All schemas by what leads to them: headings, files, names. Files are read when they are asked for. */
export class SchemaIndex implements SchemaLinks, SchemaRegister {
  readonly #files: SchemaFiles;
  readonly #report: Report;
  readonly #memory: Memory;
  readonly #limits: Limits;
  /** By key, in the order of the pages, then of the links to files. */
  readonly #texts = new Map<string, SchemaText>();
  readonly #converters = new Map<string, SchemaConverter>();
  /** Keys by the letters of the schemas' names; of two alike the first. */
  readonly #names = new Map<string, string>();
  /** Keys by `document#anchor`. */
  readonly #anchors = new Map<string, string>();
  readonly #examples = new Map<string, JsonValue>();
  readonly #slugs: string[] = [];
  #properties: ReadonlyMap<string, number> = new Map();
  readonly #descent = new Descent();
  /** Keys by the documents of files. */
  readonly #keys = new Map<string, string>();

  constructor(readFile: ReadSchemaFile, report: Report, memory: Memory, limits: Limits) {
    this.#files = new SchemaFiles(readFile, report, memory, limits);
    this.#memory = memory;
    this.#limits = limits;
    this.#report = report;
  }

  slugs(): readonly string[] {
    return this.#slugs;
  }

  addSchema(text: Omit<SchemaText, 'key'>, anchors: readonly string[]): void {
    const key = this.#add(text);
    this.addAnchors(key, text.source.document, anchors);
  }

  addAnchors(key: string, document: string, anchors: readonly string[]): void {
    for (const anchor of anchors) this.#anchors.set(`${document}#${anchor}`, key);
    this.#slugs.push(...anchors.slice(0, 1));
  }

  addExample(document: string, anchors: readonly string[], value: JsonValue): void {
    for (const anchor of anchors) this.#examples.set(`${document}#${anchor}`, value);
  }

  example(document: string, url: string): JsonValue | undefined {
    const { path, fragment } = parseLinkTarget(url);
    return this.#examples.get(`${pageAt(document, path)}#${fragment}`);
  }

  /** A link that a type may be made of; all are announced before the first one is followed. */
  announce(document: string, url: string, label: string): void {
    this.#files.announce(document, parseLinkTarget(url).path, label);
  }

  /** Joins the headings and the files of one schema. */
  pairFiles(): void {
    this.#pair(this.#files.linked);
  }

  /** @param depth of the reference in its own schema, if it stands in one */
  linked(document: string, url: string, depth = 0): SchemaLink {
    const { path, fragment } = parseLinkTarget(url);
    if (!/\.json$/i.test(path)) {
      const key = this.#anchors.get(`${pageAt(document, path)}#${fragment}`);
      return key === undefined ? { kind: 'dead' } : { kind: 'schema', key };
    }
    const file = this.#files.read(document, path);
    if (file.kind !== 'read') return { kind: file.kind === 'outside' ? 'outside' : 'dead' };
    const key = this.#fileKey(file);
    if (key === null) return { kind: 'unreadable' };
    return fragment === '' ? { kind: 'schema', key } : this.#inside(key, fragment, depth);
  }

  /** Where a reference of a schema leads that leads out of it. */
  #followed(from: SchemaText, reference: string, depth: number): SchemaLink {
    const { file, source } = from;
    const [, name] = /^#\/(?:definitions|\$defs)\/([^/]+)$/.exec(reference) ?? [];
    if (name !== undefined) return this.#named(decodePointerPart(name), from);
    const link = this.linked(file ?? source.document, reference, depth);
    return link.kind === 'dead' && /^[\w -]+$/.test(reference)
      ? this.#named(reference, from)
      : link;
  }

  /**
   * What `#/definitions/device` means in a document that has no such definition: generators of
   * schemas keep the names that their sources had in common, which are those of files and headings.
   */
  #named(name: string, from: SchemaText): SchemaLink {
    if (from.file !== null) {
      const link = this.linked(from.file, `${encodeURIComponent(name)}.json`);
      if (link.kind === 'schema') return link;
    }
    const key = this.#names.get(lettersOf(name));
    return key === undefined ? { kind: 'dead' } : { kind: 'schema', key };
  }

  /** All schemas, and all that their references lead to. */
  convert(): readonly Schema[] {
    // A reference may lead to a file that nothing linked to before: the map grows meanwhile.
    for (const [key, { source }] of this.#texts) {
      workOn(source, () => this.#converter(key)?.convert());
    }
    this.#properties = reportPropertySpellings(this.#texts.values(), this.#report, this.#memory);
    const all = [...this.#texts.keys()].flatMap((key) => this.#converter(key)?.schemas() ?? []);
    return cutChains(all, this.#limits, this.#report);
  }

  /** When all are converted. */
  get facts(): SchemaFacts {
    return {
      ...schemaFacts([...this.#texts.values()], (key) => this.#converters.get(key)?.followed ?? []),
      propertyNames: sortedCounts(this.#properties),
      slugs: this.#slugs,
    };
  }

  /** A part of a schema, or of a definition; as far as it is found. */
  placeOf({ key, owner, source }: Schema, path: TypePath): Source {
    const text = this.#texts.get(owner ?? key);
    const start = owner === null ? [] : this.#converters.get(owner)?.pathOf(key);
    if (text === undefined || start === undefined || path.length === 0) return source;
    return sourceInJson(text, placeInSchema(text.schema, start, path));
  }

  #converter(key: string): SchemaConverter | null {
    const known = this.#converters.get(key);
    const text = this.#texts.get(key);
    if (known !== undefined || text === undefined) return known ?? null;
    const references: References = {
      follow: (reference, depth) => this.#followed(text, reference, depth),
      slugs: () => this.#slugs,
      descend: this.#descent.descend.bind(this.#descent),
    };
    const converter = new SchemaConverter(text, references, this.#report, this.#memory);
    this.#converters.set(key, converter);
    return converter;
  }

  #inside(key: string, pointer: string, depth: number): SchemaLink {
    const found = this.#converter(key)?.defineAt(`#${pointer}`, depth) ?? null;
    return found === null ? { kind: 'dead' } : { kind: 'schema', key: found };
  }

  #fileKey({ document, text }: ParsedFile): string | null {
    if (text === null) return null;
    if (!this.#keys.has(document)) this.#pair([{ ...text, document, labels: new Set() }]);
    const key = this.#keys.get(document) ?? this.#add(text);
    this.#keys.set(document, key);
    return key;
  }

  /** A heading whose types are made already keeps them, and can be no other schema's. */
  #pair(files: readonly LinkedFile[]): void {
    const headings = [...this.#texts.values()].filter(({ key, file }) => {
      return file === null && !this.#converters.has(key);
    });
    const pairs = pairFiles(headings, files);
    for (const { document, schema, text, place } of files) {
      const heading = this.#texts.get(pairs.get(document) ?? '');
      if (heading === undefined) continue;
      if (!isSameSchema(heading.schema, schema)) {
        const place = firstDifference(heading.schema, schema) ?? [];
        this.#report(sourceInJson(heading, place), schemaDiffersFromFile(heading.name, document));
      }
      this.#texts.set(heading.key, { ...heading, schema, text, place, file: document });
      this.#keys.set(document, heading.key);
    }
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
