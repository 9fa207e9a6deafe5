// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
export { Client, createClient } from './client.js';
export { createHttpClient } from './http.js';

export { Call } from './runtime/call/call.js';
export type { ReadAnswer } from './runtime/call/call.js';
export type { Callback } from './runtime/call/callback.js';
export type { ClientOptions, RequestOptions } from './runtime/client-options.js';
export {
  AbortedError,
  CallError,
  ConnectionError,
  InvalidParameterError,
  MissingParameterError,
  ResponseFormatError,
  TimeoutError,
} from './runtime/errors/errors.js';
export type { RequestSummary } from './runtime/errors/errors.js';
export type { EventStream } from './runtime/events/event-stream.js';
export { EventStreamError } from './runtime/events/event-stream-error.js';
export type { ServerEvent } from './runtime/events/server-event.js';
export type { FileContent, FileSource, NamedFile } from './runtime/file-source.js';
export { Attempt } from './runtime/hooks/hooks.js';
export type { Hook } from './runtime/hooks/hooks.js';
export { reportProgress } from './runtime/hooks/progress.js';
export type { Progress } from './runtime/hooks/progress.js';
export type { HttpClient } from './runtime/http-client.js';
export { logCalls } from './runtime/hooks/logging.js';
export type { Logger, LogLevel } from './runtime/hooks/logging.js';
export { PagedCall } from './runtime/call/paged-call.js';
export { StatusError } from './runtime/errors/status-error.js';
export { statusName } from './runtime/errors/status-name.js';
export type { StatusName } from './runtime/operation.js';

export {
  ApiError,
  BadRequestError,
  UnauthorizedError,
  PaymentRequiredError,
  ForbiddenError,
  NotFoundError,
  MethodNotAllowedError,
  NotAcceptableError,
  RequestTimeoutError,
  ConflictError,
  GoneError,
  PreconditionFailedError,
  ContentTooLargeError,
  UnsupportedMediaTypeError,
  Status418Error,
  UnprocessableContentError,
  LockedError,
  TooManyRequestsError,
  InternalServerError,
  NotImplementedError,
  BadGatewayError,
  ServiceUnavailableError,
  GatewayTimeoutError,
} from './errors.js';
export type { OtherStatus, OtherStatusError } from './errors.js';

export type { ShipResource, ShipSignalsParams, ShipHornParams } from './resources/ship.js';
export type { ShipsResource, ShipsGetParams, ShipsSearchParams } from './resources/ships.js';

export type { Ship } from './schemas/ship.js';
export type { Ships } from './schemas/ships.js';
export type { Found } from './schemas/found.js';
export type { Signal } from './schemas/signal.js';
export type { Fault } from './schemas/fault.js';
export type { Closed } from './schemas/closed.js';
