import { posix } from 'node:path';
import { byIdentity } from '../../../incremental/by-identity.js';
import type { Memory } from '../../../incremental/memory.js';
import type { JsonObject, JsonValue } from '../../../model/schema.js';
import type { Limits } from '../../../model/limits.js';
import type { Diagnostic, Report } from '../../../model/messages.js';
import type { ReadSchemaFile } from '../../../model/schema-file.js';
import type { Source } from '../../../model/source.js';
import { isArray, keyword } from '../draft-04/keyword.js';
import { parseLinkTarget } from '../link-target.js';
import type { LinkedFile } from './pair-files.js';
import { parseSchemaFile } from './parse-schema-file.js';
import type { SchemaText } from '../schema-text.js';

export interface ParsedFile {
  readonly kind: 'read';
  readonly document: string;
  /** `null` for what is no schema. */
  readonly text: Omit<SchemaText, 'key'> | null;
}

interface Unread {
  readonly kind: 'outside' | 'missing';
}

/** The schema files that documents link to, each read and parsed once. */
export class SchemaFiles {
  readonly #readFile: ReadSchemaFile;
  readonly #report: Report;
  readonly #memory: Memory;
  readonly #limits: Limits;
  readonly #files = new Map<string, ParsedFile>();
  /** The same by the folder from which, and the path by which they are met. */
  readonly #ways = new Map<string, ParsedFile | Unread>();
  readonly #labels = new Map<string, Set<string>>();
  /** What is wrong in files that no type is made of yet. */
  readonly #held = new Map<string, (readonly [Source, Diagnostic])[]>();

  constructor(readFile: ReadSchemaFile, report: Report, memory: Memory, limits: Limits) {
    this.#readFile = readFile;
    this.#report = report;
    this.#memory = memory;
    this.#limits = limits;
  }

  /** All that were announced, and the files that those refer to. */
  get linked(): readonly LinkedFile[] {
    return [...this.#files.values()].flatMap(({ document, text }) =>
      text === null ? [] : [{ ...text, document, labels: this.#labelsOf(document) }],
    );
  }

  /** Reads a file before types are made, for the words of the link; says nothing of its mistakes. */
  announce(document: string, path: string, label: string): void {
    if (!/\.json$/i.test(path)) return;
    const file = this.#load(document, path);
    if (file.kind !== 'read') return;
    if (label !== '') this.#labelsOf(file.document).add(label);
  }

  /** The file for a type; its mistakes are reported with the first one. */
  read(document: string, path: string): ParsedFile | Unread {
    const file = this.#load(document, path);
    if (file.kind !== 'read') return file;
    for (const [source, diagnostic] of this.#held.get(file.document) ?? []) {
      this.#report(source, diagnostic);
    }
    this.#held.delete(file.document);
    return file;
  }

  #load(document: string, path: string): ParsedFile | Unread {
    // Most pages of a folder lead to the same few files.
    const way = `${posix.dirname(document)}\n${path}`;
    const met = this.#ways.get(way);
    if (met !== undefined) return met;
    const found = this.#readFile(document, path);
    const file = found.kind === 'read' ? this.#parse(found.document, found.text) : found;
    this.#ways.set(way, file);
    if (file.kind === 'read') this.#announceReferences(file);
    return file;
  }

  #parse(document: string, content: string): ParsedFile {
    const known = this.#files.get(document);
    if (known !== undefined) return known;
    const held: (readonly [Source, Diagnostic])[] = [];
    const hold: Report = (source, diagnostic) => {
      held.push([source, diagnostic]);
    };
    const text = this.#memory.trace(
      `schema file ${document}`,
      [content],
      { ask: {}, tell: { hold } },
      (_, tell) => parseSchemaFile(document, content, tell.hold, this.#memory, this.#limits),
    );
    this.#held.set(document, held);
    const file: ParsedFile = { kind: 'read', document, text };
    this.#files.set(document, file);
    return file;
  }

  #announceReferences({ document, text }: ParsedFile): void {
    if (text === null) return;
    for (const reference of referencesOf(text.schema)) {
      this.announce(document, parseLinkTarget(reference).path, '');
    }
  }

  #labelsOf(document: string): Set<string> {
    const labels = this.#labels.get(document) ?? new Set();
    this.#labels.set(document, labels);
    return labels;
  }
}

const referencesOf = byIdentity((schema: JsonObject): ReadonlySet<string> => {
  const found = new Set<string>();
  addReferences(schema, found);
  return found;
});

function addReferences(value: JsonObject | readonly JsonValue[], found: Set<string>): void {
  if (!isArray(value)) {
    const reference = keyword(value, '$ref');
    if (typeof reference === 'string') found.add(reference);
  }
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) addReferences(inner, found);
  }
}
