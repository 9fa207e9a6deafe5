import type {
  Api,
  Operation,
  Parameter,
  Placement,
  Resource,
  Response,
} from '../../generator/model/api.js';
import type { Type } from '../../generator/model/schema.js';
import { apiOf, primitive } from './type-builders.js';

const source = apiOf([]).source;

export function parameterOf(
  name: string,
  placement: Placement,
  more: Partial<Pick<Parameter, 'type' | 'required' | 'description' | 'default'>> = {},
): Parameter {
  return {
    name,
    type: primitive('string'),
    required: false,
    description: '',
    default: null,
    example: null,
    placement,
    source,
    ...more,
  };
}

export function responseOf(status: number, type: Type | null, description = ''): Response {
  return { status, type, mediaType: null, description, source };
}

/** `device.get`, `GET /devices/{deviceId}`. */
export function operationOf(
  action: string,
  requestLine: string,
  more: Partial<Pick<Operation, 'description' | 'parameters' | 'responses' | 'errors'>> = {},
): Operation {
  const [method, path = ''] = requestLine.split(' ');
  const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const;
  const known = methods.find((name) => name === method);
  if (known === undefined) throw new Error(`unknown method ${method}`);
  return {
    name: action.slice(action.indexOf('.') + 1),
    action,
    description: '',
    request: { method: known, path, parameters: namesIn(path), source },
    parameters: [],
    responses: [],
    errors: [],
    security: null,
    examples: [],
    source,
    ...more,
  };
}

export function apiWith(operations: readonly Operation[], more: Partial<Api> = {}): Api {
  const names = new Set(operations.map(({ action }) => action.slice(0, action.indexOf('.'))));
  const resources = [...names].map((name): Resource => ({
    name,
    title: name,
    description: '',
    examples: [],
    operations: operations.filter(({ action }) => action.startsWith(`${name}.`)),
    source,
  }));
  return apiOf(more.schemas ?? [], { resources, ...more });
}

function namesIn(path: string): readonly string[] {
  return path.split(/[{}]/).filter((_, index) => index % 2 === 1);
}
