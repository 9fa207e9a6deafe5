import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Plan } from '../../../model/plan.js';
import { readTemplate, templatePaths } from '../../template.js';

const runtime = templatePaths('runtime').map((path) => ({
  below: path,
  file: { path: `src/runtime/${path}`, content: readTemplate(`runtime/${path}`) },
}));

/** The runtime never varies: it is copied, but for parts that no action needs. */
export function emitRuntime(plan: Plan): readonly GeneratedFile[] {
  return runtime.filter(({ below }) => isNeeded(below, plan)).map(({ file }) => file);
}

/** @param path below `runtime/` */
export function isNeeded(path: string, { resources }: Pick<Plan, 'resources'>): boolean {
  const operations = resources.flatMap((resource) => resource.operations);
  if (path.startsWith('events/')) return operations.some(({ isStream }) => isStream);
  if (path.startsWith('request/multipart/'))
    return operations.some(({ parts }) => parts.length > 0);
  return true;
}
