// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
export { Client, createClient } from './client.js';
export { scopes } from './scopes.js';

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

export type { ShelfResource, ShelfGetItemsParams, ShelfPosPrintParams } from './resources/shelf.js';

export type { ShelfItems } from './schemas/shelf-items.js';
