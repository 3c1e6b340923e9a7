import { yuan } from '../../core/fees/fee';
import { comparedFeeText } from '../../i18n/finance/compare-texts';
import { area, at, column } from '../address';
import { axisMaximum } from '../axis-maximum';
import type { PlanPart } from '../part';
import type { PlannedChart } from '../plan';
import type { ComparisonContext } from './context';
import { ROW, STEP_POINTS } from './layout';

/** Colours of the cards' lines, told apart in grey too. */
const COLORS = ['#1F4E79', '#C55A11', '#548235', '#7F7F7F'] as const;

/** The fee at points of every step, its ends among them, beside the print area: a line through them is a staircase in every program. */
export function stepsPart({ comparison, strings, layout }: ComparisonContext): PlanPart {
  const { steps, entries } = comparison;
  const { headcount, fees, first, last } = layout.steps;
  const end = fees.at(-1) ?? headcount;
  const rows = steps.flatMap(({ from, to, feesFen }) => {
    const amounts = feesFen.map((fen) => (fen === null ? '' : yuan(fen)));
    return Array.from({ length: STEP_POINTS }, (_, index) => [headcountAt(from, to, index), ...amounts]);
  });
  return {
    blocks: [
      { kind: 'values', topLeft: at(headcount, ROW.intro), rows: [[strings.steps.title]] },
      { kind: 'values', topLeft: at(headcount, ROW.header), rows: [[strings.steps.headcount, ...entries.map(({ card }) => card.name)]] },
      ...(rows.length === 0 ? [] : [{ kind: 'values' as const, topLeft: at(headcount, first), rows }]),
    ],
    styled: [
      { address: at(headcount, ROW.intro), style: 'helper' },
      { address: area(headcount, ROW.header, end, ROW.header), style: 'helperHeader' },
      { address: area(headcount, first, end, last), style: 'helper' },
    ],
    numberFormats: [
      { address: column(headcount, first, last), format: '#,##0' },
      { address: area(fees[0] ?? headcount, first, end, last), format: '#,##0' },
    ],
  };
}

/** Fee against headcount, a line for each card that has prices; null where none has. */
export function stepsChart({ comparison, locale, strings, layout }: ComparisonContext): PlannedChart | null {
  const { steps, entries, fee } = comparison;
  const { headcount, fees, first, last } = layout.steps;
  const drawn = entries.flatMap(({ card }, index) => {
    if (steps.every(({ feesFen }) => (feesFen[index] ?? null) === null)) return [];
    return [{ seriesName: card.name, values: column(fees[index] ?? headcount, first, last), color: COLORS[index] ?? COLORS[3] }];
  });
  const [one, ...further] = drawn;
  if (one === undefined) return null;
  const dearest = steps.flatMap(({ feesFen }) => feesFen).reduce<bigint>((most, fen) => (fen !== null && fen > most ? fen : most), 0n);
  return {
    name: 'CERT_ComparisonChart',
    type: 'Line',
    title: strings.chart(comparedFeeText(fee, locale)),
    ...one,
    further,
    seed: column(headcount, first, last),
    categories: column(headcount, first, last),
    from: at('A', layout.chart.first),
    to: at(layout.last, layout.chart.last),
    minimum: 0,
    maximum: axisMaximum(dearest),
    labelSpacing: STEP_POINTS,
    axisTitles: { categories: strings.axes.headcount, values: strings.axes.fee(strings.basisShort[comparison.request.basis]) },
  };
}

/** A headcount on the way from one end of a step to the other. */
function headcountAt(from: number, to: number, point: number): number {
  return from + Math.round(((to - from) * point) / (STEP_POINTS - 1));
}
