import type { ModuleExports } from './index-file.js';

/** The part of the runtime that callers meet. */
export const runtimeExports: readonly ModuleExports[] = [
  { from: './runtime/call/call.js', values: ['Call'], types: ['ReadAnswer'] },
  { from: './runtime/call/callback.js', values: [], types: ['Callback'] },
  {
    from: './runtime/client-options.js',
    values: [],
    types: ['AccessToken', 'ClientOptions', 'Fetch', 'RequestOptions'],
  },
  {
    from: './runtime/errors/errors.js',
    values: [
      'AbortedError',
      'CallError',
      'ConnectionError',
      'InvalidParameterError',
      'MissingParameterError',
      'ResponseFormatError',
      'TimeoutError',
    ],
    types: ['RequestSummary'],
  },
  { from: './runtime/file-source.js', values: [], types: ['FileSource'] },
  { from: './runtime/hooks/hooks.js', values: ['Attempt'], types: ['Hook'] },
  { from: './runtime/http-client.js', values: [], types: ['HttpClient'] },
  { from: './runtime/hooks/logging.js', values: ['logCalls'], types: ['Logger', 'LogLevel'] },
  { from: './runtime/call/paged-call.js', values: ['PagedCall'], types: [] },
  { from: './runtime/errors/status-error.js', values: ['StatusError'], types: [] },
];
