import type { Message, Severity } from '../../model/messages.js';
import type { Reported } from '../../model/outcome/reported.js';
import type { JsonObject } from '../../model/schema.js';
import type { Source } from '../../model/source.js';
import { jsonText } from '../../text/terminal/json-text.js';

/**
 * One JSON document. Its fields stay; a `version` above 1 says that one has changed its meaning.
 * @param pathOf a document's path below the working directory
 */
export function printJson(
  { messages, summary, failed }: Reported,
  pathOf: (document: string) => string,
): string {
  const count = (severity: Severity): number =>
    messages.filter((message) => message.severity === severity).length;
  const document = {
    version: 1,
    failed,
    summary: {
      pages: summary.pages,
      actions: summary.actions,
      schemas: summary.schemas,
      unknowns: summary.unknowns,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
    },
    messages: messages.map((message) => jsonMessage(message, pathOf)),
  };
  return `${jsonText(document)}\n`;
}

function jsonMessage(message: Message, pathOf: (document: string) => string): JsonObject {
  const { source, rule, severity, reason, note, fix } = message;
  return {
    path: pathOf(source.document),
    ...jsonRegion(source),
    rule,
    severity,
    reason,
    note,
    fix:
      fix === null
        ? null
        : { title: fix.title, ...jsonRegion(fix.source), range: { ...fix.range }, text: fix.text },
  };
}

function jsonRegion({ start, end }: Source): JsonObject {
  return { start: { ...start }, end: { ...end } };
}
