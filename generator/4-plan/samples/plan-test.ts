import type { HttpMethod, Operation, Parameter, Request, Response } from '../../model/api.js';
import type { Code, DocumentText } from '../../model/quoted.js';
import type { JsonObject, JsonValue } from '../../model/schema.js';
import type { OperationPlan } from '../../model/plan.js';
import type { AnswerPlan, ErrorAnswerPlan, TestPlan } from '../../model/plan/test-plan.js';
import { accessorText } from '../../text/accessor-text.js';
import { valueText } from '../../text/value-text.js';
import { code } from '../../text/tags.js';
import { isList } from '../../text/literal-text.js';
import type { SharedFacts } from '../operations/plan-resource.js';
import { errorClassName } from '../operations/error-names.js';
import { holdsInherited, isInherited } from '../names/inherited.js';
import { isDeep } from './values/is-deep.js';
import { planCall } from './plan-call.js';
import { isSendable, planRefusal } from './refusals.js';
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
  const samples = sampleParameters(own, request.path, types);
  const required = samples.filter(({ parameter }) => parameter.required);
  const refusal = planRefusal(request.path, required);
  // What may be left out and cannot be sent is.
  const all = [...samples, ...sampleGlobals(globals, request.path, types)].filter(
    (sample) => sample.parameter.required || isSendable(sample, request.path),
  );
  const defaults = defaultGlobals(globals);
  const call = (given: readonly SampleParameter[]): TestPlan['full'] =>
    planCall(request.path, given, defaults, api, isStream);
  const response = answerOf(operation, isStream);
  const value = sampleAnswer(response, request, types);
  return {
    action: operation.action,
    methodName,
    paramsTypeText,
    httpMethod: request.method,
    path: request.path,
    full: call(all),
    minimal: required.length === all.length || refusal !== null ? null : call(required),
    success: planSuccess(response, value),
    isStream,
    refusal,
    itemsText: paging === null || refusal !== null ? code`` : planItems(paging.items, value),
    errors:
      refusal === null ? operation.errors.map((error) => planError(error, request, types)) : [],
    missing: refusal === null ? missingIn(required) : [],
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
  if (isBodiless(method, response?.status ?? 200)) return undefined;
  if (response === undefined) return 'result';
  return response.type === null ? undefined : types.sample(response.type, 'result');
}

/** HTTP has no body there, whatever the documents say. */
function isBodiless(method: HttpMethod, status: number): boolean {
  return method === 'HEAD' || status === 204 || status === 205 || status === 304;
}

function planSuccess(response: Response | undefined, value: JsonValue | undefined): AnswerPlan {
  const used = resultIndent + 'const result = '.length;
  return {
    status: response?.status ?? 200,
    valueText: value === undefined ? null : answerText(value, resultIndent, used),
  };
}

/**
 * TypeScript makes all values of a list alike, and cannot where one of them has what all objects inherit,
 * or is deep.
 */
function answerText(value: JsonValue, indent: number, used: number): Code {
  const text = valueText(value, indent, used);
  return holdsInherited(value) || isDeep(value) ? code`${text} as const` : text;
}

/** What all objects inherit is there for TypeScript also where it is left out, if it may be a function. */
function missingIn(required: readonly SampleParameter[]): readonly DocumentText[] {
  return required
    .filter(({ parameter: { name, type } }) => !isInherited(name) || noFunctions.has(type.kind))
    .map(({ parameter }) => parameter.name);
}

const noFunctions: ReadonlySet<string> = new Set(['primitive', 'literal', 'array', 'tuple']);

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function planError(error: Response, { method }: Request, types: TypeSamples): ErrorAnswerPlan {
  const hasBody = !isBodiless(method, error.status);
  const value = error.type === null || !hasBody ? {} : types.sample(error.type, 'error');
  const field = (name: string): string | null => {
    const held = isObject(value) && Object.hasOwn(value, name) ? value[name] : null;
    return typeof held === 'string' ? held : null;
  };
  return {
    status: error.status,
    className: errorClassName(error.status),
    valueText: hasBody
      ? answerText(value, errorIndent, errorIndent + 'const body = '.length)
      : null,
    type: field('type'),
    message: field('message'),
  };
}
