import type { Code, Name } from '../../../model/quoted.js';
import type { JsonValue } from '../../../model/schema.js';
import type { CallPlan, ErrorAnswerPlan, TestPlan } from '../../../model/plan/test-plan.js';
import {
  group,
  ifBroken,
  indent,
  line,
  printLayout,
  softLine,
} from '../../../text/layout/layout.js';
import { stringText } from '../../../text/string-text.js';
import { code } from '../../../text/tags.js';
import { valueText } from '../../../text/value-text.js';

/** What the template prints of a `TestPlan`: values and calls as TypeScript, where they stand. */
export interface OperationTests {
  readonly actionText: Code;
  /** `'sends GET /devices'`. */
  readonly titleText: Code;
  readonly paramsTypeText: Code;
  /** `''` where the method takes no parameters. */
  readonly argumentText: Code;
  readonly successStatus: number;
  /** `''` where the response has no body. */
  readonly resultText: Code;
  /** What the server is told to answer: `replyWith(200, result)`. */
  readonly replyText: Code;
  /** The call as the test waits for it: `client.device.get(params)`. */
  readonly callText: Code;
  /** What that gives. */
  readonly answerText: Code;
  readonly isStream: boolean;
  /** `result.items`; `''` where the result is no page, or an empty one. */
  readonly itemsText: Code;
  readonly full: RequestText;
  readonly minimal: MinimalTests | null;
  readonly calledBackText: Code;
  readonly errors: readonly ErrorTest[];
  /** `null` where the call is sent. */
  readonly refusal: RefusalTest | null;
  readonly missing: readonly MissingTest[];
}

interface ErrorTest {
  /** `'fails with NotFoundError on 404'`. */
  readonly titleText: Code;
  readonly status: number;
  readonly className: Name;
  readonly valueText: Code;
  /** `''` where the body has none, or an empty one. */
  readonly typeText: Code;
  readonly messageText: Code;
  readonly callText: Code;
}

interface RefusalTest {
  readonly className: Name;
}

interface MissingTest {
  /** `'is refused without deviceId'`. */
  readonly titleText: Code;
  /** `'deviceId'`. */
  readonly nameText: Code;
  readonly callText: Code;
  readonly replyText: Code;
}

interface MinimalTests extends RequestText {
  /** `''` where nothing is required. */
  readonly argumentText: Code;
  /** `client.device.get(required)`. */
  readonly callText: Code;
  readonly replyText: Code;
}

interface RequestText {
  readonly requestText: Code;
  readonly queryText: Code;
  readonly bodyText: Code;
}

/** Columns before a statement of a test. */
const statement = 4;

export function operationTests(memberName: Name, plan: TestPlan): OperationTests {
  const { action, methodName, paramsTypeText, full, minimal, success, isStream } = plan;
  const methodText = code`client.${memberName}.${methodName}`;
  const givenText = full.argumentText === '' ? code`` : code`params`;
  // The data of all events is what the test waits for.
  const callText = (given: Code): Code =>
    isStream ? code`dataOf(${methodText}(${given}))` : code`${methodText}(${given})`;
  const replyText = isStream
    ? code`replyWithEvents(result)`
    : code`replyWith(${success.status}, result)`;
  return {
    actionText: stringText(action),
    titleText: stringText(`sends ${requestLine(plan)}`),
    paramsTypeText,
    argumentText: full.argumentText,
    successStatus: success.status,
    resultText: success.valueText === null ? code`` : bodyOf(success.valueText),
    replyText,
    callText: callText(givenText),
    answerText: isStream ? code`[result]` : code`result`,
    isStream,
    itemsText: plan.itemsText,
    full: requestText(plan, full),
    minimal:
      minimal === null
        ? null
        : {
            ...requestText(plan, minimal),
            argumentText: minimal.argumentText,
            callText: callText(minimal.argumentText === '' ? code`` : code`required`),
            replyText,
          },
    calledBackText: calledBackText(methodText, givenText),
    refusal: plan.refusal === null ? null : { className: plan.refusal },
    errors: plan.errors.map((error) => errorTest(error, callText(givenText))),
    missing: plan.missing.map((name) => ({
      titleText: stringText(`is refused without ${name}`),
      nameText: stringText(name),
      callText: callText(code`incomplete`),
      replyText,
    })),
  };
}

function errorTest(error: ErrorAnswerPlan, callText: Code): ErrorTest {
  const { status, className, valueText: text, type, message } = error;
  return {
    titleText: stringText(`fails with ${className} on ${status}`),
    status,
    className,
    valueText: bodyOf(text),
    typeText: type === null || type === '' ? code`` : stringText(type),
    messageText: message === null || message === '' ? code`` : stringText(message),
    callText,
  };
}

function bodyOf(text: Code | null): Code {
  if (text === null) return code`undefined`;
  // An empty list alone says nothing of what it is a list of.
  return text === '[]' ? code`[] as const` : text;
}

/** As a title has room for it: the end of a long path tells more than its beginning. */
function requestLine({ httpMethod, path }: TestPlan): string {
  const room = longestTitle - httpMethod.length - 1;
  return `${httpMethod} ${path.length <= room ? path : `…${path.slice(1 - room)}`}`;
}

const longestTitle = 86;

function requestText({ httpMethod }: TestPlan, call: CallPlan): RequestText {
  const request = { method: httpMethod, path: call.path, headers: call.headers };
  return {
    requestText: valueText(request, statement, statement),
    queryText: expectedText(call.query, 'expect(request?.query).toEqual('),
    bodyText: bodyText(call),
  };
}

function bodyText({ body }: CallPlan): Code {
  switch (body.kind) {
    case 'none':
      return code`null`;
    case 'json':
      return body.accessText;
    case 'multipart':
      return expectedText(body.parts, 'expect(request?.body).toEqual(');
  }
}

function expectedText(value: JsonValue, before: string): Code {
  return valueText(value, statement, statement + before.length, ');'.length);
}

/** A statement's end. The last argument's arrow stays on the line, also where its body does not fit. */
function calledBackText(methodText: Code, givenText: Code): Code {
  const call =
    givenText === '' ? code`${methodText}(callback)` : code`${methodText}(${givenText}, callback)`;
  const layout = group(
    code`calledBack((callback) =>`,
    indent(line, call),
    ifBroken(code`,`),
    softLine,
    code`)`,
  );
  return printLayout([layout, code`;`], statement, statement + 'const outcome = await '.length);
}
