import { isSameJson } from '../incremental/same-json.js';
import type { Resource } from '../model/api.js';
import type { CheckedResource } from '../model/documents/checked-api.js';
import type { Outline } from '../model/documents/outline.js';
import type { AmendedPage } from './amend-page.js';
import { outlineIn, type RunRecord } from './record/run-record.js';

/**
 * Whether rules across documents would tell of a page, and because of it, what they told before: all
 * that they look at is the same; or it says the same elsewhere, and they told nothing that is in it or
 * names it.
 */
export function isCheckedAlike(
  record: RunRecord,
  { outline, resources }: Pick<AmendedPage, 'outline' | 'resources'>,
): boolean {
  const { document } = outline;
  const known = record.pages.find((page) => page.document === document);
  if (known === undefined) return false;
  const before = outlineIn(known);
  const old = record.api.resources.filter(({ source }) => source.document === document);
  const facts = [outline, resources.map(checkedOf)];
  if (isSameJson(facts, [before, old.map(checkedOf)])) return true;
  if (outline.gaps.length + before.gaps.length > 0) return false;
  if (factsText(outline, resources) !== factsText(before, old)) return false;
  const name = JSON.stringify(document).slice(1, -1);
  return !record.checked.some((told) => JSON.stringify(told).includes(name));
}

/** Without places, but for documents. */
function factsText(outline: Outline, resources: readonly Resource[]): string {
  return JSON.stringify([outline, resources.map(checkedOf)], (_, value: unknown) =>
    isPlace(value) ? value.document : value,
  );
}

function checkedOf({ title: _, description: _d, ...resource }: Resource): CheckedResource {
  return {
    ...resource,
    operations: resource.operations.map(({ description: _o, ...operation }) => operation),
  };
}

function isPlace(value: unknown): value is { readonly document: string } {
  return typeof value === 'object' && value !== null && 'document' in value && 'start' in value;
}
