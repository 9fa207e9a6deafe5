// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
export { Client, createClient } from './client.js';
export type { GlobalParams } from './global-params.js';
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

export type {
  MachineResource,
  MachineGetParams,
  MachinePatchParams,
  MachineDeleteParams,
  MachineManualParams,
} from './resources/machine.js';
export type {
  MachinesResource,
  MachinesGetParams,
  MachinesPostParams,
} from './resources/machines.js';

export type { Machine, MachineTag } from './schemas/machine.js';
export type { MachineDraft } from './schemas/machine-draft.js';
export type { Machines } from './schemas/machines.js';
export type { MachineFilter } from './schemas/machine-filter.js';
export type { ErrorSchema } from './schemas/error.js';
