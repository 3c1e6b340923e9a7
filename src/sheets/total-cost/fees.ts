import { yuan } from '../../core/fees/fee';
import type { CycleAudit } from '../../core/finance/cycle/price-cycle';
import { COST_CASES, COST_YEARS, type CertificationFee } from '../../core/finance/total-cost/scenario';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { percentText, quantityText } from '../../i18n/finance/quote-figures';
import { area, at, grid } from '../address';
import type { PlanPart } from '../part';
import { heightOf } from '../report/text-height';
import type { CostContext } from './context';
import { COLUMN, STATE_WIDTH } from './layout';
import { COST_NAMES } from './names';

/** The audits of a cycle whose fees a total cost holds. */
export function feeAudits({ cycle, withRecertification }: Pick<CostContext, 'cycle' | 'withRecertification'>): readonly CycleAudit[] {
  return cycle.audits.filter(({ auditType }) => withRecertification || auditType !== 'recertification');
}

/** What is paid for an audit: with tax where tax is reckoned. */
export function paidFen({ quote }: CycleAudit): bigint {
  return quote.taxed?.grossFen ?? quote.totalFen;
}

/** The same as a scenario has it. */
export function certificationFees(context: Pick<CostContext, 'cycle' | 'withRecertification'>): CertificationFee[] {
  return feeAudits(context).map((audit) => ({ year: audit.year, auditType: audit.auditType, amountFen: paidFen(audit) }));
}

/** The certification body's fees, by the card, the same in every case; each says where it comes from. */
export function feesPart(context: CostContext): PlanPart {
  const { cycle, locale, strings, layout } = context;
  const { first, last } = layout.fees;
  const audits = feeAudits(context);
  const words = QUOTE_WORDS[locale].audits;
  const { tax } = cycle.request;
  const sources = audits.map(({ headcount, quote: { band, days } }) =>
    [
      strings.feeSource(cycle.card.name, cycle.card.edition),
      strings.feeBand(headcount, `${String(band.min)}–${String(band.max)}`, quantityText(days)),
      ...(tax === null ? [] : [strings.feeTax(percentText(tax.rate))]),
    ].join(locale === 'zh-CN' ? '，' : ', '),
  );
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at(COLUMN.line, first),
        rows: audits.map(({ auditType }) => [strings.fee(words[auditType]), strings.feeAbout]),
      },
      {
        kind: 'values',
        topLeft: at(COLUMN.first, first),
        rows: audits.map((audit) => COST_YEARS.flatMap((year) => COST_CASES.map(() => (year === audit.year ? yuan(paidFen(audit)) : '')))),
      },
      {
        kind: 'values',
        topLeft: at(COLUMN.state, first),
        rows: sources.map((source) => [source]),
      },
    ],
    styled: [
      { address: area(COLUMN.line, first, COLUMN.line, last), style: 'fixedText' },
      { address: area(COLUMN.about, first, COLUMN.about, last), style: 'legend' },
      { address: area(COLUMN.first, first, COLUMN.last, last), style: 'computed' },
      { address: area(COLUMN.state, first, COLUMN.state, last), style: 'legend' },
    ],
    borders: [grid(area(COLUMN.line, first, COLUMN.state, last))],
    numberFormats: [
      { address: area(COLUMN.first, first, COLUMN.totalLast, last), format: strings.moneyFormat },
      { address: area(COLUMN.state, first, COLUMN.state, last), format: '@' },
    ],
    names: [{ name: COST_NAMES.fees, address: area(COLUMN.first, first, COLUMN.last, last), comment: strings.feeAbout }],
    rowHeights: sources.map((source, index) => {
      const row = String(first + index);
      return { rows: `${row}:${row}`, points: Math.max(32, heightOf(source, STATE_WIDTH[locale] * 0.9, 9)) };
    }),
  };
}
