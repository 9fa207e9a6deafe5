/** What the generated tests will say: the part of the Plan that callers of the client never meet. */
import type { HttpMethod } from '../api.js';
import type { Code, DocumentText, FileName, Name } from '../quoted.js';

/** `test/<fileName>.test.ts`. */
export interface TestFilePlan {
  readonly fileName: FileName;
  readonly document: DocumentText;
  readonly memberName: Name;
  /** What the tests say for the access token. */
  readonly accessToken: DocumentText;
  /** Types of parameters, sorted. */
  readonly typeNames: readonly Code[];
  readonly operations: readonly TestPlan[];
}

export interface TestPlan {
  readonly action: DocumentText;
  readonly methodName: Name;
  readonly paramsTypeText: Code;
  readonly httpMethod: HttpMethod;
  readonly path: DocumentText;
  /** Every parameter given. */
  readonly full: CallPlan;
  /** Only the required ones given; `null` where that is the same call. */
  readonly minimal: CallPlan | null;
  readonly success: AnswerPlan;
  /** Whether the success is an event of a stream. */
  readonly isStream: boolean;
  /**
   * The error that each call fails with before it is sent: what the documents ask for can be given by
   * nobody, or travels nowhere. `null` where a call is sent.
   */
  readonly refusal: Name | null;
  /** The items of the success, where it is a page of some; `''` where it is none. */
  readonly itemsText: Code;
  readonly errors: readonly ErrorAnswerPlan[];
  /** Names of the required parameters. */
  readonly missing: readonly DocumentText[];
}

export interface CallPlan {
  /** An object literal; `''` where the action takes no parameter. */
  readonly argumentText: Code;
  /** As it arrives, percent-encoded: `/devices/a%20b`. */
  readonly path: DocumentText;
  /** As it arrives, decoded, in order. */
  readonly query: readonly (readonly [DocumentText, DocumentText])[];
  /** What must be among the headers; names in lower case. */
  readonly headers: { readonly [name: string]: DocumentText };
  readonly body: BodyExpectation;
}

export type BodyExpectation =
  | { readonly kind: 'none' }
  /** The parameter that is the body, as the test reads it: `params.device`. */
  | { readonly kind: 'json'; readonly accessText: Code }
  /** Name and text of each part, in order; a `file`'s text is its content. */
  | {
      readonly kind: 'multipart';
      readonly parts: readonly (readonly [DocumentText, DocumentText])[];
    };

export interface AnswerPlan {
  readonly status: number;
  /** `null` where the response has no body. */
  readonly valueText: Code | null;
}

export interface ErrorAnswerPlan {
  readonly status: number;
  /** `NotFoundError`, or `ApiError` for a status without a class of its own. */
  readonly className: Name;
  /** `null` where the answer has no body. */
  readonly valueText: Code | null;
  /** What the body says of itself in `type` and `message`; `null` where it has none. */
  readonly type: DocumentText | null;
  readonly message: DocumentText | null;
}
