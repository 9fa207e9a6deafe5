import type { ClientPlan } from '../../../model/plan.js';
import type { Code, Name } from '../../../model/quoted.js';
import { code, ownDoc, ownName, ownNames, ownPath } from '../../../text/tags.js';
import { printFile, type FileImport } from '../../print-file.js';
import { docsOf, printClass, printFunction, type ClassStructure } from '../../structures.js';
import { codeTemplate } from '../../template.js';

const constructorBody = codeTemplate<{
  readonly members: readonly { readonly memberName: Name; readonly className: Name }[];
}>('client/constructor-body');

export function printClient(client: ClientPlan): Code {
  const imports: readonly FileImport[] = [
    { from: ownPath`./http.js`, values: ownNames`createHttpClient`, types: [] },
    ...client.members.map(({ fileName, className }) => ({
      from: ownPath`./resources/${fileName}.js`,
      values: [className],
      types: [],
    })),
    { from: ownPath`./runtime/client-options.js`, values: [], types: ownNames`ClientOptions` },
    { from: ownPath`./runtime/errors/status-name.js`, values: ownNames`statusName`, types: [] },
    { from: ownPath`./runtime/http-client.js`, values: [], types: ownNames`HttpClient` },
  ];
  return printFile(client.document, imports, [printClass(clientClass(client)), createFunction]);
}

function clientClass(client: ClientPlan): ClassStructure {
  return {
    name: ownName`Client`,
    docs: docsOf(client.doc),
    properties: [
      { name: code`#http`, type: ownName`HttpClient`, isReadonly: true },
      ...client.members.map(({ memberName, className, doc }) => ({
        name: memberName,
        type: className,
        isReadonly: true,
        docs: docsOf(doc),
      })),
    ],
    ctors: [
      {
        parameters: [{ name: ownName`options`, type: code`ClientOptions`, initializer: code`{}` }],
        statements: constructorBody({
          members: client.members.map(({ memberName, className }) => ({ memberName, className })),
        }),
      },
    ],
    methods: [
      {
        name: ownName`setOption`,
        docs: [
          ownDoc`Changes an option for the calls to come; \`undefined\` brings its default back.`,
        ],
        typeParameters: [{ name: ownName`Name`, constraint: code`keyof ClientOptions` }],
        parameters: [
          { name: ownName`name`, type: code`Name` },
          { name: ownName`value`, type: code`ClientOptions[Name]` },
        ],
        returnType: code`void`,
        statements: code`this.#http.setOption(name, value);`,
      },
      {
        name: ownName`getOption`,
        docs: [ownDoc`An option as it was set, else its default.`],
        typeParameters: [{ name: ownName`Name`, constraint: code`keyof ClientOptions` }],
        parameters: [{ name: ownName`name`, type: code`Name` }],
        returnType: code`ClientOptions[Name]`,
        statements: code`return this.#http.getOption(name);`,
      },
    ],
  };
}

const createFunction = printFunction({
  name: ownName`createClient`,
  docs: [ownDoc`A client with options of its own. It sends nothing before the first call.`],
  parameters: [{ name: ownName`options`, type: code`ClientOptions`, initializer: code`{}` }],
  returnType: code`Client`,
  statements: code`return new Client(options);`,
});
