import type { OperationPlan } from '../../../../model/plan.js';
import { valueText } from '../../../../text/value-text.js';
import { template } from '../../../template.js';
import { globalsText } from './globals-text.js';

interface OperationText extends OperationPlan {
  /** `export const deviceGet: Operation<DeviceGetParams, Device> = {`. */
  readonly headText: string;
  /** `''` where the result is no page. */
  readonly pagingText: string;
  /** `''` where they are the client's. */
  readonly globalsText: string;
}

const operationConstant = template<OperationText>('client/operation');

/** What a method sends, as data: a bundle may hold this one without the class. */
export function printOperationConstant(operation: OperationPlan): string {
  const { paging, globals } = operation;
  const { headText, isBelow } = headOf(operation);
  const text = operationConstant({
    ...operation,
    headText,
    pagingText: paging === null ? '' : pagingText(paging),
    globalsText: globals === null ? '' : globalsText(globals, 2),
  }).trimEnd();
  return isBelow ? text.replaceAll('\n', '\n  ') : text;
}

function pagingText({ itemTypeText: _, ...names }: NonNullable<OperationPlan['paging']>): string {
  return valueText(names, 2, 2);
}

/** Where the head alone fills its line, the value stands below it, indented. */
function headOf(operation: OperationPlan): {
  readonly headText: string;
  readonly isBelow: boolean;
} {
  const { constantName, paramsTypeText, resultTypeText, paging } = operation;
  const type = paging === null ? 'Operation' : 'PagedOperation';
  const items = paging === null ? [] : [paging.itemTypeText];
  const given = [paramsTypeText, resultTypeText, ...items];
  const start = `export const ${constantName}: ${type}<`;
  const line = `${start}${given.join(', ')}> =`;
  if (line.length + ' {'.length <= width) return { headText: `${line} {`, isBelow: false };
  if (line.length <= width) return { headText: `${line}\n{`, isBelow: true };
  return { headText: `${start}\n  ${given.join(',\n  ')}\n> = {`, isBelow: false };
}

/** The widest line. */
const width = 100;
