import type { Plan } from '../../../model/plan.js';
import { ownPath } from '../../../text/tags.js';
import type { EmittedFile } from '../../emitted-file.js';
import { copiedTemplate, templatePaths } from '../../template.js';

const runtime = templatePaths('runtime').map((path) => ({
  below: path,
  file: { path: ownPath`src/runtime/${path}`, content: copiedTemplate(`runtime/${path}`) },
}));

/** The runtime never varies: it is copied, but for parts that no action needs. */
export function emitRuntime(plan: Plan): readonly EmittedFile[] {
  const isNeeded = needsOf(plan);
  return runtime.filter(({ below }) => isNeeded(below)).map(({ file }) => file);
}

/** Which paths below `runtime/` the actions need. */
export function needsOf({ resources }: Pick<Plan, 'resources'>): (path: string) => boolean {
  const operations = resources.flatMap((resource) => resource.operations);
  const hasStreams = operations.some(({ isStream }) => isStream);
  const hasParts = operations.some(({ parts }) => parts.length > 0);
  return (path) =>
    path.startsWith('events/') ? hasStreams : hasParts || !path.startsWith('request/multipart/');
}
