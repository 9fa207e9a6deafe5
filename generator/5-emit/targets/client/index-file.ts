import { byIdentity } from '../../../incremental/by-identity.js';
import type { Plan, ResourcePlan, SchemaFilePlan } from '../../../model/plan.js';
import type { Code, Name, Path } from '../../../model/quoted.js';
import { code, joinCode, ownName, ownNames, ownPath } from '../../../text/tags.js';
import { headerComment, printNames } from '../../print-file.js';
import { needsOf } from '../runtime/index.js';
import { runtimeExports } from './runtime-exports.js';

/** What a module gives to the world. */
export interface ModuleExports {
  readonly from: Path;
  readonly values: readonly Name[];
  readonly types: readonly Name[];
}

/** Names each thing that it exports: what is not named here is nobody's business. */
export function printIndex(plan: Plan): Code {
  const { client, errors, resources, schemaFiles, scopes } = plan;
  const globals = client.globals.params;
  const isNeeded = needsOf(plan);
  const groups: readonly (readonly ModuleExports[])[] = [
    [
      { from: ownPath`./client.js`, values: ownNames`Client createClient`, types: [] },
      ...(globals === null
        ? []
        : [{ from: ownPath`./global-params.js`, values: [], types: [globals.name] }]),
      ...(scopes.length === 0
        ? []
        : [{ from: ownPath`./scopes.js`, values: ownNames`scopes`, types: [] }]),
      { from: ownPath`./http.js`, values: ownNames`createHttpClient`, types: [] },
    ],
    runtimeExports.filter(({ from }) => isNeeded(from.replace('./runtime/', ''))),
    [
      {
        from: ownPath`./errors.js`,
        values: [ownName`ApiError`, ...errors.classes.map(({ className }) => className)],
        types: ownNames`OtherStatus OtherStatusError`,
      },
    ],
    resources.map(exportsOfResource),
    schemaFiles.map(exportsOfSchemaFile),
  ];
  const blocks = groups
    .filter((group) => group.length > 0)
    .map((group) => joinCode(group.flatMap(printExports), code`\n`));
  return code`${headerComment(client.document)}\n${joinCode(blocks, code`\n\n`)}\n`;
}

const exportsOfResource = byIdentity(
  ({ fileName, className, params }: ResourcePlan): ModuleExports => ({
    from: ownPath`./resources/${fileName}.js`,
    values: [],
    types: [className, ...params.map(({ name }) => name)],
  }),
);

const exportsOfSchemaFile = byIdentity(
  ({ fileName, declarations }: SchemaFilePlan): ModuleExports => ({
    from: ownPath`./schemas/${fileName}.js`,
    values: [],
    types: declarations.map(({ name }) => name),
  }),
);

const printExports = byIdentity(({ from, values, types }: ModuleExports): readonly Code[] => [
  ...(values.length === 0 ? [] : [printNames(code`export`, values, from)]),
  ...(types.length === 0 ? [] : [printNames(code`export type`, types, from)]),
]);
