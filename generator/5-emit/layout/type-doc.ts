import { group, ifBroken, indent, join, line, softLine, type Doc } from './doc.js';

/**
 * Where a type may be broken, as prettier does it: a union one member a line with leading bars, an
 * intersection after its `&`s, arguments, tuples and objects one item a line.
 * @param typeText TypeScript on one line, as `4-plan` writes it
 */
export function typeDoc(typeText: string): Doc {
  return annotationDoc(new TypeReader(typeText).readType());
}

/** A type read so far: its operands, and the doc of a type that is no union or intersection. */
type Read =
  | { readonly kind: 'union' | 'intersection'; readonly members: readonly Doc[] }
  | { readonly kind: 'other'; readonly doc: Doc };

/** After a colon or an equals sign, which keep a space only before what stays on their line. */
function annotationDoc(read: Read): Doc {
  return read.kind === 'union'
    ? group(indent(line, group(unionDoc(read.members))))
    : [' ', plainDoc(read)];
}

function unionDoc(members: readonly Doc[]): Doc {
  return [
    ifBroken('| '),
    join(
      [line, '| '],
      members.map((member) => indent(member)),
    ),
  ];
}

function plainDoc(read: Read): Doc {
  if (read.kind === 'other') return read.doc;
  if (read.kind === 'union') return group(unionDoc(read.members));
  const [first = '', ...others] = read.members;
  return group(first, indent(others.map((member) => [' &', line, member])));
}

/** Between the commas of a tuple the bars alone would be hard to read. */
function tupleUnionDoc(members: readonly Doc[]): Doc {
  const doc = unionDoc(members);
  return group(ifBroken('('), indent(softLine, doc), softLine, ifBroken(')'));
}

class TypeReader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens =
      text.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\.\.\.|[^\s'"|&()[\]{}<>,;:?]+|\S/gu) ?? [];
  }

  readType(): Read {
    const members = this.#separated('|', () => this.#intersection());
    const [first] = members;
    if (first !== undefined && members.length === 1) return first;
    return { kind: 'union', members: members.map(plainDoc) };
  }

  #intersection(): Read {
    const members = this.#separated('&', () => this.#postfix());
    const [first = ''] = members;
    return members.length === 1 ? { kind: 'other', doc: first } : { kind: 'intersection', members };
  }

  #postfix(): Doc {
    let doc = this.#primary();
    while (this.#peek() === '[' && this.#tokens[this.#at + 1] === ']') {
      this.#at += 2;
      doc = [doc, '[]'];
    }
    return doc;
  }

  #primary(): Doc {
    const token = this.#next();
    if (token === '(') return this.#parentheses();
    if (token === '[') return this.#tuple();
    if (token === '{') return this.#object();
    return this.#peek() === '<' ? this.#generic(token) : token;
  }

  #parentheses(): Doc {
    const inner = this.readType();
    this.#next();
    const doc = plainDoc(inner);
    return inner.kind === 'union'
      ? group('(', indent(softLine, doc), softLine, ')')
      : ['(', doc, ')'];
  }

  #tuple(): Doc {
    const items: { readonly rest: string; readonly read: Read; readonly optional: string }[] = [];
    while (this.#peek() !== ']') {
      const rest = this.#peek() === '...' ? this.#next() : '';
      const read = this.readType();
      const optional = this.#peek() === '?' ? this.#next() : '';
      items.push({ rest, read, optional });
      if (this.#peek() === ',') this.#next();
    }
    this.#next();
    const docs = items.map(({ rest, read, optional }) => [
      rest,
      read.kind === 'union' && items.length > 1 ? tupleUnionDoc(read.members) : plainDoc(read),
      optional,
    ]);
    return group('[', indent(softLine, join([',', line], docs)), ifBroken(','), softLine, ']');
  }

  #object(): Doc {
    const members: Doc[] = [];
    while (this.#peek() !== '}') {
      let key = '';
      while (this.#peek() !== ':' || key.startsWith('[') === !key.endsWith(']')) {
        const token = this.#next();
        key += token === ':' ? ': ' : token;
      }
      this.#next();
      members.push([key, ':', annotationDoc(this.readType())]);
      if (this.#peek() === ';') this.#next();
    }
    this.#next();
    return group('{', indent(line, join([';', line], members)), ifBroken(';'), line, '}');
  }

  #generic(name: string): Doc {
    this.#next();
    const start = this.#at;
    const args = this.#separated(',', () => plainDoc(this.readType()));
    const isName = this.#at === start + 1;
    const isObject = args.length === 1 && this.#tokens[start] === '{' && this.#closes(start);
    this.#next();
    // A name alone, or an object, stays between its brackets.
    if (isName || isObject) return [name, '<', ...args, '>'];
    return group(name, '<', indent(softLine, join([',', line], args)), softLine, '>');
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

  #next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('bug in the generator: a type ends too early');
    this.#at += 1;
    return token;
  }
}
