import { linkLeavesRoot, undefinedType, unknownType } from '../../diagnostics.js';
import type { Type } from '../../model/schema.js';
import { brokenLinkIn } from '../links/broken-links.js';
import { linkIn, type FoundLink } from '../links/links.js';
import { noteLink } from '../links/text-links.js';
import type { Page } from '../markdown/page.js';
import type { Cell } from '../markdown/tables/table-cells.js';
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
  const link = linkIn(page, cell.node.children);
  if (link !== null) return parseLink(page, cell, link, schemas);
  if (cell.text === '' || cell.text === '-') return null;
  if (cell.text === 'undefined') {
    page.report(cell.source, undefinedType());
    return unknown;
  }
  const type = types.get(cell.text.toLowerCase());
  // What was meant to be a link was reported as such.
  if (type === undefined && brokenLinkIn(cell.text) === null) {
    page.report(cell.source, unknownType(cell.text, [...types.keys()]));
  }
  return type ?? unknown;
}

/** One that leads to nothing is reported when all links are known. */
function parseLink(page: Page, cell: Cell, link: FoundLink, schemas: SchemaLinks): Type {
  const found = schemas.linked(page.document, link.url);
  const schema = found.kind === 'schema' ? found.key : null;
  if (found.kind === 'outside') page.report(cell.source, linkLeavesRoot(link.url));
  noteLink(page, link, { use: 'type', schema, isDead: found.kind === 'dead' });
  return schema === null ? unknown : { kind: 'reference', schema };
}
