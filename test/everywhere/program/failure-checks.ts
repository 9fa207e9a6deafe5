/** Calls that fail, at once or in the end, and one that is only refused at first. */
import { AbortedError, ConnectionError, NotFoundError, TimeoutError } from 'notebook-api';
import { clientFor } from './call-checks.js';
import { expectEqual, expectInstance, failureOf } from './expect.js';
import type { Check } from './run-checks.js';

export const failureChecks: { readonly [name: string]: Check } = {
  'an error has its class and its body': async (url) => {
    const error = await failureOf(clientFor(url).note.get({ noteId: 'missing' }));
    if (!(error instanceof NotFoundError)) throw error;
    expectEqual([error.name, error.status], ['NotFoundError', 404]);
    expectEqual([error.message, error.type], ['No such note', 'NotFound']);
    expectEqual(error.body, { type: 'NotFound', message: 'No such note' });
  },

  'a 503 is retried when Retry-After says': async (url) => {
    const start = performance.now();
    const { text } = await clientFor(url).note.get({ noteId: `busy-${Math.random()}` });
    expectEqual(text, 'attempt 2');
    // Half a second is the longest that a first wait of our own choice takes.
    const elapsed = performance.now() - start;
    if (elapsed < 900) throw new Error(`Retried after ${elapsed} ms, expected a second`);
  },

  'a stalled answer is a TimeoutError': async (url) => {
    const options = { timeout: 200, retries: 0 };
    const error = await failureOf(clientFor(url).note.get({ noteId: 'silent' }, options));
    expectInstance(error, TimeoutError);
    expectEqual(error.timeout, 200);
  },

  'a stalled body is a TimeoutError': async (url) => {
    const options = { timeout: 200, retries: 0 };
    const error = await failureOf(clientFor(url).note.get({ noteId: 'half' }, options));
    expectInstance(error, TimeoutError);
  },

  'a signal is an AbortedError with its reason': async (url) => {
    const controller = new AbortController();
    const call = clientFor(url).note.get({ noteId: 'silent' }, { signal: controller.signal });
    setTimeout(() => {
      controller.abort('enough');
    }, 100);
    const error = await failureOf(call);
    expectInstance(error, AbortedError);
    expectEqual(error.cause, 'enough');
  },

  'a cut connection is a ConnectionError': async (url) => {
    const error = await failureOf(clientFor(url).note.get({ noteId: 'cut' }, { retries: 0 }));
    expectInstance(error, ConnectionError);
  },
};
