import {
  StructureKind,
  type ClassDeclarationStructure,
  type MethodDeclarationOverloadStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
} from 'ts-morph';
import type { OperationPlan, ResourcePlan } from '../../../model/plan.js';
import { printFile, typeImports } from '../../print-file.js';
import { template } from '../../template.js';
import { docsOf, interfaceStructure } from './declaration.js';

const operationBody = template<OperationPlan>('client/operation-body');

export function printResource(resource: ResourcePlan): string {
  const imports = [
    ...resource.imports,
    { from: '../runtime/callback.js', names: ['Callback'] },
    { from: '../runtime/client-options.js', names: ['RequestOptions'] },
    { from: '../runtime/http-client.js', names: ['HttpClient'] },
  ].sort((one, other) => (one.from < other.from ? -1 : 1));
  return printFile(resource.document, typeImports(imports), [
    resourceClass(resource),
    ...resource.params.map(interfaceStructure),
  ]);
}

function resourceClass({ className, doc, operations }: ResourcePlan): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: className,
    isExported: true,
    docs: docsOf(doc),
    properties: [{ name: '#http', type: 'HttpClient', isReadonly: true }],
    ctors: [
      { parameters: [{ name: 'http', type: 'HttpClient' }], statements: 'this.#http = http;' },
    ],
    methods: operations.map(operationMethod),
  };
}

/** A promise, or a callback in the last place; both places are optional where the parameters are. */
function operationMethod(operation: OperationPlan): OptionalKind<MethodDeclarationStructure> {
  const { methodName, paramsTypeText, paramsOptional, resultTypeText, doc } = operation;
  const callbackType = `Callback<${resultTypeText}>`;
  const promiseType = `Promise<${resultTypeText}>`;
  const params = { name: 'params', type: paramsTypeText };
  const callback = { name: 'callback', type: callbackType };
  const options = { name: 'options', type: 'RequestOptions', hasQuestionToken: true };
  const overloads: OptionalKind<MethodDeclarationOverloadStructure>[] = [
    {
      docs: docsOf(doc),
      parameters: [{ ...params, hasQuestionToken: paramsOptional }, options],
      returnType: promiseType,
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
    returnType: `${promiseType} | void`,
    statements: operationBody(operation),
  };
}
