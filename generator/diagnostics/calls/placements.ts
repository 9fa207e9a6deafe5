import type { Diagnostic } from '../../model/messages.js';
import { didYouMean, quoted } from '../text.js';

/** A name stands in the path of an action, but no row describes it. */
export function undocumentedPathParameter(name: string, rows: readonly string[]): Diagnostic {
  return {
    rule: 'undocumented-path-parameter',
    severity: 'error',
    reason: `Unexpected ${quoted(`{${name}}`)} in the path, expected a row ${quoted(name)} in the parameter table`,
    note: `${didYouMean(name, rows)}A path parameter is always required; its type is read from that row.`,
  };
}

/** A row stands in the path, but is marked as optional. */
export function optionalPathParameter(name: string): Diagnostic {
  return {
    rule: 'optional-path-parameter',
    severity: 'error',
    reason: `Unexpected optional parameter ${quoted(name)}, expected a required one`,
    note: 'It stands in the path, and a path without it would be another one.',
  };
}

/** A row says that it stands in the path, but the path does not name it. */
export function parameterNotInPath(name: string, path: string): Diagnostic {
  return {
    rule: 'parameter-not-in-path',
    severity: 'error',
    reason: `Unexpected path parameter ${quoted(name)}, expected ${quoted(`{${name}}`)} in ${quoted(path)}`,
    note: 'Change the request, or the place of the parameter.',
  };
}

/** A name stands in the path, but a table says that its value travels elsewhere. */
export function pathParameterElsewhere(name: string, place: string, path: string): Diagnostic {
  return {
    rule: 'path-parameter-elsewhere',
    severity: 'error',
    reason: `Unexpected place ${quoted(place)} of ${quoted(name)}, expected \`path\``,
    note: `${quoted(path)} names it, so its value would be sent twice. Change the request, or the place.`,
  };
}

/** A parameter is placed in the body of a request that has none. */
export function bodyOfGet(name: string, method: string): Diagnostic {
  return {
    rule: 'body-of-get',
    severity: 'error',
    reason: `Unexpected body ${quoted(name)} of a ${method} request, expected a query parameter`,
    note: 'Requests with this method have no body: browsers and Node refuse to send one.',
  };
}

/** Two parameters are the body, or one is beside parts. */
export function secondBody(name: string, first: string): Diagnostic {
  return {
    rule: 'second-body',
    severity: 'error',
    reason: `Unexpected second body ${quoted(name)}, expected ${quoted(first)} alone`,
    note: 'Place one of them in the query, or all of them as parts.',
  };
}

/** A file is to travel in a path, a query or a header. */
export function fileOutsideBody(name: string, place: string): Diagnostic {
  return {
    rule: 'file-outside-body',
    severity: 'error',
    reason: `Unexpected file ${quoted(name)} in the ${place}, expected it in the body`,
    note: 'No text stands for a file. Say `part` in its cell `In`, or give it another type.',
  };
}

/** All values that a parameter takes are such that its place in the request can hold none of them. */
export function unsendableValues(name: string, place: string): Diagnostic {
  const expected = place === 'path' ? 'a segment of a path' : `a ${place}`;
  return {
    rule: 'unsendable-values',
    severity: 'error',
    reason: `Unexpected values of ${quoted(name)}, expected one that ${expected} can hold`,
    note: 'Every call with one of them would be refused. Change the values, or the place of the parameter.',
  };
}
