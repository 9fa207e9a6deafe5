import fc from 'fast-check';
import { rarely, seldom, text } from './any-texts.js';

/** A row of cells, with what a cell cannot hold written so that it can; seldom one that is ragged. */
export function rowOf(cells: readonly string[]): fc.Arbitrary<string> {
  const whole = cells.map(inCell);
  return fc.constantFrom(...Array.from({ length: 60 }, (_, at) => at)).map((odd) => {
    if (odd === 1) return rowText(whole.slice(0, -1));
    if (odd === 2) return rowText([...whole, 'more']);
    return rowText(odd === 3 ? cells : whole);
  });
}

export function row(...cells: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...cells).chain(rowOf);
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function inCell(cell: string): string {
  return cell.replaceAll('|', '\\|').replace(/[\r\n]+/g, '&#10;');
}

/** @param rows some of them */
export function table(
  titles: readonly string[],
  rows: fc.Arbitrary<readonly string[]>,
): fc.Arbitrary<string> {
  const head = fc.tuple(...titles.map((title) => seldom([title], 300)));
  return fc
    .tuple(head, rows)
    .map(
      ([cells, body]) =>
        rowText(cells.map(inCell)) + rowText(cells.map(() => '---')) + body.join(''),
    );
}

/** A heading and what is below it, once in so many times nothing of both. */
export function section(
  heading: string,
  body: fc.Arbitrary<string>,
  timesNone: number,
): fc.Arbitrary<string> {
  const whole = fc
    .tuple(seldom([heading], 200), body, rarely(fc.constant(''), text, 30))
    .map(([title, held, more]) => `${inLine(title)}\n\n${held}\n${more}\n`);
  return rarely(whole, fc.constant(''), timesNone);
}

export function inLine(line: string): string {
  return line.replace(/[\r\n]+/g, ' ');
}
