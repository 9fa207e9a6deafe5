/** The server's answer is no event stream, or one that cannot be read on. */

export class EventStreamError extends Error {
  override get name(): 'EventStreamError' {
    return 'EventStreamError';
  }
}
