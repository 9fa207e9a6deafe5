import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { generate } from '../generator/generate.js';
import { draft, type Draft } from '../generator/init.js';

/**
 * A page in the form whose headings spell actions. Each of them is its rows, `name:type@place?` with
 * a question mark where they are optional, and after `=` its own request.
 */
function page(resource: string, actions: Readonly<Record<string, string>>): VFile {
  const sections = Object.entries(actions).map(([name, text]) => {
    const [rows = '', request] = text.split('=');
    const fence = request === undefined ? '' : `\`\`\`http\n${request.trim()}\n\`\`\`\n\n`;
    const table = rows
      .split(' ')
      .filter((row) => row !== '')
      .map((row) => {
        const [, parameter = '', type = 'string', place = ''] =
          /^(\w+)(?::(\w+))?(?:@(\w+))?/.exec(row) ?? [];
        const cell = type === 'schema' ? '[thing](_schemas.md#thing)' : type;
        return `| ${parameter} | ${cell} | ${row.includes('?') ? 'N' : 'Y'} | ${place} |`;
      });
    return [
      `## ${resource}.${name}\n\n${fence}### Parameters\n`,
      `| Name | Type | Required | In |\n| --- | --- | --- | --- |\n${table.join('\n')}\n`,
      '### Responses\n\n| Code | Type |\n| --- | --- |\n| 200 | object |\n',
    ].join('\n');
  });
  return new VFile({ path: `docs/${resource}.md`, value: `# Page\n\n${sections.join('\n')}` });
}

const schemas = new VFile({
  path: 'docs/_schemas.md',
  value: '# Schemas\n\n## thing\n\n```json\n{ "type": "object" }\n```\n',
});

function draftOf(pages: readonly VFile[]): Draft {
  return draft([...pages, schemas], { dialect: null }, 'garden', () => ({ kind: 'missing' }));
}

function drafted(...pages: readonly VFile[]): Readonly<Record<string, string>> {
  const { routes } = draftOf(pages);
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

test('an id need not be called so', () => {
  expect(
    drafted(
      page('giftCards', { get: '', post: 'card:schema' }),
      page('giftCard', { get: 'giftCardCode', block: 'giftCardCode' }),
      page('cardUses', { get: 'giftCardCode' }),
    ),
  ).toEqual({
    'giftCards.get': 'GET /gift-cards',
    'giftCards.post': 'POST /gift-cards',
    'giftCard.get': 'GET /gift-cards/{giftCardCode}',
    'giftCard.block': 'GET /gift-cards/{giftCardCode}/block',
    'cardUses.get': 'GET /gift-cards/{giftCardCode}/card-uses',
  });
});

test('one page may be about the many and about one of them', () => {
  expect(
    drafted(
      page('species', { list: '', get: 'speciesId', create: 'species:schema' }),
      page('bed', { list: 'gardenId', get: 'gardenId bedId', getState: 'gardenId bedId' }),
      page('trees', { get: 'treeId', delete: 'treeId' }),
    ),
  ).toEqual({
    'species.list': 'GET /species',
    'species.get': 'GET /species/{speciesId}',
    'species.create': 'POST /species',
    'bed.list': 'GET /gardens/{gardenId}/beds',
    'bed.get': 'GET /gardens/{gardenId}/beds/{bedId}',
    'bed.getState': 'GET /gardens/{gardenId}/beds/{bedId}/state',
    'trees.get': 'GET /trees/{treeId}',
    'trees.delete': 'DELETE /trees/{treeId}',
  });
});

test('what a request needs and its path does not name is worth a second look', () => {
  const { routes } = draftOf([page('bed', { get: 'bedName' }), page('path', { get: 'pathId' })]);
  expect(routes.map(({ action, isUsual }) => [action, isUsual])).toEqual([
    ['bed.get', false],
    ['path.get', true],
  ]);
});

test('an id that travels elsewhere is no part of the path', () => {
  expect(
    drafted(
      page('bed', { get: 'tenantId@header bedId', put: 'tenantId@header bedId bed:schema' }),
      page('plans', { get: 'gardenId@query', search: 'filter:schema@query' }),
    ),
  ).toEqual({
    'bed.get': 'GET /beds/{bedId}',
    'bed.put': 'PUT /beds/{bedId}',
    'plans.get': 'GET /plans',
    'plans.search': 'GET /plans/search',
  });
});

test('a request that a page names is not drafted, and shows where its resource stands', () => {
  const pages = [
    page('bed', { get: 'bedId = GET /v2/garden-beds/{bedId}', delete: 'bedId' }),
    page('beds', { get: '' }),
    page('plant', { get: 'bedId plantId' }),
    page('tools', { getState: ' = GET /v2/my-tools/state', get: '' }),
    page('tool', { get: 'toolId' }),
  ];
  expect(drafted(...pages)).toEqual({
    'bed.delete': 'DELETE /v2/garden-beds/{bedId}',
    'beds.get': 'GET /v2/garden-beds',
    'plant.get': 'GET /v2/garden-beds/{bedId}/plants/{plantId}',
    'tools.get': 'GET /v2/my-tools',
    'tool.get': 'GET /v2/my-tools/{toolId}',
  });
});

test('pages that name all of their requests leave none to draft', () => {
  const pages = [page('beds', { get: ' = GET /beds' }), schemas];
  const { text, routes } = draftOf(pages);
  const all = [...pages, new VFile({ path: 'docs/_api.md', value: text })];
  const { failed, messages } = generate(all, { dialect: null, strict: true });
  expect({ routes, failed, messages }).toEqual({ routes: [], failed: false, messages: [] });
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
