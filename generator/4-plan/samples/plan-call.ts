import type { JsonValue, QueryArrays } from '../../model/api.js';
import type { BodyExpectation, CallPlan } from '../../model/plan.js';
import { objectText, valueText } from '../../text/value-text.js';
import { stringText } from '../../text/string-text.js';
import { planQueryPairs } from './query-pairs.js';
import type { SampleParameter } from './sample-parameters.js';

/** Columns before a statement of a generated test. */
const statementIndent = 4;

/** What to call a method with, and the request that must arrive. */
export function planCall(
  path: string,
  given: readonly SampleParameter[],
  defaults: readonly SampleParameter[],
  arrays: QueryArrays,
): CallPlan {
  const names = new Set(given.map(({ parameter }) => parameter.name));
  const sent = [...given, ...defaults.filter(({ parameter }) => !names.has(parameter.name))];
  return {
    argumentText: argumentText(given),
    path: expandedPath(path, given),
    query: sent.flatMap(({ parameter, value }) =>
      parameter.placement.in === 'query'
        ? planQueryPairs(parameter.name, value, parameter.placement.style, arrays)
        : [],
    ),
    headers: sent.flatMap(({ parameter, value }) =>
      parameter.placement.in === 'header'
        ? [[parameter.name.toLowerCase(), textOf(value)] as const]
        : [],
    ),
    body: planBody(given),
  };
}

/** An object literal; `''` where there is nothing to give. */
export function argumentText(given: readonly SampleParameter[]): string {
  if (given.length === 0) return '';
  const samples = Object.fromEntries(given.map((sample) => [sample.parameter.name, sample]));
  return objectText(samples, statementIndent, ({ parameter, value }, indent, used) =>
    parameter.type.kind === 'file'
      ? `new Blob([${stringText(textOf(value))}])`
      : valueText(value, indent, used),
  );
}

function planBody(given: readonly SampleParameter[]): BodyExpectation {
  const body = given.find(({ parameter }) => parameter.placement.in === 'body');
  if (body !== undefined) {
    return { kind: 'json', valueText: valueText(body.value, statementIndent, statementIndent) };
  }
  const parts = given.filter(({ parameter }) => parameter.placement.in === 'part');
  if (parts.length === 0) return { kind: 'none' };
  return {
    kind: 'multipart',
    parts: parts.map(({ parameter, value }) => [parameter.name, textOf(value)]),
  };
}

function expandedPath(path: string, given: readonly SampleParameter[]): string {
  const values = new Map(given.map(({ parameter, value }) => [parameter.name, value]));
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(values.get(name) ?? '')),
  );
}

function textOf(value: JsonValue): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
