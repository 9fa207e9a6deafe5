import type { VFile } from 'vfile';
import type { Message, Report } from '../model/messages.js';
import { findFix } from './find-fix.js';

/** Messages as they are reported, with the fixes that their documents allow. */
export interface Collection {
  readonly report: Report;
  /** Grows with each report. */
  readonly messages: readonly Message[];
}

/** @param documents the only ones that may be fixed; a schema file is not ours to edit */
export function collectMessages(documents: readonly VFile[]): Collection {
  const texts = new Map(documents.map((file) => [file.path, String(file.value)]));
  const messages: Message[] = [];
  const report: Report = (source, found) => {
    const { rule, severity, reason, note } = found;
    const text = texts.get(source.document);
    const replacement = 'replacement' in found ? found.replacement : null;
    const fix =
      text === undefined || replacement === null ? null : findFix(text, source, replacement);
    messages.push({ rule, severity, reason, note, source, fix });
  };
  return { report, messages };
}
