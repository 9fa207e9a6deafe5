/**
 * The text holds a conflict that git left: both sides are in its history, so that nobody's work is
 * in this text alone.
 */
export function hasConflict(text: string): boolean {
  return /^<{7} .*\n(?:[^]*\n)?={7}\r?\n(?:[^]*\n)?>{7} /m.test(text);
}
