import { File } from 'node:buffer';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

/** A file before anybody holds it: each client is given one of its own, since streams are read once. */
export class RandomFile {
  readonly form: FileForm;
  readonly bytes: Buffer;
  /** What only a `File` and a stream tell. */
  readonly name: string;

  constructor(form: FileForm, bytes: Buffer, name: string) {
    this.form = form;
    this.bytes = bytes;
    this.name = name;
  }
}

export const fileForms = ['buffer', 'blob', 'file', 'stream'] as const;
export type FileForm = (typeof fileForms)[number];

/** Of `File`s. */
export const fileType = 'text/x-note';

export const randomFile = fc
  .record({
    form: fc.constantFrom(...fileForms),
    bytes: fc.uint8Array({ maxLength: 64 }),
    name: fc.constantFrom('note.txt', 'é b.json', 'plain'),
  })
  .map(({ form, bytes, name }) => new RandomFile(form, Buffer.from(bytes), name));

/** The vendor's client takes no `Blob` and no `File`: it gets their bytes. */
export function theirFile({ form, bytes, name }: RandomFile): unknown {
  return form === 'stream' ? streamOf(bytes, name) : bytes;
}

export function ourFile({ form, bytes, name }: RandomFile): unknown {
  switch (form) {
    case 'buffer':
      return bytes;
    case 'blob':
      return new Blob([new Uint8Array(bytes)]);
    case 'file':
      return new File([new Uint8Array(bytes)], name, { type: fileType });
    case 'stream':
      return streamOf(bytes, name);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sdkdown-parts-'));

/** When nobody reads a stream any more. */
export function removeFiles(): void {
  rmSync(folder, { recursive: true });
}

function streamOf(bytes: Buffer, name: string): unknown {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return createReadStream(path);
}
