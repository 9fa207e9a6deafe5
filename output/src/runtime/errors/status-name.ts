/** What an answer is called that says that the request failed. A whole client has this; no resource alone. */

/** `NotFoundError` for 404; `Status418Error` for a status without a phrase of its own. */
export function statusName(status: number): string {
  const [, phrase = `Status${status}`] = new RegExp(`${status}([A-Za-z]+)`).exec(phrases) ?? [];
  return `${phrase}Error`;
}

/** Reason phrases of RFC 9110, section 15, and of RFC 4918 and 6585; one text is the smallest. */
const phrases =
  '400BadRequest401Unauthorized402PaymentRequired403Forbidden404NotFound405MethodNotAllowed' +
  '406NotAcceptable408RequestTimeout409Conflict410Gone412PreconditionFailed413ContentTooLarge' +
  '415UnsupportedMediaType422UnprocessableContent423Locked429TooManyRequests' +
  '500InternalServer501NotImplemented502BadGateway503ServiceUnavailable504GatewayTimeout';
