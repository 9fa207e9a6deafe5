import type { Plan } from '../../model/plan.js';
import type { EmittedFile } from '../emitted-file.js';
import type { KnownFile } from '../known-files.js';
import { emitClient } from './client/index.js';
import { emitPackage } from './package/index.js';
import { emitReadme } from './readme/index.js';
import { emitRuntime } from './runtime/index.js';
import { emitTests } from './tests/index.js';

/** What is made of a plan. A target makes files of its own and knows no other target. */
export const targets: readonly ((plan: Plan) => Iterable<EmittedFile | KnownFile>)[] = [
  emitPackage,
  emitReadme,
  emitRuntime,
  emitClient,
  emitTests,
];
