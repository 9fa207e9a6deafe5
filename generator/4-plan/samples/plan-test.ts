import type { Operation, Parameter, Request, Response } from '../../model/api.js';
import type { Code } from '../../model/quoted.js';
import type { JsonObject, JsonValue } from '../../model/schema.js';
import type { OperationPlan } from '../../model/plan.js';
import type { AnswerPlan, ErrorAnswerPlan, TestPlan } from '../../model/plan/test-plan.js';
import { accessorText } from '../../text/accessor-text.js';
import { valueText } from '../../text/value-text.js';
import { code } from '../../text/tags.js';
import { isList } from '../../text/literal-text.js';
import type { SharedFacts } from '../operations/plan-resource.js';
import { errorClassName } from '../operations/error-names.js';
import { planCall } from './plan-call.js';
import {
  defaultGlobals,
  sampleGlobals,
  sampleParameters,
  type SampleParameter,
} from './sample-parameters.js';
import type { TypeSamples } from '../types/type-samples.js';

/** Columns before the declaration of what a test replies with. */
const resultIndent = 2;
const errorIndent = 4;

/**
 * Calls, answers and expectations for one method.
 * @param own the rows that the method's own interface has
 */
export function planTest(
  operation: Operation,
  request: Request,
  own: readonly Parameter[],
  planned: Pick<OperationPlan, 'methodName' | 'paramsTypeText' | 'isStream' | 'paging'>,
  api: SharedFacts,
  types: TypeSamples,
): TestPlan {
  const { methodName, paramsTypeText, isStream, paging } = planned;
  const names = new Set(own.map((parameter) => parameter.name));
  const globals = api.globalParameters.filter((parameter) => !names.has(parameter.name));
  const samples = sampleParameters(own, types);
  const required = samples.filter(({ parameter }) => parameter.required);
  const all = [...samples, ...sampleGlobals(globals, types)];
  const defaults = defaultGlobals(globals);
  const call = (given: readonly SampleParameter[]): TestPlan['full'] =>
    planCall(request.path, given, defaults, api);
  const response = answerOf(operation, isStream);
  const value = sampleAnswer(response, request, types);
  return {
    action: operation.action,
    methodName,
    paramsTypeText,
    httpMethod: request.method,
    path: request.path,
    full: call(all),
    minimal: required.length === all.length ? null : call(required),
    success: planSuccess(response, value),
    isStream,
    itemsText: paging === null ? code`` : planItems(paging.items, value),
    errors: operation.errors.map((error) => planError(error, types)),
    missing: required.map(({ parameter }) => parameter.name),
  };
}

function answerOf({ responses }: Operation, isStream: boolean): Response | undefined {
  return isStream ? responses.find(({ mediaType }) => mediaType !== null) : responses[0];
}

/** As the test reads them off the result that the server gives; `''` where it gives none. */
function planItems(name: string, value: JsonValue | undefined): Code {
  const holds = isObject(value) && Object.hasOwn(value, name) && isList(value[name] ?? null);
  return holds ? code`result${accessorText(name)}` : code``;
}

/** `undefined` where the answer has no body. */
function sampleAnswer(
  response: Response | undefined,
  { method }: Request,
  types: TypeSamples,
): JsonValue | undefined {
  if (response === undefined) return 'result';
  const { status, type } = response;
  // HTTP has no body here, whatever the documents say.
  const isBodiless = method === 'HEAD' || status === 204 || status === 205;
  return type === null || isBodiless ? undefined : types.sample(type, 'result');
}

function planSuccess(response: Response | undefined, value: JsonValue | undefined): AnswerPlan {
  const used = resultIndent + 'const result = '.length;
  return {
    status: response?.status ?? 200,
    valueText: value === undefined ? null : valueText(value, resultIndent, used),
  };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function planError(error: Response, types: TypeSamples): ErrorAnswerPlan {
  const value = error.type === null ? {} : types.sample(error.type, 'error');
  const field = (name: string): string | null => {
    const held = isObject(value) && Object.hasOwn(value, name) ? value[name] : null;
    return typeof held === 'string' ? held : null;
  };
  return {
    status: error.status,
    className: errorClassName(error.status),
    valueText: valueText(value, errorIndent, errorIndent + 'const body = '.length),
    type: field('type'),
    message: field('message'),
  };
}
