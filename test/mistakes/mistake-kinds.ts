import { brokenLinks } from './broken-links.js';
import { cutRows } from './cut-rows.js';
import { deletedCells, emptiedCells } from './deleted-cells.js';
import type { MistakeKind } from './mistake.js';
import { misspeltCells, misspeltExamples, misspeltHeadings } from './misspelt-names.js';
import { misspeltSchemaWords } from './misspelt-schema-words.js';

export const mistakeKinds: readonly MistakeKind[] = [
  deletedCells,
  emptiedCells,
  misspeltCells,
  misspeltHeadings,
  misspeltExamples,
  misspeltSchemaWords,
  cutRows,
  brokenLinks,
];
