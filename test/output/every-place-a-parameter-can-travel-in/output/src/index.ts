// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
export { Client, createClient } from './client.js';
export type { GlobalParams } from './global-params.js';

export type { Callback } from './runtime/callback.js';
export type { ClientOptions, RequestOptions } from './runtime/client-options.js';
export type { FileSource } from './runtime/file-source.js';
export { ApiError } from './runtime/api-error.js';
export {
  AbortedError,
  ConnectionError,
  InvalidParameterError,
  MissingParameterError,
  ResponseFormatError,
  TimeoutError,
} from './runtime/errors.js';
export {
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ContentTooLargeError,
  ForbiddenError,
  GatewayTimeoutError,
  GoneError,
  InternalServerError,
  LockedError,
  MethodNotAllowedError,
  NotAcceptableError,
  NotFoundError,
  NotImplementedError,
  PaymentRequiredError,
  PreconditionFailedError,
  RequestTimeoutError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from './runtime/status-errors.js';

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
