import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { readDocuments, schemaFileReader } from '../../generator/1-read/index.js';
import { generate, type Generated } from '../../generator/generate.js';
import { projectRoot } from '../project-root.js';

/** Releases of a client that hold the pages of their API and the files that these link to. */
export const vendorVersions = ['2.3.7', '2.8.1'] as const;
export type VendorVersion = (typeof vendorVersions)[number];

export type VendorPlace = 'path' | 'query' | 'header' | 'body' | 'multipart';

export interface VendorParameter {
  readonly name: string;
  readonly in: VendorPlace;
  readonly required: boolean;
  /** `string`, `object`, `array`, `file`; `null` where a schema says it, or nothing. */
  readonly type: string | null;
  /** Whether a schema says what it is. */
  readonly schema: boolean;
}

export interface VendorAction {
  /** `device.get` */
  readonly action: string;
  readonly resource: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly VendorParameter[];
  readonly statuses: readonly number[];
}

export function vendorFolder(version: VendorVersion): string {
  return join(projectRoot, 'node_modules', `losant-rest-${version}`);
}

/** Every action with a section in the pages; those that stream events have none. */
export function readVendorActions(version: VendorVersion): readonly VendorAction[] {
  const text = readFileSync(join(vendorFolder(version), 'lib/schemas/apiInfo.json'), 'utf8');
  return entries(JSON.parse(text)).flatMap(([resource, info]) =>
    entries(field(info, 'actions')).flatMap(([name, action]) => {
      if (field(action, 'sseStream') === true) return [];
      const parameters = [...list(field(info, 'params')), ...list(field(action, 'params'))];
      return {
        action: `${resource}.${name}`,
        resource,
        name,
        method: String(field(action, 'method')),
        path: textAt(info, 'path') + textAt(action, 'path'),
        parameters: parameters.map(parseParameter),
        statuses: entries(field(action, 'responses')).map(([status]) => Number(status)),
      };
    }),
  );
}

function parseParameter(value: unknown): VendorParameter {
  const type = field(value, 'type');
  return {
    name: String(field(value, 'name')),
    in: parsePlace(field(value, 'in')),
    required: field(value, 'required') === true,
    type: typeof type === 'string' ? type : null,
    schema: field(value, 'schema') !== undefined,
  };
}

function parsePlace(value: unknown): VendorPlace {
  const places: readonly VendorPlace[] = ['path', 'query', 'header', 'body', 'multipart'];
  const place = places.find((known) => known === value);
  if (place === undefined) throw new Error(`apiInfo.json holds the place ${String(value)}`);
  return place;
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function field(value: unknown, name: string): unknown {
  return entries(value).find(([key]) => key === name)?.[1];
}

function textAt(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === 'string' ? text : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The companion page that the pages lack; all but its last row follows from the format's rules. */
export function vendorCompanion(version: VendorVersion): string {
  const rows = readVendorActions(version).map(
    ({ action, method, path }) => `| ${action} | ${method} ${path} |`,
  );
  return [
    '# Losant API\n\nUser API for accessing Losant data.\n',
    '## Client\n',
    '| Setting | Value |\n| --- | --- |\n| Base URL | https://api.losant.com |',
    '| Package | losant-api |\n| Version | 1.0.0 |\n| Authentication | bearer |',
    '| Query arrays | indices |\n',
    '## Headers\n\n| Name | Value |\n| --- | --- |',
    `| Accept | application/json |\n| Accept-Version | ${acceptVersions[version]} |\n`,
    '## Global parameters\n',
    '| Name | In | Type | Default | Description |\n| --- | --- | --- | --- | --- |',
    '| losantdomain | header | string | | Domain scope of request (rarely needed) |',
    '| _actions | query | boolean | false | Return resource actions in response |',
    '| _links | query | boolean | true | Return resource link in response |',
    '| _embedded | query | boolean | true | Return embedded resources in response |\n',
    `## Routes\n\n| Action | Request |\n| --- | --- |\n${rows.join('\n')}\n`,
    '## Parameter placement\n\n| Parameter | In | Style |\n| --- | --- | --- |',
    '| auditLogs.get.auditLogFilter | query | deepObject |',
  ].join('\n');
}

export function acceptVersionOf(version: VendorVersion): string {
  return acceptVersions[version];
}

const acceptVersions = { '2.3.7': '^1.15.1', '2.8.1': '^1.20.1' } as const;

export async function generateVendor(version: VendorVersion): Promise<Generated> {
  const docs = join(vendorFolder(version), 'docs');
  const pages = await readDocuments(docs);
  const companion = new VFile({ path: 'docs/_api.md', value: vendorCompanion(version) });
  const readSchemaFile = schemaFileReader(docs, vendorFolder(version));
  return generate([...pages, companion], { dialect: null, strict: false }, readSchemaFile);
}
