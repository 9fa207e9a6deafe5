import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../../generator/1-read/index.js';
import type { DocumentSet } from '../../generator/diff.js';
import { routesToApiMd, type Corpus } from '../corpora.js';
import {
  readVendorActions,
  vendorCompanion,
  vendorFolder,
  type VendorVersion,
} from '../vendor/pages.js';

/** What an action is known to take and to answer, read by others than the code that is judged. */
export interface KnownAction {
  readonly action: string;
  /** Whether each parameter is required, by name; without those of all actions. */
  readonly parameters: ReadonlyMap<string, boolean>;
  readonly statuses: ReadonlySet<number>;
}

/** A state of an API whose history is judged. */
export interface State {
  readonly set: DocumentSet;
  readonly actions: readonly KnownAction[];
  /** The JSON Schemas of `_schemas.md`, by their headings. */
  readonly schemas: ReadonlyMap<string, unknown>;
}

const globals: ReadonlySet<string> = new Set(['_actions', '_links', '_embedded', 'losantdomain']);

export async function readVendorState(version: VendorVersion): Promise<State> {
  const docs = join(vendorFolder(version), 'docs');
  const pages = await readDocuments(docs);
  const companion = new VFile({ path: 'docs/_api.md', value: vendorCompanion(version) });
  return {
    set: {
      documents: [...pages, companion],
      readSchemaFile: schemaFileReader(docs, vendorFolder(version)),
    },
    actions: readVendorActions(version).map(({ action, parameters, statuses }) => ({
      action,
      parameters: new Map(
        parameters
          .filter(({ name }) => !globals.has(name))
          .map(({ name, required }) => [name, required]),
      ),
      statuses: new Set(statuses),
    })),
    schemas: readFences(join(docs, '_schemas.md')),
  };
}

export async function readCorpusState({ docs, routes }: Corpus): Promise<State> {
  const pages = await readDocuments(docs);
  return {
    set: {
      documents: [...pages, new VFile({ path: 'docs/_api.md', value: routesToApiMd(routes) })],
      readSchemaFile: schemaFileReader(docs, null),
    },
    actions: pages.flatMap((page) => readSections(String(page.value))),
    schemas: readFences(join(docs, '_schemas.md')),
  };
}

/** `## device.get` and the rows below it, told apart by what their first cell looks like. */
function readSections(text: string): readonly KnownAction[] {
  return text
    .split(/^## (?=\w+\.\w+$)/m)
    .slice(1)
    .map((section) => {
      const [action = ''] = section.split('\n');
      const rows = [...section.matchAll(/^\| (\w+) \| [^|]* \| ([YN]) \|/gm)];
      const codes = [...section.matchAll(/^\| (\d{3}) \|/gm)];
      return {
        action,
        parameters: new Map(
          rows
            .map(([, name = '', required]) => [name, required === 'Y'] as const)
            .filter(([name]) => !globals.has(name)),
        ),
        statuses: new Set(codes.map(([, code]) => Number(code))),
      };
    });
}

/** The first fence below each heading. */
function readFences(path: string): ReadonlyMap<string, unknown> {
  const sections = readFileSync(path, 'utf8').split(/^## /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const [title = ''] = section.split('\n');
      const [, json] = /^```(?:json|javascript)\n([^]*?)\n```/m.exec(section) ?? [];
      return json === undefined ? [] : [[title.trim(), JSON.parse(json)] as const];
    }),
  );
}
