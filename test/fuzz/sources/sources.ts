import type fc from 'fast-check';
import type { Documents } from '../documents.js';
import { editedDocuments } from './any-edits.js';
import { pageDocuments } from './any-pages.js';
import { schemaDocuments } from './schema-documents.js';
import { readRealPages } from './real-pages.js';

export interface Source {
  readonly name: string;
  readonly documents: fc.Arbitrary<Documents>;
}

export function readSources(): readonly Source[] {
  return [
    { name: 'any pages', documents: pageDocuments },
    { name: 'real pages with edits', documents: editedDocuments(readRealPages()) },
    { name: 'any schemas', documents: schemaDocuments },
  ];
}
