import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { generate } from '../generator/generate.js';
import { draft } from '../generator/init.js';

/** A page in the form whose headings spell actions. */
function page(resource: string, actions: Readonly<Record<string, string>>): VFile {
  const sections = Object.entries(actions).map(([name, rows]) => {
    const table = rows
      .split(' ')
      .filter((row) => row !== '')
      .map((row) => {
        const [parameter = '', type = 'string'] = row.replace('?', '').split(':');
        const cell = type === 'schema' ? '[thing](_schemas.md#thing)' : type;
        return `| ${parameter} | ${cell} | ${row.includes('?') ? 'N' : 'Y'} |`;
      });
    return [
      `## ${resource}.${name}\n\n### Parameters\n`,
      `| Name | Type | Required |\n| --- | --- | --- |\n${table.join('\n')}\n`,
      '### Responses\n\n| Code | Type |\n| --- | --- |\n| 200 | object |\n',
    ].join('\n');
  });
  return new VFile({ path: `docs/${resource}.md`, value: `# Page\n\n${sections.join('\n')}` });
}

const schemas = new VFile({
  path: 'docs/_schemas.md',
  value: '# Schemas\n\n## thing\n\n```json\n{ "type": "object" }\n```\n',
});

function drafted(...pages: readonly VFile[]): Readonly<Record<string, string>> {
  const { routes } = draft([...pages, schemas], { dialect: null }, 'garden', () => ({
    kind: 'missing',
  }));
  return Object.fromEntries(
    routes.map(({ action, method, path }) => [action, `${method} ${path}`]),
  );
}

test('an item stands below its collection, and that below what it belongs to', () => {
  const own = 'gardenId bedId';
  expect(
    drafted(
      page('gardens', { get: 'page?', post: 'garden:schema' }),
      page('garden', { get: 'gardenId' }),
      page('gardenBeds', { get: 'gardenId', post: 'gardenId bed:schema' }),
      page('gardenBed', { get: own, patch: `${own} bed:schema`, delete: own }),
      page('wateringPlan', { get: `${own} wateringPlanId` }),
    ),
  ).toEqual({
    'gardens.get': 'GET /gardens',
    'gardens.post': 'POST /gardens',
    'garden.get': 'GET /gardens/{gardenId}',
    'gardenBeds.get': 'GET /gardens/{gardenId}/beds',
    'gardenBeds.post': 'POST /gardens/{gardenId}/beds',
    'gardenBed.get': 'GET /gardens/{gardenId}/beds/{bedId}',
    'gardenBed.patch': 'PATCH /gardens/{gardenId}/beds/{bedId}',
    'gardenBed.delete': 'DELETE /gardens/{gardenId}/beds/{bedId}',
    'wateringPlan.get': 'GET /gardens/{gardenId}/beds/{bedId}/watering-plans/{wateringPlanId}',
  });
});

test('an id that only some actions need is no part of the path', () => {
  expect(
    drafted(page('bed', { get: 'bedId', removePlant: 'bedId plantId', addPlant: 'bedId' })),
  ).toEqual({
    'bed.get': 'GET /beds/{bedId}',
    'bed.removePlant': 'DELETE /beds/{bedId}/plant',
    'bed.addPlant': 'POST /beds/{bedId}/plant',
  });
});

test('the first word of an action is its method, or the action is a command', () => {
  expect(
    drafted(
      page('bed', {
        getState: 'bedId',
        sendState: 'bedId state:schema',
        water: 'bedId amount:schema',
        notes: 'bedId',
        search: 'bedId filter:schema?',
        validatePlan: 'bedId plan:schema',
        enableFrost: 'bedId',
        upload: 'bedId picture:file',
        readmePatch: 'bedId readme:schema',
      }),
      page('beds', { delete: 'filter:schema?', getByAge: 'age' }),
    ),
  ).toEqual({
    'bed.getState': 'GET /beds/{bedId}/state',
    'bed.sendState': 'POST /beds/{bedId}/state',
    'bed.water': 'POST /beds/{bedId}/water',
    'bed.notes': 'GET /beds/{bedId}/notes',
    'bed.search': 'GET /beds/{bedId}/search',
    'bed.validatePlan': 'POST /beds/{bedId}/validatePlan',
    'bed.enableFrost': 'PATCH /beds/{bedId}/enableFrost',
    'bed.upload': 'POST /beds/{bedId}/upload',
    'bed.readmePatch': 'PATCH /beds/{bedId}/readme',
    'beds.delete': 'POST /beds/delete',
    'beds.getByAge': 'GET /beds/age',
  });
});

test('what there is one of stands as it is called, and holds what is called after it', () => {
  expect(
    drafted(
      page('store', { get: 'gardenId', delete: 'gardenId' }),
      page('storeTools', { get: 'gardenId' }),
      page('storeTool', { get: 'gardenId storeToolId' }),
      page('me', { get: '' }),
    ),
  ).toEqual({
    'store.get': 'GET /gardens/{gardenId}/store',
    'store.delete': 'DELETE /gardens/{gardenId}/store',
    'storeTools.get': 'GET /gardens/{gardenId}/store/tools',
    'storeTool.get': 'GET /gardens/{gardenId}/store/tools/{storeToolId}',
    'me.get': 'GET /me',
  });
});

test('the draft generates, with a warning for each guess, and with --strict it does not', () => {
  const pages = [page('beds', { get: '' }), page('bed', { get: 'bedId' }), schemas];
  const { text } = draft(pages, { dialect: null }, 'My Garden', () => ({ kind: 'missing' }));
  const all = [...pages, new VFile({ path: 'docs/_api.md', value: text })];
  const { failed, files, messages } = generate(all, { dialect: null, strict: false });
  expect({ failed, rules: messages.map(({ rule }) => rule) }).toEqual({
    failed: false,
    rules: ['guessed-request', 'guessed-request'],
  });
  expect(files.map(({ path }) => path)).toContain('src/resources/bed.ts');
  expect(generate(all, { dialect: null, strict: true }).failed).toBe(true);
});
