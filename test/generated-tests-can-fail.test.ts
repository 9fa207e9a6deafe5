import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GeneratedFile } from '../generator/model/generated-file.js';
import { generateFolder } from './generate-folder.js';
import { GeneratedPackage, type Finished } from './generated-package.js';
import { projectRoot } from './project-root.js';

interface Mutation {
  readonly name: string;
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** Each is a mistake that a generator could make, in the file that it emits. */
const mutations: readonly Mutation[] = [
  {
    name: 'the wrong method',
    path: 'src/resources/machine.ts',
    from: "method: 'PATCH'",
    to: "method: 'POST'",
  },
  {
    name: 'swapped path values',
    path: 'src/resources/machine.ts',
    from: "path: '/halls/{hallId}/machines/{machineId}'",
    to: "path: '/halls/{machineId}/machines/{hallId}'",
  },
  {
    name: 'a dropped query parameter',
    path: 'src/resources/machines.ts',
    from: "query: ['filter', 'fields', 'limit']",
    to: "query: ['filter', 'fields']",
  },
  {
    name: 'a query parameter in the wrong style',
    path: 'src/resources/machines.ts',
    from: 'filter: deepObject',
    to: 'filter: form',
  },
  {
    name: 'a lost header',
    path: 'src/resources/machine.ts',
    from: "headers: ['match']",
    to: 'headers: []',
  },
  {
    name: 'a lost header of every request',
    path: 'src/http.ts',
    from: "'Accept-Version': '^2',",
    to: '',
  },
  {
    name: 'a lost access token',
    path: 'src/http.ts',
    from: "authentication: inHeader('X-Api-Key')",
    to: "authentication: inHeader('X-Api')",
  },
  {
    name: 'a default that is not sent',
    path: 'src/http.ts',
    from: '_links: true,',
    to: '',
  },
  {
    name: 'a body that is not sent',
    path: 'src/resources/machines.ts',
    from: "  body: 'machine',\n",
    to: '',
  },
  {
    name: 'a lost part of a body',
    path: 'src/resources/machine.ts',
    from: "parts: ['manual', 'language']",
    to: "parts: ['manual']",
  },
  {
    name: 'a required parameter that is not required',
    path: 'src/resources/machine.ts',
    from: "required: ['match', 'machine']",
    to: "required: ['machine']",
  },
  {
    name: 'a body of the answer that is not waited for',
    path: 'src/runtime/http-client.ts',
    from: 'response.text()',
    to: "Promise.resolve('')",
  },
  {
    name: 'a path value that is not encoded',
    path: 'src/runtime/request/path.ts',
    from: 'return encodedText(name, text);',
    to: 'return text;',
  },
  {
    name: 'an error of the wrong class',
    path: 'src/errors.ts',
    from: 'statusErrorGuard(404)',
    to: 'statusErrorGuard(410)',
  },
  {
    name: 'a callback that is called twice',
    path: 'src/runtime/call/send.ts',
    from: 'deliver(http.call(operation, params), last);',
    to: '(deliver(http.call(operation, params), last), deliver(http.call(operation, params), last));',
  },
];

describe('the generated tests', () => {
  let files: readonly GeneratedFile[] = [];
  let generated: GeneratedPackage;

  /** `failed` counts tests; it is 0 only if all of them ran and passed. */
  async function runTests(): Promise<Finished> {
    const emitted = await generated.compile('typescript-7', [
      '-p',
      'test',
      '--noEmitOnError',
      'false',
    ]);
    // A mutation may break a type: here only what runs is judged.
    if (!/^(?:.*error TS.*\n|\s.*\n)*$/.test(emitted.output)) return emitted;
    return generated.run(
      'node_modules/jest/bin/jest.js',
      ['--silent'],
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    );
  }

  beforeAll(async () => {
    const folder = 'test/output/every-place-a-parameter-can-travel-in/docs';
    files = await generateFolder(join(projectRoot, folder));
    generated = await GeneratedPackage.write(files);
  });

  afterAll(() => generated.remove());

  test('pass', async () => {
    const { exitCode, output } = await runTests();
    expect(output).toMatch(/Tests: +\d+ passed, \d+ total/);
    expect(exitCode).toBe(0);
  });

  test.each(mutations)('see $name', async ({ path, from, to }) => {
    const file = files.find((one) => one.path === path);
    const content = file?.content ?? '';
    expect(content).toContain(from);
    await generated.replace({ path, content: content.replace(from, to) });
    const { exitCode, output } = await runTests();
    await generated.replace({ path, content });
    expect(output).toMatch(/Tests: +\d+ failed/);
    expect(exitCode).toBe(1);
  });
});
