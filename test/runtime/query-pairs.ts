import { brackets, comma, indices, repeat } from '../../templates/runtime/request/query-arrays.js';
import {
  bracketsForm,
  commaForm,
  deepObject,
  form,
  indicesForm,
  json,
  repeatForm,
} from '../../templates/runtime/request/query-styles.js';
import { text } from '../../templates/runtime/request/query.js';
import { callSettings } from '../../templates/runtime/client-options.js';
import { draftRequest } from '../../templates/runtime/request/request.js';
import { getThing, plainApi, type LooseOperation } from './sample-api.js';

const arraysOf = { indices, brackets, repeat, comma };
const forms = {
  indices: indicesForm,
  brackets: bracketsForm,
  repeat: repeatForm,
  comma: commaForm,
};
const styles = { text, form, json, deepObject, ...forms };

/** Names as the documents have them. */
export type QueryArrays = keyof typeof arraysOf;
export type QueryStyle = keyof typeof styles;

/** What a call sends of one parameter. */
export function queryPairs(
  name: string,
  value: unknown,
  style: QueryStyle,
  arrays: QueryArrays,
): readonly string[] {
  const operation: LooseOperation = {
    ...getThing,
    query: [name],
    styles: { [name]: styles[style] },
  };
  const api = { ...plainApi, queryArrays: arraysOf[arrays] };
  const draft = draftRequest(operation, api, { [name]: value });
  const head = { url: '', headers: {}, token: '' };
  draft.finish(head, callSettings(api, {}, {}), '');
  const [, pairs] = head.url.split('?');
  return pairs?.split('&') ?? [];
}

/** The same, with brackets that can be read before the `=`. */
export const sent = (value: unknown, style: QueryStyle, arrays: QueryArrays = 'indices'): string =>
  queryPairs('a', value, style, arrays)
    .map((pair) => pair.replace(/^[^=]*/, decodeURIComponent))
    .join('&');

export const queryStyles: readonly QueryStyle[] = [
  'text',
  'form',
  'json',
  'deepObject',
  'indices',
  'brackets',
  'repeat',
  'comma',
];
