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

export type { ClientResource } from './resources/client.js';
export type { ThenResource, ThenConstructorParams } from './resources/then.js';

export type { ErrorSchema } from './schemas/error.js';
export type { PromiseSchema } from './schemas/promise.js';
export type { ClientSchema } from './schemas/client.js';
export type { ClientSchema2, ClientItem } from './schemas/client-schema.js';
export type { RecordSchema } from './schemas/record.js';
export type { Tuple, TupleN } from './schemas/tuple.js';
