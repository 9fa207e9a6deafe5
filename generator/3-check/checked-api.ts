import type { Api } from '../model/api.js';
import type { CheckedApi } from '../model/documents/checked-api.js';
import { choicesOf, unsendable } from './requests/choices.js';

export function checkedApi(api: Api): CheckedApi {
  const byKey = new Map(api.schemas.map((schema) => [schema.key, schema]));
  return {
    ...api,
    schemas: api.schemas.map(({ key, name, owner, type, source }) => ({
      key,
      name,
      owner,
      properties: type.kind === 'object' ? type.properties.map((property) => property.name) : [],
      unsendable: unsendable(choicesOf(type, (key) => byKey.get(key)?.type)),
      source,
    })),
  };
}
