import { dirname, posix, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VFile } from 'vfile';
import type { ReadSchemaFile, SchemaFile } from '../model/schema-file.js';
import { keptDocuments } from './documents.js';
import { createKeptTexts } from './kept-texts.js';
import { schemaFileReader } from './schema-files.js';

/** What one run is made of. */
export interface Inputs {
  readonly documents: readonly VFile[];
  readonly readSchemaFile: ReadSchemaFile;
}

export interface KeptInputs {
  /** @throws {CommandError} for a folder or a document that cannot be read */
  readonly read: () => Promise<Inputs>;
  /**
   * Files that are not what they were when the run before read them, by the names that messages give
   * them, in order; all that it read are new for the first one.
   */
  readonly changed: () => readonly string[];
  /** Folders of the schema files that were asked for, also of those that are missing. */
  readonly linkedFolders: () => readonly string[];
}

/** How long a save may take that has taken the text away and not written it again, in ms. */
const saving = 100;

/** The documents and the schema files of a folder, from one run to the next. */
export function keepInputs(folder: string, root: string | null): KeptInputs {
  const readText = createKeptTexts();
  const readDocuments = keptDocuments(folder, readText);
  let documents: ReadonlyMap<string, VFile> = new Map();
  let before = documents;
  /** What was asked for: by the folder of the document and the path, with the answer. */
  let asked = new Map<string, Asked>();
  /** The same in the run that is under way, or that was the last one. */
  let asking = asked;
  let reread: readonly string[] = [];

  let ask = schemaFileReader(folder, root, readText);

  return {
    read: async () => {
      ask = schemaFileReader(folder, root, readText);
      let found = await readDocuments();
      if (areBeingSaved(found, documents)) {
        await sleep(saving);
        found = await readDocuments();
      }
      before = documents;
      documents = new Map(found.map((document) => [document.path, document]));
      // Nobody asked where nothing had changed, or nothing could be read.
      if (asking.size > 0) asked = asking;
      const fresh = new Map<string, SchemaFile>();
      reread = [...asked].flatMap(([key, { document, path, file: known }]) => {
        const file = ask(document, path);
        fresh.set(key, file);
        return isSameFile(file, known) ? [] : [nameOf(document, path, known)];
      });
      asking = new Map();
      return {
        documents: found,
        readSchemaFile: (document, path) => {
          const key = `${posix.dirname(document)}\n${path}`;
          const known = asking.get(key);
          if (known !== undefined) return known.file;
          const file = fresh.get(key) ?? ask(document, path);
          asking.set(key, { document, path, file });
          return file;
        },
      };
    },
    changed: () => {
      const paths = new Set([...documents.keys(), ...before.keys()]);
      const pages = [...paths].filter((path) => documents.get(path) !== before.get(path));
      return [...new Set([...pages, ...reread])].sort();
    },
    linkedFolders: () => {
      const base = resolve(folder, '..');
      const folders = [...asking.values()].map(({ document, path, file }) =>
        dirname(resolve(base, nameOf(document, path, file))),
      );
      return [...new Set(folders)].sort();
    },
  };
}

/** Whether one that was there is gone, or is the beginning of what it was. */
function areBeingSaved(found: readonly VFile[], documents: ReadonlyMap<string, VFile>): boolean {
  const texts = new Map(found.map(({ path, value }) => [path, String(value)]));
  return [...documents].some(([path, { value }]) => {
    const text = texts.get(path);
    return text === undefined || (text !== value && String(value).startsWith(text));
  });
}

interface Asked {
  readonly document: string;
  readonly path: string;
  readonly file: SchemaFile;
}

function nameOf(document: string, path: string, file: SchemaFile): string {
  return file.kind === 'read' ? file.document : posix.join(posix.dirname(document), path);
}

export function isSameFile(one: SchemaFile, other: SchemaFile): boolean {
  if (one.kind !== 'read' || other.kind !== 'read') return one.kind === other.kind;
  return one.document === other.document && one.text === other.text;
}
