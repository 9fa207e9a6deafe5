import { expect, test } from '@jest/globals';
import { VFile } from 'vfile';
import { parse } from '../generator/2-parse/index.js';
import type { Security } from '../generator/model/api.js';

function securityOf(text: string): Security | null {
  const value = `# Item\n\n## item.get\n\n### Authentication\n\n${text}\n`;
  const { resources } = parse([new VFile({ path: 'docs/item.md', value })], null, () => undefined);
  return resources[0]?.operations[0]?.security ?? null;
}

test.each<[string, readonly string[], string]>([
  [
    'It must have one of the following scopes:\nall.Shop, all.User, item.*, or item.get.',
    ['all.Shop', 'all.User', 'item.*', 'item.get'],
    '',
  ],
  [
    'One of the following scopes: all.Shop, item.*, or item.get. The user needs to be an owner, or editor.',
    ['all.Shop', 'item.*', 'item.get'],
    'The user needs to be an owner, or editor.',
  ],
  [
    'One of the scopes: a.b and c.d. See [docs](https://example.com/a.b).',
    ['a.b', 'c.d'],
    'See [docs](https://example.com/a.b).',
  ],
  ['One of the scopes: a.b,\nc.d, or\ne.f', ['a.b', 'c.d', 'e.f'], ''],
  ['One of the scopes: a.b, c.d\n\nOr none.', ['a.b', 'c.d'], 'Or none.'],
  ['One of these scopes:\n\n1. all.User\n2. item.get\n', ['all.User', 'item.get'], ''],
  [
    'One of these scopes:\n\n* `all.User`\n* **item.get**\n\nOwners need none.',
    ['all.User', 'item.get'],
    'Owners need none.',
  ],
  ['No scopes are needed. Note: any token will do.', [], ''],
  ['Any token will do.', [], ''],
])('%j lists scopes up to the end of its list', (text, scopes, remark) => {
  const security = securityOf(text);
  expect(security).toMatchObject({ scopes, remark });
  expect(security?.description).toBe(text.trim());
});
