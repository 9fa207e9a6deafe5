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
const values = ['plain', '7', 'true', '', 'null', '[]', '{}'];

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
  slot('response description', ['Plain words', '']),
  slot('error description', ['Plain words', '']),
  slot('media type', ['charset=utf-8'], (text) => inCell(`text/event-stream; ${text}`)),
  // One at its end would escape the bracket, and there would be no link.
  slot('link label', undefined, (text) => inCell(text).replace(/\\+$/, '$&$&')),
  slot('example language', ['js'], (text) => oneLine(inFence(text))),
  slot('example code', ['const plain = 1;'], inFence),
  slot('schema heading', ['plainSchema'], oneLine),
  slot('schema title', undefined, inJson),
  slot('schema description', ['Plain words', ''], inJson),
  // What the body of an error calls `type`, the error has, too.
  slot('schema key', ['firstKey', 'type', ...inheritedNames], inJson),
  slot('property description', ['Plain words', ''], inJson),
  slot('enum', ['plain'], inJson),
  slot('key in enum', ['plain'], inJson),
  slot('pattern', ['^plain$'], inJson),
  slot('format', ['plain', 'date'], inJson),
  slot('schema default', ['plain'], inJson),
  slot('schema example', ['plain'], inJson),
  slot('schema example key', ['plain'], inJson),
  slot('inner key', ['plainInner', ...inheritedNames], inJson),
  slot('required', ['plainKey', 'nothing'], inJson),
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
