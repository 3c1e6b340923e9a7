import { area, at, fixed, grid } from '../address';
import { cert } from '../cert';
import type { PlanPart } from '../part';
import type { FeeContext } from './context';
import { HEADCOUNT, HELPER, lastTableRow, ROW, TYPED_BAND } from './layout';
import { daysSource } from './days-source';

/** The typed headcount's band, and by band where its person-days come from; visible, outside the print area. */
export function workingPart(context: FeeContext): PlanPart {
  const { card, strings } = context;
  const first = ROW.tableFirst;
  const last = lastTableRow(card);
  const typed = fixed(HEADCOUNT);
  const header = area(HELPER.band, ROW.tableHeader, HELPER.onsite, ROW.tableHeader);
  return {
    blocks: [
      { kind: 'values', topLeft: at(HELPER.band, ROW.status), rows: [[strings.working.title]] },
      { kind: 'values', topLeft: at(HELPER.band, ROW.headcount), rows: [[strings.table.band]] },
      // The one place where it is decided whether a headcount is one: what CERT.BAND takes, text such as 1,200人 included.
      { kind: 'formulas', topLeft: TYPED_BAND, rows: [[`=IF(${typed}="","",IFERROR(${cert('BAND', typed)},""))`]] },
      {
        kind: 'values',
        topLeft: at(HELPER.band, ROW.tableHeader),
        rows: [[strings.table.band, strings.working.total, strings.working.onsite]],
      },
      {
        kind: 'values',
        topLeft: at(HELPER.band, first),
        rows: card.bands.map((band) => [
          `${String(band.min)}-${String(band.max)}`,
          daysSource(band, 'total', context),
          daysSource(band, 'onsite', context),
        ]),
      },
    ],
    styled: [
      { address: area(HELPER.band, ROW.status, HELPER.onsite, ROW.headcount), style: 'helper' },
      { address: header, style: 'helperHeader' },
      { address: area(HELPER.band, first, HELPER.onsite, last), style: 'helper' },
    ],
    borders: [grid(header)],
    numberFormats: [{ address: area(HELPER.band, first, HELPER.onsite, last), format: '@' }],
  };
}

/** Where the person-days of the typed headcount's band come from, one part of them. */
export function daysSourceExpression({ card }: FeeContext, part: 'total' | 'onsite'): string {
  const sources = fixed(area(HELPER.band, ROW.tableFirst, HELPER.onsite, lastTableRow(card)));
  return `IF(${TYPED_BAND}="","",VLOOKUP(${TYPED_BAND},${sources},${part === 'total' ? '2' : '3'},FALSE))`;
}
