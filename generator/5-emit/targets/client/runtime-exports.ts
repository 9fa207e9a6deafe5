import { ownNames, ownPath } from '../../../text/tags.js';
import type { ModuleExports } from './index-file.js';

/** The part of the runtime that callers meet. */
export const runtimeExports: readonly ModuleExports[] = [
  { from: ownPath`./runtime/call/call.js`, values: ownNames`Call`, types: ownNames`ReadAnswer` },
  { from: ownPath`./runtime/call/callback.js`, values: [], types: ownNames`Callback` },
  {
    from: ownPath`./runtime/client-options.js`,
    values: [],
    types: ownNames`ClientOptions RequestOptions`,
  },
  {
    from: ownPath`./runtime/errors/errors.js`,
    values: ownNames`AbortedError CallError ConnectionError InvalidParameterError MissingParameterError ResponseFormatError TimeoutError`,
    types: ownNames`RequestSummary`,
  },
  {
    from: ownPath`./runtime/events/event-stream.js`,
    values: [],
    types: ownNames`EventStream`,
  },
  {
    from: ownPath`./runtime/events/event-stream-error.js`,
    values: ownNames`EventStreamError`,
    types: [],
  },
  { from: ownPath`./runtime/events/server-event.js`, values: [], types: ownNames`ServerEvent` },
  {
    from: ownPath`./runtime/file-source.js`,
    values: [],
    types: ownNames`FileContent FileSource NamedFile`,
  },
  { from: ownPath`./runtime/hooks/hooks.js`, values: ownNames`Attempt`, types: ownNames`Hook` },
  {
    from: ownPath`./runtime/hooks/progress.js`,
    values: ownNames`reportProgress`,
    types: ownNames`Progress`,
  },
  { from: ownPath`./runtime/http-client.js`, values: [], types: ownNames`HttpClient` },
  {
    from: ownPath`./runtime/hooks/logging.js`,
    values: ownNames`logCalls`,
    types: ownNames`Logger LogLevel`,
  },
  { from: ownPath`./runtime/call/paged-call.js`, values: ownNames`PagedCall`, types: [] },
  { from: ownPath`./runtime/errors/status-error.js`, values: ownNames`StatusError`, types: [] },
  { from: ownPath`./runtime/errors/status-name.js`, values: ownNames`statusName`, types: [] },
  { from: ownPath`./runtime/operation.js`, values: [], types: ownNames`StatusName` },
];
