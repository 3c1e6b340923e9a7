import { bandOf, readHeadcount } from '../../core/fees/band';
import type { FeeBand } from '../../core/fees/rate-card';
import { accept } from '../../core/result';
import { mapCells } from '../arguments/map-cells';
import { readRateCardArgument } from '../arguments/rate-card';
import type { FunctionDefinition } from '../definition';
import { headcountParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

export const band: FunctionDefinition = {
  id: 'BAND',
  group: 'fees',
  since: '0.1.0',
  summary: { 'zh-CN': '人数所在的人数区间，如 1176-1550', 'en-US': 'Headcount band that a number of people falls in, e.g. 1176-1550' },
  notes: [
    {
      'zh-CN': '超过 10700 人时收费标准没有数值，返回 #N/A 并说明上限，不作推算。',
      'en-US': 'Above 10,700 people the fee standard has no figures: #N/A naming the limit; nothing is guessed.',
    },
  ],
  source: feeSource,
  parameters: [headcountParameter, rateCardParameter],
  compute: ([headcount, rateCard]) => {
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    return mapCells(headcount, [], (cell) => {
      const count = readHeadcount(cell);
      if (!count.ok) return count;
      const found = bandOf<FeeBand>(count.value, card.value);
      return found.ok ? accept(`${found.value.min}-${found.value.max}`) : found;
    });
  },
  examples: [
    { args: [1200], gives: '1176-1550', shows: { 'zh-CN': '1200 人', 'en-US': '1,200 people' } },
    {
      args: ['1,200人'],
      englishArgs: ['1,200'],
      gives: '1176-1550',
      shows: { 'zh-CN': '文本人数', 'en-US': 'A headcount written as text' },
    },
    { args: [10701], gives: { error: 'headcount_above_table' }, shows: { 'zh-CN': '超出上限', 'en-US': 'Above the table' } },
  ],
};
