import { area, at, fixed, grid, sequence } from '../address';
import { joined, quoted } from '../../functions/native/formula';
import { cert } from '../cert';
import type { PlanPart } from '../part';
import type { PlannedChart } from '../plan';
import { SIGNAL } from '../styles';
import type { ScoringContext } from './context';
import { COLUMN, groupRow, HELPER, SIDE } from './layout';

/** Subtotals by group with a check of the points, and by second-level indicator, the source of the radar chart. */
export function subtotalsPart(context: ScoringContext): PlanPart {
  const { standard, strings, layout, refs, language } = context;
  const { groups, second } = layout;
  const columns = [COLUMN.clause, COLUMN.points, HELPER.effective, COLUMN.samples, COLUMN.nonconforming].map(refs.rows);
  // A row at fault is told once, by the exact score; here its error would only be repeated.
  const breakdown = (level: number): string =>
    `=IF(ISERROR(${refs.working.level}),"",${cert('BREAKDOWN', ...columns, String(level), quoted(language))})`;
  const secondRows = sequence(second.first, second.last);
  return {
    blocks: [
      { kind: 'values', topLeft: at(SIDE.label, groups.title), rows: [[strings.groups.title]] },
      {
        kind: 'values',
        topLeft: at(SIDE.label, groups.anchor),
        rows: [[strings.groups.name]],
      },
      { kind: 'formulas', topLeft: at(SIDE.label, groups.first), rows: standard.groups.map((_, index) => [groupLabel(context, index)]) },
      { kind: 'formulas', topLeft: at(SIDE.group, groups.anchor), rows: [[breakdown(1)]] },
      { kind: 'values', topLeft: at(SIDE.required, groups.anchor), rows: [[strings.groups.required, strings.groups.check]] },
      {
        kind: 'formulas',
        topLeft: at(SIDE.required, groups.first),
        rows: standard.groups.map((_, index) => [`=${ofGroup(context, index, 'required')}`, groupCheck(context, index)]),
      },
      { kind: 'values', topLeft: at(SIDE.label, second.title), rows: [[strings.radar.title]] },
      { kind: 'values', topLeft: at(SIDE.label, second.anchor), rows: [[strings.radar.label]] },
      { kind: 'formulas', topLeft: at(SIDE.group, second.anchor), rows: [[breakdown(2)]] },
      { kind: 'formulas', topLeft: at(SIDE.label, second.first), rows: secondRows.map((row) => [secondLabel(context, row)]) },
    ],
    merges: [area(SIDE.label, groups.title, SIDE.check, groups.title), area(SIDE.label, second.title, SIDE.check, second.title)],
    styled: [
      ...[groups, second].flatMap(({ title, anchor, first, last }): NonNullable<PlanPart['styled']> => [
        { address: area(SIDE.label, title, SIDE.check, title), style: 'section' },
        { address: area(SIDE.label, anchor, SIDE.rate, anchor), style: 'columnHeader' },
        { address: area(SIDE.label, first, SIDE.label, last), style: 'fixedText' },
        { address: area(SIDE.group, first, SIDE.group, last), style: 'computedCenter' },
        { address: area(SIDE.full, first, SIDE.rate, last), style: 'computed' },
      ]),
      { address: area(SIDE.required, groups.anchor, SIDE.check, groups.anchor), style: 'columnHeader' },
      { address: area(SIDE.required, groups.first, SIDE.required, groups.last), style: 'computed' },
      { address: area(SIDE.check, groups.first, SIDE.check, groups.last), style: 'computedCenter' },
    ],
    borders: [
      grid(area(SIDE.label, groups.anchor, SIDE.check, groups.last)),
      grid(area(SIDE.label, second.anchor, SIDE.rate, second.last)),
    ],
    numberFormats: [groups, second].flatMap(({ first, last }) => [
      { address: area(SIDE.full, first, SIDE.earned, last), format: '0.00' },
      { address: area(SIDE.rate, first, SIDE.rate, last), format: '0.0%' },
    ]),
    conditionalFormats: [
      {
        address: area(SIDE.check, groups.first, SIDE.check, groups.last),
        formula: `=AND($${SIDE.check}${String(groups.first)}<>"",$${SIDE.check}${String(groups.first)}<>${quoted(strings.live.groupMatches)})`,
        ...SIGNAL.bad,
      },
    ],
  };
}

/** Columns of the working's table of groups, counted from the clause. */
const GROUP_COLUMN = { name: 2, required: 3, actual: 4 } as const;
const GROUP_CELL = { name: HELPER.lowest, required: HELPER.highest, actual: HELPER.nonconforming } as const;

/** Name, required or actual points of the group a line shows: the sheet may be sorted. While nothing is spilled the standard's order is shown. */
function ofGroup({ layout, refs }: ScoringContext, index: number, what: keyof typeof GROUP_COLUMN): string {
  const group = at(SIDE.group, layout.groups.first + index);
  const own = at(GROUP_CELL[what], groupRow(layout, index));
  const found = `IFERROR(VLOOKUP(${group}&"",${fixed(refs.groupNames)},${String(GROUP_COLUMN[what])},FALSE),"")`;
  return `IF(ISERROR(${group}),${own},IF(${group}="",${own},${found}))`;
}

function groupLabel(context: ScoringContext, index: number): string {
  const group = at(SIDE.group, context.layout.groups.first + index);
  const own = at(HELPER.kind, groupRow(context.layout, index));
  return `=TRIM(IF(ISERROR(${group}),${own},IF(${group}="",${own},${group}))&" "&${ofGroup(context, index, 'name')})`;
}

/** Agreement is judged cell by cell beside the spilled groups; a group the standard does not know has nothing to agree with. */
function groupCheck(context: ScoringContext, index: number): string {
  const { groupMatches, groupDiffers } = context.strings.live;
  const [before, after] = groupDiffers;
  const actual = ofGroup(context, index, 'actual');
  const required = at(SIDE.required, context.layout.groups.first + index);
  return `=IF(${required}="","",IF(${actual}=${required},${quoted(groupMatches)},${joined(quoted(before), actual, quoted(after))}))`;
}

/** Clause and name beside a spilled group, whatever order the groups come in. */
function secondLabel({ refs }: ScoringContext, row: number): string {
  const group = at(SIDE.group, row);
  return `=IFERROR(IF(${group}="","",${group}&" "&VLOOKUP(${group}&"",${fixed(refs.secondNames)},2,FALSE)),"")`;
}

/** The radar chart over the second-level indicators, 0 to 100%. */
export function radarChart({ strings, layout, refs }: ScoringContext): PlannedChart {
  const { second, chart } = layout;
  return {
    name: 'CERT_Radar',
    type: 'RadarMarkers',
    title: strings.radar.title,
    seriesName: strings.radar.series,
    seed: refs.rows(COLUMN.points),
    values: area(SIDE.rate, second.first, SIDE.rate, second.last),
    categories: area(SIDE.label, second.first, SIDE.label, second.last),
    color: '#2E75B6',
    from: at(SIDE.label, chart.first),
    to: at(SIDE.check, chart.last),
    minimum: 0,
    maximum: 1,
  };
}
