import type { Api } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';

export function checkedApi(api: Api): CheckedApi {
  return {
    ...api,
    schemas: api.schemas.map(({ key, name, owner, type, source }) => ({
      key,
      name,
      owner,
      properties: type.kind === 'object' ? type.properties.map((property) => property.name) : [],
      source,
    })),
  };
}
