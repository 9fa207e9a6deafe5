import type { Api, Operation, Parameter, Request } from '../../model/api.js';
import type { Code, Name } from '../../model/quoted.js';
import type { Type } from '../../model/schema.js';
import type { TypeSamples } from '../types/type-samples.js';
import type { GlobalPlacesPlan, InterfacePlan, OperationPlan } from '../../model/plan.js';
import { stringText } from '../../text/string-text.js';
import { code, joinCode, ownDoc, ownName } from '../../text/tags.js';
import type { TypeWriter } from '../declarations/type-writer.js';
import { repeatsGlobal } from './global-params.js';
import { planOperationDoc } from './operation-doc.js';
import { planParameterProperty } from './parameter-property.js';
import { sortParameters } from './sort-parameters.js';
import { planPaging } from '../paging/paging.js';
import { planGlobalPlaces, planPlaces } from './places.js';

export interface OperationNames {
  readonly methodName: Name;
  /** `deviceGet`. */
  readonly constantName: Name;
  /** `DeviceGetParams`. */
  readonly paramsName: Name;
}

export interface PlannedOperation {
  readonly operation: OperationPlan;
  /** The method's own interface; `null` where it takes only the global parameters, or nothing. */
  readonly params: InterfacePlan | null;
  /** The rows that the interface has, in its order. */
  readonly parameters: readonly Parameter[];
}

export function planOperation(
  operation: Operation,
  request: Request,
  names: OperationNames,
  api: Pick<Api, 'globalParameters'>,
  writer: TypeWriter,
  samples: TypeSamples,
): PlannedOperation {
  const parameters = planOwnParameters(operation, api, writer);
  const hasGlobals = api.globalParameters.length > 0;
  const required = parameters.filter((parameter) => parameter.required);
  const streams = operation.responses.filter(({ mediaType }) => mediaType !== null);
  const isStream = streams.length > 0;
  const types = (isStream ? streams : operation.responses).map(({ type }) => type);
  return {
    operation: {
      methodName: names.methodName,
      constantName: names.constantName,
      doc: planOperationDoc(operation, request),
      paramsTypeText:
        parameters.length > 0
          ? names.paramsName
          : hasGlobals
            ? ownName`GlobalParams`
            : code`Record<string, never>`,
      paramsOptional: required.length === 0,
      resultTypeText: planResultText(types, writer),
      action: operation.action,
      httpMethod: request.method,
      path: request.path,
      required: required
        .filter(({ placement }) => placement.in !== 'path')
        .map((parameter) => parameter.name),
      ...planPlaces(parameters),
      globals: planOtherGlobals(parameters, api),
      isStream,
      paging: isStream ? null : planPaging(parameters, types, samples, writer),
    },
    parameters,
    params:
      parameters.length === 0
        ? null
        : {
            kind: 'interface',
            name: names.paramsName,
            doc: ownDoc``,
            extendsTexts: planExtends(parameters, api),
            properties: parameters.map((parameter) => planParameterProperty(parameter, writer)),
            index: null,
          },
  };
}

/** The rows of the page that `GlobalParams` does not say already. */
function planOwnParameters(
  operation: Operation,
  api: Pick<Api, 'globalParameters'>,
  writer: TypeWriter,
): readonly Parameter[] {
  return sortParameters(operation).filter(
    (row) => !repeatsGlobal(row, api, (parameter) => writer.text(parameter.type)),
  );
}

function planResultText(types: readonly (Type | null)[], writer: TypeWriter): Code {
  if (types.length === 0) return code`unknown`;
  return types.every((type) => type === null) ? code`void` : writer.unionText(types);
}

/** `null` where none of the names that every method takes is the operation's own. */
function planOtherGlobals(
  parameters: readonly Parameter[],
  api: Pick<Api, 'globalParameters'>,
): GlobalPlacesPlan | null {
  const own = new Set(parameters.map(({ name }) => name));
  const others = api.globalParameters.filter(({ name }) => !own.has(name));
  return others.length === api.globalParameters.length ? null : planGlobalPlaces(others);
}

function planExtends(
  parameters: readonly Parameter[],
  api: Pick<Api, 'globalParameters'>,
): readonly Code[] {
  if (api.globalParameters.length === 0) return [];
  const own = new Set(parameters.map((parameter) => parameter.name));
  const replaced = api.globalParameters.filter((parameter) => own.has(parameter.name));
  if (replaced.length === 0) return [ownName`GlobalParams`];
  const names = replaced.map(({ name }) => stringText(name));
  return [code`Omit<GlobalParams, ${joinCode(names, code` | `)}>`];
}
