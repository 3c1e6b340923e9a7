import { bandOf, readHeadcount } from '../../core/fees/band';
import { personDays } from '../../core/fees/person-days';
import type { AnyCard } from '../../core/fees/rate-card';
import { accept, refuse, type Result } from '../../core/result';
import type { AuditType, DayPart } from '../../core/cells/words';
import { readAuditType, readPart } from '../arguments/audit';
import { mapCells } from '../arguments/map-cells';
import { readRateCardArgument } from '../arguments/rate-card';
import type { FunctionDefinition } from '../definition';
import { auditTypeParameter, headcountParameter, rateCardParameter } from '../parameters';
import { feeSource } from '../sources';

/** Person-days by a card; a card in a range has none for a part. */
function daysByCard(headcount: number, auditType: AuditType, part: DayPart, card: AnyCard): Result<number> {
  if ('own' in card) {
    if (part !== 'total') return refuse({ code: 'rate_card_part_missing', part });
    const found = bandOf(headcount, card);
    return found.ok ? accept(found.value.days[auditType].total.value) : found;
  }
  const found = bandOf(headcount, card);
  return found.ok ? accept(personDays(found.value, auditType, part).value) : found;
}

export const persondays: FunctionDefinition = {
  id: 'PERSONDAYS',
  group: 'fees',
  since: '0.1.0',
  summary: {
    'zh-CN': '评审人日数（每人日 8 小时）：按人数、评审类型和部分查表',
    'en-US': 'Person-days (of 8 hours) for a headcount, audit type and part, from the table',
  },
  notes: [
    {
      'zh-CN': '人日是评审员的工作量，不是日历天数：4 名评审员现场 14 人日是 3.5 天。',
      'en-US': 'Person-days are work of assessors, not calendar days: 14 on site with four assessors are 3.5 days.',
    },
    {
      'zh-CN': '监督评审与复评的策划人日 = 合计 − 现场，是推导值；8501–10700 区间的部分数值也是推导值（见 CERT.FEETABLE 的来源列）。',
      'en-US':
        'Planning of surveillance and recertification is total − on site, a derived figure; some figures of 8501–10700 are derived too (see the source column of CERT.FEETABLE).',
    },
    {
      'zh-CN': '自备的收费标准只有人日合计，没有现场与策划人日。',
      'en-US': 'A rate card of your own has person-days in total only, none on site or for planning.',
    },
  ],
  source: feeSource,
  parameters: [
    headcountParameter,
    auditTypeParameter,
    {
      name: 'part',
      label: { 'zh-CN': '部分', 'en-US': 'part' },
      help: { 'zh-CN': '合计（默认）、现场 或 策划', 'en-US': 'total (default), onsite or planning' },
      optional: true,
      choices: [
        { 'zh-CN': '合计', 'en-US': 'total' },
        { 'zh-CN': '现场', 'en-US': 'onsite' },
        { 'zh-CN': '策划', 'en-US': 'planning' },
      ],
      since: '0.1.0',
    },
    rateCardParameter,
  ],
  compute: ([headcount, auditType, part, rateCard]) => {
    const card = readRateCardArgument(rateCard);
    if (!card.ok) return card;
    return mapCells(
      headcount,
      [
        { name: 'auditType', argument: auditType },
        { name: 'part', argument: part },
      ],
      (cell, [typeCell, partCell]) => {
        const count = readHeadcount(cell);
        if (!count.ok) return count;
        const type = readAuditType(typeCell);
        if (!type.ok) return type;
        const dayPart = readPart(partCell);
        if (!dayPart.ok) return dayPart;
        return daysByCard(count.value, type.value, dayPart.value, card.value);
      },
    );
  },
  examples: [
    { args: [1200], gives: 16, shows: { 'zh-CN': '初次评审合计', 'en-US': 'Initial audit, total' } },
    { args: [1200, '监督'], gives: 5.5, shows: { 'zh-CN': '监督评审合计', 'en-US': 'Surveillance audit, total' } },
    { args: [1200, '初评', '现场'], gives: 14, shows: { 'zh-CN': '初次评审现场', 'en-US': 'Initial audit, on site' } },
  ],
};
