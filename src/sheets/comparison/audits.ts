import type { AuditType } from '../../core/cells/words';
import { yuan } from '../../core/fees/fee';
import type { ComparisonEntry } from '../../core/finance/compare/comparison';
import { isListedSo, type TaxBasis } from '../../core/finance/compare/tax-basis';
import type { LineId } from '../../core/finance/priced-quote';
import { comparedFeeText } from '../../i18n/finance/compare-texts';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { area, at, column, fixed, grid } from '../address';
import { daysBlock } from '../days-block';
import type { PlanPart } from '../part';
import type { PlainCell, SheetPlan } from '../plan';
import type { ComparisonContext } from './context';
import { ABOUT, auditFeeRow, AUDIT_TYPES, comparedRow, LINE, ROW, TAX_LINE } from './layout';
import { COMPARISON_NAMES } from './names';

const ONCE = ['application', 'approvalRegistration', 'annual'] as const satisfies readonly LineId[];

/** Said in the place of a price that a card does not charge, or an audit that it refuses. */
const NONE = '—';

/** Every audit line by line for each card, the cycles, and how far each card is from the base. */
export function auditsPart(context: ComparisonContext): PlanPart {
  const { comparison, locale, strings, layout } = context;
  const { entries, fee } = comparison;
  const { columns, last, cycles, difference, taxed } = layout;
  const { audits: audit, lines } = QUOTE_WORDS[locale];
  const first = layout.audits.initial;
  const compared = comparedRow(layout, fee);
  const base = at(columns[comparison.base ?? 0] ?? 'B', compared);
  const money = ['personDay', ...ONCE] as const;
  const labels = AUDIT_TYPES.flatMap((type) => {
    const of = (text: string): string => `${audit[type]}${locale === 'zh-CN' ? '' : ': '}${text}`;
    return [
      of(strings.band),
      of(strings.days),
      of(strings.dayRate),
      ...money.map((id) => of(strings.money(lines[id]))),
      ...(taxed ? [of(strings.listedTotal), of(strings.taxChange)] : []),
      strings.auditTotal(audit[type], strings.basisShort[comparison.request.basis]),
    ];
  });
  const cycleFormula = (letters: string, withRecertification: boolean): string => {
    const [initial, surveillance, recertification] = AUDIT_TYPES.map((type) => at(letters, auditFeeRow(layout, type)));
    const sum = `${initial ?? ''}+2*${surveillance ?? ''}${withRecertification ? `+${recertification ?? ''}` : ''}`;
    return `=IF(COUNT(${[initial, surveillance, ...(withRecertification ? [recertification] : [])].join(',')})=${withRecertification ? '3' : '2'},ROUND(${sum},2),"${NONE}")`;
  };
  const totals = [...AUDIT_TYPES.map((type) => auditFeeRow(layout, type)), cycles.certificate, cycles.withRecertification];
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at('A', first),
        rows: [
          ...labels.map((label) => [label]),
          [strings.cycleFee(comparedFeeText('certificate', locale), strings.basisShort[comparison.request.basis])],
          [strings.cycleFee(comparedFeeText('withRecertification', locale), strings.basisShort[comparison.request.basis])],
          [strings.difference(entries[comparison.base ?? 0]?.card.name ?? '')],
        ],
      },
      ...entries.flatMap((entry, index) => AUDIT_TYPES.flatMap((type) => auditBlocks(entry, type, columns[index] ?? 'B', context))),
      {
        kind: 'formulas',
        topLeft: at('B', cycles.certificate),
        rows: [
          columns.map((letters) => cycleFormula(letters, false)),
          columns.map((letters) => cycleFormula(letters, true)),
          columns.map(
            (letters) => `=IF(COUNT(${at(letters, compared)},${fixed(base)})=2,ROUND(${at(letters, compared)}-${fixed(base)},2),"${NONE}")`,
          ),
        ],
      },
    ],
    styled: [
      { address: column('A', first, difference), style: 'fixedText' },
      { address: area('B', first, last, difference), style: 'reportNumber' },
      ...totals.flatMap((row) => [
        { address: at('A', row), style: 'totalLabel' as const },
        { address: area('B', row, last, row), style: 'total' as const },
      ]),
      { address: area('B', difference, last, difference), style: 'computed' },
      { address: area('B', compared, last, compared), style: 'statusScore' },
    ],
    borders: [grid(area('A', first, last, difference))],
    numberFormats: [
      { address: area('B', first, last, difference), format: strings.moneyFormat },
      ...AUDIT_TYPES.flatMap((type) => [
        { address: area('B', layout.audits[type], last, layout.audits[type]), format: '@' },
        { address: area('B', layout.audits[type] + LINE.days, last, layout.audits[type] + LINE.days), format: '0.0##' },
      ]),
    ],
    names: [
      { name: COMPARISON_NAMES.fees, address: area('B', compared, last, compared), comment: comparedFeeText(fee, locale) },
      { name: COMPARISON_NAMES.differences, address: area('B', difference, last, difference), comment: strings.item },
    ],
    rowHeights: [
      { rows: `${String(first)}:${String(difference)}`, points: 18 },
      { rows: `${String(cycles.certificate)}:${String(difference)}`, points: 32 },
    ],
  };
}

