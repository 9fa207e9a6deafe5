import type { VFile } from 'vfile';
import { readRulePage } from '../../1-read/index.js';
import type { Reported } from '../../model/outcome/reported.js';
import type { Options } from '../../options.js';
import { printMessages } from '../../print/print-messages.js';
import { printGithub } from '../../print/reporters/print-github.js';
import { printJson } from '../../print/reporters/print-json.js';
import { printSarif } from '../../print/reporters/print-sarif.js';
import { version } from '../../version.js';
import { placeDocuments } from '../document-places.js';
import type { Terminal } from '../terminal.js';

/** Tells messages in the form that was asked for. */
export function reportMessages(
  { docs, reporter }: Pick<Options, 'docs' | 'reporter'>,
  terminal: Terminal,
  documents: readonly VFile[],
  reported: Reported,
): void {
  const places = placeDocuments(docs);
  const { messages } = reported;
  switch (reporter) {
    case 'pretty': {
      const look = { colors: terminal.colors.told, pathOf: places.pathOf };
      terminal.tell(printMessages(documents, messages, look));
      break;
    }
    case 'json':
      terminal.data(printJson(reported, places.pathOf));
      break;
    case 'sarif':
      terminal.data(printSarif(messages, { ...places, pageOf: readRulePage, version }));
      break;
    case 'github':
      terminal.data(printGithub(messages, places.pathOf));
      break;
  }
}
