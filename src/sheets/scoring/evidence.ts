import { METHOD_WORDS } from '../../i18n/sheets';
import { area, at, column, grid, sequence } from '../address';
import { SCORING_NAMES } from '../names';
import type { PlanPart } from '../part';
import type { KnownRow, ScoringContext } from './context';
import { COLUMN, EVIDENCE, ROW } from './layout';

/** Columns a user fills in, in their order, with the name each is read by. */
const FIELDS = [
  ['method', 'methods'],
  ['department', 'departments'],
  ['interviewee', 'interviewees'],
  ['record', 'records'],
  ['link', 'links'],
  ['assessor', 'assessors'],
] as const satisfies readonly (readonly [keyof KnownRow & keyof typeof EVIDENCE, keyof typeof SCORING_NAMES])[];

/** Where each row's evidence comes from, and the number of the nonconformity it led to. The rule for points does not look here. */
export function evidencePart({ standard, strings, locale, layout, known }: ScoringContext): PlanPart {
  const texts = strings.evidence;
  const rows = (letters: string): string => column(letters, ROW.first, layout.last);
  const heading = area(EVIDENCE.row, ROW.summary, EVIDENCE.finding, ROW.summary);
  const inputs = area(EVIDENCE.method, ROW.first, EVIDENCE.finding, layout.last);
  return {
    blocks: [
      { kind: 'values', topLeft: at(EVIDENCE.row, ROW.summary), rows: [[texts.title]] },
      {
        kind: 'values',
        topLeft: at(EVIDENCE.row, ROW.header),
        rows: [[texts.row, ...FIELDS.map(([key]) => texts[key].title), texts.finding.title]],
      },
      // A formula, so that the row is named where it is, whatever is inserted or sorted.
      {
        kind: 'formulas',
        topLeft: at(EVIDENCE.row, ROW.first),
        rows: sequence(ROW.first, layout.last).map((row) => [`=${at(COLUMN.id, row)}&""`]),
      },
      {
        kind: 'values',
        topLeft: at(EVIDENCE.method, ROW.first),
        rows: standard.indicators.map(({ id }) => FIELDS.map(([key]) => known.rows[id]?.[key] ?? '')),
      },
    ],
    styled: [
      { address: heading, style: 'note' },
      { address: area(EVIDENCE.row, ROW.header, EVIDENCE.finding, ROW.header), style: 'columnHeader' },
      { address: rows(EVIDENCE.row), style: 'computedCenter' },
      { address: inputs, style: 'inputText' },
      { address: rows(EVIDENCE.finding), style: 'computedCenter' },
    ],
    // The note style breaks its lines: in its first cell alone it would be cut off.
    merges: [heading],
    borders: [grid(area(EVIDENCE.row, ROW.header, EVIDENCE.finding, layout.last))],
    numberFormats: [{ address: inputs, format: '@' }],
    validations: [
      {
        address: rows(EVIDENCE.method),
        rule: { type: 'list', items: Object.values(METHOD_WORDS[locale]) },
        // Several methods may be noted together: the list offers words, it forbids none.
        strict: false,
        ignoreBlanks: true,
        prompt: { title: texts.method.title, message: texts.method.prompt },
        alert: { title: texts.method.title, message: texts.method.prompt },
      },
    ],
    names: [
      ...FIELDS.map(([key, name]) => ({ name: SCORING_NAMES[name], address: rows(EVIDENCE[key]), comment: texts[key].title })),
      { name: SCORING_NAMES.findingNumbers, address: rows(EVIDENCE.finding), comment: texts.finding.title },
    ],
  };
}
