import type { Code } from '../../model/quoted.js';
import { asCode } from '../vouch.js';

/**
 * Code that knows where it may be broken. A group stands on one line where it fits, and else breaks
 * at each of its own lines; groups inside of it decide for themselves.
 */
export type Layout = Code | readonly Layout[] | Group | Indent | Line | IfBroken;

interface Group {
  readonly kind: 'group';
  readonly body: Layout;
}

interface Indent {
  readonly kind: 'indent';
  readonly body: Layout;
}

interface Line {
  readonly kind: 'line';
  /** What stands here when the group is not broken. */
  readonly flat: '' | ' ';
}

interface IfBroken {
  readonly kind: 'ifBroken';
  readonly text: Code;
}

export const line: Layout = { kind: 'line', flat: ' ' };
export const softLine: Layout = { kind: 'line', flat: '' };

export function group(...body: readonly Layout[]): Layout {
  return { kind: 'group', body };
}

export function indent(...body: readonly Layout[]): Layout {
  return { kind: 'indent', body };
}

export function ifBroken(text: Code): Layout {
  return { kind: 'ifBroken', text };
}

export function join(separator: Layout, docs: readonly Layout[]): Layout {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

interface Task {
  readonly doc: Layout;
  readonly indent: number;
  readonly broken: boolean;
}

/** The widest line. */
const width = 100;

/** @param column where the text begins; further lines are indented from `indentation` */
export function printLayout(doc: Layout, indentation: number, column: number): Code {
  let text = '';
  let at = column;
  const tasks: Task[] = [{ doc, indent: indentation, broken: true }];
  const write = (part: string): void => {
    text += part;
    at += part.length;
  };
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { doc: current } = task;
    if (typeof current === 'string') write(current);
    else if (isList(current)) pushAll(tasks, current, task);
    else if (current.kind === 'indent') {
      tasks.push({ ...task, doc: current.body, indent: task.indent + 2 });
    } else if (current.kind === 'group') {
      const flat = { ...task, doc: current.body, broken: false };
      tasks.push(fits(flat, tasks, width - at) ? flat : { ...flat, broken: true });
    } else if (current.kind === 'ifBroken') write(task.broken ? current.text : '');
    else if (!task.broken) write(current.flat);
    else {
      text += `\n${' '.repeat(task.indent)}`;
      at = task.indent;
    }
  }
  return asCode(text);
}

/** Whether all up to the next line break that is sure to come has room. */
function fits(first: Task, after: readonly Task[], room: number): boolean {
  const tasks: Task[] = [first];
  let left = room;
  let next = after.length - 1;
  while (left >= 0) {
    const task = tasks.pop() ?? after[next--];
    if (task === undefined) return true;
    const { doc } = task;
    if (typeof doc === 'string') left -= doc.length;
    else if (isList(doc)) pushAll(tasks, doc, task);
    else if (doc.kind === 'ifBroken') left -= task.broken ? doc.text.length : 0;
    else if (doc.kind === 'line') {
      if (task.broken) return true;
      left -= doc.flat.length;
    } else tasks.push({ ...task, doc: doc.body, broken: doc.kind === 'indent' && task.broken });
  }
  return false;
}

function pushAll(tasks: Task[], docs: readonly Layout[], task: Task): void {
  for (let index = docs.length - 1; index >= 0; index -= 1) {
    const doc = docs[index];
    if (doc !== undefined) tasks.push({ doc, indent: task.indent, broken: task.broken });
  }
}

function isList(doc: Layout): doc is readonly Layout[] {
  return Array.isArray(doc);
}
