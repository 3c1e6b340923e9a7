import { area, at, fixed, grid } from '../address';
import { quoted } from '../../functions/native/formula';
import { markerText } from '../marker';
import { FEE_NAMES, MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import { DEEP, SIGNAL } from '../styles';
import type { FeeContext } from './context';
import { HEADCOUNT, ROW, TABLE, TYPED_BAND } from './layout';
import { FEES_VERSION } from './version';

const LAST = TABLE.source;

/** Title, source and status of the card, and the headcount with its prompt: all of it stays in view. */
export function headerPart({ card, locale, strings, limit }: FeeContext, headcount: number | undefined): PlanPart {
  const marker = markerText({ kind: 'fees', version: FEES_VERSION, subject: card.id, locale });
  const input = strings.headcount.input(limit);
  const typed = fixed(HEADCOUNT);
  const band = fixed(TYPED_BAND);
  const promptCell = at('F', ROW.headcount);
  const prompt =
    `=IF(${typed}="",${quoted(strings.headcount.prompt(limit))},IF(${band}="",` +
    `${quoted(strings.headcount.invalid(limit))},${quoted(strings.headcount.band)}&" "&${band}))`;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[card.name[locale]]] },
      { kind: 'values', topLeft: at(LAST, ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.source), rows: [[strings.source(card.source[locale])]] },
      {
        kind: 'values',
        topLeft: at('A', ROW.status),
        rows: [[strings.status(`${card.status[locale]} · ${card.taxNote[locale]} · ${strings.quote.notes.currency(card.currency)}`)]],
      },
      { kind: 'values', topLeft: at('A', ROW.headcount), rows: [[strings.headcount.label]] },
      ...(headcount === undefined ? [] : [{ kind: 'values', topLeft: HEADCOUNT, rows: [[headcount]] } as const]),
      { kind: 'formulas', topLeft: promptCell, rows: [[prompt]] },
    ],
    merges: [
      area('A', ROW.title, 'L', ROW.title),
      area('A', ROW.source, LAST, ROW.source),
      area('A', ROW.status, LAST, ROW.status),
      area('A', ROW.headcount, 'C', ROW.headcount),
      area('D', ROW.headcount, 'E', ROW.headcount),
      area('F', ROW.headcount, LAST, ROW.headcount),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at(LAST, ROW.title), style: 'marker' },
      { address: at('A', ROW.source), style: 'note' },
      { address: area('A', ROW.status, LAST, ROW.status), style: 'caution' },
      { address: area('A', ROW.headcount, 'C', ROW.headcount), style: 'fieldLabel' },
      { address: area('D', ROW.headcount, 'E', ROW.headcount), style: 'bigInput' },
      { address: area('F', ROW.headcount, LAST, ROW.headcount), style: 'computedText' },
    ],
    borders: [
      grid(area('A', ROW.headcount, LAST, ROW.headcount)),
      { address: area('D', ROW.headcount, 'E', ROW.headcount), sides: 'outline', color: DEEP },
    ],
    numberFormats: [{ address: HEADCOUNT, format: '#,##0' }],
    validations: [
      {
        address: HEADCOUNT,
        rule: { type: 'wholeNumber', minimum: 1, maximum: limit },
        ignoreBlanks: true,
        prompt: { title: input.title, message: input.prompt },
        alert: { title: input.title, message: input.alert },
      },
    ],
    conditionalFormats: [
      { address: area('F', ROW.headcount, LAST, ROW.headcount), formula: `=${typed}=""`, ...SIGNAL.open },
      { address: area('F', ROW.headcount, LAST, ROW.headcount), formula: `=AND(${typed}<>"",${band}="")`, ...SIGNAL.bad },
    ],
    names: [
      { name: MARKER_NAME, address: at(LAST, ROW.title), comment: marker },
      { name: FEE_NAMES.headcount, address: HEADCOUNT, comment: strings.headcount.label },
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 28 },
      { rows: `${String(ROW.source)}:${String(ROW.source)}`, points: 16 },
      { rows: `${String(ROW.status)}:${String(ROW.status)}`, points: 20 },
      { rows: `${String(ROW.headcount)}:${String(ROW.headcount)}`, points: 28 },
    ],
  };
}
