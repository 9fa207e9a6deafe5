import { posix } from 'node:path';
import { invalidSchema, overLimit } from '../../../diagnostics.js';
import type { Memory } from '../../../incremental/memory.js';
import type { Limits } from '../../../model/limits.js';
import type { Report } from '../../../model/messages.js';
import { beginningOf } from '../../markdown/page.js';
import { isObject } from '../draft-04/keyword.js';
import { parseJsonDocument, sourceInJson } from '../json/parse-json.js';
import type { SchemaText } from '../schema-text.js';

/** `schemas/device.schema.json` → `device`. */
export function schemaFileName(document: string): string {
  return posix.basename(document).replace(/(?:\.schema)?\.json$/i, '');
}

/** A schema in a file of its own, named as the file; `null` for what is none, which is reported. */
export function parseSchemaFile(
  document: string,
  text: string,
  report: Report,
  memory: Memory,
  limits: Limits,
): Omit<SchemaText, 'key'> | null {
  if (text.length > limits.characters) {
    report(beginningOf(document), overLimit('characters', limits.characters));
    return null;
  }
  const json = parseJsonDocument(document, text, report, memory);
  if (json === null) return null;
  const { value, place, text: meant } = json;
  const source = sourceInJson(json, []);
  if (!isObject(value)) {
    report(source, invalidSchema());
    return null;
  }
  return {
    name: schemaFileName(document),
    description: '',
    schema: value,
    example: null,
    file: document,
    text: meant,
    place,
    source,
    shown: null,
  };
}
