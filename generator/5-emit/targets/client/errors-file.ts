import type { ErrorsPlan } from '../../../model/plan.js';
import type { Code, DocumentText, Name } from '../../../model/quoted.js';
import { breakLines } from '../../../text/layout/break-lines.js';
import { code, joinCode, ownName, ownNames, ownPath, trimmedCode } from '../../../text/tags.js';
import { printFile, typeImports } from '../../print-file.js';
import { printAlias } from '../../structures.js';
import { codeTemplate } from '../../template.js';

const errorClasses = codeTemplate<{
  readonly classes: readonly {
    readonly status: number;
    readonly className: Name;
    readonly commentText: Code;
    /** `''` where the documents do not tell what the body is. */
    readonly bodyText: Code;
    readonly constantText: Code;
  }[];
  readonly otherStatusText: Code;
  readonly apiErrorText: Code;
}>('client/errors');

/** `src/errors.ts`: classes instead of one, so that each can say what its body is. */
export function printErrors(document: DocumentText, { classes, imports }: ErrorsPlan): Code {
  const printed = errorClasses({
    classes: classes.map(({ status, className, bodyTypeText }) => ({
      status,
      className,
      commentText: code`/** The answer with status ${status}. */`,
      bodyText: bodyTypeText === '' ? code`` : breakLines(code`  readonly body: ${bodyTypeText};`),
      constantText: printConstant(className, status),
    })),
    otherStatusText: printAlias({
      name: ownName`OtherStatus`,
      docs: [],
      type: code`Exclude<FailureStatus, ${unionOf(classes.map(({ status }) => code`${status}`))}>`,
    }),
    apiErrorText: printAlias({
      name: ownName`ApiError`,
      docs: [],
      type: unionOf([...classes.map(({ className }) => className), ownName`OtherStatusError`]),
    }),
  });
  const runtime = [
    {
      from: ownPath`./runtime/errors/status-error-guard.js`,
      values: ownNames`statusErrorGuard`,
      types: ownNames`FailureStatus StatusErrorGuard`,
    },
    { from: ownPath`./runtime/errors/status-error.js`, values: [], types: ownNames`StatusError` },
  ];
  return printFile(document, [...runtime, ...typeImports(imports)], [trimmedCode(printed)]);
}

/** Marked as what a bundler may leave out where nobody asks for it. */
function printConstant(className: Name, status: number): Code {
  const start = code`export const ${className}: StatusErrorGuard<${className}> =`;
  const value = code`/* @__PURE__ */ statusErrorGuard(${status});`;
  const line = code`${start} ${value}`;
  return line.length <= 100 ? line : code`${start}\n  ${value}`;
}

function unionOf(members: readonly Code[]): Code {
  return joinCode(members, code` | `);
}
