import {
  StructureKind,
  type ClassDeclarationStructure,
  type MethodDeclarationOverloadStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
} from 'ts-morph';
import type { OperationPlan, ResourcePlan } from '../../../model/plan.js';
import { printFile, typeImports, type FileImport } from '../../print-file.js';
import { docsOf, interfaceStructure } from './declaration.js';
import { styleImports } from './requests/style-imports.js';
import { printOperationConstant } from './requests/operation-constant.js';

export function printResource(resource: ResourcePlan): string {
  const imports = [...typeImports(resource.imports), ...runtimeImports(resource.operations)];
  return printFile(
    resource.document,
    imports.sort((one, other) => (one.from < other.from ? -1 : 1)),
    [
      resourceClass(resource),
      ...resource.operations.map(printOperationConstant),
      ...resource.params.map(interfaceStructure),
    ],
  );
}

/** Only what the operations need: whatever a file imports, a bundle of it holds. */
function runtimeImports(operations: readonly OperationPlan[]): readonly FileImport[] {
  const paged = operations.some(({ paging }) => paging !== null);
  const streams = operations.some(({ isStream }) => isStream);
  const plain = operations.some(({ paging, isStream }) => paging === null && !isStream);
  const encoders = operations.map(({ encoderName }) => encoderName);
  const from = (path: string, values: readonly string[], types: readonly string[]): FileImport => ({
    from: `../${path}.js`,
    values,
    types,
  });
  return [
    from('http', ['httpClientOf'], []),
    ...(plain
      ? [from('runtime/call/call', [], ['Call']), from('runtime/call/send', ['send'], [])]
      : []),
    ...(plain || paged ? [from('runtime/call/callback', [], ['Callback'])] : []),
    from('runtime/client-options', [], ['ClientOptions', 'RequestOptions']),
    from('runtime/http-client', [], ['HttpClient']),
    from(
      'runtime/operation',
      [],
      [...(plain || streams ? ['Operation'] : []), ...(paged ? ['PagedOperation'] : [])],
    ),
    ...(paged ? [from('runtime/call/paged-call', ['sendPaged'], ['PagedCall'])] : []),
    ...(streams
      ? [
          from('runtime/events/event-stream', [], ['EventStream']),
          from('runtime/events/stream-events', ['streamEvents'], []),
        ]
      : []),
    ...(encoders.includes('encodeJson') ? [from('runtime/request/body', ['encodeJson'], [])] : []),
    ...(encoders.includes('encodeParts')
      ? [from('runtime/request/multipart/encode-parts', ['encodeParts'], [])]
      : []),
    ...styleImports('../', [
      ...operations,
      ...operations.flatMap(({ globals }) => (globals === null ? [] : [globals])),
    ]),
  ];
}

function resourceClass({ className, doc, operations }: ResourcePlan): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: className,
    isExported: true,
    docs: docsOf(doc),
    properties: [{ name: '#http', type: 'HttpClient', isReadonly: true }],
    ctors: [
      {
        docs: ['Without a whole `Client`: with its options, or what `createHttpClient` gives.'],
        parameters: [{ name: 'http', type: 'HttpClient | ClientOptions', initializer: '{}' }],
        statements: 'this.#http = httpClientOf(http);',
      },
    ],
    methods: operations.map((operation) =>
      operation.isStream ? streamMethod(operation) : operationMethod(operation),
    ),
  };
}

/** A promise, or a callback in the last place; both places are optional where the parameters are. */
function operationMethod(operation: OperationPlan): OptionalKind<MethodDeclarationStructure> {
  const { methodName, constantName, paramsTypeText, paramsOptional, resultTypeText } = operation;
  const { doc, paging } = operation;
  const callbackType = `Callback<${resultTypeText}>`;
  const callType =
    paging === null
      ? `Call<${resultTypeText}>`
      : `PagedCall<${resultTypeText}, ${paging.itemTypeText}>`;
  const params = { name: 'params', type: paramsTypeText };
  const callback = { name: 'callback', type: callbackType };
  const options = { name: 'options', type: 'RequestOptions', hasQuestionToken: true };
  const overloads: OptionalKind<MethodDeclarationOverloadStructure>[] = [
    {
      docs: docsOf(doc),
      parameters: [{ ...params, hasQuestionToken: paramsOptional }, options],
      returnType: callType,
    },
    { parameters: [params, callback], returnType: 'void' },
    ...(paramsOptional ? [{ parameters: [callback], returnType: 'void' }] : []),
  ];
  return {
    name: methodName,
    overloads,
    parameters: [
      paramsOptional
        ? { ...params, type: `${paramsTypeText} | ${callbackType}`, hasQuestionToken: true }
        : params,
      { name: 'last', type: `RequestOptions | ${callbackType}`, hasQuestionToken: true },
    ],
    returnType: `${callType} | void`,
    statements:
      paging === null
        ? `return send(this.#http, ${constantName}, params, last);`
        : `return sendPaged(this.#http, ${constantName}, params, last);`,
  };
}

/** No callback: it would be called once, and a stream has no one moment for that. */
function streamMethod(operation: OperationPlan): OptionalKind<MethodDeclarationStructure> {
  const { methodName, constantName, paramsTypeText, paramsOptional, resultTypeText } = operation;
  return {
    name: methodName,
    docs: docsOf(operation.doc),
    parameters: [
      { name: 'params', type: paramsTypeText, hasQuestionToken: paramsOptional },
      { name: 'options', type: 'RequestOptions', hasQuestionToken: true },
    ],
    returnType: `EventStream<${resultTypeText}>`,
    statements: `return streamEvents(this.#http, ${constantName}, params, options);`,
  };
}
