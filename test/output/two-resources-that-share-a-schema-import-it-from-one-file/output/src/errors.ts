// Generated from docs/_api.md by sdkdown. Edit the document, not this file.
import {
  statusErrorGuard,
  type FailureStatus,
  type StatusErrorGuard,
} from './runtime/errors/status-error-guard.js';
import type { StatusError } from './runtime/errors/status-error.js';

/** The answer with status 400. */
export interface BadRequestError extends StatusError {
  readonly status: 400;
}
export const BadRequestError: StatusErrorGuard<BadRequestError> =
  /* @__PURE__ */ statusErrorGuard(400);

/** The answer with status 401. */
export interface UnauthorizedError extends StatusError {
  readonly status: 401;
}
export const UnauthorizedError: StatusErrorGuard<UnauthorizedError> =
  /* @__PURE__ */ statusErrorGuard(401);

/** The answer with status 402. */
export interface PaymentRequiredError extends StatusError {
  readonly status: 402;
}
export const PaymentRequiredError: StatusErrorGuard<PaymentRequiredError> =
  /* @__PURE__ */ statusErrorGuard(402);

/** The answer with status 403. */
export interface ForbiddenError extends StatusError {
  readonly status: 403;
}
export const ForbiddenError: StatusErrorGuard<ForbiddenError> =
  /* @__PURE__ */ statusErrorGuard(403);

/** The answer with status 404. */
export interface NotFoundError extends StatusError {
  readonly status: 404;
}
export const NotFoundError: StatusErrorGuard<NotFoundError> = /* @__PURE__ */ statusErrorGuard(404);

/** The answer with status 405. */
export interface MethodNotAllowedError extends StatusError {
  readonly status: 405;
}
export const MethodNotAllowedError: StatusErrorGuard<MethodNotAllowedError> =
  /* @__PURE__ */ statusErrorGuard(405);

/** The answer with status 406. */
export interface NotAcceptableError extends StatusError {
  readonly status: 406;
}
export const NotAcceptableError: StatusErrorGuard<NotAcceptableError> =
  /* @__PURE__ */ statusErrorGuard(406);

/** The answer with status 408. */
export interface RequestTimeoutError extends StatusError {
  readonly status: 408;
}
export const RequestTimeoutError: StatusErrorGuard<RequestTimeoutError> =
  /* @__PURE__ */ statusErrorGuard(408);

/** The answer with status 409. */
export interface ConflictError extends StatusError {
  readonly status: 409;
}
export const ConflictError: StatusErrorGuard<ConflictError> = /* @__PURE__ */ statusErrorGuard(409);

/** The answer with status 410. */
export interface GoneError extends StatusError {
  readonly status: 410;
}
export const GoneError: StatusErrorGuard<GoneError> = /* @__PURE__ */ statusErrorGuard(410);

/** The answer with status 412. */
export interface PreconditionFailedError extends StatusError {
  readonly status: 412;
}
export const PreconditionFailedError: StatusErrorGuard<PreconditionFailedError> =
  /* @__PURE__ */ statusErrorGuard(412);

/** The answer with status 413. */
export interface ContentTooLargeError extends StatusError {
  readonly status: 413;
}
export const ContentTooLargeError: StatusErrorGuard<ContentTooLargeError> =
  /* @__PURE__ */ statusErrorGuard(413);

/** The answer with status 415. */
export interface UnsupportedMediaTypeError extends StatusError {
  readonly status: 415;
}
export const UnsupportedMediaTypeError: StatusErrorGuard<UnsupportedMediaTypeError> =
  /* @__PURE__ */ statusErrorGuard(415);

/** The answer with status 422. */
export interface UnprocessableContentError extends StatusError {
  readonly status: 422;
}
export const UnprocessableContentError: StatusErrorGuard<UnprocessableContentError> =
  /* @__PURE__ */ statusErrorGuard(422);

/** The answer with status 423. */
export interface LockedError extends StatusError {
  readonly status: 423;
}
export const LockedError: StatusErrorGuard<LockedError> = /* @__PURE__ */ statusErrorGuard(423);

/** The answer with status 429. */
export interface TooManyRequestsError extends StatusError {
  readonly status: 429;
}
export const TooManyRequestsError: StatusErrorGuard<TooManyRequestsError> =
  /* @__PURE__ */ statusErrorGuard(429);

/** The answer with status 500. */
export interface InternalServerError extends StatusError {
  readonly status: 500;
}
export const InternalServerError: StatusErrorGuard<InternalServerError> =
  /* @__PURE__ */ statusErrorGuard(500);

/** The answer with status 501. */
export interface NotImplementedError extends StatusError {
  readonly status: 501;
}
export const NotImplementedError: StatusErrorGuard<NotImplementedError> =
  /* @__PURE__ */ statusErrorGuard(501);

/** The answer with status 502. */
export interface BadGatewayError extends StatusError {
  readonly status: 502;
}
export const BadGatewayError: StatusErrorGuard<BadGatewayError> =
  /* @__PURE__ */ statusErrorGuard(502);

/** The answer with status 503. */
export interface ServiceUnavailableError extends StatusError {
  readonly status: 503;
}
export const ServiceUnavailableError: StatusErrorGuard<ServiceUnavailableError> =
  /* @__PURE__ */ statusErrorGuard(503);

/** The answer with status 504. */
export interface GatewayTimeoutError extends StatusError {
  readonly status: 504;
}
export const GatewayTimeoutError: StatusErrorGuard<GatewayTimeoutError> =
  /* @__PURE__ */ statusErrorGuard(504);

export type OtherStatus = Exclude<
  FailureStatus,
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 408
  | 409
  | 410
  | 412
  | 413
  | 415
  | 422
  | 423
  | 429
  | 500
  | 501
  | 502
  | 503
  | 504
>;

/** An answer with a status that has no name of its own. */
export interface OtherStatusError extends StatusError {
  readonly status: OtherStatus;
}

/**
 * Any answer that says that the request failed. After `error instanceof ApiError`, a comparison of
 * `error.status` tells what `error.body` is.
 */
export type ApiError =
  | BadRequestError
  | UnauthorizedError
  | PaymentRequiredError
  | ForbiddenError
  | NotFoundError
  | MethodNotAllowedError
  | NotAcceptableError
  | RequestTimeoutError
  | ConflictError
  | GoneError
  | PreconditionFailedError
  | ContentTooLargeError
  | UnsupportedMediaTypeError
  | UnprocessableContentError
  | LockedError
  | TooManyRequestsError
  | InternalServerError
  | NotImplementedError
  | BadGatewayError
  | ServiceUnavailableError
  | GatewayTimeoutError
  | OtherStatusError;
export const ApiError: StatusErrorGuard<ApiError> = /* @__PURE__ */ statusErrorGuard();
