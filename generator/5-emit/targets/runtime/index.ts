import type { GeneratedFile } from '../../../model/generated-file.js';
import { readTemplate, templatePaths } from '../../template.js';

/** The runtime never varies: it is copied. */
export function emitRuntime(): readonly GeneratedFile[] {
  return templatePaths('runtime').map((path) => ({
    path: `src/runtime/${path}`,
    content: readTemplate(`runtime/${path}`),
  }));
}
