import type { JsonValue } from '../../../model/schema.js';
import type { CallPlan, ErrorAnswerPlan, TestPlan } from '../../../model/plan/test-plan.js';
import { valueText } from '../../../text/value-text.js';
import { group, ifBroken, indent, line, printDoc, softLine } from '../../layout/doc.js';

/** What the template prints of a `TestPlan`: values and calls as TypeScript, where they stand. */
export interface OperationTests {
  readonly action: string;
  readonly requestLine: string;
  /** `client.device.get`. */
  readonly methodText: string;
  readonly paramsTypeText: string;
  /** `''` where the method takes no parameters. */
  readonly argumentText: string;
  /** `params`, or `''`. */
  readonly givenText: string;
  readonly successStatus: number;
  /** `''` where the response has no body. */
  readonly resultText: string;
  /** What the server is told to answer: `replyWith(200, result)`. */
  readonly replyText: string;
  /** The call as the test waits for it: `client.device.get(params)`. */
  readonly callText: string;
  /** What that gives. */
  readonly answerText: string;
  readonly isStream: boolean;
  /** `result.items`; `''` where the result is no page, or an empty one. */
  readonly itemsText: string;
  readonly full: RequestText;
  readonly minimal: MinimalTests | null;
  readonly calledBackText: string;
  readonly errors: readonly (ErrorAnswerPlan & { readonly callText: string })[];
  readonly missing: readonly MissingTest[];
}

interface MissingTest {
  readonly name: string;
  readonly callText: string;
  readonly replyText: string;
}

interface MinimalTests extends RequestText {
  /** `''` where nothing is required. */
  readonly argumentText: string;
  /** `client.device.get(required)`. */
  readonly callText: string;
  readonly replyText: string;
}

interface RequestText {
  readonly requestText: string;
  readonly queryText: string;
  readonly bodyText: string;
}

/** Columns before a statement of a test. */
const statement = 4;

export function operationTests(memberName: string, plan: TestPlan): OperationTests {
  const { action, methodName, paramsTypeText, full, minimal, success, isStream } = plan;
  const methodText = `client.${memberName}.${methodName}`;
  const givenText = full.argumentText === '' ? '' : 'params';
  // The data of all events is what the test waits for.
  const callText = (given: string): string =>
    isStream ? `dataOf(${methodText}(${given}))` : `${methodText}(${given})`;
  const replyText = isStream ? 'replyWithEvents(result)' : `replyWith(${success.status}, result)`;
  return {
    action,
    requestLine: requestLine(plan),
    methodText,
    paramsTypeText,
    argumentText: full.argumentText,
    givenText,
    successStatus: success.status,
    resultText: success.valueText ?? '',
    replyText,
    callText: callText(givenText),
    answerText: isStream ? '[result]' : 'result',
    isStream,
    itemsText: plan.itemsText,
    full: requestText(plan, full),
    minimal:
      minimal === null
        ? null
        : {
            ...requestText(plan, minimal),
            argumentText: minimal.argumentText,
            callText: callText(minimal.argumentText === '' ? '' : 'required'),
            replyText,
          },
    calledBackText: calledBackText(methodText, givenText),
    errors: plan.errors.map((error) => ({ ...error, callText: callText(givenText) })),
    missing: plan.missing.map((name) => ({ name, callText: callText('incomplete'), replyText })),
  };
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

function bodyText({ body }: CallPlan): string {
  switch (body.kind) {
    case 'none':
      return 'null';
    case 'json':
      return body.accessText;
    case 'multipart':
      return expectedText(body.parts, 'expect(request?.body).toEqual(');
  }
}

function expectedText(value: JsonValue, before: string): string {
  return valueText(value, statement, statement + before.length, ');'.length);
}

/** The last argument's arrow stays on the line, also where its body does not fit there. */
function calledBackText(methodText: string, givenText: string): string {
  const call = `${methodText}(${givenText === '' ? '' : `${givenText}, `}callback)`;
  const doc = group('calledBack((callback) =>', indent(line, call), ifBroken(','), softLine, ')');
  return printDoc([doc, ';'], statement, statement + 'const outcome = await '.length).slice(0, -1);
}
