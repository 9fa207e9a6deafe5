import type { VFile } from 'vfile';
import { parse, parseControls } from '../../generator/2-parse/index.js';
import { check } from '../../generator/3-check/index.js';
import { collectMessages } from '../../generator/messages/collect-messages.js';
import { settleMessages } from '../../generator/messages/settle-messages.js';
import type { Message } from '../../generator/model/messages.js';
import type { ReadSchemaFile } from '../../generator/model/schema-file.js';

/** What `generate` says of documents, without the time that generating takes. */
export function judgeDocuments(
  documents: readonly VFile[],
  readSchemaFile?: ReadSchemaFile,
): readonly Message[] {
  const { messages, report } = collectMessages(documents);
  check(parse(documents, null, report, readSchemaFile), report);
  return settleMessages(documents, messages, parseControls(documents, report), new Map());
}
