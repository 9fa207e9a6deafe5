import type { Authentication, QueryArrays } from '../../../../model/api.js';
import type { ClientPlan } from '../../../../model/plan.js';
import type { Code, DocumentText, Name } from '../../../../model/quoted.js';
import { stringText } from '../../../../text/string-text.js';
import { code, ownDoc, ownName, ownNames, ownPath, trimmedCode } from '../../../../text/tags.js';
import { objectText, valueText } from '../../../../text/value-text.js';
import { printFile } from '../../../print-file.js';
import { printFunction } from '../../../structures.js';
import { codeTemplate } from '../../../template.js';
import { globalsText } from './globals-text.js';
import { styleImports } from './style-imports.js';

const apiDescription = codeTemplate<{ readonly descriptionText: Code }>('client/api-description');

const authenticationFunctions = {
  none: ownName`none`,
  bearer: ownName`bearer`,
  basic: ownName`basic`,
  header: ownName`inHeader`,
  query: ownName`inQuery`,
} as const satisfies Record<Authentication['kind'], Name>;

const queryArrays = {
  indices: ownName`indices`,
  brackets: ownName`brackets`,
  repeat: ownName`repeat`,
  comma: ownName`comma`,
} as const satisfies Record<QueryArrays, Name>;

/** `src/http.ts`: what all requests of the API have in common, and how they are sent. */
export function printHttp(client: ClientPlan): Code {
  const imports = [
    { from: ownPath`./runtime/client-options.js`, values: [], types: ownNames`ClientOptions` },
    { from: ownPath`./runtime/http-client.js`, values: ownNames`HttpClient`, types: [] },
    {
      from: ownPath`./runtime/operation.js`,
      values: [],
      types: ownNames`ApiDescription StatusName`,
    },
    {
      from: ownPath`./runtime/request/authentication.js`,
      values: [authenticationFunctions[client.authentication.kind]],
      types: [],
    },
    {
      from: ownPath`./runtime/request/query-arrays.js`,
      values: [queryArrays[client.queryArrays]],
      types: [],
    },
    ...styleImports(ownPath`./`, [client.globals]),
  ];
  return printFile(client.document, imports, [
    trimmedCode(apiDescription({ descriptionText: descriptionText(client) })),
    createFunction,
    sharedFunction,
  ]);
}

/** Texts are values; of all else it says itself how it is spelled. */
function descriptionText(client: ClientPlan): Code {
  const headers = Object.fromEntries(client.headers.map(({ name, value }) => [name, value]));
  const properties: { readonly [key: string]: DocumentText | Spelled } = {
    url: client.baseUrl,
    headers: { spell: (indent, used) => valueText(headers, indent, used) },
    globals: { spell: (indent) => globalsText(client.globals, indent) },
    queryArrays: { spell: () => queryArrays[client.queryArrays] },
    authentication: { spell: () => authenticationText(client.authentication) },
  };
  return objectText(properties, 0, (value, indent, used) =>
    typeof value === 'string' ? stringText(value) : value.spell(indent, used),
  );
}

interface Spelled {
  readonly spell: (indent: number, used: number) => Code;
}

function authenticationText(authentication: Authentication): Code {
  const name = authenticationFunctions[authentication.kind];
  return 'name' in authentication ? code`${name}(${stringText(authentication.name)})` : name;
}

const createFunction = printFunction({
  name: ownName`createHttpClient`,
  docs: [
    ownDoc`What several resources can share that are taken one by one, without the whole client.
@param statusName gives the name of an error by its status; all are called \`StatusError\` if unset`,
  ],
  parameters: [
    { name: ownName`options`, type: code`ClientOptions`, initializer: code`{}` },
    { name: ownName`statusName`, type: code`StatusName`, hasQuestionToken: true },
  ],
  returnType: code`HttpClient`,
  statements: code`return new HttpClient({ ...api, statusName }, options);`,
});

const sharedFunction = printFunction({
  name: ownName`httpClientOf`,
  docs: [ownDoc`The one that is shared, or one with options of its own.`],
  parameters: [{ name: ownName`given`, type: code`HttpClient | ClientOptions` }],
  returnType: code`HttpClient`,
  statements: code`return given instanceof HttpClient ? given : createHttpClient(given);`,
});
