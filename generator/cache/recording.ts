import { posix } from 'node:path';
import type { Printed } from '../model/outcome/kept-run.js';
import type { ReadSchemaFile, SchemaFile } from '../model/schema-file.js';

export interface Answer {
  readonly document: string;
  readonly path: string;
  readonly file: SchemaFile;
}

interface Printer {
  readonly print: (text: string) => void;
  readonly data: (text: string) => void;
  readonly tell: (text: string) => void;
}

/** All that a run printed and asked. */
export class Recording {
  readonly printed: Printed[] = [];
  readonly #answers = new Map<string, Answer>();

  /** The same terminal, which is listened to. */
  printer<Terminal extends Printer>(terminal: Terminal): Terminal {
    const hear =
      (channel: keyof Printer) =>
      (text: string): void => {
        this.printed.push({ channel, text });
        terminal[channel](text);
      };
    return { ...terminal, print: hear('print'), data: hear('data'), tell: hear('tell') };
  }

  /** Each once: documents of one folder find the same. */
  reader(read: ReadSchemaFile): ReadSchemaFile {
    return (document, path) => {
      const file = read(document, path);
      this.#answers.set(`${posix.dirname(document)}\n${path}`, { document, path, file });
      return file;
    };
  }

  get answers(): readonly Answer[] {
    return [...this.#answers.values()];
  }
}
