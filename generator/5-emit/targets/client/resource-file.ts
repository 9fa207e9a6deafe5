import type { OperationPlan, ResourcePlan } from '../../../model/plan.js';
import type { Code, Name, Path } from '../../../model/quoted.js';
import { code, ownDoc, ownName, ownNames, ownPath } from '../../../text/tags.js';
import { printFile, typeImports, type FileImport } from '../../print-file.js';
import {
  docsOf,
  printClass,
  type ClassStructure,
  type MethodStructure,
  type SignatureStructure,
} from '../../structures.js';
import { printInterfacePlan } from './declaration.js';
import { styleImports } from './requests/style-imports.js';
import { printOperationConstant } from './requests/operation-constant.js';

export function printResource(resource: ResourcePlan): Code {
  const imports = [...typeImports(resource.imports), ...runtimeImports(resource.operations)];
  return printFile(
    resource.document,
    imports.sort((one, other) => (one.from < other.from ? -1 : 1)),
    [
      printClass(resourceClass(resource)),
      ...resource.operations.map(printOperationConstant),
      ...resource.params.map(printInterfacePlan),
    ],
  );
}

/** Only what the operations need: whatever a file imports, a bundle of it holds. */
function runtimeImports(operations: readonly OperationPlan[]): readonly FileImport[] {
  const paged = operations.some(({ paging }) => paging !== null);
  const streams = operations.some(({ isStream }) => isStream);
  const plain = operations.some(({ paging, isStream }) => paging === null && !isStream);
  const encodes = (encoder: string): boolean =>
    operations.some(({ encoderName }) => encoderName === encoder);
  const from = (path: Path, values: readonly Name[], types: readonly Name[] = []): FileImport => ({
    from: ownPath`../${path}.js`,
    values,
    types,
  });
  return [
    from(ownPath`http`, ownNames`httpClientOf`),
    ...(plain
      ? [
          from(ownPath`runtime/call/call`, [], ownNames`Call`),
          from(ownPath`runtime/call/send`, ownNames`send`),
        ]
      : []),
    ...(plain || paged ? [from(ownPath`runtime/call/callback`, [], ownNames`Callback`)] : []),
    from(ownPath`runtime/client-options`, [], ownNames`ClientOptions RequestOptions`),
    from(ownPath`runtime/http-client`, [], ownNames`HttpClient`),
    from(
      ownPath`runtime/operation`,
      [],
      [
        ...(plain || streams ? [ownName`Operation`] : []),
        ...(paged ? [ownName`PagedOperation`] : []),
      ],
    ),
    ...(paged
      ? [from(ownPath`runtime/call/paged-call`, ownNames`sendPaged`, ownNames`PagedCall`)]
      : []),
    ...(streams
      ? [
          from(ownPath`runtime/events/event-stream`, [], ownNames`EventStream`),
          from(ownPath`runtime/events/stream-events`, ownNames`streamEvents`),
        ]
      : []),
    ...(encodes('encodeJson') ? [from(ownPath`runtime/request/body`, ownNames`encodeJson`)] : []),
    ...(encodes('encodeParts')
      ? [from(ownPath`runtime/request/multipart/encode-parts`, ownNames`encodeParts`)]
      : []),
    ...styleImports(ownPath`../`, [
      ...operations,
      ...operations.flatMap(({ globals }) => (globals === null ? [] : [globals])),
    ]),
  ];
}

function resourceClass({ className, doc, operations }: ResourcePlan): ClassStructure {
  return {
    name: className,
    docs: docsOf(doc),
    properties: [{ name: code`#http`, type: code`HttpClient`, isReadonly: true }],
    ctors: [
      {
        docs: [
          ownDoc`Without a whole \`Client\`: with its options, or what \`createHttpClient\` gives.`,
        ],
        parameters: [
          { name: ownName`http`, type: code`HttpClient | ClientOptions`, initializer: code`{}` },
        ],
        statements: code`this.#http = httpClientOf(http);`,
      },
    ],
    methods: operations.map((operation) =>
      operation.isStream ? streamMethod(operation) : operationMethod(operation),
    ),
  };
}

/** A promise, or a callback in the last place; both places are optional where the parameters are. */
function operationMethod(operation: OperationPlan): MethodStructure {
  const { methodName, constantName, paramsTypeText, paramsOptional, resultTypeText } = operation;
  const { doc, paging } = operation;
  const callbackType = code`Callback<${resultTypeText}>`;
  const callType =
    paging === null
      ? code`Call<${resultTypeText}>`
      : code`PagedCall<${resultTypeText}, ${paging.itemTypeText}>`;
  const params = { name: ownName`params`, type: paramsTypeText };
  const callback = { name: ownName`callback`, type: callbackType };
  const options = { name: ownName`options`, type: code`RequestOptions`, hasQuestionToken: true };
  const overloads: SignatureStructure[] = [
    {
      docs: docsOf(doc),
      parameters: [{ ...params, hasQuestionToken: paramsOptional }, options],
      returnType: callType,
    },
    { parameters: [params, callback], returnType: code`void` },
    ...(paramsOptional ? [{ parameters: [callback], returnType: code`void` }] : []),
  ];
  return {
    name: methodName,
    overloads,
    parameters: [
      paramsOptional
        ? { ...params, type: code`${paramsTypeText} | ${callbackType}`, hasQuestionToken: true }
        : params,
      { name: ownName`last`, type: code`RequestOptions | ${callbackType}`, hasQuestionToken: true },
    ],
    returnType: code`${callType} | void`,
    statements:
      paging === null
        ? code`return send(this.#http, ${constantName}, params, last);`
        : code`return sendPaged(this.#http, ${constantName}, params, last);`,
  };
}

/** No callback: it would be called once, and a stream has no one moment for that. */
function streamMethod(operation: OperationPlan): MethodStructure {
  const { methodName, constantName, paramsTypeText, paramsOptional, resultTypeText } = operation;
  return {
    name: methodName,
    docs: docsOf(operation.doc),
    parameters: [
      { name: ownName`params`, type: paramsTypeText, hasQuestionToken: paramsOptional },
      { name: ownName`options`, type: code`RequestOptions`, hasQuestionToken: true },
    ],
    returnType: code`EventStream<${resultTypeText}>`,
    statements: code`return streamEvents(this.#http, ${constantName}, params, options);`,
  };
}
