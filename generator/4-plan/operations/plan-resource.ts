import type { Api, Operation, Resource } from '../../model/api.js';
import type {
  ClientMemberPlan,
  InterfacePlan,
  OperationPlan,
  ResourcePlan,
} from '../../model/plan.js';
import type { ReadmeResourcePlan } from '../../model/plan/readme-plan.js';
import type { TestFilePlan, TestPlan } from '../../model/plan/test-plan.js';
import type { Code, Doc } from '../../model/quoted.js';
import { planDoc } from '../../text/doc-text.js';
import { sentenceText } from '../../text/words/sentence-text.js';
import { ownName, ownPath } from '../../text/tags.js';
import { NameAllocator } from '../names/allocator.js';
import { planMemberName } from '../names/identifiers.js';
import type { ResourceNames } from '../names/name-resources.js';
import { reservedConstantNames, reservedMemberNames } from '../names/reserved.js';
import { accessToken } from '../samples/plan-call.js';
import { planTest } from '../samples/plan-test.js';
import type { TypeSamples } from '../types/type-samples.js';
import { planImports, type FileOf } from '../declarations/imports.js';
import type { TypeLookup } from '../names/name-types.js';
import { TypeWriter } from '../declarations/type-writer.js';
import { planOperation } from './plan-operation.js';

/** What all resources have in common. */
export type SharedFacts = Pick<Api, 'settings' | 'headers' | 'globalParameters'>;

/** One page's part of each file that it reaches. */
export interface PlannedResource {
  readonly member: ClientMemberPlan;
  readonly resource: ResourcePlan;
  readonly tests: TestFilePlan;
  readonly readme: ReadmeResourcePlan;
}

export function planResource(
  resource: Resource,
  names: ResourceNames,
  api: SharedFacts,
  types: TypeLookup & TypeSamples,
  fileOf: FileOf,
): PlannedResource {
  const writer = new TypeWriter(types);
  const methods = NameAllocator.forIdentifiers(reservedMemberNames);
  const constants = NameAllocator.forIdentifiers(reservedConstantNames);
  const operations: OperationPlan[] = [];
  const params: InterfacePlan[] = [];
  const tests: TestPlan[] = [];
  const lines: ReadmeResourcePlan['operations'][number][] = [];
  for (const [index, operation] of resource.operations.entries()) {
    const { request } = operation;
    const paramsName = names.paramsNames[index] ?? null;
    if (request === null || paramsName === null) continue;
    const methodName = methods.allocate(planMemberName(operation.name), ownName`Action`);
    const constantName = constants.allocate(
      planMemberName(`${resource.name} ${operation.name}`),
      ownName`Operation`,
    );
    const planned = planOperation(
      operation,
      request,
      { methodName, constantName, paramsName },
      api,
      writer,
      types,
    );
    operations.push(planned.operation);
    if (planned.params !== null) params.push(planned.params);
    tests.push(planTest(operation, request, planned.parameters, planned.operation, api, types));
    const { method: httpMethod, path } = request;
    lines.push({ methodName, httpMethod, path, summary: planSummary(operation) });
  }
  const { document } = resource.source;
  const { memberName, className, fileName } = names;
  return {
    member: { memberName, className, fileName, doc: planDescription(resource, 2) },
    resource: {
      fileName,
      document,
      className,
      doc: planDescription(resource, 0),
      imports: [
        ...(usesGlobals(operations, params)
          ? [{ from: ownPath`../global-params.js`, names: [ownName`GlobalParams`] }]
          : []),
        ...(takesFile(params)
          ? [{ from: ownPath`../runtime/file-source.js`, names: [ownName`FileSource`] }]
          : []),
        ...planImports(writer.used, fileOf, {
          directory: ownPath`../schemas/`,
          home: null,
        }),
      ],
      operations,
      params,
    },
    tests: {
      fileName,
      document,
      memberName,
      accessToken,
      typeNames: planTypeNames(tests),
      operations: tests,
    },
    readme: { memberName, title: resource.title, document, operations: lines },
  };
}

/** The types of the calls that name their parameters. */
function planTypeNames(tests: readonly TestPlan[]): readonly Code[] {
  const named = tests.filter(({ full }) => full.argumentText !== '');
  return [...new Set(named.map(({ paramsTypeText }) => paramsTypeText))].sort();
}

function planDescription(resource: Resource, indent: number): Doc {
  return planDoc(resource.description.split(/\n{2,}/).map(sentenceText), indent);
}

function usesGlobals(
  operations: readonly OperationPlan[],
  params: readonly InterfacePlan[],
): boolean {
  return (
    operations.some(({ paramsTypeText }) => paramsTypeText === 'GlobalParams') ||
    params.some(({ extendsTexts }) => extendsTexts.length > 0)
  );
}

function takesFile(params: readonly InterfacePlan[]): boolean {
  return params.some(({ properties }) =>
    properties.some(({ typeText }) => typeText.startsWith('FileSource')),
  );
}

/** The first sentence of the description. */
function planSummary(operation: Operation): string {
  const text = operation.description.replace(/\s+/g, ' ').trim();
  return sentenceText(/^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text);
}
