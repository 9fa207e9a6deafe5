import type { Message, Severity } from '../model/messages.js';
import type { Summary } from '../model/outcome/summary.js';
import type { Comparison, Repair, WriteResult } from '../model/outcome/write-result.js';

/** `25 pages, 80 actions, 106 schemas; 0 errors, 2 warnings, 7 infos`. */
export function printSummary(summary: Summary, messages: readonly Message[]): string {
  const found = (severity: Severity): string =>
    countText(messages.filter((message) => message.severity === severity).length, severity);
  const { pages, actions, schemas, unknowns } = summary;
  return (
    `${countText(pages, 'page')}, ${countText(actions, 'action')}, ` +
    `${countText(schemas, 'schema')}; ` +
    `${found('error')}, ${found('warning')}, ${found('info')}\n` +
    (unknowns === null ? '' : `${countText(unknowns, 'place')} typed unknown\n`)
  );
}

export function printWriteResult(folder: string, result: WriteResult): string {
  const { written, unchanged, removed, overwritten, kept } = result;
  return (
    `${folder}: ${countText(written.length, 'file')} written, ` +
    `${unchanged.length} unchanged, ${removed.length} removed\n` +
    listText('overwritten by --force', overwritten) +
    listText('kept, as it was edited; sdkdown no longer makes it', kept)
  );
}

/** The same of a dry run. */
export function printWouldWrite(folder: string, result: WriteResult): string {
  const { written, unchanged, removed, overwritten, kept } = result;
  return (
    (result.interrupted ? halfWritten(folder) : '') +
    `${folder}: ${countText(written.length, 'file')} would be written, ` +
    `${unchanged.length} unchanged, ${removed.length} would be removed\n` +
    listText(
      'would be written',
      written.filter((path) => !overwritten.includes(path)),
    ) +
    listText('would be overwritten by --force', overwritten) +
    listText('would be removed', removed) +
    listText('would be kept, as it was edited; sdkdown no longer makes it', kept)
  );
}

export function printRepair(folder: string, { finished, kept }: Repair): string {
  return (
    `${folder}: a run was stopped while it wrote, ${countText(finished.length, 'file')} ` +
    'of it finished now\n' +
    listText('changed by somebody since, and left alone', kept)
  );
}

export function printComparison(folder: string, comparison: Comparison): string {
  const lists =
    listText('missing', comparison.missing) +
    listText('stale', comparison.stale) +
    listText('edited by hand, generate refuses it', comparison.edited) +
    listText('not written by sdkdown, generate refuses it', comparison.foreign) +
    listText('left over', comparison.leftOver) +
    listText('edited by hand, no longer made; generate leaves it to you', comparison.kept);
  const { length } = comparison.otherLineEnds;
  return (
    (comparison.interrupted ? halfWritten(folder) : '') +
    (lists !== ''
      ? `${folder} is not what generate would write:\n${lists}`
      : comparison.interrupted
        ? ''
        : `${folder} is what generate would write\n`) +
    (length === 0
      ? ''
      : `${countText(length, 'file')} with CR LF as line ends, which makes no difference\n`)
  );
}

function halfWritten(folder: string): string {
  return `${folder} is half written, as a run was stopped: generate finishes it\n`;
}

/** @param duration in ms */
export function printTime(duration: number): string {
  const text = duration < 1000 ? `${Math.round(duration)} ms` : `${(duration / 1000).toFixed(1)} s`;
  return `done in ${text}\n`;
}

export function printStopped(folder: string): string {
  return `${folder} is left as it was\n`;
}

function listText(words: string, paths: readonly string[]): string {
  return paths.map((path) => `  ${path}  (${words})\n`).join('');
}

/** `1 page`, `2 pages`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
