import { CommandError } from '../model/command-error.js';

/** What to say when something was thrown, and the exit code that goes with it. */
export interface Failure {
  /** With its line end. */
  readonly text: string;
  readonly exitCode: 2 | 70;
}

/** A wrong command is one line; all else is a bug of ours, with all that helps to find it. */
export function printFailure(error: unknown): Failure {
  if (error instanceof CommandError) {
    return { text: `sdkdown: ${error.message.replace(/\p{C}+/gu, ' ')}\n`, exitCode: 2 };
  }
  const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const trace = found.replace(/^Error: bug in the generator: /, '').replace(/[^\P{C}\n]/gu, ' ');
  return {
    text:
      `sdkdown: bug in the generator: ${trace}\n` +
      'Nothing is wrong with your command. Please report this, with the document that causes it.\n',
    exitCode: 70,
  };
}
