import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../model/generated-file.js';
import type { FilePrint } from '../model/outcome/file-print.js';
import type { KeptRun } from '../model/outcome/kept-run.js';
import type { ReadSchemaFile, SchemaFile } from '../model/schema-file.js';
import { findCacheFolder, isOwnFolder, openCacheFolder } from './cache-folder.js';
import { parseKeptFiles, parseKeptRun } from './kept-run.js';
import type { Recording } from './recording.js';

/** As many projects, or ways to run one, are kept; one takes about as much as its output. */
const mostRuns = 12;

/** A document, as far as a run depends on it. */
interface Document {
  readonly path: string;
  readonly value: unknown;
}

/** What a run is, beside its documents. */
export interface RunIdentity {
  readonly build: string;
  /** All that may change what is printed or written. */
  readonly settings: readonly unknown[];
}

/** A run of the same program with the same inputs. */
export interface FoundRun {
  readonly printed: KeptRun['printed'];
  /** `null` where a message stopped the writing. */
  readonly prints: readonly FilePrint[] | null;
  /** `null` where they are damaged, so that all is to be done again. */
  readonly readFiles: () => readonly GeneratedFile[] | null;
}

/**
 * What the run before printed and made of the same inputs. It is known by their content: 4 MB are read
 * and hashed in 0.03 s, where making it again takes seconds. What is missing, damaged, edited, of
 * another program or of another user is no run; what cannot be written is not kept. Nothing that it
 * holds is run as a program.
 */
export class RunCache {
  readonly #identity: RunIdentity;
  readonly #folder: string;
  readonly #name: string;

  /** @param from the folder that is worked in */
  constructor(identity: RunIdentity, from: string) {
    this.#identity = identity;
    this.#folder = findCacheFolder(from);
    this.#name = hashOf(JSON.stringify(identity.settings)).slice(0, 32);
  }

  find(documents: readonly Document[], readSchemaFile: ReadSchemaFile): FoundRun | null {
    const text = this.#read('run');
    if (text === null) return null;
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (hashOf(body) !== text.slice(0, end)) return null;
    const run = parseKeptRun(body);
    if (run?.build !== this.#identity.build || run.documents !== hashDocuments(documents)) {
      return null;
    }
    const found = run.questions.map(({ document, path }) => readSchemaFile(document, path));
    if (hashAnswers(found) !== run.answers) return null;
    return {
      printed: run.printed,
      prints: run.prints,
      readFiles: () => {
        const files = this.#read('files');
        return files === null || hashOf(files) !== run.files ? null : parseKeptFiles(files);
      },
    };
  }

  keep(
    documents: readonly Document[],
    { printed, answers }: Recording,
    made: {
      readonly files: readonly GeneratedFile[];
      readonly prints: readonly FilePrint[];
    } | null,
  ): void {
    const files = JSON.stringify(made?.files ?? []);
    const run: KeptRun = {
      build: this.#identity.build,
      documents: hashDocuments(documents),
      questions: answers.map(({ document, path }) => ({ document, path })),
      answers: hashAnswers(answers.map(({ file }) => file)),
      printed,
      prints: made?.prints ?? null,
      files: hashOf(files),
    };
    const body = JSON.stringify(run);
    try {
      if (!openCacheFolder(this.#folder)) return;
      this.#write('files', files);
      this.#write('run', `${hashOf(body)}\n${body}`);
      removeOldest(this.#folder);
    } catch {
      // A disk that is full or read-only keeps nothing, and the next run is only slower.
    }
  }

  #read(kind: 'run' | 'files'): string | null {
    try {
      return isOwnFolder(this.#folder)
        ? readFileSync(join(this.#folder, `${this.#name}.${kind}`), 'utf8')
        : null;
    } catch {
      return null;
    }
  }

  /** Whole or not at all, also where two runs meet: each has a file of its own until it is there. */
  #write(kind: 'run' | 'files', text: string): void {
    const place = join(this.#folder, `${this.#name}.${kind}`);
    const draft = `${place}.${crypto.randomUUID()}`;
    try {
      writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
      renameSync(draft, place);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }
}

/** Runs that nobody made for the longest time, and what a run that was killed left. */
function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{32}\.(run|files)/.test(name))
    .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { name } of files.slice(2 * mostRuns)) rmSync(join(folder, name), { force: true });
}

function hashDocuments(documents: readonly Document[]): string {
  const hash = createHash('sha256');
  for (const { path, value } of documents) {
    const text = String(value);
    hash.update(`${path.length} ${text.length} ${path}`).update(text);
  }
  return hash.digest('hex');
}

function hashAnswers(files: readonly SchemaFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const [document, text] = file.kind === 'read' ? [file.document, file.text] : ['', ''];
    hash.update(`${file.kind} ${document.length} ${text.length} ${document}`).update(text);
  }
  return hash.digest('hex');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
