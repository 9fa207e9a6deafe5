import { StructureKind, type FunctionDeclarationStructure } from 'ts-morph';
import type { Authentication } from '../../../../model/api.js';
import type { ClientPlan } from '../../../../model/plan.js';
import type { JsonObject } from '../../../../model/schema.js';
import { stringText } from '../../../../text/string-text.js';
import { valueText } from '../../../../text/value-text.js';
import { printFile } from '../../../print-file.js';
import { template } from '../../../template.js';
import { globalsText } from './globals-text.js';
import { styleImports } from './style-imports.js';

const apiDescription = template<{
  readonly descriptionText: string;
  readonly globalsText: string;
  readonly queryArrays: ClientPlan['queryArrays'];
  readonly authenticationText: string;
}>('client/http');

const authenticationFunctions = {
  none: 'none',
  bearer: 'bearer',
  basic: 'basic',
  header: 'inHeader',
  query: 'inQuery',
} as const;

/** `src/http.ts`: what all requests of the API have in common, and how they are sent. */
export function printHttp(client: ClientPlan): string {
  const imports = [
    { from: './runtime/client-options.js', values: [], types: ['ClientOptions'] },
    { from: './runtime/http-client.js', values: ['HttpClient'], types: [] },
    { from: './runtime/operation.js', values: [], types: ['ApiDescription', 'StatusName'] },
    {
      from: './runtime/request/authentication.js',
      values: [authenticationFunctions[client.authentication.kind]],
      types: [],
    },
    { from: './runtime/request/query-arrays.js', values: [client.queryArrays], types: [] },
    ...styleImports('./', [client.globals]),
  ];
  return printFile(client.document, imports, [
    apiDescription({
      descriptionText: descriptionText(client),
      globalsText: globalsText(client.globals, 2),
      queryArrays: client.queryArrays,
      authenticationText: authenticationText(client.authentication),
    }).trimEnd(),
    createFunction,
    sharedFunction,
  ]);
}

/** Without the braces around it. */
function descriptionText(client: ClientPlan): string {
  const description: JsonObject = {
    url: client.baseUrl,
    headers: Object.fromEntries(client.headers.map(({ name, value }) => [name, value])),
  };
  return valueText(description, 0, 0).slice('{\n'.length, -'\n}'.length);
}

function authenticationText(authentication: Authentication): string {
  const name = authenticationFunctions[authentication.kind];
  return 'name' in authentication ? `${name}(${stringText(authentication.name)})` : name;
}

const createFunction: FunctionDeclarationStructure = {
  kind: StructureKind.Function,
  name: 'createHttpClient',
  isExported: true,
  docs: [
    `What several resources can share that are taken one by one, without the whole client.
@param statusName gives the name of an error by its status; all are called \`StatusError\` if unset`,
  ],
  parameters: [
    { name: 'options', type: 'ClientOptions', initializer: '{}' },
    { name: 'statusName', type: 'StatusName', hasQuestionToken: true },
  ],
  returnType: 'HttpClient',
  statements: 'return new HttpClient({ ...api, statusName }, options);',
};

const sharedFunction: FunctionDeclarationStructure = {
  kind: StructureKind.Function,
  name: 'httpClientOf',
  isExported: true,
  docs: ['The one that is shared, or one with options of its own.'],
  parameters: [{ name: 'given', type: 'HttpClient | ClientOptions' }],
  returnType: 'HttpClient',
  statements: 'return given instanceof HttpClient ? given : createHttpClient(given);',
};
