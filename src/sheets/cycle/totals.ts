import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import type { CycleContext } from './context';
import { LAST_OF_CERTIFICATE, paidColumn, ROW, TOTAL_ROW } from './layout';
import { CYCLE_NAMES } from './names';

/** The cycle without and with the recertification, every column added up. */
export function totalsPart({ strings, columns }: CycleContext): PlanPart {
  const { tax } = columns;
  const sums = (letters: readonly string[], last: number): string[] => letters.map((letter) => `=SUM(${column(letter, ROW.first, last)})`);
  const money = [...[columns.assessment, columns.application, columns.approvalRegistration, columns.annual, columns.subtotal]];
  const taxes = tax === null ? [] : [tax.net, tax.tax, tax.gross];
  const ends = [LAST_OF_CERTIFICATE, ROW.last] as const;
  const whole = (first: string, last: string): string => area(first, TOTAL_ROW.certificate, last, TOTAL_ROW.withRecertification);
  return {
    blocks: [
      {
        kind: 'values',
        topLeft: at(columns.audit, TOTAL_ROW.certificate),
        rows: [[strings.totals.certificate], [strings.totals.withRecertification]],
      },
      { kind: 'formulas', topLeft: at(columns.days, TOTAL_ROW.certificate), rows: ends.map((last) => sums([columns.days], last)) },
      { kind: 'formulas', topLeft: at(columns.assessment, TOTAL_ROW.certificate), rows: ends.map((last) => sums(money, last)) },
      ...(tax === null
        ? []
        : [{ kind: 'formulas' as const, topLeft: at(tax.net, TOTAL_ROW.certificate), rows: ends.map((last) => sums(taxes, last)) }]),
      {
        kind: 'values',
        topLeft: at(columns.why, TOTAL_ROW.certificate),
        rows: [[strings.why.certificate], [strings.why.withRecertification]],
      },
    ],
    merges: [TOTAL_ROW.certificate, TOTAL_ROW.withRecertification].map((row) => area(columns.audit, row, columns.band, row)),
    styled: [
      { address: whole(columns.audit, columns.band), style: 'totalLabel' },
      { address: whole(columns.days, tax?.gross ?? columns.running), style: 'total' },
      { address: column(columns.why, TOTAL_ROW.certificate, TOTAL_ROW.withRecertification), style: 'legend' },
    ],
    borders: [grid(whole(columns.audit, columns.why))],
    numberFormats: [
      { address: column(columns.days, TOTAL_ROW.certificate, TOTAL_ROW.withRecertification), format: '0.0##' },
      { address: whole(columns.assessment, tax?.gross ?? columns.running), format: strings.moneyFormat },
    ],
    names: [
      {
        name: CYCLE_NAMES.certificate,
        address: at(paidColumn(columns), TOTAL_ROW.certificate),
        comment: strings.totals.certificate,
      },
      {
        name: CYCLE_NAMES.withRecertification,
        address: at(paidColumn(columns), TOTAL_ROW.withRecertification),
        comment: strings.totals.withRecertification,
      },
    ],
    rowHeights: [{ rows: `${String(TOTAL_ROW.certificate)}:${String(TOTAL_ROW.withRecertification)}`, points: 32 }],
  };
}
