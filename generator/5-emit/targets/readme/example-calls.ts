import type { OperationPlan, Plan, ResourcePlan } from '../../../model/plan.js';

/** A call that the examples show. */
export interface ExampleCall {
  /** `client.device.get(params)`. */
  readonly callText: string;
  /** `client.device.get(params, `: options may follow. */
  readonly callTextWith: string;
  /** The same where nothing must be given: `client.devices.get(`, for a callback. */
  readonly callbackStart: string;
}

/** A resource without the others. */
export interface ExampleResource {
  readonly path: string;
  readonly httpPath: string;
  readonly className: string;
  readonly memberName: string;
  readonly constantName: string;
  readonly givenText: string;
}

export interface ExampleCalls {
  /** `null` where the API has no such action. */
  readonly plain: ExampleCall | null;
  readonly paged: ExampleCall | null;
  readonly upload: ExampleCall | null;
  readonly stream: ExampleCall | null;
  readonly resource: ExampleResource | null;
}

/** The first action of each kind. */
export function exampleCalls({ package: { name }, client, resources }: Plan): ExampleCalls {
  const all = resources.flatMap((resource, index) =>
    resource.operations.map((operation) => ({
      resource,
      operation,
      memberName: client.members[index]?.memberName ?? '',
    })),
  );
  const isPlain = ({ isStream }: OperationPlan): boolean => !isStream;
  const find = (fits: (operation: OperationPlan) => boolean): ExampleCall | null => {
    const found = all.find(({ operation }) => fits(operation));
    return found === undefined ? null : exampleCall(found.memberName, found.operation);
  };
  const alone = all.find(({ operation }) => isPlain(operation));
  return {
    plain: find(isPlain),
    paged: find(({ paging }) => paging !== null),
    upload: find(({ files }) => files.length > 0),
    stream: find(({ isStream }) => isStream),
    resource:
      alone === undefined
        ? null
        : exampleResource(name, alone.memberName, alone.resource, alone.operation),
  };
}

function exampleCall(memberName: string, operation: OperationPlan): ExampleCall {
  const { methodName, paramsOptional } = operation;
  const start = `client.${memberName}.${methodName}(`;
  return {
    callText: `${start}${paramsOptional ? '' : 'params'})`,
    callTextWith: `${start}${paramsOptional ? '{}' : 'params'}, `,
    callbackStart: `${start}${paramsOptional ? '' : 'params, '}`,
  };
}

function exampleResource(
  packageName: string,
  memberName: string,
  { className, fileName }: ResourcePlan,
  { constantName, paramsOptional }: OperationPlan,
): ExampleResource {
  return {
    path: `${packageName}/resources/${fileName}`,
    httpPath: `${packageName}/http`,
    className,
    memberName,
    constantName,
    givenText: paramsOptional ? '{}' : 'params',
  };
}
