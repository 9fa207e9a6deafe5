import type { Dialect } from './dialect.js';
import { resourcePages } from './resource-pages/index.js';

/** The first one is read where nobody asks for another. */
export const dialects: readonly [Dialect, ...Dialect[]] = [resourcePages];
