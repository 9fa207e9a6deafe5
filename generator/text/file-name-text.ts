import type { FileName } from '../model/quoted.js';
import { asFileName } from './vouch.js';

/** As much as each disk and each tool takes. */
const longest = 60;

/**
 * Any text as the name of a file on any disk: only `a-z`, `0-9` and `-`, the latter not at its ends.
 * Grammar: portable filename character set, POSIX.1 chapter 3, without upper case.
 */
export function fileNameText(text: string): FileName {
  const kept = text.replace(/[^a-z0-9-]/g, '').slice(0, longest);
  return asFileName(kept.replace(/^-+|(?<!-)-+$/g, '') || 'file');
}
