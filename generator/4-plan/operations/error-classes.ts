import type { Api, Response } from '../../model/api.js';
import type { ErrorsPlan } from '../../model/plan.js';
import type { Type } from '../../model/schema.js';
import { code, ownPath } from '../../text/tags.js';
import { planImports, type FileOf } from '../declarations/imports.js';
import { TypeWriter } from '../declarations/type-writer.js';
import type { TypeLookup } from '../names/name-types.js';
import { errorClassName, namedStatuses } from './error-names.js';

/** Every status that has a name, and those that a page documents, with what their bodies are. */
export function planErrors(
  api: Pick<Api, 'resources'>,
  names: TypeLookup,
  fileOf: FileOf,
): ErrorsPlan {
  const writer = new TypeWriter(names);
  const documented = new Map<number, Type[]>();
  for (const { status, type } of documentedErrors(api)) {
    documented.set(status, [...(documented.get(status) ?? []), type ?? { kind: 'unknown' }]);
  }
  const statuses = [...new Set([...namedStatuses, ...documented.keys()])].sort(
    (one, other) => one - other,
  );
  const classes = statuses.map((status) => {
    const text = writer.unionText(documented.get(status) ?? [{ kind: 'unknown' }]);
    const bodyTypeText = text === 'unknown' ? code`` : text;
    return { status, className: errorClassName(status), bodyTypeText };
  });
  const imports = planImports(writer.used, fileOf, { directory: ownPath`./schemas/`, home: null });
  return { classes, imports };
}

function documentedErrors({ resources }: Pick<Api, 'resources'>): readonly Response[] {
  return resources.flatMap(({ operations }) => operations.flatMap(({ errors }) => errors));
}
