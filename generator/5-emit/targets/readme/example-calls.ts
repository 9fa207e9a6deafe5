import type { OperationPlan, Plan, ResourcePlan } from '../../../model/plan.js';
import type { Code, DocumentText, Name } from '../../../model/quoted.js';
import { stringText } from '../../../text/string-text.js';
import { code } from '../../../text/tags.js';

/** A call that the examples show. */
export interface ExampleCall {
  /** `client.device.get(params)`. */
  readonly callText: Code;
  /** `client.device.get(params, `: options may follow. */
  readonly callTextWith: Code;
  /** The same where nothing must be given: `client.devices.get(`, for a callback. */
  readonly callbackStart: Code;
}

/** A resource without the others. */
export interface ExampleResource {
  /** String literals. */
  readonly pathText: Code;
  readonly httpPathText: Code;
  readonly className: Name;
  readonly memberName: Name;
  readonly constantName: Name;
  readonly givenText: Code;
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
  const all = resources.flatMap((resource, index) => {
    const member = client.members[index];
    if (member === undefined) return [];
    const { memberName } = member;
    return resource.operations.map((operation) => ({ resource, operation, memberName }));
  });
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

function exampleCall(memberName: Name, operation: OperationPlan): ExampleCall {
  const { methodName, paramsOptional } = operation;
  const start = code`client.${memberName}.${methodName}(`;
  return {
    callText: code`${start}${paramsOptional ? code`` : code`params`})`,
    callTextWith: code`${start}${paramsOptional ? code`{}` : code`params`}, `,
    callbackStart: code`${start}${paramsOptional ? code`` : code`params, `}`,
  };
}

function exampleResource(
  packageName: DocumentText,
  memberName: Name,
  { className, fileName }: ResourcePlan,
  { constantName, paramsOptional }: OperationPlan,
): ExampleResource {
  return {
    pathText: stringText(`${packageName}/resources/${fileName}`),
    httpPathText: stringText(`${packageName}/http`),
    className,
    memberName,
    constantName,
    givenText: paramsOptional ? code`{}` : code`params`,
  };
}
