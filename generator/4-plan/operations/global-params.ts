import type { Api, Parameter } from '../../model/api.js';
import type { GlobalsPlan } from '../../model/plan.js';
import type { Code } from '../../model/quoted.js';
import { ownDoc, ownName, ownPath } from '../../text/tags.js';
import { planImports, type FileOf } from '../declarations/imports.js';
import type { TypeLookup } from '../names/name-types.js';
import { TypeWriter } from '../declarations/type-writer.js';
import { planParameterProperty } from './parameter-property.js';
import { planGlobalPlaces } from './places.js';

/** What `_api.md` says of every action's parameters, once for the whole client. */
export function planGlobals(
  api: Pick<Api, 'globalParameters'>,
  names: TypeLookup,
  fileOf: FileOf,
): GlobalsPlan {
  const writer = new TypeWriter(names);
  const parameters = api.globalParameters;
  const properties = parameters.map((parameter) =>
    planParameterProperty({ ...parameter, required: false }, writer),
  );
  return {
    params:
      parameters.length === 0
        ? null
        : {
            kind: 'interface',
            name: ownName`GlobalParams`,
            doc: ownDoc`Parameters that every method takes.`,
            extendsTexts: [],
            properties,
            index: null,
          },
    imports: [
      ...(parameters.some(({ type }) => type.kind === 'file')
        ? [{ from: ownPath`./runtime/file-source.js`, names: [ownName`FileSource`] }]
        : []),
      ...planImports(writer.used, fileOf, { directory: ownPath`./schemas/`, home: null }),
    ],
    ...planGlobalPlaces(parameters),
  };
}

/** Whether a page's row says what `_api.md` says already. */
export function repeatsGlobal(
  row: Parameter,
  api: Pick<Api, 'globalParameters'>,
  typeText: (row: Parameter) => Code,
): boolean {
  const global = api.globalParameters.find((parameter) => parameter.name === row.name);
  return (
    global !== undefined &&
    !row.required &&
    JSON.stringify(row.placement) === JSON.stringify(global.placement) &&
    typeText(row) === typeText(global)
  );
}
