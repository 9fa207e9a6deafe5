import { byIdentity } from '../../../incremental/by-identity.js';
import type { Plan, ResourcePlan, SchemaFilePlan } from '../../../model/plan.js';
import { headerComment, printNames } from '../../print-file.js';
import { needsOf } from '../runtime/index.js';
import { runtimeExports } from './runtime-exports.js';

/** What a module gives to the world. */
export interface ModuleExports {
  readonly from: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** Names each thing that it exports: what is not named here is nobody's business. */
export function printIndex(plan: Plan): string {
  const { client, errors, resources, schemaFiles, scopes } = plan;
  const globals = client.globals.params;
  const isNeeded = needsOf(plan);
  const groups: readonly (readonly ModuleExports[])[] = [
    [
      { from: './client.js', values: ['Client', 'createClient'], types: [] },
      ...(globals === null
        ? []
        : [{ from: './global-params.js', values: [], types: [globals.name] }]),
      ...(scopes.length === 0 ? [] : [{ from: './scopes.js', values: ['scopes'], types: [] }]),
      { from: './http.js', values: ['createHttpClient'], types: [] },
    ],
    runtimeExports.filter(({ from }) => isNeeded(from.replace('./runtime/', ''))),
    [
      {
        from: './errors.js',
        values: ['ApiError', ...errors.classes.map(({ className }) => className)],
        types: ['OtherStatus', 'OtherStatusError'],
      },
    ],
    resources.map(exportsOfResource),
    schemaFiles.map(exportsOfSchemaFile),
  ];
  const blocks = groups
    .filter((group) => group.length > 0)
    .map((group) => group.flatMap(printExports).join('\n'));
  return `${headerComment(client.document)}\n${blocks.join('\n\n')}\n`;
}

const exportsOfResource = byIdentity(
  ({ fileName, className, params }: ResourcePlan): ModuleExports => ({
    from: `./resources/${fileName}.js`,
    values: [],
    types: [className, ...params.map(({ name }) => name)],
  }),
);

const exportsOfSchemaFile = byIdentity(
  ({ fileName, declarations }: SchemaFilePlan): ModuleExports => ({
    from: `./schemas/${fileName}.js`,
    values: [],
    types: declarations.map(({ name }) => name),
  }),
);

const printExports = byIdentity(({ from, values, types }: ModuleExports): readonly string[] => [
  ...(values.length === 0 ? [] : [printNames('export', values, from)]),
  ...(types.length === 0 ? [] : [printNames('export type', types, from)]),
]);
