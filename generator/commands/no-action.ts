import { CommandError } from '../model/command-error.js';
import { countText } from '../print/print-summary.js';

/** @param pages how many were read */
export function noAction(docs: string, pages: number): CommandError {
  return new CommandError(
    `no action in ${docs} (${countText(pages, 'page')} read): expected headings such as ` +
      '`## device.get`; choose another folder with --docs',
  );
}
