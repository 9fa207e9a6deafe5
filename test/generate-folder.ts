import { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../generator/1-read/index.js';
import { generate } from '../generator/generate.js';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { printMessages } from '../generator/print/print-messages.js';

/** What a folder of documents generates; throws with the messages where it generates nothing. */
export async function generateFolder(
  folder: string,
  more: { readonly [path: string]: string } = {},
): Promise<readonly GeneratedFile[]> {
  const documents = await readDocuments(folder);
  const name = documents[0]?.path.split('/')[0] ?? 'docs';
  const added = Object.entries(more).map(
    ([path, value]) => new VFile({ path: `${name}/${path}`, value }),
  );
  const all = [...documents, ...added];
  const generated = generate(all, { dialect: null, strict: false }, schemaFileReader(folder, null));
  if (generated.failed) throw new Error(printMessages(all, generated.messages));
  return generated.files;
}
