/** The class for a status, by the reason phrases of RFC 9110, section 15. */
const errorClasses: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequestError'],
  [401, 'UnauthorizedError'],
  [402, 'PaymentRequiredError'],
  [403, 'ForbiddenError'],
  [404, 'NotFoundError'],
  [405, 'MethodNotAllowedError'],
  [406, 'NotAcceptableError'],
  [408, 'RequestTimeoutError'],
  [409, 'ConflictError'],
  [410, 'GoneError'],
  [412, 'PreconditionFailedError'],
  [413, 'ContentTooLargeError'],
  [415, 'UnsupportedMediaTypeError'],
  [422, 'UnprocessableContentError'],
  [423, 'LockedError'],
  [429, 'TooManyRequestsError'],
  [500, 'InternalServerError'],
  [501, 'NotImplementedError'],
  [502, 'BadGatewayError'],
  [503, 'ServiceUnavailableError'],
  [504, 'GatewayTimeoutError'],
]);

/** `Status418Error` for a status without a phrase of its own. */
export function errorClassName(status: number): string {
  return errorClasses.get(status) ?? `Status${status}Error`;
}

export const namedStatuses: readonly number[] = [...errorClasses.keys()];

export const errorClassNames: readonly string[] = [
  ...errorClasses.values(),
  ...Array.from({ length: 200 }, (_, index) => `Status${400 + index}Error`),
];
