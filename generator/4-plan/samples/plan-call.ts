import type { Api } from '../../model/api.js';
import type { Code } from '../../model/quoted.js';
import type { BodyExpectation, CallPlan } from '../../model/plan/test-plan.js';
import { headerText, textOf } from '../../requests/sendable-values.js';
import { accessorText } from '../../text/accessor-text.js';
import { stringText } from '../../text/string-text.js';
import { code } from '../../text/tags.js';
import { literalsText, objectText } from '../../text/value-text.js';
import { planQueryPairs } from './query-pairs.js';
import type { SampleParameter } from './sample-parameters.js';

/** What the tests say for the access token. */
export const accessToken = 'user:secret';

/** Columns before the declaration that holds the argument. */
const declarationIndent = 2;

/** What to call a method with, and the request that must arrive. */
export function planCall(
  path: string,
  given: readonly SampleParameter[],
  defaults: readonly SampleParameter[],
  api: Pick<Api, 'settings' | 'headers'>,
  isStream: boolean,
): CallPlan {
  const names = new Set(given.map(({ parameter }) => parameter.name));
  const sent = [...given, ...defaults.filter(({ parameter }) => !names.has(parameter.name))];
  const body = planBody(given);
  return {
    argumentText: planArgument(given),
    path: expandedPath(path, given),
    query: [
      ...sent.flatMap(({ parameter, value }) =>
        parameter.placement.in === 'query'
          ? planQueryPairs(
              parameter.name,
              value,
              parameter.placement.style,
              api.settings.queryArrays,
            )
          : [],
      ),
      ...tokenQuery(api),
    ],
    headers: planHeaders(sent, body, api, isStream),
    body,
  };
}

/** An object literal; `''` where there is nothing to give. */
function planArgument(given: readonly SampleParameter[]): Code {
  if (given.length === 0) return code``;
  const samples = given.map((sample) => [sample.parameter.name, sample] as const);
  return objectText(
    Object.fromEntries(samples),
    declarationIndent,
    ({ parameter, value, isPossible }, indent, used) => {
      if (parameter.type.kind === 'file') return code`new Blob([${stringText(textOf(value))}])`;
      // Of a choice of texts, the compiler knows one by all of it.
      const text = literalsText(value, indent, used);
      // Whoever calls a method that nobody can call says so.
      return isPossible ? text : code`${text} as never`;
    },
  );
}

function planBody(given: readonly SampleParameter[]): BodyExpectation {
  const held = given.filter(({ value }) => value !== null);
  const body = held.find(({ parameter }) => parameter.placement.in === 'body');
  if (body !== undefined) {
    return { kind: 'json', accessText: code`params${accessorText(body.parameter.name)}` };
  }
  const parts = held.filter(({ parameter }) => parameter.placement.in === 'part');
  if (parts.length === 0) return { kind: 'none' };
  return {
    kind: 'multipart',
    parts: parts.map(({ parameter, value }) => [
      partText(parameter.name),
      parameter.type.kind === 'file' ? unicodeText(textOf(value)) : partText(textOf(value)),
    ]),
  };
}

function planHeaders(
  sent: readonly SampleParameter[],
  body: BodyExpectation,
  api: Pick<Api, 'settings' | 'headers'>,
  isStream: boolean,
): CallPlan['headers'] {
  const fixed = api.headers.map(({ name, value }) => [name.toLowerCase(), value] as const);
  const json = body.kind === 'json' ? [['content-type', 'application/json'] as const] : [];
  const parameters = sent.flatMap(({ parameter, value }) =>
    parameter.placement.in === 'header' && value !== null
      ? [[parameter.name.toLowerCase(), headerText(value)] as const]
      : [],
  );
  const all = [...json, ...fixed, ...tokenHeader(api), ...parameters];
  // Where events are read, nothing else is asked for, and parts say themselves what they are.
  const own = [
    ...(isStream ? ['accept'] : []),
    ...(body.kind === 'multipart' ? ['content-type'] : []),
  ];
  return Object.fromEntries(all.filter(([name]) => !own.includes(name)));
}

function tokenHeader({ settings }: Pick<Api, 'settings'>): readonly (readonly [string, string])[] {
  const { authentication } = settings;
  switch (authentication.kind) {
    case 'bearer':
      return [['authorization', `Bearer ${accessToken}`]];
    case 'basic':
      return [['authorization', `Basic ${btoa(accessToken)}`]];
    case 'header':
      return [[authentication.name.toLowerCase(), accessToken]];
    case 'query':
    case 'none':
      return [];
  }
}

function tokenQuery({ settings }: Pick<Api, 'settings'>): readonly (readonly [string, string])[] {
  const { authentication } = settings;
  return authentication.kind === 'query' ? [[authentication.name, accessToken]] : [];
}

/** As it arrives: what `fetch` encodes in a path that it is given is encoded, too. */
export function expandedPath(path: string, given: readonly SampleParameter[]): string {
  const values = new Map(given.map(({ parameter, value }) => [parameter.name, value]));
  return path.replace(/\{([^{}]+)\}|[^!-~]+|["<>`]/gu, (words, name: string | undefined) =>
    encoded(name === undefined ? words : textOf(values.get(name) ?? '')),
  );
}

function encoded(text: string): string {
  return encodeURIComponent(unicodeText(text));
}

/** As it arrives: a form ends each line in the same way. */
function partText(text: string): string {
  return unicodeText(text.replace(/\r?\n|\r/g, '\r\n'));
}

/** Half of a character is no text. */
function unicodeText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
