import type { AuditType } from '../../core/cells/words';
import { yuan } from '../../core/fees/fee';
import type { ComparisonEntry } from '../../core/finance/compare/comparison';
import type { LineId } from '../../core/finance/priced-quote';
import { comparedFeeText } from '../../i18n/finance/compare-texts';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { area, at, column, fixed, grid } from '../address';
import { daysBlock } from '../days-block';
import type { PlanPart } from '../part';
import type { PlainCell, SheetPlan } from '../plan';
import type { ComparisonContext } from './context';
import { AUDIT_TYPES, comparedRow, LINE } from './layout';
import { COMPARISON_NAMES } from './names';

const ONCE = ['application', 'approvalRegistration', 'annual'] as const satisfies readonly LineId[];

/** Said in the place of a price that a card does not charge, or an audit that it refuses. */
const NONE = '—';

/** Every audit line by line for each card, the cycles, and how far each card is from the base. */
export function auditsPart(context: ComparisonContext): PlanPart {
  const { comparison, locale, strings, layout } = context;
  const { entries, fee } = comparison;
  const { columns, last, cycles, difference } = layout;
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
      strings.auditTotal(audit[type]),
    ];
  });
  const cycleFormula = (letters: string, withRecertification: boolean): string => {
    const [initial, surveillance, recertification] = AUDIT_TYPES.map((type) => at(letters, layout.audits[type] + LINE.total));
    const sum = `${initial ?? ''}+2*${surveillance ?? ''}${withRecertification ? `+${recertification ?? ''}` : ''}`;
    return `=IF(COUNT(${[initial, surveillance, ...(withRecertification ? [recertification] : [])].join(',')})=${withRecertification ? '3' : '2'},${sum},"${NONE}")`;
  };
  const totals = [...AUDIT_TYPES.map((type) => layout.audits[type] + LINE.total), cycles.certificate, cycles.withRecertification];
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at('A', first),
        rows: [
          ...labels.map((label) => [label]),
          [strings.cycleFee(comparedFeeText('certificate', locale))],
          [strings.cycleFee(comparedFeeText('withRecertification', locale))],
          [strings.difference(entries[comparison.base ?? 0]?.card.name ?? '')],
        ],
      },
      ...entries.flatMap((entry, index) =>
        AUDIT_TYPES.flatMap((type) => auditBlocks(entry, type, columns[index] ?? 'B', layout.audits[type])),
      ),
      {
        kind: 'formulas',
        topLeft: at('B', cycles.certificate),
        rows: [
          columns.map((letters) => cycleFormula(letters, false)),
          columns.map((letters) => cycleFormula(letters, true)),
          columns.map(
            (letters) => `=IF(COUNT(${at(letters, compared)},${fixed(base)})=2,${at(letters, compared)}-${fixed(base)},"${NONE}")`,
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

function auditBlocks({ audits }: ComparisonEntry, type: AuditType, letters: string, row: number): SheetPlan['blocks'] {
  const priced = audits[type];
  if (!priced.ok) return [{ kind: 'values', topLeft: at(letters, row), rows: Array.from({ length: LINE.total + 1 }, () => [NONE]) }];
  const { band, days, lines } = priced.value;
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
      rows: [[`=SUM(${column(letters, row + LINE.assessment, row + LINE.annual)})`]],
    },
  ];
}
