import { COST_CASES, COST_LINE_IDS, COST_YEARS, type CostLineId } from '../../core/finance/total-cost/scenario';
import { quoted } from '../../functions/native/formula';
import { area, at, grid } from '../address';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import { codeFormula, problemsIn, STATE } from './codes';
import type { CostContext } from './context';
import { PROBLEMS } from './header';
import { caseColumn, CODE, COLUMN, ROW } from './layout';
import { COST_LINE_NAMES, COST_NAMES } from './names';

/** The lines into which a user types, hours and their cost included, each with its state. */
export function linesPart(context: CostContext): PlanPart {
  const { strings, words, layout } = context;
  const { hourlyRate, internalCost, total } = layout;
  const first = layout.lines.consulting;
  const last = total - 1;
  const cells = (row: number): string => area(COLUMN.first, row, COLUMN.last, row);
  const money = COST_LINE_IDS.filter((id) => id !== 'internalEffort' && id !== 'subsidy');
  const label = (id: CostLineId): readonly [string, string] =>
    id === 'internalEffort' ? [strings.hours, strings.hoursAbout] : [words.lines[id], words.about[id]];
  const valid = (row: number, rule: string, texts: CostContext['strings']['inputs']['amount'], address = cells(row)) => {
    const cell = at(COLUMN.first, row);
    return {
      address,
      rule: { type: 'custom' as const, formula: `=IF(ISNUMBER(${cell}),${rule.replaceAll('#', cell)},FALSE)` },
      ignoreBlanks: true,
      prompt: { title: texts.title, message: texts.prompt },
      alert: { title: texts.title, message: texts.alert },
    };
  };
  const wholeFen = 'ABS(ROUND(#,2)-#)<0.0000001';
  return {
    blocks: [
      ...COST_LINE_IDS.map((id) => ({ kind: 'values' as const, topLeft: at(COLUMN.line, layout.lines[id]), rows: [label(id)] })),
      { kind: 'values', topLeft: at(COLUMN.line, hourlyRate), rows: [[strings.rate, strings.rateAbout]] },
      { kind: 'values', topLeft: at(COLUMN.line, internalCost), rows: [[words.lines.internalEffort, words.about.internalEffort]] },
      { kind: 'formulas', topLeft: at(COLUMN.first, internalCost), rows: [internalCostFormulas(context)] },
      ...COST_LINE_IDS.map((id) => ({
        kind: 'formulas' as const,
        topLeft: at(COLUMN.state, layout.lines[id]),
        rows: [[stateFormula(context, id)]],
      })),
      ...COST_LINE_IDS.map((id) => ({
        kind: 'formulas' as const,
        topLeft: at(CODE[1], layout.lines[id]),
        rows: [COST_YEARS.map((year) => codeFormula(context, id, year))],
      })),
      { kind: 'formulas', topLeft: PROBLEMS, rows: [[`=${problemsIn(area(CODE[1], first, CODE[3], last))}`]] },
    ],
    styled: [
      { address: area(COLUMN.line, first, COLUMN.line, last), style: 'fixedText' },
      { address: area(COLUMN.about, first, COLUMN.about, last), style: 'legend' },
      { address: area(COLUMN.first, first, COLUMN.last, last), style: 'input' },
      { address: cells(internalCost), style: 'computed' },
      { address: area('D', hourlyRate, COLUMN.last, hourlyRate), style: 'fixedCenter' },
      { address: area(COLUMN.state, first, COLUMN.state, last), style: 'legend' },
      { address: area(CODE[1], first, CODE[3], last), style: 'helper' },
    ],
    borders: [grid(area(COLUMN.line, first, COLUMN.state, last))],
    numberFormats: [
      { address: area(COLUMN.first, first, COLUMN.totalLast, last), format: strings.moneyFormat },
      { address: cells(layout.lines.internalEffort), format: '#,##0.0#' },
    ],
    validations: [
      ...money.map((id) => valid(layout.lines[id], `AND(#>=0,${wholeFen})`, strings.inputs.amount)),
      valid(layout.lines.subsidy, `AND(#<=0,${wholeFen})`, strings.inputs.subsidy),
      valid(layout.lines.internalEffort, '#>=0', strings.inputs.hours),
      valid(hourlyRate, `AND(#>=0,${wholeFen})`, strings.inputs.rate, at(COLUMN.first, hourlyRate)),
    ],
    conditionalFormats: COST_LINE_IDS.flatMap((id) => {
      const row = layout.lines[id];
      const address = at(COLUMN.state, row);
      const codes = `$${CODE[1]}$${String(row)}:$${CODE[3]}$${String(row)}`;
      return [
        { address, formula: `=SUM(${codes})=0`, ...SIGNAL.open },
        { address, formula: `=${problemsIn(codes)}>0`, ...SIGNAL.bad },
      ];
    }),
    names: [
      ...COST_LINE_IDS.map((id) => ({ name: COST_LINE_NAMES[id], address: cells(layout.lines[id]), comment: label(id)[0] })),
      { name: COST_NAMES.hourlyRate, address: at(COLUMN.first, hourlyRate), comment: strings.rate },
    ],
    rowHeights: [{ rows: `${String(first)}:${String(last)}`, points: 30 }],
  };
}

/** What the hours cost, once a year's hours and the rate can be read. */
function internalCostFormulas({ layout }: CostContext): string[] {
  const rate = `$${COLUMN.first}$${String(layout.hourlyRate)}`;
  const hoursRow = layout.lines.internalEffort;
  return COST_YEARS.flatMap((year) =>
    COST_CASES.map((one) => {
      const hours = at(caseColumn(year, one), hoursRow);
      return `=IF(${at(CODE[year], hoursRow)}=${String(STATE.counted)},ROUND(${hours}*${rate},2),"")`;
    }),
  );
}

/** What is wrong year by year, else in which years a line is not considered. */
function stateFormula({ strings: { states }, words, layout }: CostContext, id: CostLineId): string {
  const row = layout.lines[id];
  const separator = words.year(1).startsWith('Y') ? ': ' : '：';
  const wrong = COST_YEARS.map((year) => {
    const said = (text: string): string => quoted(words.year(year) + separator + text);
    const texts = ['""', said(states.notAmount), said(states.missing), said(states.sign), said(states.order), '""', said(states.rate)];
    return `CHOOSE(${at(CODE[year], row)}+1,${texts.join(',')})`;
  }).join('&');
  const codes = area(CODE[1], row, CODE[3], row);
  const out = COST_YEARS.map((year) => `IF(${at(CODE[year], row)}=0,${quoted(`${words.year(year)} `)},"")`).join('&');
  return (
    `=IF(${problemsIn(codes)}>0,${wrong},IF(SUM(${codes})=0,${quoted(states.notConsidered)},` +
    `IF(COUNTIF(${codes},0)=0,${quoted(states.counted)},${out}&${quoted(states.yearsNotConsidered)})))`
  );
}

/** Rows of lines that are money: fees, typed amounts, and the cost of the hours. */
export function moneyRows({ layout }: CostContext): number[] {
  const rows = COST_LINE_IDS.map((id) => (id === 'internalEffort' ? layout.internalCost : layout.lines[id]));
  return [...Array.from({ length: layout.fees.last - ROW.first + 1 }, (_, index) => ROW.first + index), ...rows];
}
