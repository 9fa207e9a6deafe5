/** What the generated tests will say: the part of the Plan that callers of the client never meet. */
import type { HttpMethod } from '../api.js';

/** `test/<fileName>.test.ts`. */
export interface TestFilePlan {
  readonly fileName: string;
  readonly document: string;
  readonly memberName: string;
  /** What the tests say for the access token. */
  readonly accessToken: string;
  /** Types of parameters, sorted. */
  readonly typeNames: readonly string[];
  readonly operations: readonly TestPlan[];
}

export interface TestPlan {
  readonly action: string;
  readonly methodName: string;
  readonly paramsTypeText: string;
  readonly httpMethod: HttpMethod;
  readonly path: string;
  /** Every parameter given. */
  readonly full: CallPlan;
  /** Only the required ones given; `null` where that is the same call. */
  readonly minimal: CallPlan | null;
  readonly success: AnswerPlan;
  /** Whether the success is an event of a stream. */
  readonly isStream: boolean;
  /** The items of the success, where it is a page of some; `''` where it is none. */
  readonly itemsText: string;
  readonly errors: readonly ErrorAnswerPlan[];
  /** Names of the required parameters. */
  readonly missing: readonly string[];
}

export interface CallPlan {
  /** An object literal; `''` where the action takes no parameter. */
  readonly argumentText: string;
  /** As it arrives, percent-encoded: `/devices/a%20b`. */
  readonly path: string;
  /** As it arrives, decoded, in order. */
  readonly query: readonly (readonly [string, string])[];
  /** What must be among the headers; names in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: BodyExpectation;
}

export type BodyExpectation =
  | { readonly kind: 'none' }
  /** The parameter that is the body, as the test reads it: `params.device`. */
  | { readonly kind: 'json'; readonly accessText: string }
  /** Name and text of each part, in order; a `file`'s text is its content. */
  | { readonly kind: 'multipart'; readonly parts: readonly (readonly [string, string])[] };

export interface AnswerPlan {
  readonly status: number;
  /** `null` where the response has no body. */
  readonly valueText: string | null;
}

export interface ErrorAnswerPlan {
  readonly status: number;
  /** `NotFoundError`, or `ApiError` for a status without a class of its own. */
  readonly className: string;
  readonly valueText: string;
  /** What the body says of itself in `type` and `message`; `null` where it has none. */
  readonly type: string | null;
  readonly message: string | null;
}