function auditBlocks(
  entry: ComparisonEntry,
  type: AuditType,
  letters: string,
  { comparison, layout }: ComparisonContext,
): SheetPlan['blocks'] {
  const priced = entry.audits[type];
  const row = layout.audits[type];
  const end = auditFeeRow(layout, type);
  if (!priced.ok) return [{ kind: 'values', topLeft: at(letters, row), rows: Array.from({ length: end - row + 1 }, () => [NONE]) }];
  const { band, days, lines } = priced.value.quote;
  const lineOf = (id: LineId) => lines.find((line) => line.id === id);
  const amount = (id: LineId): PlainCell => {
    const line = lineOf(id);
    return line === undefined ? NONE : yuan(line.amountFen);
  };
  const rate = lineOf('personDay');
  return [
    { kind: 'values', topLeft: at(letters, row), rows: [[`${String(band.min)}–${String(band.max)}`]] },
    daysBlock(days, at(letters, row + LINE.days)),
    { kind: 'values', topLeft: at(letters, row + LINE.dayRate), rows: [[rate === undefined ? NONE : yuan(rate.unitPriceFen)]] },
    {
      kind: 'formulas',
      topLeft: at(letters, row + LINE.assessment),
      rows: [[rate === undefined ? `="${NONE}"` : `=ROUND(${at(letters, row + LINE.days)}*${at(letters, row + LINE.dayRate)},2)`]],
    },
    { kind: 'values', topLeft: at(letters, row + LINE.application), rows: ONCE.map((id) => [amount(id)]) },
    {
      kind: 'formulas',
      topLeft: at(letters, row + LINE.total),
      rows: [
        [`=SUM(${column(letters, row + LINE.assessment, row + LINE.annual)})`],
        ...taxFormulas(entry, comparison.request.basis, letters, row),
      ],
    },
  ];
}

/** What tax adds to the listed fee or takes out of it, rounded once, and the fee on the basis; none where no tax is reckoned. */
function taxFormulas({ tax }: ComparisonEntry, basis: TaxBasis, letters: string, row: number): string[][] {
  if (basis === 'asListed' || tax === null) return [];
  const total = at(letters, row + LINE.total);
  const rate = at(letters, ROW.card + ABOUT.taxRate);
  const outside = basis === 'gross' ? `ROUND(${total}*${rate},2)` : `ROUND(ROUND(${total}/(1+${rate}),2)-${total},2)`;
  return [[isListedSo(tax, basis) ? '=0' : `=${outside}`], [`=ROUND(${total}+${at(letters, row + TAX_LINE.change)},2)`]];
}
