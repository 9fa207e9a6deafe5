import type { OperationPlan } from '../../../../model/plan.js';
import type { Code, DocumentText, Name } from '../../../../model/quoted.js';
import { propertyKeyText } from '../../../../text/property-key.js';
import { stringText } from '../../../../text/string-text.js';
import { code, indentedCode, joinCode, trimmedCode } from '../../../../text/tags.js';
import { literalsText, valueText } from '../../../../text/value-text.js';
import { codeTemplate } from '../../../template.js';
import { globalsText } from './globals-text.js';

/** Where a text is empty, the property is not there. */
interface OperationText {
  /** `export const deviceGet: Operation<DeviceGetParams, Device> = {`. */
  readonly headText: Code;
  readonly actionText: Code;
  readonly methodText: Code;
  readonly pathText: Code;
  readonly requiredText: Code;
  readonly queryText: Code;
  readonly headersText: Code;
  readonly bodyText: Code;
  readonly partsText: Code;
  readonly filesText: Code;
  readonly encoderName: Name | null;
  readonly styles: readonly { readonly keyText: Code; readonly functionName: Name }[];
  readonly globalsText: Code;
  readonly pagingText: Code;
}

const operationConstant = codeTemplate<OperationText>('client/operation');

/** What a method sends, as data: a bundle may hold this one without the class. */
export function printOperationConstant(operation: OperationPlan): Code {
  const { paging, globals, body, styles } = operation;
  const { headText, isBelow } = headOf(operation);
  const text = operationConstant({
    headText,
    actionText: stringText(operation.action),
    methodText: stringText(operation.httpMethod),
    pathText: stringText(operation.path),
    requiredText: listText('required', operation.required),
    queryText: listText('query', operation.query),
    headersText: listText('headers', operation.headers),
    bodyText: body === null ? code`` : stringText(body),
    partsText: listText('parts', operation.parts),
    filesText: listText('files', operation.files),
    encoderName: operation.encoderName,
    styles: styles.map(({ name, functionName }) => ({
      keyText: propertyKeyText(name),
      functionName,
    })),
    globalsText: globals === null ? code`` : globalsText(globals, 2),
    pagingText: paging === null ? code`` : pagingText(paging),
  });
  return isBelow ? indentedCode(trimmedCode(text), 2) : trimmedCode(text);
}

/** The list of a key. Some columns stay free: all may stand below its head, indented. */
function listText(key: string, names: readonly DocumentText[]): Code {
  const used = `  ${key}: `.length + 4;
  return names.length === 0 ? code`` : literalsText(names, 2, used);
}

function pagingText({ itemTypeText: _, ...names }: NonNullable<OperationPlan['paging']>): Code {
  return valueText(names, 2, 2);
}

/** Where the head alone fills its line, the value stands below it, indented. */
function headOf(operation: OperationPlan): {
  readonly headText: Code;
  readonly isBelow: boolean;
} {
  const { constantName, paramsTypeText, resultTypeText, paging } = operation;
  const type = paging === null ? code`Operation` : code`PagedOperation`;
  const items = paging === null ? [] : [paging.itemTypeText];
  const given = [paramsTypeText, resultTypeText, ...items];
  const start = code`export const ${constantName}: ${type}<`;
  const line = code`${start}${joinCode(given, code`, `)}> =`;
  if (line.length + ' {'.length <= width) return { headText: code`${line} {`, isBelow: false };
  if (line.length <= width) return { headText: code`${line}\n{`, isBelow: true };
  const lines = joinCode(given, code`,\n  `);
  return { headText: code`${start}\n  ${lines}\n> = {`, isBelow: false };
}

/** The widest line. */
const width = 100;
