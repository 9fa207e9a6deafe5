/** A text as the list spells it; `null` for a `null` without quotes among values that have some. */
export type AcceptedValue = string | null;

/**
 * The values that a description lists: `Accepted values are: asc, desc`. A list that goes on
 * (`a, b, etc.`), a range, and items that are more than a word without quotes are prose, and none.
 * @param text without markup but for the backticks of code
 */
export function parseAcceptedValues(text: string): readonly AcceptedValue[] {
  for (const { 0: words, index } of [...text.matchAll(introduction)].slice(0, mostLists)) {
    const [, colon, list = ''] = sentence.exec(text.slice(index + words.length)) ?? [];
    if (colon === undefined && !beginsSentence(text.slice(0, index))) continue;
    const values = parseList(list, colon !== undefined);
    if (values.length > 0) return values;
  }
  return [];
}

/** Whoever writes more of them in one description lists no values. */
const mostLists = 20;

/** `include` tells of some values only. */
const introduction =
  /\b(?:accepted|allowed|permitted|possible|supported|valid) values?(?:(?= *:)| (?:are|is)\b)|\bone of(?=\s*:|\s+["'`“‘])/gi;

/** A dot inside of a value is followed by no space. */
const sentence = /^\s*(?:(:)\s*)?(\S.*?)(?=\.(?:\s|$)|\n|$)/;

/** Without a colon, `whether allowed values are returned` is no list. */
function beginsSentence(before: string): boolean {
  const words = before.trimEnd();
  const space = before.slice(words.length);
  if (words === '' || space.includes('\n') || /[.;:!?(]/.test(words.slice(-1))) return true;
  return space !== '' && /\b(?:the|be)$/i.test(words.slice(-4));
}

const goesOn = /\.\.|…|\betc\b|\b(?:and|or|among) (?:more|others?|so on|similar)\b/i;

interface Item {
  readonly text: string;
  readonly isQuoted: boolean;
}

function parseList(list: string, hasColon: boolean): readonly AcceptedValue[] {
  if (goesOn.test(list)) return [];
  const items = splitList(withoutAsides(list));
  const [only] = items;
  if (items.length === 1 && only?.isQuoted === false) {
    if (isForm(only.text)) return [];
    const parts = slashedParts(only.text);
    if (parts.length > 1) return parts;
    if (!hasColon) return [];
  }
  if (items.some(({ text, isQuoted }) => !isQuoted && /\s/.test(text))) return [];
  const others = items.filter(({ text }) => text !== 'null');
  const nullIsNone = others.length > 0 && others.every(({ isQuoted }) => isQuoted);
  return [
    ...new Set(
      items.map(({ text, isQuoted }) => (text === 'null' && !isQuoted && nullIsNone ? null : text)),
    ),
  ];
}

/** `asc (default), desc; others are ignored)` → `asc, desc` */
function withoutAsides(list: string): string {
  const plain = list.replace(/\s\([^()]*\)/g, '');
  const inside = plain.includes('(') ? plain : (plain.split(')')[0] ?? '');
  const [first = ''] = inside.split(/;\s/);
  return first.includes(',') ? first : inside.replaceAll(';', ',');
}

/**
 * Between commas, bars, `or` and `and`, each with quotes or without. Of the white space before one of
 * those, so much is looked at from each place, and nobody writes more.
 */
const item =
  // It fails nowhere, as its last way goes on to the end.
  // eslint-disable-next-line regexp/no-super-linear-backtracking
  /\s*(?:(?:or|and)\s+)?(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|`([^`]*)`|([^]*?))\s{0,99}(?:[,|]|\s(?:or|and)\s|$)/gy;

function splitList(list: string): readonly Item[] {
  return [...list.matchAll(item)].flatMap(([, ...groups]): readonly Item[] => {
    const bare = groups[5];
    const code = groups[4];
    if (bare !== undefined) return bare === '' ? [] : [{ text: bare, isQuoted: false }];
    if (code === undefined) return [{ text: groups.join(''), isQuoted: true }];
    const [, quotes, text = ''] = /^(["'])(.*)\1$/.exec(code) ?? [];
    if (quotes !== undefined) return [{ text, isQuoted: true }];
    // Code that holds more than a word may hold the whole list.
    return [{ text: code, isQuoted: !/\s/.test(code) }];
  });
}

/** `asc/desc` → `asc`, `desc`; a media type is one value. */
function slashedParts(text: string): readonly string[] {
  if (/^(?:application|audio|font|image|message|model|multipart|text|video)\//.test(text))
    return [];
  const parts = text.split('/');
  return parts.every((part) => /^[\w-]+$/.test(part)) ? parts : [];
}

/** What stands for values, and is none: a range, `MM/DD/YYYY`. */
function isForm(text: string): boolean {
  const isRange = /^[+-]?[\d.]*\d[-–—][+-]?[\d.]*\d$|^[a-z][-–—][a-z]$/i.test(text);
  return isRange || /^([dmyhs])\1+(?:[/:-]([dmyhs])\2+)+$/i.test(text);
}
