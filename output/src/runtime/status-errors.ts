/** One class for each status that has a name, by the reason phrases of RFC 9110, section 15. */
import { ApiError } from './api-error.js';

export class BadRequestError extends ApiError {
  override get name(): 'BadRequestError' {
    return 'BadRequestError';
  }
}

export class UnauthorizedError extends ApiError {
  override get name(): 'UnauthorizedError' {
    return 'UnauthorizedError';
  }
}

export class PaymentRequiredError extends ApiError {
  override get name(): 'PaymentRequiredError' {
    return 'PaymentRequiredError';
  }
}

export class ForbiddenError extends ApiError {
  override get name(): 'ForbiddenError' {
    return 'ForbiddenError';
  }
}

export class NotFoundError extends ApiError {
  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}

export class MethodNotAllowedError extends ApiError {
  override get name(): 'MethodNotAllowedError' {
    return 'MethodNotAllowedError';
  }
}

export class NotAcceptableError extends ApiError {
  override get name(): 'NotAcceptableError' {
    return 'NotAcceptableError';
  }
}

export class RequestTimeoutError extends ApiError {
  override get name(): 'RequestTimeoutError' {
    return 'RequestTimeoutError';
  }
}

export class ConflictError extends ApiError {
  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}

export class GoneError extends ApiError {
  override get name(): 'GoneError' {
    return 'GoneError';
  }
}

export class PreconditionFailedError extends ApiError {
  override get name(): 'PreconditionFailedError' {
    return 'PreconditionFailedError';
  }
}

export class ContentTooLargeError extends ApiError {
  override get name(): 'ContentTooLargeError' {
    return 'ContentTooLargeError';
  }
}

export class UnsupportedMediaTypeError extends ApiError {
  override get name(): 'UnsupportedMediaTypeError' {
    return 'UnsupportedMediaTypeError';
  }
}

export class UnprocessableContentError extends ApiError {
  override get name(): 'UnprocessableContentError' {
    return 'UnprocessableContentError';
  }
}

export class LockedError extends ApiError {
  override get name(): 'LockedError' {
    return 'LockedError';
  }
}

export class TooManyRequestsError extends ApiError {
  override get name(): 'TooManyRequestsError' {
    return 'TooManyRequestsError';
  }
}

export class InternalServerError extends ApiError {
  override get name(): 'InternalServerError' {
    return 'InternalServerError';
  }
}

export class NotImplementedError extends ApiError {
  override get name(): 'NotImplementedError' {
    return 'NotImplementedError';
  }
}

export class BadGatewayError extends ApiError {
  override get name(): 'BadGatewayError' {
    return 'BadGatewayError';
  }
}

export class ServiceUnavailableError extends ApiError {
  override get name(): 'ServiceUnavailableError' {
    return 'ServiceUnavailableError';
  }
}

export class GatewayTimeoutError extends ApiError {
  override get name(): 'GatewayTimeoutError' {
    return 'GatewayTimeoutError';
  }
}

type ErrorClass = new (...answer: ConstructorParameters<typeof ApiError>) => ApiError;

/** The class for each status; all others are plain `ApiError`s. */
export const errorClasses: ReadonlyMap<number, ErrorClass> = /* @__PURE__ */ new Map<
  number,
  ErrorClass
>([
  [400, BadRequestError],
  [401, UnauthorizedError],
  [402, PaymentRequiredError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [405, MethodNotAllowedError],
  [406, NotAcceptableError],
  [408, RequestTimeoutError],
  [409, ConflictError],
  [410, GoneError],
  [412, PreconditionFailedError],
  [413, ContentTooLargeError],
  [415, UnsupportedMediaTypeError],
  [422, UnprocessableContentError],
  [423, LockedError],
  [429, TooManyRequestsError],
  [500, InternalServerError],
  [501, NotImplementedError],
  [502, BadGatewayError],
  [503, ServiceUnavailableError],
  [504, GatewayTimeoutError],
]);
