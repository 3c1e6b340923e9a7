import { area, at, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import { hasCriteria, ladderCode, type LadderContext } from './context';
import { COLUMN, ROW } from './layout';
import { LADDER_NAMES, LADDER_VERSION } from './names';
import { summaryFormula } from './summary';

/** The ladder, who is judged, and one line with the rung reached and what the next one lacks; all of it stays in view. */
export function headerPart(context: LadderContext, organisation: string): PlanPart {
  const { ladder, locale, strings } = context;
  const marker = markerText({ kind: 'ladder', version: LADDER_VERSION, subject: ladderCode(ladder), locale });
  const byScore = !hasCriteria(ladder);
  const last = byScore ? strings.fields.score : strings.fields.date;
  const note = ladder.note === undefined ? strings.source : `${ladder.note[locale]}${locale === 'zh-CN' ? '。' : '. '}${strings.source}`;
  const { score } = strings.inputs;
  const lastField = at(COLUMN.status, ROW.fields);
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title(ladder.name[locale])]] },
      { kind: 'values', topLeft: at('D', ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.fields), rows: [[strings.fields.organisation]] },
      ...(organisation === '' ? [] : [{ kind: 'values', topLeft: at('B', ROW.fields), rows: [[organisation]] } as const]),
      { kind: 'values', topLeft: at('D', ROW.fields), rows: [[last]] },
      { kind: 'formulas', topLeft: at('A', ROW.summary), rows: [[summaryFormula(context)]] },
      { kind: 'values', topLeft: at('A', ROW.note), rows: [[note]] },
    ],
    merges: [
      area('A', ROW.title, 'C', ROW.title),
      area('D', ROW.title, 'E', ROW.title),
      area('B', ROW.fields, 'C', ROW.fields),
      area('A', ROW.summary, 'E', ROW.summary),
      area('A', ROW.note, 'E', ROW.note),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at('D', ROW.title), style: 'marker' },
      { address: at('A', ROW.fields), style: 'fieldLabel' },
      { address: area('B', ROW.fields, 'C', ROW.fields), style: 'field' },
      { address: at('D', ROW.fields), style: 'fieldLabel' },
      { address: lastField, style: byScore ? 'input' : 'field' },
      { address: area('A', ROW.summary, 'E', ROW.summary), style: 'summary' },
      { address: area('A', ROW.note, 'E', ROW.note), style: byScore ? 'caution' : 'note' },
    ],
    borders: [grid(area('A', ROW.fields, 'E', ROW.fields))],
    numberFormats: [
      { address: at('B', ROW.fields), format: '@' },
      ...(byScore ? [] : [{ address: lastField, format: strings.dateFormat }]),
    ],
    validations: byScore
      ? [
          {
            address: lastField,
            rule: { type: 'custom', formula: `=IF(ISNUMBER(${lastField}),AND(${lastField}>=0,${lastField}<=100),FALSE)` },
            ignoreBlanks: true,
            prompt: { title: score.title, message: score.prompt },
            alert: { title: score.title, message: score.alert },
          },
        ]
      : [],
    conditionalFormats: byScore ? [{ address: lastField, formula: `=$${COLUMN.status}$${String(ROW.fields)}=""`, ...SIGNAL.open }] : [],
    names: [
      { name: MARKER_NAME, address: at('D', ROW.title), comment: marker },
      { name: LADDER_NAMES.organisation, address: at('B', ROW.fields), comment: strings.fields.organisation },
      { name: byScore ? LADDER_NAMES.score : LADDER_NAMES.date, address: lastField, comment: last },
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 26 },
      { rows: `${String(ROW.fields)}:${String(ROW.fields)}`, points: 20 },
      { rows: `${String(ROW.summary)}:${String(ROW.summary)}`, points: locale === 'en-US' ? 44 : 34 },
      { rows: `${String(ROW.note)}:${String(ROW.note)}`, points: 30 },
    ],
  };
}
