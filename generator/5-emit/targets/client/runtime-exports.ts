import type { ModuleExports } from './index-file.js';

/** The part of the runtime that callers meet. */
export const runtimeExports: readonly ModuleExports[] = [
  { from: './runtime/callback.js', values: [], types: ['Callback'] },
  { from: './runtime/client-options.js', values: [], types: ['ClientOptions', 'RequestOptions'] },
  { from: './runtime/file-source.js', values: [], types: ['FileSource'] },
  { from: './runtime/api-error.js', values: ['ApiError'], types: [] },
  {
    from: './runtime/errors.js',
    values: [
      'AbortedError',
      'ConnectionError',
      'InvalidParameterError',
      'MissingParameterError',
      'ResponseFormatError',
      'TimeoutError',
    ],
    types: [],
  },
  {
    from: './runtime/status-errors.js',
    values: [
      'BadGatewayError',
      'BadRequestError',
      'ConflictError',
      'ContentTooLargeError',
      'ForbiddenError',
      'GatewayTimeoutError',
      'GoneError',
      'InternalServerError',
      'LockedError',
      'MethodNotAllowedError',
      'NotAcceptableError',
      'NotFoundError',
      'NotImplementedError',
      'PaymentRequiredError',
      'PreconditionFailedError',
      'RequestTimeoutError',
      'ServiceUnavailableError',
      'TooManyRequestsError',
      'UnauthorizedError',
      'UnprocessableContentError',
      'UnsupportedMediaTypeError',
    ],
    types: [],
  },
];
