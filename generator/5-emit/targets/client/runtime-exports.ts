import type { ModuleExports } from './index-file.js';

/** The part of the runtime that callers meet. */
export const runtimeExports: readonly ModuleExports[] = [
  { from: './runtime/call/call.js', values: ['Call'], types: ['ReadAnswer'] },
  { from: './runtime/call/callback.js', values: [], types: ['Callback'] },
  {
    from: './runtime/client-options.js',
    values: [],
    types: ['ClientOptions', 'RequestOptions'],
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
  {
    from: './runtime/events/event-stream.js',
    values: [],
    types: ['EventStream'],
  },
  {
    from: './runtime/events/event-stream-error.js',
    values: ['EventStreamError'],
    types: [],
  },
  { from: './runtime/events/server-event.js', values: [], types: ['ServerEvent'] },
  {
    from: './runtime/file-source.js',
    values: [],
    types: ['FileContent', 'FileSource', 'NamedFile'],
  },
  { from: './runtime/hooks/hooks.js', values: ['Attempt'], types: ['Hook'] },
  {
    from: './runtime/hooks/progress.js',
    values: ['reportProgress'],
    types: ['Progress'],
  },
  { from: './runtime/http-client.js', values: [], types: ['HttpClient'] },
  { from: './runtime/hooks/logging.js', values: ['logCalls'], types: ['Logger', 'LogLevel'] },
  { from: './runtime/call/paged-call.js', values: ['PagedCall'], types: [] },
  { from: './runtime/errors/status-error.js', values: ['StatusError'], types: [] },
  { from: './runtime/errors/status-name.js', values: ['statusName'], types: [] },
  { from: './runtime/operation.js', values: [], types: ['StatusName'] },
];
