import { api, page, schemas } from './slotted-documents.js';

/** A place of a page that a writer fills. */
export interface Slot {
  readonly name: string;
  /**
   * What is nothing but its own kind of text: the measures for whatever else stands there. The first
   * fills the place when another one is tried.
   */
  readonly neutral: readonly string[];
  /** What the place cannot hold in Markdown or JSON is written so that it can. */
  readonly write: (text: string) => string;
}

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ');
const inCell = (text: string): string =>
  text.replaceAll('|', '\\|').replace(/[\r\n]/g, (end) => `&#${end.charCodeAt(0)};`);
/** A bracket of a pair that is none would end the label, and so would one behind a backslash. */
const inLabel = (text: string): string => {
  const isWhole = text.split('[').length === text.split(']').length;
  return inCell(isWhole ? text.replace(/\\+$/, '$&$&') : text.replace(/[\\[\]]/g, '\\$&'));
};
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inParagraph = (text: string): string => inFence(text).replace(/\n\s*\n/g, '\n');
const inFence = (text: string): string => text.replaceAll('```', '` ` `');

function slot(
  name: string,
  neutral: readonly string[] = ['Plain words'],
  write: (text: string) => string = inCell,
): Slot {
  return { name, neutral, write };
}

/** A cell whose type follows from its value. */
const values = ['plain', '7', 'true', 'false', '', 'null', '[]', '{}'];

/** Words that say of a response that it is a stream of events. */
const stream = 'text/event-stream';

/** What all objects have, so that it is never quite left out. */
const inheritedNames = ['toString'];

export const slots: readonly Slot[] = [
  slot('api title', undefined, oneLine),
  slot('api introduction', undefined, inParagraph),
  slot('base url', ['path']),
  slot('package name', ['garden']),
  slot('version', ['1.0.0']),
  slot('authentication', ['X-Key']),
  slot('header name', ['X-Plain']),
  slot('header value', ['plain']),
  slot('global name', ['plainGlobal', ...inheritedNames]),
  slot('global default', values),
  slot('global description'),
  slot('page title', undefined, oneLine),
  slot('subtitle', undefined, inParagraph),
  slot('action name', ['plainAction', 'plain words'], oneLine),
  slot('sentence', undefined, inParagraph),
  slot(
    'scopes',
    ['Plain words', 'plain', 'plain.a', 'bed.a, plain.a', 'plain and words'],
    inParagraph,
  ),
  slot('path name', ['plainId'], inFence),
  slot('path word', ['plain'], inFence),
  slot('parameter name', ['plainName', ...inheritedNames]),
  slot('default cell', values),
  slot('example cell', values),
  slot('parameter description'),
  slot('response description', ['Plain words', '', stream]),
  slot('error description', ['Plain words', '']),
  slot('media type', ['charset=utf-8'], (text) => inCell(`${stream}; ${text}`)),
  slot('style of a response', ['charset=utf-8'], (text) => inCell(`${stream}; ${text}`)),
  slot('link label', ['Plain words', stream], inLabel),
  slot('example language', ['js'], (text) => oneLine(inFence(text))),
  slot('example code', ['const plain = 1;'], inFence),
  slot('schema heading', ['plainSchema'], oneLine),
  slot('schema title', undefined, inJson),
  slot('schema description', ['Plain words', ''], inJson),
  // What the body of an error calls `type`, the error has, too.
  slot('schema key', ['firstKey', 'type', ...inheritedNames], inJson),
  slot('property description', ['Plain words', ''], inJson),
  slot('enum', ['plain'], inJson),
  slot('path choice', ['plain place'], inJson),
  slot('header choice', ['plain tone'], inJson),
  slot('query choice', ['plain hue'], inJson),
  slot('choice of several', ['plain corner'], inJson),
  slot('key in enum', ['plain', ...inheritedNames], inJson),
  slot('pattern', ['^plain$'], inJson),
  slot('format', ['plain', 'date'], inJson),
  slot('schema default', ['plain'], inJson),
  slot('schema example', ['plain'], inJson),
  slot('schema example key', ['plain'], inJson),
  slot('inner key', ['plainInner', ...inheritedNames], inJson),
  slot('required', ['plainKey', 'nothing', 'type', ...inheritedNames], inJson),
];

/** `_api.md`, a page and schemas, each place filled by what the map has for it, else neutrally. */
export function fillSlots(filling: ReadonlyMap<string, string>): {
  readonly [path: string]: string;
} {
  const known = new Map(slots.map((slot) => [slot.name, slot]));
  const fill = (text: string): string =>
    text.replace(/«([^»]+)»/g, (_, name: string) => {
      const place = known.get(name);
      if (place === undefined) throw new Error(`no slot ${name}`);
      return place.write(filling.get(name) ?? place.neutral[0] ?? '');
    });
  return {
    'docs/_api.md': fill(api),
    'docs/bed.md': fill(page),
    'docs/_schemas.md': fill(schemas),
  };
}
