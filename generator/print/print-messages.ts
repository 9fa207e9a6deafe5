import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { reporter } from 'vfile-reporter';
import type { Message } from '../model/messages.js';

/**
 * Messages as people read them: by document, each with its line and column, its rule and a note.
 * `''` where there is none.
 * @param documents also those that nothing is said about
 */
export function printMessages(documents: readonly VFile[], messages: readonly Message[]): string {
  const files = new Map(documents.map((file) => [file.path, copyOf(file)]));
  for (const message of messages) {
    const { document } = message.source;
    const file = files.get(document) ?? new VFile({ path: document });
    files.set(document, file);
    file.messages.push(vfileMessage(message));
  }
  const spoken = [...files.values()].filter((file) => file.messages.length > 0);
  return spoken.length === 0 ? '' : `${reporter(spoken, { verbose: true, color: false })}\n`;
}

function copyOf(file: VFile): VFile {
  return new VFile({ cwd: file.cwd, path: file.path, value: file.value });
}

function vfileMessage({ reason, source, rule, note, severity }: Message): VFileMessage {
  const place = {
    start: { ...source.start },
    end: { ...source.end },
  };
  const message = new VFileMessage(reason, { place, ruleId: rule, source: 'sdkdown' });
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  message.note = note;
  return message;
}
