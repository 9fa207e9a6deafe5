import { StructureKind } from 'ts-morph';
import type { ErrorsPlan } from '../../../model/plan.js';
import { printDeclaration, printFile, typeImports } from '../../print-file.js';
import { breakLines } from '../../layout/break-lines.js';
import { template } from '../../template.js';

const errorClasses = template<{
  readonly classes: readonly {
    readonly status: number;
    readonly className: string;
    /** `''` where the documents do not tell what the body is. */
    readonly bodyText: string;
    readonly constantText: string;
  }[];
  readonly otherStatusText: string;
  readonly apiErrorText: string;
}>('client/errors');

/** `src/errors.ts`: classes instead of one, so that each can say what its body is. */
export function printErrors(document: string, { classes, imports }: ErrorsPlan): string {
  const printed = errorClasses({
    classes: classes.map(({ status, className, bodyTypeText }) => ({
      status,
      className,
      bodyText: bodyTypeText === '' ? '' : breakLines(`  readonly body: ${bodyTypeText};`),
      constantText: printConstant(className, status),
    })),
    otherStatusText: printAlias(
      'OtherStatus',
      `Exclude<FailureStatus, ${classes.map(({ status }) => status).join(' | ')}>`,
    ),
    apiErrorText: printAlias(
      'ApiError',
      [...classes.map(({ className }) => className), 'OtherStatusError'].join(' | '),
    ),
  });
  const runtime = [
    {
      from: './runtime/errors/status-error-guard.js',
      values: ['statusErrorGuard'],
      types: ['FailureStatus', 'StatusErrorGuard'],
    },
    { from: './runtime/errors/status-error.js', values: [], types: ['StatusError'] },
  ];
  return printFile(document, [...runtime, ...typeImports(imports)], [printed.trimEnd()]);
}

/** Marked as what a bundler may leave out where nobody asks for it. */
function printConstant(className: string, status: number): string {
  const start = `export const ${className}: StatusErrorGuard<${className}> =`;
  const value = `/* @__PURE__ */ statusErrorGuard(${status});`;
  const line = `${start} ${value}`;
  return line.length <= 100 ? line : `${start}\n  ${value}`;
}

function printAlias(name: string, type: string): string {
  return printDeclaration({ kind: StructureKind.TypeAlias, name, isExported: true, type });
}
