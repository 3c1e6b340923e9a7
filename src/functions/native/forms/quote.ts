import type { AuditType } from '../../../core/cells/words';
import { personDays } from '../../../core/fees/person-days';
import type { PriceId } from '../../../core/fees/rate-card';
import type { Locale } from '../../../core/local-text';
import { FEE_ANSWER_WORDS } from '../../../i18n/fee-answers';
import { trialCard } from '../../../rate-cards';
import { isTrial } from '../card-part';
import { isRange } from '../cell-of-range';
import { byTrialBand, fixedAuditType, headcountPart, whenCount, type CountPart } from '../fee-parts';
import { quoted } from '../formula';
import { fixedLocale } from '../fixed-locale';
import type { NativeArgument, NativeCell, NativeRecord } from '../native-form';
import { daysWhy } from '../quote-why';
import { noRate, taxPart, type TaxPart } from '../tax-part';
import { noDays } from './outlets';

type Place = (row: number, column: number) => string;
type Line = readonly (string | number)[];

const QUANTITY = 1;
const UNIT_PRICE = 3;
const AMOUNT = 4;
const WHY = 5;
/** Net, tax and total with tax. */
const TAX_LINES = 3;

/** A line with cells put in place of some of its own. */
function withCells(line: Line, cells: Readonly<Record<number, NativeCell>>): NativeCell[] {
  return line.map((cell, column) => cells[column] ?? cell);
}

function chargeLine(
  line: Line,
  row: number,
  item: PriceId,
  count: CountPart,
  auditType: AuditType,
  place: Place,
  locale: Locale,
): NativeCell[] {
  const amount = { formula: `${place(row, QUANTITY)}*${place(row, UNIT_PRICE)}` };
  if (item !== 'personDay') return withCells(line, { [AMOUNT]: amount });
  const days = trialCard.bands.map((band) => personDays(band, auditType, 'total').value);
  return withCells(line, {
    [QUANTITY]: { formula: whenCount(count, (value) => byTrialBand(value, days)) },
    [AMOUNT]: amount,
    [WHY]: { formula: whenCount(count, (value) => daysWhy(value, auditType, locale)) },
  });
}

/** Net, tax and total with tax of a sum, rounded once. */
function taxLines(
  lines: readonly Line[],
  first: number,
  sum: string,
  { rate, percent, exempt, mode }: TaxPart,
  place: Place,
  locale: Locale,
): NativeCell[][] {
  const words = FEE_ANSWER_WORDS[locale];
  const [net, tax, gross] = [place(first, AMOUNT), place(first + 1, AMOUNT), place(first + 2, AMOUNT)];
  const [before, after] = mode === 'included' ? words.netOfGross : words.taxOfNet;
  const rule = exempt ? [] : [{ formula: `${quoted(before)}&${percent}&${quoted(after)}` }];
  const amounts =
    mode === 'included'
      ? [`ROUND(${gross}/(1+${rate}),2)`, `ROUND(${gross}-${net},2)`, sum]
      : [sum, `ROUND(${net}*${rate},2)`, `ROUND(${net}+${tax},2)`];
  const ruled = mode === 'included' ? 0 : 1;
  return lines.map((line, index) => {
    const amount = { [AMOUNT]: { formula: amounts[index] ?? 'NA()' } };
    return withCells(line, index === ruled && rule[0] ? { ...amount, [WHY]: rule[0] } : amount);
  });
}

/** Lines after the charges: outlets where there were some, then one total or three lines with tax. */
function lastLines(
  answer: readonly Line[],
  charges: number,
  args: Readonly<Record<'outlets' | 'rate' | 'included', NativeArgument | null | undefined>>,
  count: CountPart,
  place: Place,
  locale: Locale,
): NativeCell[][] | null {
  const rest = answer.slice(charges + 1);
  const hasTax = rest.length >= TAX_LINES;
  const totals = rest.slice(hasTax ? -TAX_LINES : -1);
  const firstTotal = answer.length - totals.length;
  const lines = `SUM(${place(1, AMOUNT)}:${place(firstTotal - 1, AMOUNT)})`;
  // Outlets that were blank add nothing, yet must stay readable.
  const daysOf = ({ text }: NativeArgument): string => whenCount(count, (people) => `IF(SUM(${text})<=${people},${noDays(text)},NA())`);
  const sum = args.outlets && firstTotal === charges + 1 ? `${lines}+${daysOf(args.outlets)}` : lines;
  const outlets = rest.slice(0, rest.length - totals.length).map((line, index) => {
    const row = charges + 1 + index;
    const days = args.outlets ? daysOf(args.outlets) : '0';
    return withCells(line, {
      [QUANTITY]: { formula: days },
      [AMOUNT]: { formula: `${place(row, QUANTITY)}*${place(row, UNIT_PRICE)}` },
    });
  });
  if (!hasTax) {
    const none = noRate(args.rate);
    const total = none === 'TRUE' ? sum : `IF(${none},${sum},NA())`;
    return [...outlets, ...totals.map((line) => withCells(line, { [AMOUNT]: { formula: total } }))];
  }
  const tax = taxPart(args.rate, args.included);
  return tax === null ? null : [...outlets, ...taxLines(totals, firstTotal, sum, tax, place, locale)];
}

export const quoteForm: NativeRecord = {
  id: 'QUOTE',
  form: {
    kind: 'table',
    cells: ([headcount, type, card, outlets, rate, included, language], answer, place) => {
      const auditType = fixedAuditType(type);
      const locale = fixedLocale(language);
      const count = headcountPart(headcount);
      if (auditType === null || auditType === 'refused' || locale === null || count === null) return null;
      if (!isTrial(card) || isRange(headcount) || isRange(rate) || isRange(included)) return null;
      const items = trialCard.charges[auditType];
      // Header, charges and a total at the least: else the call was refused.
      if (answer.length < items.length + 2) return null;
      const last = lastLines(answer, items.length, { outlets, rate, included }, count, place, locale);
      if (last === null) return null;
      const charges = items.map((item, index) => chargeLine(answer[index + 1] ?? [], index + 1, item, count, auditType, place, locale));
      return [[...(answer[0] ?? [])], ...charges, ...last];
    },
  },
  limits: {
    'zh-CN':
      '试行收费标准；评审类型、含税方式与语言须写在公式里。人数、网点人数与税率为数字，税率不写成 "6%" 之类的文本单元格。列出的行按转换时的情形：税率单元格后来填写或清空的，合计为错误。自备的收费标准只保留数值。',
    'en-US':
      'By the trial fee standard; audit type, tax included or excluded and language are written in the formula. Headcounts and tax rate are numbers (a cell with the text "6%" gives an error). The lines stay those of the time of conversion: where a cell with the tax rate is filled or cleared later, the total becomes an error. By a rate card of your own the values stay.',
  },
};
