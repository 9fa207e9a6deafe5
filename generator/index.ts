/**
 * The package as a library: documents in; files and messages out. Reads and writes nothing, so that
 * documents may come from anywhere and files go there.
 */
import { posix } from 'node:path';
import { VFile } from 'vfile';
import { generate as generateAll } from './generate.js';
import { defaultLimits } from './limits/default-limits.js';
import { CommandError } from './model/command-error.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { Limits } from './model/limits.js';
import type { Message, Severity } from './model/messages.js';
import type { Summary } from './model/outcome/summary.js';
import type { ReadSchemaFile } from './model/schema-file.js';
import type { Point, Source } from './model/source.js';

export type { GeneratedFile, Limits, Message, Point, Severity, Source, Summary };

/** A page, or a schema file that pages link to. */
export interface Document {
  /**
   * Relative, with `/`, as messages name it: `docs/device.md`. What ends in `.md` is a page, and
   * `_api.md` and `_schemas.md` are those of all pages; anything else is read where a link leads to it.
   */
  readonly path: string;
  readonly text: string;
}

export interface Options {
  /** Warnings are failures, as errors are. Unless set, they are not. */
  readonly strict?: boolean;
  /** How the pages are written. Unless set, each page shows it. */
  readonly dialect?: string;
  /** How much of a document is read, which for most is more than enough; by the names of `--limit`. */
  readonly limits?: Partial<Limits>;
}

export interface Generated {
  /** The whole SDK, sorted by path. None where `failed`, or where no page has an action. */
  readonly files: readonly GeneratedFile[];
  /** What is wrong or doubtful in the documents; by document, then by place. */
  readonly messages: readonly Message[];
  readonly summary: Summary;
  /** Some message is an error, or with `strict` a warning. */
  readonly failed: boolean;
}

/**
 * Generates an SDK from documents. The same documents give the same files, in any order and on any
 * machine. Never throws on what a document says: that is a message.
 *
 * @example
 * ```ts
 * import { generate } from 'sdkdown';
 *
 * const { files, messages } = generate([
 *   {
 *     path: 'docs/_api.md',
 *     text: `# Garden API
 *
 * ## Client
 *
 * | Setting  | Value                      |
 * | -------- | -------------------------- |
 * | Base URL | https://api.garden.example |
 * | Package  | garden-api                 |
 * `,
 *   },
 *   {
 *     path: 'docs/bed.md',
 *     text: `# Bed
 *
 * ## bed.water
 *
 * \`\`\`http
 * POST /beds/{bedId}/waterings
 * \`\`\`
 *
 * ### Parameters
 *
 * | Name  | Type   | Required | Description      |
 * | ----- | ------ | -------- | ---------------- |
 * | bedId | string | Y        | The bed to water |
 *
 * ### Responses
 *
 * | Code | Type | Description |
 * | ---- | ---- | ----------- |
 * | 204  |      | It is wet   |
 * `,
 *   },
 * ]);
 *
 * for (const { path, content } of files) console.log(path, content.length);
 * for (const { source, severity, reason } of messages) {
 *   console.log(`${source.document}:${source.start.line}: ${severity}: ${reason}`);
 * }
 * ```
 * @throws {Error} for a path that is not relative, for two documents of one path, and for a dialect
 * that does not exist
 */
export function generate(documents: readonly Document[], options: Options = {}): Generated {
  const texts = readTexts(documents);
  const pages = [...texts]
    .filter(([path]) => isPage(path))
    .map(([path, value]) => new VFile({ path, value }));
  const { strict = false, dialect = null } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const { files, messages, summary, failed } = generateAll(
    pages,
    { strict, dialect, limits },
    schemaFileReader(texts),
  );
  return { files, messages, summary, failed };
}

function readTexts(documents: readonly Document[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, text } of documents) {
    if (!isRelative(path)) {
      throw new CommandError(
        `unexpected path ${JSON.stringify(path)}, expected one such as \`docs/device.md\``,
      );
    }
    if (texts.has(path)) {
      throw new CommandError(`unexpected second document ${JSON.stringify(path)}, expected one`);
    }
    // As when pages are read from disk: editors on Windows begin a file with it, and half of a
    // character is no text.
    texts.set(path, text.replace(/^\uFEFF/, '').replace(/\p{Surrogate}/gu, '\ufffd'));
  }
  return texts;
}

/** Below the top of all documents, spelled in the one way that links are resolved to. */
function isRelative(path: string): boolean {
  const [first = ''] = path.split('/');
  return (
    posix.normalize(path) === path && !/^(?:\.\.?|[A-Za-z]:)?$/.test(first) && !path.includes('\\')
  );
}

function isPage(path: string): boolean {
  return /\.md$/i.test(path);
}

/** As files are found on disk: a slash at the beginning is the top of all documents. */
function schemaFileReader(texts: ReadonlyMap<string, string>): ReadSchemaFile {
  return (from, path) => {
    const target = posix.join(path.startsWith('/') ? '.' : posix.dirname(from), path);
    const document = target.replace(/^\//, '');
    if (document.split('/')[0] === '..') return { kind: 'outside' };
    const text = texts.get(document);
    return text === undefined ? { kind: 'missing' } : { kind: 'read', document, text };
  };
}
