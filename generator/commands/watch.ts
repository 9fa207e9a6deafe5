import { keepInputs, watchFolders } from '../1-read/index.js';
import { createSeenFiles, repairOutput, writeOutput } from '../6-write/index.js';
import { CommandError } from '../model/command-error.js';
import type { Processes } from '../model/outcome/processes.js';
import type { Options } from '../options.js';
import { printFailure } from '../print/print-failure.js';
import { printRepair, printTime, printWriteResult } from '../print/print-summary.js';
import { clearScreen, printChanged, printWatching } from '../print/print-watch.js';
import { LiveLine } from './progress/live-line.js';
import { WatchedJudge } from './again/watched-judge.js';
import { runInputs } from './run/run-inputs.js';
import { refuseFolders } from './run-pipeline.js';
import type { ExitCode, Terminal } from './terminal.js';

/**
 * Generates, and again after each change, until somebody stops it. What is wrong then, be it a
 * document, a folder or this program, is told and waits for the next change; a command that is wrong
 * from the start ends it.
 */
export async function runWatch(
  options: Options,
  terminal: Terminal,
  processes: Processes,
  untilStopped: Promise<void>,
): Promise<ExitCode> {
  refuseFolders(options);
  const stopped = untilStopped.then(() => 'stopped' as const);
  // Before the first run: what is saved meanwhile is a change.
  const watcher = await watchFolders(options.docs);
  const run = repeatedRun(options, terminal, processes);
  try {
    terminal.print(printWatching(new Date(), options.docs));
    for (let isFirst = true; ; isFirst = false) {
      try {
        const folders = await run();
        if (folders !== null) watcher.watchBeside(folders);
      } catch (error) {
        if (isFirst && error instanceof CommandError) throw error;
        terminal.tell(printFailure(error).text);
      }
      if ((await Promise.race([stopped, watcher.changed()])) === 'stopped') return 0;
    }
  } finally {
    await watcher.close();
  }
}

/**
 * A run that remembers the one before. It gives the folders of the schema files that the documents lead
 * to; where nothing has changed, it does nothing and gives `null`.
 */
function repeatedRun(
  options: Options,
  terminal: Terminal,
  processes: Processes,
): () => Promise<readonly string[] | null> {
  const inputs = keepInputs(options.docs, options.root);
  let judge = new WatchedJudge(options);
  /** After a defect of ours, or what the clock has stopped, what it remembers may be half of something. */
  const forget = (): void => {
    judge = new WatchedJudge(options);
  };
  const settle = (): void => {
    try {
      judge.settle();
    } catch (error) {
      forget();
      terminal.tell(printFailure(error).text);
    }
  };
  const read = createSeenFiles();
  let runs = 0;
  /** Whether the output is what the inputs make, or the documents are known to be wrong. */
  let isSettled = false;
  return async () => {
    const start = performance.now();
    const line = new LiveLine(terminal);
    const wasSettled = isSettled;
    isSettled = false;
    try {
      line.show('read', 0, 0);
      const found = await inputs.read();
      const changed = inputs.changed();
      if (wasSettled && changed.length === 0) {
        isSettled = true;
        return null;
      }
      const { out, force } = options;
      const repair = repairOutput(out, processes);
      if (repair !== null) terminal.print(printRepair(out, repair));
      runs += 1;
      if (runs > 1) {
        if (terminal.live) terminal.tell(clearScreen);
        terminal.print(printChanged(new Date(), changed));
      }
      const { terminal: lineTerminal, show: progress } = line;
      const stages = { without: options.without, progress };
      await runInputs(
        found,
        options,
        lineTerminal,
        stages,
        (files, place) => {
          const result = writeOutput(out, files, { force, dryRun: false, processes, read });
          place.print(printWriteResult(out, result));
          return 0;
        },
        (isLate) => {
          if (isLate) forget();
        },
        judge.next(found, stages),
      );
      isSettled = true;
      lineTerminal.print(printTime(performance.now() - start));
      return inputs.linkedFolders();
    } catch (error) {
      if (!(error instanceof CommandError)) forget();
      throw error;
    } finally {
      line.clear();
      // When all is told.
      setImmediate(settle);
    }
  };
}
