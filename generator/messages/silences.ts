import type { Directive } from '../model/messages/controls.js';
import type { Message } from '../model/messages.js';

/** A rule that a comment turns off in some lines of its document. */
interface Silence {
  readonly directive: Directive;
  readonly rule: string;
  readonly first: number;
  last: number;
  used: boolean;
}

/** What comments turn off. Neither of a message nor of a comment all others are looked at. */
export class Silences {
  readonly #byRule = new Map<string, Silence[]>();
  readonly #byDirective = new Map<Directive, Silence[]>();
  /** Of each document by rule: those that last until a comment turns the rule on again. */
  readonly #open = new Map<string, Map<string, Silence[]>>();

  open(directive: Directive, rule: string): void {
    const { name, lines, source } = directive;
    const silence = { directive, rule, ...lines, used: false };
    into(this.#byRule, keyOf(rule, source.document)).push(silence);
    into(this.#byDirective, directive).push(silence);
    if (name === 'disable') into(this.#openIn(source.document), rule).push(silence);
  }

  /**
   * Turns on again what a comment names, or all.
   * @returns the rules that were off
   */
  close({ source, rules }: Directive): ReadonlySet<string> {
    const open = this.#openIn(source.document);
    const closed = new Set(
      rules.length === 0 ? open.keys() : rules.filter((rule) => open.has(rule)),
    );
    for (const rule of closed) {
      for (const silence of open.get(rule) ?? []) silence.last = source.start.line;
      open.delete(rule);
    }
    return closed;
  }

  /** The messages that no comment silences, when all comments are read. */
  withoutSilenced(messages: readonly Message[]): readonly Message[] {
    const byRule = new Map<string, Message[]>();
    for (const message of messages) {
      const key = keyOf(message.rule, message.source.document);
      if (this.#byRule.has(key)) into(byRule, key).push(message);
    }
    const silenced = new Set<Message>();
    for (const [key, told] of byRule) {
      for (const message of silence(told, this.#byRule.get(key) ?? [])) silenced.add(message);
    }
    return messages.filter((message) => !silenced.has(message));
  }

  /** The rules of a comment that it silenced nowhere. */
  idleOf(directive: Directive): readonly string[] {
    const own = this.#byDirective.get(directive) ?? [];
    return own.filter(({ used }) => !used).map(({ rule }) => rule);
  }

  #openIn(document: string): Map<string, Silence[]> {
    const open = this.#open.get(document) ?? new Map<string, Silence[]>();
    this.#open.set(document, open);
    return open;
  }
}

/** Of one rule in one document, down its lines; a silence that was used once needs no second look. */
function silence(messages: readonly Message[], silences: readonly Silence[]): readonly Message[] {
  const waiting = silences.toSorted((one, two) => two.first - one.first);
  const lineOf = ({ source }: Message): number => source.start.line;
  let end = 0;
  return messages
    .toSorted((one, two) => lineOf(one) - lineOf(two))
    .filter((message) => {
      const line = lineOf(message);
      for (let next = waiting.at(-1); next && next.first <= line; next = waiting.at(-1)) {
        waiting.pop();
        if (next.last < line) continue;
        next.used = true;
        end = Math.max(end, next.last);
      }
      return line <= end;
    });
}

function keyOf(rule: string, document: string): string {
  return `${rule} ${document}`;
}

function into<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
