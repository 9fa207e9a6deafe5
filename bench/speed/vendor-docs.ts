import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vendorCompanion, vendorFolder } from '../../test/vendor/pages.js';

/**
 * The pages of losant-rest 2.8.1 and the schema files that they link to, several times over: each
 * further time with resources, schemas and routes of its own.
 * @param root an empty folder, which gets `docs/` and `lib/schemas/`
 */
export async function writeVendorDocs(root: string, times: number): Promise<void> {
  const source = vendorFolder('2.8.1');
  const docs = join(root, 'docs');
  const schemas = join(root, 'lib', 'schemas');
  await cp(join(source, 'docs'), docs, { recursive: true });
  await cp(join(source, 'lib', 'schemas'), schemas, { recursive: true });
  const companion = vendorCompanion('2.8.1');
  const pages = await readdir(join(source, 'docs'));
  const files = (await readdir(join(source, 'lib', 'schemas'))).filter(
    (name) => name !== 'apiInfo.json',
  );
  let schemaPage = await readFile(join(docs, '_schemas.md'), 'utf8');
  const firstSchemaPage = schemaPage;
  let routes = companion;
  for (let copy = 2; copy <= times; copy += 1) {
    for (const name of pages.filter((page) => page !== '_schemas.md')) {
      const page = await readFile(join(source, 'docs', name), 'utf8');
      await writeFile(join(docs, name.replace('.md', `${copy}.md`)), renamedPage(page, copy));
    }
    for (const name of files) {
      await cp(
        join(source, 'lib', 'schemas', name),
        join(schemas, name.replace('.json', `${copy}.json`)),
      );
    }
    schemaPage += renamedSchemas(firstSchemaPage, copy);
    routes = withRoutes(routes, companion, copy);
  }
  await writeFile(join(docs, '_schemas.md'), schemaPage);
  await writeFile(join(docs, '_api.md'), routes);
}

function renamedPage(page: string, copy: number): string {
  return page
    .replace(/^# (.*) Actions$/m, `# $1 ${copy} Actions`)
    .replaceAll(/\bclient\.(\w+)\./g, `client.$1${copy}.`)
    .replaceAll(/\[([^\]]*)\](?=\([^)]*(?:\/schemas\/|_schemas\.md#))/g, `[$1 ${copy}]`)
    .replaceAll(/\/schemas\/(\w+)\.json/g, `/schemas/$1${copy}.json`)
    .replaceAll(/_schemas\.md#([\w-]+)/g, `_schemas.md#$1-${copy}`);
}

function renamedSchemas(page: string, copy: number): string {
  const start = page.indexOf('\n## ');
  return page
    .slice(start)
    .replaceAll(/^## (.*)$/gm, `## $1 ${copy}`)
    .replaceAll(/<a name="([\w-]+)">/g, `<a name="$1-${copy}">`);
}

function withRoutes(routes: string, companion: string, copy: number): string {
  const rows = companion.match(/^\| \w+\.\w+ \| [A-Z]+ \/.*$/gm) ?? [];
  const renamed = rows.map((row) =>
    row.replace(/^\| (\w+)\./, `| $1${copy}.`).replace(/ \//, ` /${copy}/`),
  );
  return routes.replace(/\n\n## Parameter placement/, `\n${renamed.join('\n')}$&`);
}
