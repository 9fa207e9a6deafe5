/** A hook that writes down what happens, for those who want it. */
import type { RequestSummary } from '../errors/errors.js';
import type { Attempt, Hook } from './hooks.js';
import { isSecretName, redactUrl } from './redact.js';
import { requestId } from '../errors/status-error.js';

/** What is written: failures, also refused attempts, also good ones, also what was sent. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** `console` is one, and so are the loggers that take a message and its details. */
export interface Logger {
  error(message: string, details: LogDetails): void;
  warn(message: string, details: LogDetails): void;
  info(message: string, details: LogDetails): void;
  debug(message: string, details: LogDetails): void;
}

/** Holds no secret: neither the token, nor values whose names say that they are one. */
export interface LogDetails extends RequestSummary {
  /** HTTP status; absent where there is no answer yet. */
  readonly status?: number;
  readonly requestId?: string | null;
  /** In milliseconds, until the headers of the answer. */
  readonly duration?: number;
  readonly headers?: { readonly [name: string]: string };
}

const levels: readonly LogLevel[] = ['error', 'warn', 'info', 'debug'];

/**
 * Each attempt in a line: `createClient({ hooks: [logCalls(console, 'info')] })`. Attempts without an
 * answer are errors, those with a status that says that the request failed are warnings.
 */
export function logCalls(logger: Logger = console, level: LogLevel = 'info'): Hook {
  const write = (at: LogLevel, message: string, details: LogDetails): void => {
    if (levels.indexOf(at) <= levels.indexOf(level)) logger[at](message, details);
  };
  return async (attempt, next) => {
    const { summary } = attempt;
    const line = `${summary.method} ${summary.url}`;
    if (level === 'debug') {
      const headers = shownHeaders(attempt.headers, attempt);
      write('debug', `${line}: attempt ${summary.attempt}`, { ...summary, headers });
    }
    const start = performance.now();
    const elapsed = (): number => Math.round(performance.now() - start);
    try {
      const response = await next(attempt);
      const { status, headers } = response;
      const id = requestId(headers);
      const shownId = id === null ? null : attempt.redact(id);
      const details = { ...summary, status, requestId: shownId, duration: elapsed() };
      const text = `${line}: ${status} after ${details.duration} ms`;
      write(status < 400 ? 'info' : 'warn', text, details);
      if (level === 'debug') {
        write('debug', text, { ...details, headers: shownHeaders(headers, attempt) });
      }
      return response;
    } catch (error) {
      const duration = elapsed();
      const reason = error instanceof Error ? error.name : 'failed';
      write('error', `${line}: ${reason} after ${duration} ms`, { ...summary, duration });
      throw error;
    }
  };
}

function shownHeaders(headers: Headers, attempt: Attempt): NonNullable<LogDetails['headers']> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      // Of a redirect, the query too.
      isSecretName(name) ? '[redacted]' : redactUrl(attempt.redact(value), []),
    ]),
  );
}
