/**
 * Text that knows where it may be broken. A group stands on one line where it fits, and else breaks
 * at each of its own lines; groups inside of it decide for themselves.
 */
export type Doc = string | readonly Doc[] | Group | Indent | Line | IfBroken;

interface Group {
  readonly kind: 'group';
  readonly body: Doc;
}

interface Indent {
  readonly kind: 'indent';
  readonly body: Doc;
}

interface Line {
  readonly kind: 'line';
  /** What stands here when the group is not broken. */
  readonly flat: '' | ' ';
}

interface IfBroken {
  readonly kind: 'ifBroken';
  readonly text: string;
}

export const line: Doc = { kind: 'line', flat: ' ' };
export const softLine: Doc = { kind: 'line', flat: '' };

export function group(...body: readonly Doc[]): Doc {
  return { kind: 'group', body };
}

export function indent(...body: readonly Doc[]): Doc {
  return { kind: 'indent', body };
}

export function ifBroken(text: string): Doc {
  return { kind: 'ifBroken', text };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

interface Task {
  readonly doc: Doc;
  readonly indent: number;
  readonly broken: boolean;
}

/** The widest line. */
const width = 100;

/** @param column where the text begins; further lines are indented from `indentation` */
export function printDoc(doc: Doc, indentation: number, column: number): string {
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
  return text;
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

function pushAll(tasks: Task[], docs: readonly Doc[], task: Task): void {
  for (let index = docs.length - 1; index >= 0; index -= 1) {
    const doc = docs[index];
    if (doc !== undefined) tasks.push({ doc, indent: task.indent, broken: task.broken });
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
