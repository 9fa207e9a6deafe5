const dots = /(?:\.{3}|…)(?<=([:=>?&|()]?)\s*(?:\.{3}|…))(?:(\s*,)|(?=\s*(?:[)\]};]|\/[/*]|$)))/gm;

/**
 * A code in which dots that stand for what the reader knows are something that a parser takes: all
 * of `{ id, ... }`, `{ id: ... }`, `get(..., callback)` and a line of dots alone. Each place keeps
 * its offset.
 */
export function withoutDots(code: string): string {
  return code.replace(dots, (found: string, before: string, comma: string | undefined) => {
    const isArgument = before === '(' && comma !== undefined;
    if (isArgument) return `0${' '.repeat(found.length - 2)},`;
    if (before === ')' || before === '(' || before === '') return ' '.repeat(found.length);
    return `0${found.slice(1).replaceAll('.', ' ')}`;
  });
}
