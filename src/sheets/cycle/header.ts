import { toCellNumber } from '../../core/exact';
import { percentText } from '../../i18n/finance/quote-figures';
import { area, at, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import type { CycleContext } from './context';
import { ROW } from './layout';
import { CYCLE_NAMES } from './names';
import { CYCLE_VERSION } from './version';

/** Who the cycle is for, by which card and by which of its readings. */
export function headerPart(context: CycleContext): PlanPart {
  const { cycle, locale, strings, columns } = context;
  const { card, request } = cycle;
  const marker = markerText({ kind: 'cycle', version: CYCLE_VERSION, subject: card.id, locale, edition: card.edition });
  const last = columns.why;
  const lines = [
    [ROW.card, strings.card(card.name, card.edition, card.body)],
    [ROW.status, strings.status([card.status, card.taxNote].filter((text) => text !== '').join(' · '))],
    [ROW.options, optionsText(context)],
    [ROW.source, strings.source(card.source)],
  ] as const;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at(last, ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.fields), rows: [[strings.fields.organisation, request.organisation]] },
      { kind: 'values', topLeft: at('G', ROW.fields), rows: [[strings.fields.date, request.date]] },
      ...lines.map(([row, text]) => ({ kind: 'values' as const, topLeft: at('A', row), rows: [[text]] })),
      ...taxCells(context),
    ],
    merges: [
      area('A', ROW.title, 'J', ROW.title),
      area('B', ROW.fields, 'F', ROW.fields),
      area('H', ROW.fields, 'I', ROW.fields),
      ...lines.map(([row]) => area('A', row, last, row)),
    ],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at(last, ROW.title), style: 'marker' },
      { address: at('A', ROW.fields), style: 'fieldLabel' },
      { address: area('B', ROW.fields, 'F', ROW.fields), style: 'field' },
      { address: at('G', ROW.fields), style: 'fieldLabel' },
      { address: area('H', ROW.fields, 'I', ROW.fields), style: 'field' },
      ...(columns.tax === null
        ? []
        : [
            { address: at('J', ROW.fields), style: 'fieldLabel' as const },
            { address: at('K', ROW.fields), style: 'fixedCenter' as const },
          ]),
      { address: area('A', ROW.card, last, ROW.card), style: 'fixedText' },
      { address: area('A', ROW.status, last, ROW.status), style: 'caution' },
      { address: area('A', ROW.options, last, ROW.options), style: 'fixedText' },
      { address: area('A', ROW.source, last, ROW.source), style: 'note' },
    ],
    borders: [grid(area('A', ROW.fields, columns.tax === null ? 'I' : 'K', ROW.fields))],
    numberFormats: [
      { address: at('B', ROW.fields), format: '@' },
      ...lines.map(([row]) => ({ address: at('A', row), format: '@' })),
      { address: at('H', ROW.fields), format: strings.dateFormat },
      ...(columns.tax === null ? [] : [{ address: at('K', ROW.fields), format: '0.0%' }]),
    ],
    names: [
      { name: MARKER_NAME, address: at(last, ROW.title), comment: marker },
      { name: CYCLE_NAMES.organisation, address: at('B', ROW.fields), comment: strings.fields.organisation },
      { name: CYCLE_NAMES.date, address: at('H', ROW.fields), comment: strings.fields.date },
      ...(columns.tax === null ? [] : [{ name: CYCLE_NAMES.taxRate, address: TAX_RATE, comment: strings.columns.tax }]),
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 28 },
      { rows: `${String(ROW.fields)}:${String(ROW.fields)}`, points: 20 },
      { rows: `${String(ROW.card)}:${String(ROW.source)}`, points: 18 },
    ],
  };
}

/** The tax rate, where tax is reckoned. */
export const TAX_RATE = at('K', ROW.fields);

function taxCells({ cycle: { request }, strings }: CycleContext): NonNullable<PlanPart['blocks']> {
  if (request.tax === null) return [];
  return [{ kind: 'values', topLeft: at('J', ROW.fields), rows: [[strings.fields.taxRate, toCellNumber(request.tax.rate)]] }];
}

/** By which readings of the card the cycle is reckoned, on one line. */
export function optionsText({ cycle: { request }, strings: { options } }: Pick<CycleContext, 'cycle' | 'strings'>): string {
  const { outlets, outletsCounted, tax } = request;
  const people = outlets.reduce((sum, { headcount }) => sum + headcount, 0);
  return (
    options.title +
    [
      options.surveillance[request.options.surveillanceDays],
      options.recertification[request.options.recertificationDays],
      options.application[request.options.recertificationApplicationFee],
      outlets.length === 0 ? options.noOutlets : options.outlets(outlets.length, people, outletsCounted),
      tax === null ? options.noTax : options.tax(percentText(tax.rate), tax.mode),
    ].join(options.separator)
  );
}
