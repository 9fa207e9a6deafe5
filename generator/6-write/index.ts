/**
 * 6-write: generated files in, a folder that holds them out. Touches only what sdkdown wrote
 * before, pages only where `--fix` mends them, and nothing at all when it refuses or is killed. Works
 * synchronously: promises make hundreds of small files five times slower, and nothing else could run
 * meanwhile.
 */
export { compareOutput, noDifference } from './compare-output.js';
export { isFresh, withManifest } from './fresh-output.js';
export { EarlyStage } from './commit/early/early-stage.js';
export { earlyWriter, type EarlyPlace } from './commit/early/early-writer.js';
export { repairOutput } from './commit/repair-output.js';
export { refuseOverlap } from './refuse-overlap.js';
export { writeFixes } from './write-fixes.js';
export { writeDraft } from './write-draft.js';
export { areListed, contentHash, knowHashes } from './survey/manifest.js';
export { createSeenFiles } from './survey/read-found.js';
export { untouched, writeOutput } from './write-output.js';
