import { FIRST_DAY, isoDate, LAST_DAY } from '../../core/lifecycle/serial-date';
import { CARD_DATES } from '../../core/finance/card/card-problem';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import { checked, type RateCardContext } from './context';
import { FIELD_ORDER, FIELD_VALUE, FIRST, IDS, LAST } from './layout';
import { RATE_CARD_NAMES } from './names';
import { sectionPart } from './section';

/** Letters of a line of the values, in the narrower of the two languages' columns. */
const LINE_ROOM = 110;
const LINE_POINTS = 15;
const FEWEST_POINTS = 30;
/** Characters beyond this are as wide as they are high. */
const WIDE_FROM = 0x2e80;

/** What the card is, whose, from where, and when it is in force. */
export function fieldsPart(context: RateCardContext): PlanPart {
  const { card, labels, strings, layout } = context;
  const { first, last } = layout.fields;
  const values = column(FIELD_VALUE, first, last);
  const ids = column(IDS, first, last);
  const row = (field: (typeof FIELD_ORDER)[number]): number => first + FIELD_ORDER.indexOf(field);
  const section = sectionPart(layout.fields, strings.sections.fields);
  return {
    blocks: [
      ...section.blocks,
      { kind: 'values', topLeft: at(FIRST, first), rows: FIELD_ORDER.map((field) => [labels.fields[field]]) },
      { kind: 'values', topLeft: at(FIELD_VALUE, first), rows: FIELD_ORDER.map((field) => [card[field] ?? '']) },
      { kind: 'values', topLeft: at(IDS, first), rows: FIELD_ORDER.map((field) => [field]) },
    ],
    merges: [
      ...section.merges,
      ...sequence(first, last).flatMap((line) => [area(FIRST, line, 'B', line), area(FIELD_VALUE, line, LAST, line)]),
    ],
    styled: [
      ...section.styled,
      { address: area(FIRST, first, 'B', last), style: 'fieldLabel' },
      { address: area(FIELD_VALUE, first, LAST, last), style: 'inputText' },
      { address: ids, style: 'helper' },
    ],
    borders: [grid(area(FIRST, first, LAST, last))],
    numberFormats: [
      { address: values, format: '@' },
      ...CARD_DATES.map((field) => ({ address: at(FIELD_VALUE, row(field)), format: strings.dateFormat })),
    ],
    validations: [
      ...CARD_DATES.map((field) =>
        checked(at(FIELD_VALUE, row(field)), { type: 'date', from: isoDate(FIRST_DAY), to: isoDate(LAST_DAY) }, strings.inputs.date),
      ),
    ],
    names: [
      { name: RATE_CARD_NAMES.fieldIds, address: ids, comment: strings.ids },
      { name: RATE_CARD_NAMES.fieldValues, address: values, comment: strings.sections.fields },
    ],
    rowHeights: [
      ...section.rowHeights,
      { rows: `${String(first)}:${String(last)}`, points: 18 },
      ...(['source', 'status'] as const).map((field) => ({
        rows: `${String(row(field))}:${String(row(field))}`,
        points: Math.max(FEWEST_POINTS, linesOf(card[field]) * LINE_POINTS),
      })),
    ],
  };
}

/** Lines that a text takes in the width of the values; a wide character takes twice the room of a letter. */
function linesOf(text: string): number {
  const room = [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > WIDE_FROM ? 2 : 1), 0);
  return Math.ceil(room / LINE_ROOM);
}
