import { COST_CASES, COST_LINE_IDS, COST_YEARS } from '../../core/finance/total-cost/scenario';
import { joined, quoted } from '../../functions/native/formula';
import { area, at, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import type { CostContext } from './context';
import { caseColumn, CODE, COLUMN, ROW } from './layout';
import { COST_NAMES } from './names';
import { TOTAL_COST_VERSION } from './version';

/** Cell that counts what is wrong. */
export const PROBLEMS = at(CODE[1], ROW.summary);

/** Who it is for, the card behind the fees, what is left out, and the heads of the columns. */
export function headerPart(context: CostContext): PlanPart {
  const { cycle, locale, strings, words } = context;
  const { card, request } = cycle;
  const marker = markerText({ kind: 'totalCost', version: TOTAL_COST_VERSION, subject: card.id, locale, edition: card.edition });
  const status = [`${card.name} (${card.edition})`, card.status, card.taxNote].filter((text) => text !== '').join(' · ');
  const wide = [ROW.status, ROW.intro, ROW.summary].map((row) => area(COLUMN.line, row, COLUMN.state, row));
  const heads = [...COST_YEARS, 0] as const;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at(COLUMN.state, ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.fields), rows: [[strings.fields.organisation, request.organisation]] },
      { kind: 'values', topLeft: at('A', ROW.status), rows: [[strings.status(status)]] },
      { kind: 'values', topLeft: at('A', ROW.intro), rows: [[strings.intro]] },
      { kind: 'formulas', topLeft: at('A', ROW.summary), rows: [[summaryFormula(context)]] },
      { kind: 'values', topLeft: at('A', ROW.header), rows: [[strings.columns.line, strings.columns.about]] },
      ...heads.map((year) => ({
        kind: 'values' as const,
        topLeft: at(caseColumn(year, 'low'), ROW.header),
        rows: [[(year === 0 ? strings.columns.total : words.year(year)) + strings.unit]],
      })),
      { kind: 'values', topLeft: at(COLUMN.state, ROW.header), rows: [[strings.columns.state]] },
      {
        kind: 'values',
        topLeft: at(COLUMN.first, ROW.cases),
        rows: [heads.flatMap(() => COST_CASES.map((one) => words.cases[one]))],
      },
      { kind: 'values', topLeft: at(CODE[1], ROW.cases), rows: [COST_YEARS.map((year) => `${strings.helper} ${String(year)}`)] },
    ],
    merges: [
      area('A', ROW.title, 'K', ROW.title),
      area('B', ROW.fields, 'F', ROW.fields),
      ...wide,
      ...heads.map((year) => area(caseColumn(year, 'low'), ROW.header, caseColumn(year, 'high'), ROW.header)),
      ...['A', 'B', COLUMN.state].map((letters) => area(letters, ROW.header, letters, ROW.cases)),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at(COLUMN.state, ROW.title), style: 'marker' },
      { address: at('A', ROW.fields), style: 'fieldLabel' },
      { address: area('B', ROW.fields, 'F', ROW.fields), style: 'field' },
      { address: area('A', ROW.status, COLUMN.state, ROW.status), style: 'caution' },
      { address: area('A', ROW.intro, COLUMN.state, ROW.intro), style: 'note' },
      { address: area('A', ROW.summary, COLUMN.state, ROW.summary), style: 'summary' },
      { address: area('A', ROW.header, COLUMN.state, ROW.cases), style: 'columnHeader' },
      { address: area(CODE[1], ROW.cases, CODE[3], ROW.cases), style: 'helperHeader' },
      { address: PROBLEMS, style: 'helper' },
    ],
    borders: [grid(area('A', ROW.fields, 'F', ROW.fields)), grid(area('A', ROW.header, COLUMN.state, ROW.cases))],
    numberFormats: [{ address: at('B', ROW.fields), format: '@' }],
    conditionalFormats: [
      { address: area('A', ROW.summary, COLUMN.state, ROW.summary), formula: `=$${CODE[1]}$${String(ROW.summary)}>0`, ...SIGNAL.bad },
    ],
    names: [
      { name: MARKER_NAME, address: at(COLUMN.state, ROW.title), comment: marker },
      { name: COST_NAMES.organisation, address: at('B', ROW.fields), comment: strings.fields.organisation },
      { name: COST_NAMES.problems, address: PROBLEMS, comment: strings.helper },
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 28 },
      { rows: `${String(ROW.fields)}:${String(ROW.status)}`, points: 20 },
      { rows: `${String(ROW.intro)}:${String(ROW.intro)}`, points: 30 },
      { rows: `${String(ROW.summary)}:${String(ROW.summary)}`, points: 32 },
      { rows: `${String(ROW.header)}:${String(ROW.cases)}`, points: 20 },
    ],
  };
}

/** What is wrong, else what is not considered, so that nobody takes a total for more than it is. */
function summaryFormula({ strings: { summary }, words, layout }: CostContext): string {
  const none = COST_LINE_IDS.map((id) => {
    const row = layout.lines[id];
    const codes = area(CODE[1], row, CODE[3], row);
    return `IF(SUM(${codes})=0,${quoted(summary.comma + words.lines[id])},"")`;
  });
  // The first separator is cut off, whichever line it stands before.
  const listed = `MID(${none.join('&')},${String(summary.comma.length + 1)},500)`;
  const anyOut = `MIN(${COST_LINE_IDS.map((id) => `SUM(${area(CODE[1], layout.lines[id], CODE[3], layout.lines[id])})`).join(',')})=0`;
  return (
    `=IF(${PROBLEMS}>0,${joined(quoted(summary.wrong[0]), PROBLEMS, quoted(summary.wrong[1]))},` +
    `IF(${anyOut},${joined(quoted(summary.notConsidered), listed)},${quoted(summary.all)}))`
  );
}
