/** The command is wrong, not a document: its message is one line that names the remedy. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
