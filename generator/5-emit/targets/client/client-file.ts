import {
  StructureKind,
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
} from 'ts-morph';
import type { ClientPlan } from '../../../model/plan.js';
import { printFile, type FileImport } from '../../print-file.js';
import { template } from '../../template.js';
import { docsOf } from './declaration.js';

const constructorBody = template<ClientPlan>('client/constructor-body');

export function printClient(client: ClientPlan): string {
  const imports: readonly FileImport[] = [
    { from: './http.js', values: ['createHttpClient'], types: [] },
    ...client.members.map(({ fileName, className }) => ({
      from: `./resources/${fileName}.js`,
      values: [className],
      types: [],
    })),
    { from: './runtime/client-options.js', values: [], types: ['ClientOptions'] },
    { from: './runtime/errors/status-name.js', values: ['statusName'], types: [] },
    { from: './runtime/http-client.js', values: [], types: ['HttpClient'] },
  ];
  return printFile(client.document, imports, [clientClass(client), createFunction]);
}

function clientClass(client: ClientPlan): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: 'Client',
    isExported: true,
    docs: docsOf(client.doc),
    properties: [
      { name: '#http', type: 'HttpClient', isReadonly: true },
      ...client.members.map(({ memberName, className, doc }) => ({
        name: memberName,
        type: className,
        isReadonly: true,
        docs: docsOf(doc),
      })),
    ],
    ctors: [
      {
        parameters: [{ name: 'options', type: 'ClientOptions', initializer: '{}' }],
        statements: constructorBody(client),
      },
    ],
    methods: [
      {
        name: 'setOption',
        docs: ['Changes an option for the calls to come; `undefined` brings its default back.'],
        typeParameters: [{ name: 'Name', constraint: 'keyof ClientOptions' }],
        parameters: [
          { name: 'name', type: 'Name' },
          { name: 'value', type: 'ClientOptions[Name]' },
        ],
        returnType: 'void',
        statements: 'this.#http.setOption(name, value);',
      },
      {
        name: 'getOption',
        docs: ['An option as it was set, else its default.'],
        typeParameters: [{ name: 'Name', constraint: 'keyof ClientOptions' }],
        parameters: [{ name: 'name', type: 'Name' }],
        returnType: 'ClientOptions[Name]',
        statements: 'return this.#http.getOption(name);',
      },
    ],
  };
}

const createFunction: FunctionDeclarationStructure = {
  kind: StructureKind.Function,
  name: 'createClient',
  isExported: true,
  docs: ['A client with options of its own. It sends nothing before the first call.'],
  parameters: [{ name: 'options', type: 'ClientOptions', initializer: '{}' }],
  returnType: 'Client',
  statements: 'return new Client(options);',
};
