import type { Operation, Parameter } from '../../model/api.js';

export function bodyOf({ parameters }: Operation): Parameter | undefined {
  return parameters.find(({ placement }) => placement.in === 'body');
}
