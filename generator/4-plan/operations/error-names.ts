import type { Name } from '../../model/quoted.js';
import { ownName } from '../../text/tags.js';

/** The class for a status, by the reason phrases of RFC 9110, section 15. */
const errorClasses: ReadonlyMap<number, Name> = new Map([
  [400, ownName`BadRequestError`],
  [401, ownName`UnauthorizedError`],
  [402, ownName`PaymentRequiredError`],
  [403, ownName`ForbiddenError`],
  [404, ownName`NotFoundError`],
  [405, ownName`MethodNotAllowedError`],
  [406, ownName`NotAcceptableError`],
  [408, ownName`RequestTimeoutError`],
  [409, ownName`ConflictError`],
  [410, ownName`GoneError`],
  [412, ownName`PreconditionFailedError`],
  [413, ownName`ContentTooLargeError`],
  [415, ownName`UnsupportedMediaTypeError`],
  [422, ownName`UnprocessableContentError`],
  [423, ownName`LockedError`],
  [429, ownName`TooManyRequestsError`],
  [500, ownName`InternalServerError`],
  [501, ownName`NotImplementedError`],
  [502, ownName`BadGatewayError`],
  [503, ownName`ServiceUnavailableError`],
  [504, ownName`GatewayTimeoutError`],
]);

/** `Status418Error` for a status without a phrase of its own. */
export function errorClassName(status: number): Name {
  return errorClasses.get(status) ?? ownName`Status${status}Error`;
}

export const namedStatuses: readonly number[] = [...errorClasses.keys()];

export const errorClassNames: readonly string[] = [
  ...errorClasses.values(),
  ...Array.from({ length: 200 }, (_, index) => `Status${400 + index}Error`),
];
