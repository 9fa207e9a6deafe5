import type { Code } from '../../model/quoted.js';
import { code } from '../tags.js';
import { asCode } from '../vouch.js';
import { group, ifBroken, indent, join, line, softLine, type Layout } from './layout.js';

/**
 * Where a type may be broken, as prettier does it: a union one member a line with leading bars, an
 * intersection after its `&`s, arguments, tuples and objects one item a line.
 * @param typeText TypeScript on one line, as `4-plan` writes it
 */
export function typeLayout(typeText: Code): Layout {
  return annotationLayout(new TypeReader(typeText).readType());
}

const comma = code`,`;

/** A type read so far: its operands, and the doc of a type that is no union or intersection. */
type Read =
  | { readonly kind: 'union' | 'intersection'; readonly members: readonly Layout[] }
  | { readonly kind: 'other'; readonly doc: Layout };

/** After a colon or an equals sign, which keep a space only before what stays on their line. */
function annotationLayout(read: Read): Layout {
  return read.kind === 'union'
    ? group(indent(line, group(unionLayout(read.members))))
    : [code` `, plainLayout(read)];
}

function unionLayout(members: readonly Layout[]): Layout {
  return [
    ifBroken(code`| `),
    join(
      [line, code`| `],
      members.map((member) => indent(member)),
    ),
  ];
}

function plainLayout(read: Read): Layout {
  if (read.kind === 'other') return read.doc;
  if (read.kind === 'union') return group(unionLayout(read.members));
  const [first = code``, ...others] = read.members;
  return group(first, indent(others.map((member) => [code` &`, line, member])));
}

/** Between the commas of a tuple the bars alone would be hard to read. */
function tupleUnionLayout(members: readonly Layout[]): Layout {
  const doc = unionLayout(members);
  return group(ifBroken(code`(`), indent(softLine, doc), softLine, ifBroken(code`)`));
}

class TypeReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: Code) {
    this.#tokens =
      text.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\.\.\.|[^\s'"|&()[\]{}<>,;:?]+|\S/gu) ?? [];
  }

  readType(): Read {
    const members = this.#separated('|', () => this.#intersection());
    const [first] = members;
    if (first !== undefined && members.length === 1) return first;
    return { kind: 'union', members: members.map(plainLayout) };
  }

  #intersection(): Read {
    const members = this.#separated('&', () => this.#postfix());
    const [first = code``] = members;
    return members.length === 1 ? { kind: 'other', doc: first } : { kind: 'intersection', members };
  }

  #postfix(): Layout {
    let doc = this.#primary();
    while (this.#peek() === '[' && this.#tokens[this.#at + 1] === ']') {
      this.#at += 2;
      doc = [doc, code`[]`];
    }
    return doc;
  }

  #primary(): Layout {
    const token = this.#next();
    if (token === '(') return this.#parentheses();
    if (token === '[') return this.#tuple();
    if (token === '{') return this.#object();
    return this.#peek() === '<' ? this.#generic(token) : token;
  }

  #parentheses(): Layout {
    const inner = this.readType();
    this.#next();
    const doc = plainLayout(inner);
    return inner.kind === 'union'
      ? group(code`(`, indent(softLine, doc), softLine, code`)`)
      : [code`(`, doc, code`)`];
  }

  #tuple(): Layout {
    const items: { readonly rest: Code; readonly read: Read; readonly optional: Code }[] = [];
    while (this.#peek() !== ']') {
      const rest = this.#peek() === '...' ? this.#next() : code``;
      const read = this.#item();
      const optional = this.#peek() === '?' ? this.#next() : code``;
      items.push({ rest, read, optional });
      if (this.#peek() === ',') this.#next();
    }
    this.#next();
    if (items.length === 0) return code`[]`;
    const docs = items.map(({ rest, read, optional }) => [
      rest,
      read.kind === 'union' && items.length > 1
        ? tupleUnionLayout(read.members)
        : plainLayout(read),
      optional,
    ]);
    return group(
      code`[`,
      indent(softLine, join([comma, line], docs)),
      ifBroken(comma),
      softLine,
      code`]`,
    );
  }

  /** Of a tuple, with the name that it may have. */
  #item(): Read {
    const [, second, third] = this.#tokens.slice(this.#at, this.#at + 3);
    if (second !== ':' && (second !== '?' || third !== ':')) return this.readType();
    const name = this.#next();
    const optional = second === '?' ? this.#next() : code``;
    this.#next();
    return { kind: 'other', doc: [name, optional, code`:`, annotationLayout(this.readType())] };
  }

  #object(): Layout {
    const members: Layout[] = [];
    while (this.#peek() !== '}') {
      let key = code``;
      while (this.#peek() !== ':' || key.startsWith('[') === !key.endsWith(']')) {
        const token = this.#next();
        key = token === ':' ? code`${key}: ` : code`${key}${token}`;
      }
      this.#next();
      members.push([key, code`:`, annotationLayout(this.readType())]);
      if (this.#peek() === ';') this.#next();
    }
    this.#next();
    return group(
      code`{`,
      indent(line, join([code`;`, line], members)),
      ifBroken(code`;`),
      line,
      code`}`,
    );
  }

  #generic(name: Code): Layout {
    this.#next();
    const start = this.#at;
    const args = this.#separated(',', () => plainLayout(this.readType()));
    const isName = this.#at === start + 1;
    const isObject = args.length === 1 && this.#tokens[start] === '{' && this.#closes(start);
    this.#next();
    // A name alone, or an object, stays between its brackets.
    if (isName || isObject) return [name, code`<`, ...args, code`>`];
    return group(name, code`<`, indent(softLine, join([comma, line], args)), softLine, code`>`);
  }

  /** Whether the brace at a token is closed by the last token read. */
  #closes(start: number): boolean {
    let depth = 0;
    for (let at = start; at < this.#at; at += 1) {
      if (this.#tokens[at] === '{') depth += 1;
      if (this.#tokens[at] === '}') depth -= 1;
      if (depth === 0) return at === this.#at - 1;
    }
    return false;
  }

  #separated<Item>(separator: string, read: () => Item): readonly Item[] {
    const items = [read()];
    while (this.#peek() === separator) {
      this.#next();
      items.push(read());
    }
    return items;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  #next(): Code {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('bug in the generator: a type ends too early');
    this.#at += 1;
    return asCode(token);
  }
}
