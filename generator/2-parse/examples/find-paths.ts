import type { AnyNode, CallExpression, NewExpression } from 'acorn';
import { memberName, unwrapped } from './nodes.js';
import type { Code, Variable } from './variables/find-variables.js';

/** `client.device.get`, through whatever names the example has for it. */
export interface ClientPath {
  /** `null` for a client of these pages; else what tells apart those that may be another library's. */
  readonly client: string | null;
  /** `['device', 'get']` */
  readonly names: readonly string[];
}

/** Longer ways lead to no action. */
const longestWay = 8;

export class ClientPaths {
  readonly #code: Code;
  readonly #known = new Map<Variable, ClientPath | null>();

  constructor(code: Code) {
    this.#code = code;
  }

  /** The path that an expression stands for; `null` for what is no client, nor a part of one. */
  pathOf(expression: AnyNode, left = longestWay): ClientPath | null {
    const node = unwrapped(expression);
    if (left === 0) return null;
    if (node.type === 'AwaitExpression') return this.pathOf(node.argument, left - 1);
    if (node.type === 'Identifier') {
      const variable = this.#code.variableAt(node.name, node);
      if (variable !== null) return this.#ofVariable(variable, left);
      return node.name === 'client' ? { client: null, names: [] } : null;
    }
    if (node.type === 'MemberExpression') {
      const name = memberName(node);
      return name === null ? null : partOf(this.pathOf(node.object, left - 1), name);
    }
    const isMaker = node.type === 'CallExpression' || node.type === 'NewExpression';
    return isMaker ? this.#ofMaker(node) : null;
  }

  /** That of all values that the variable is given, if it is one. */
  #ofVariable(variable: Variable, left: number): ClientPath | null {
    const known = this.#known.get(variable);
    if (known !== undefined) return known;
    // For a variable that leads to itself.
    this.#known.set(variable, null);
    const path = this.#ofValues(variable, left);
    this.#known.set(variable, path);
    return path;
  }

  #ofValues({ name, isImported, writes }: Variable, left: number): ClientPath | null {
    const isClient = name === 'client';
    if (isImported) return isClient ? { client: 'client', names: [] } : null;
    let common: ClientPath | null = null;
    for (const { change } of writes) {
      if (change.kind !== 'given') continue;
      if (change.value?.type === 'Literal' && change.value.value === null) continue;
      const whole = change.value === null ? null : this.#ofValue(change.value, isClient, left);
      const path = change.value === null ? null : change.part.reduce(partOf, whole);
      if (path === null) return null;
      if (common !== null && String(path.names) !== String(common.names)) return null;
      common ??= path;
    }
    return writes.length === 0 && isClient ? { client: null, names: [] } : common;
  }

  #ofValue(value: AnyNode, isClient: boolean, left: number): ClientPath | null {
    const isRequired =
      value.type === 'CallExpression' &&
      value.callee.type === 'Identifier' &&
      value.callee.name === 'require';
    return isClient && isRequired ? { client: 'client', names: [] } : this.pathOf(value, left - 1);
  }

  /** `createClient()`, and what may be it: `api.createClient()`, `new Client()`. */
  #ofMaker(node: CallExpression | NewExpression): ClientPath | null {
    const callee = unwrapped(node.callee);
    const isName = callee.type === 'Identifier';
    const name = isName
      ? callee.name
      : callee.type === 'MemberExpression'
        ? memberName(callee)
        : null;
    if (name !== (node.type === 'NewExpression' ? 'Client' : 'createClient')) return null;
    const isOurs =
      isName && node.type === 'CallExpression' && this.#code.variableAt(name, callee) === null;
    return { client: isOurs ? null : `client at ${node.start}`, names: [] };
  }
}

/** Whatever has a client may have another library's. */
function partOf(path: ClientPath | null, name: string): ClientPath | null {
  if (path !== null) return { client: path.client, names: [...path.names, name] };
  return name === 'client' ? { client: 'client', names: [] } : null;
}
