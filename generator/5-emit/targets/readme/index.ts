import type { GeneratedFile } from '../../../model/generated-file.js';
import type { Plan } from '../../../model/plan.js';
import { printTables } from './tables.js';
import { template } from '../../template.js';

const readme = template<Plan['readme'] & { readonly tables: string }>('readme/readme');

export function emitReadme({ readme: plan }: Plan): readonly GeneratedFile[] {
  return [{ path: 'README.md', content: readme({ ...plan, tables: printTables(plan.resources) }) }];
}
