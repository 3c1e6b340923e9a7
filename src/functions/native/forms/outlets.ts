import type { AuditType } from '../../../core/cells/words';
import { byCard, ownBandsWithout, ownBandValue, ownItemAmount, ownItemCount } from '../card-part';
import { cellsOfRange, isRange } from '../cell-of-range';
import { byAuditType, countPart, fixedAuditType, ownDaysColumn } from '../fee-parts';
import type { NativeArgument, NativeRecord } from '../native-form';

/** Longest formula of an own card's outlets: what Excel takes, less what may stand around it. */
const LONGEST = 7_500;

/** 0 where every cell is blank or a whole number above 0; an error for texts and others. */
export function noDays(range: string): string {
  const others = `SUMPRODUCT(1-ISNUMBER(${range})-ISBLANK(${range}))`;
  return `IF(${others}=0,IF(SUMPRODUCT((INT(${range})<>${range})+(${range}<0))=0,0,NA()),NA())`;
}

/** Every cell of the range by itself: its band's days, at least the minimum; nothing for a blank cell. Null where that would get too long. */
function ownDays(range: string, outlets: NativeArgument, auditType: AuditType): string | null {
  const cells = cellsOfRange(outlets);
  if (cells === null) return null;
  const least = ownItemAmount(range, 'outletMinimum');
  const column = ownDaysColumn(auditType);
  const ofCell = (cell: string): string => {
    const { valid, value } = countPart(cell);
    return `IF(OR(${cell}=0,${cell}=""),0,IF(${valid},MAX(${least},${ownBandValue(range, value, column)}),NA()))`;
  };
  const rule = ownItemCount(range, 'outletMinimum');
  const usable = `IF(${rule}*(${least}>0)*(${ownBandsWithout(range, column)}=0)=1,${cells.map(ofCell).join('+')},NA())`;
  const formula = `IF(${rule}=0,${noDays(outlets.text)},${usable})`;
  return formula.length > LONGEST ? null : formula;
}

export const outletsForm: NativeRecord = {
  id: 'OUTLETS',
  form: {
    kind: 'single',
    cellwise: false,
    formula: ([outlets, card, auditType]) => {
      if (!outlets || isRange(auditType)) return 'NA()';
      return byCard(card, {
        trial: () => byAuditType(auditType, () => noDays(outlets.text)),
        own: (range) => {
          const type = fixedAuditType(auditType);
          if (type === 'refused') return 'NA()';
          return type === null ? null : ownDays(range, outlets, type);
        },
      });
    },
  },
  limits: {
    'zh-CN':
      '网点人数为数字或空单元格（文本得 #N/A 或错误）。自备收费标准：评审类型须写在公式里；每个网点单独计算，网点较多、公式超长时只保留数值；该区域须是函数能接受的。',
    'en-US':
      'Headcounts are numbers or empty cells (texts give an error). By a rate card of your own the audit type is written in the formula; every outlet is reckoned by itself: with many outlets the formula would get too long and the value stays instead; the card must be one the function takes.',
  },
};
