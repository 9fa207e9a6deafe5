import { deadSchemaLink, linkLeavesRoot, undefinedType, unknownType } from '../../diagnostics.js';
import type { Type } from '../../model/schema.js';
import { linkIn } from '../markdown/links.js';
import type { Page } from '../markdown/page.js';
import type { Cell } from '../markdown/table-rows.js';
import type { SchemaLinks } from '../schemas/schema-index.js';
import { primitive } from '../values/types-of-values.js';

const unknown: Type = { kind: 'unknown' };

const types: ReadonlyMap<string, Type> = new Map<string, Type>([
  ['string', primitive('string')],
  ['boolean', primitive('boolean')],
  ['number', primitive('number')],
  ['integer', primitive('integer')],
  ['array', { kind: 'array', items: unknown, minItems: null, maxItems: null }],
  ['object', { kind: 'object', properties: [], patterns: [], additional: { kind: 'unstated' } }],
  ['file', { kind: 'file' }],
]);

/** A word, or a link to a schema; `null` where the cell is empty. */
export function parseTypeCell(page: Page, cell: Cell, schemas: SchemaLinks): Type | null {
  const url = linkIn(page, cell.node.children);
  if (url !== null) return parseLink(page, cell, url, schemas);
  if (cell.text === '' || cell.text === '-') return null;
  if (cell.text === 'undefined') {
    page.report(cell.source, undefinedType());
    return unknown;
  }
  const type = types.get(cell.text.toLowerCase());
  if (type === undefined) page.report(cell.source, unknownType(cell.text, [...types.keys()]));
  return type ?? unknown;
}

function parseLink(page: Page, cell: Cell, url: string, schemas: SchemaLinks): Type {
  const link = schemas.linked(page.document, url);
  switch (link.kind) {
    case 'schema':
      return { kind: 'reference', schema: link.key };
    case 'outside':
      page.report(cell.source, linkLeavesRoot(url));
      break;
    case 'dead':
      page.report(cell.source, deadSchemaLink(url, schemas.slugs()));
      break;
    case 'unreadable':
      break;
  }
  return unknown;
}
