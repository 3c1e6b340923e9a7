import { readHeadcount } from '../../core/fees/band';
import { yuan } from '../../core/fees/fee';
import { nextFee, type NextFee } from '../../core/fees/next-band';
import { accept, type Result } from '../../core/result';
import { readAuditType } from '../arguments/audit';
import { readHeadcountCells } from '../arguments/headcounts';
import { readRateCardArgument } from '../arguments/rate-card';
import { singleCell } from '../arguments/single';
import type { AnswerCell, FunctionDefinition } from '../definition';
import { auditTypeParameter, headcountParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

/** Headcount and change in yuan; a reason stands in both cells. */
function rowOf(next: Result<NextFee>): AnswerCell[] {
  if (next.ok) return [next.value.headcount, yuan(next.value.changeFen)];
  return [{ refusal: next.refusal }, { refusal: next.refusal }];
}

export const nextband: FunctionDefinition = {
  id: 'NEXTBAND',
  group: 'fees',
  since: '0.2.0',
  summary: {
    'zh-CN': '费用下一次变化时的人数与变化金额（元），横向两格；末尾区间为 #N/A',
    'en-US': 'Headcount at which the fee next changes, and the change in CNY (two cells side by side); #N/A in the last band',
  },
  notes: [
    {
      'zh-CN': '费用相同的相邻区间会跳过：2026 至 3450 人的监督评审费用相同。一列或一行人数给出多行结果，每个人数一行。',
      'en-US':
        'Bands with the same fee are passed over: a surveillance costs the same from 2,026 to 3,450 people. A column or row of headcounts gives one line for each.',
    },
    {
      'zh-CN': '只比较费用合计；自备收费标准的费用可能随人数下降，变化金额即为负数。',
      'en-US': 'Total fees are compared; by a rate card of your own a fee may fall, and the change is then negative.',
    },
  ],
  source: feeSource,
  parameters: [{ ...headcountParameter, since: '0.2.0' }, { ...auditTypeParameter, since: '0.2.0' }, rateCardParameter],
  compute: ([headcount, auditType, rateCard]) => {
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    const typeCell = singleCell(auditType, 'auditType');
    if (!typeCell.ok) return typeCell;
    const type = readAuditType(typeCell.value);
    if (!type.ok) return type;
    const cells = readHeadcountCells(headcount);
    if (!cells.ok) return cells;
    const answers = cells.value.map((cell): Result<NextFee> => {
      const count = readHeadcount(cell);
      return count.ok ? nextFee(count.value, type.value, card.value) : count;
    });
    const [only] = answers;
    return answers.length === 1 && only && !only.ok ? only : accept(answers.map(rowOf));
  },
  formats: [null, 'money'],
  examples: [
    { args: [1200], gives: [[1551, 3000]], shows: { 'zh-CN': '从 1551 人起多 3000 元', 'en-US': 'From 1,551 people on 3,000 more' } },
    {
      args: [2100, '监督'],
      gives: [[3451, 1500]],
      shows: { 'zh-CN': '跳过费用相同的区间', 'en-US': 'A band of the same fee is passed over' },
    },
    { args: [9000], gives: { error: 'no_next_band' }, shows: { 'zh-CN': '末尾区间', 'en-US': 'In the last band' } },
  ],
};
