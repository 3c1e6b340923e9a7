import { CYCLE_AUDITS, type PricedCycle } from '../../core/finance/cycle/price-cycle';
import { area, at, column, grid } from '../address';
import { axisMaximum } from '../axis-maximum';
import type { PlanPart } from '../part';
import type { PlannedChart } from '../plan';
import type { CycleContext } from './context';
import { NOTES_ROW, paidColumn, ROW, YEARS_ROW } from './layout';

/** Columns of the table of years; each but the first and the last is two wide. */
const YEARS = { year: 'A', certificate: 'B', recertification: 'D', total: 'F' } as const;
const YEAR_NUMBERS = [1, 2, 3] as const;

/** What is paid year by year, the recertification apart: its annual fee belongs to the next certificate. */
export function yearsPart(context: CycleContext): PlanPart {
  const { strings, columns } = context;
  const { years } = strings;
  const paid = paidColumn(columns);
  const paidIn = (year: number, recertification: boolean): string => {
    const rows = CYCLE_AUDITS.flatMap((audit, index) =>
      audit.year === year && (audit.auditType === 'recertification') === recertification ? [at(paid, ROW.first + index)] : [],
    );
    return `=SUM(${rows.length === 0 ? '0' : rows.join(',')})`;
  };
  const rows = YEAR_NUMBERS.map((year, index) => ({ year, row: YEARS_ROW.first + index }));
  const every = [YEARS_ROW.header, ...rows.map(({ row }) => row), YEARS_ROW.sum];
  const sum = (letter: string): string => `=SUM(${column(letter, YEARS_ROW.first, YEARS_ROW.last)})`;
  const formulas = (letter: string, of: (year: number, row: number) => string) => ({
    kind: 'formulas' as const,
    topLeft: at(letter, YEARS_ROW.first),
    rows: [...rows.map(({ year, row }) => [of(year, row)]), [sum(letter)]],
  });
  return {
    blocks: [
      { kind: 'values', topLeft: at(YEARS.year, YEARS_ROW.title), rows: [[years.title]] },
      { kind: 'values', topLeft: at(YEARS.year, YEARS_ROW.header), rows: [[years.yearColumn, years.certificate]] },
      { kind: 'values', topLeft: at(YEARS.recertification, YEARS_ROW.header), rows: [[years.recertification]] },
      { kind: 'values', topLeft: at(YEARS.total, YEARS_ROW.header), rows: [[years.total]] },
      { kind: 'values', topLeft: at(YEARS.year, YEARS_ROW.first), rows: [...YEAR_NUMBERS.map((year) => [years.year(year)]), [years.sum]] },
      formulas(YEARS.certificate, (year) => paidIn(year, false)),
      formulas(YEARS.recertification, (year) => paidIn(year, true)),
      formulas(YEARS.total, (_, row) => `=${at(YEARS.certificate, row)}+${at(YEARS.recertification, row)}`),
    ],
    merges: [
      area(YEARS.year, YEARS_ROW.title, YEARS.total, YEARS_ROW.title),
      ...every.flatMap((row) => [area('B', row, 'C', row), area('D', row, 'E', row)]),
    ],
    styled: [
      { address: area(YEARS.year, YEARS_ROW.title, YEARS.total, YEARS_ROW.title), style: 'section' },
      { address: area(YEARS.year, YEARS_ROW.header, YEARS.total, YEARS_ROW.header), style: 'columnHeader' },
      { address: column(YEARS.year, YEARS_ROW.first, YEARS_ROW.last), style: 'fixedText' },
      { address: area(YEARS.certificate, YEARS_ROW.first, YEARS.total, YEARS_ROW.last), style: 'computed' },
      { address: at(YEARS.year, YEARS_ROW.sum), style: 'totalLabel' },
      { address: area(YEARS.certificate, YEARS_ROW.sum, YEARS.total, YEARS_ROW.sum), style: 'total' },
    ],
    borders: [grid(area(YEARS.year, YEARS_ROW.header, YEARS.total, YEARS_ROW.sum))],
    numberFormats: [{ address: area(YEARS.certificate, YEARS_ROW.first, YEARS.total, YEARS_ROW.sum), format: strings.moneyFormat }],
    rowHeights: [
      { rows: `${String(YEARS_ROW.title)}:${String(YEARS_ROW.title)}`, points: 22 },
      { rows: `${String(YEARS_ROW.header)}:${String(YEARS_ROW.header)}`, points: 34 },
      { rows: `${String(YEARS_ROW.first)}:${String(YEARS_ROW.sum)}`, points: 20 },
    ],
  };
}

/** The years as columns, the recertification on top of its year. */
export function yearsChart({ cycle, strings, columns }: CycleContext): PlannedChart {
  const { years } = strings;
  return {
    name: 'CERT_CycleChart',
    type: 'ColumnStacked',
    title: strings.chart,
    seriesName: years.certificate,
    seed: column(columns.headcount, ROW.first, ROW.last),
    values: column(YEARS.certificate, YEARS_ROW.first, YEARS_ROW.last),
    categories: column(YEARS.year, YEARS_ROW.first, YEARS_ROW.last),
    color: '#2E75B6',
    further: [
      {
        seriesName: years.recertification,
        values: column(YEARS.recertification, YEARS_ROW.first, YEARS_ROW.last),
        color: '#C55A11',
      },
    ],
    from: at('H', YEARS_ROW.title),
    to: at(columns.why, NOTES_ROW + strings.notes.length - 1),
    minimum: 0,
    maximum: axisMaximum(dearestYear(cycle)),
    axisTitles: { categories: strings.axes.year, values: strings.axes.fee },
  };
}

/** The most that is paid in a year, in fen. */
function dearestYear({ audits }: PricedCycle): bigint {
  const paid = YEAR_NUMBERS.map((year) =>
    audits.reduce((sum, { year: own, quote }) => (own === year ? sum + (quote.taxed?.grossFen ?? quote.totalFen) : sum), 0n),
  );
  return paid.reduce((most, fen) => (fen > most ? fen : most), 0n);
}
