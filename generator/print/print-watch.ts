import { terminalText } from '../text/terminal/terminal-text.js';

/** How many names a line has room for. */
const most = 3;

/**
 * `12:03:04 input-docs/device.md changed`: why a run begins, by the clock of whoever watches.
 * @param changed names of files; what is left out is counted
 */
export function printChanged(time: Date, changed: readonly string[]): string {
  const named = changed.slice(0, most).map(lineText).join(', ');
  const others = changed.length - most;
  const more = others > 0 ? ` and ${others} more` : '';
  return `${clockText(time)} ${changed.length === 0 ? 'once more' : `${named}${more} changed`}\n`;
}

export function printWatching(time: Date, folder: string): string {
  return `${clockText(time)} watching ${lineText(folder)}\n`;
}

/** Empties the screen, and what was scrolled out of it, so that old messages do not look like new ones. */
export const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

function clockText(time: Date): string {
  return time.toTimeString().slice(0, 'hh:mm:ss'.length);
}

function lineText(path: string): string {
  return terminalText(path.replace(/\s+/g, ' '));
}
