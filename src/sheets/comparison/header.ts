import { toCellNumber } from '../../core/exact';
import { listedTaxText, taxBasisText } from '../../i18n/finance/compare-tax-texts';
import { comparedFeeText } from '../../i18n/finance/compare-texts';
import { QUOTE_WORDS } from '../../i18n/finance/quote-words';
import { area, at, grid } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import { heightOf } from '../report/text-height';
import type { ComparisonContext } from './context';
import { ABOUT, ROW } from './layout';
import { COMPARISON_NAMES } from './names';
import { COMPARISON_VERSION } from './version';

/** Said in the place of a rate that nobody stated. */
const NONE = '—';

/** The client, what is compared, and each card with its edition and status. */
export function headerPart(context: ComparisonContext): PlanPart {
  const { comparison, locale, strings, layout, cardWidth, width } = context;
  const { entries, request } = comparison;
  const { last } = layout;
  const marker = markerText({
    kind: 'comparison',
    version: COMPARISON_VERSION,
    subject: entries.map(({ card }) => card.id).join(', '),
    locale,
  });
  const cards = entries.map(({ card }) => card);
  const about = [
    [strings.card.edition, ...cards.map(({ edition }) => edition)],
    [strings.card.body, ...cards.map(({ body }) => body)],
    [strings.card.status, ...cards.map(({ status }) => status)],
    [strings.card.tax, ...cards.map(({ taxNote }) => taxNote)],
    [strings.card.listed, ...entries.map(({ tax }) => listedTaxText(tax, request.basis, locale))],
  ];
  const rates = layout.taxed ? [[strings.card.taxRate, ...entries.map(({ tax }) => (tax === null ? NONE : toCellNumber(tax.rate)))]] : [];
  const intro = introText(context);
  const end = ROW.card + about.length + rates.length - 1;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at(last, ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at('A', ROW.organisation), rows: [[strings.fields.organisation, request.organisation]] },
      { kind: 'values', topLeft: at('A', ROW.headcount), rows: [[strings.fields.headcount, request.headcount]] },
      { kind: 'values', topLeft: at('A', ROW.intro), rows: [[intro]] },
      { kind: 'values', topLeft: at('A', ROW.header), rows: [[strings.item, ...cards.map(({ name }) => name)]] },
      { kind: 'values', topLeft: at('A', ROW.card), rows: [...about, ...rates] },
    ],
    merges: [area('B', ROW.organisation, last, ROW.organisation), area('A', ROW.intro, last, ROW.intro)],
    styled: [
      { address: at('A', ROW.title), style: 'title' },
      { address: at(last, ROW.title), style: 'marker' },
      { address: area('A', ROW.organisation, 'A', ROW.headcount), style: 'fieldLabel' },
      { address: area('B', ROW.organisation, last, ROW.organisation), style: 'field' },
      { address: at('B', ROW.headcount), style: 'field' },
      { address: area('A', ROW.intro, last, ROW.intro), style: 'note' },
      { address: area('A', ROW.header, last, ROW.header), style: 'columnHeader' },
      { address: area('A', ROW.card, 'A', end), style: 'fieldLabel' },
      { address: area('B', ROW.card, last, end), style: 'reportCenter' },
      { address: area('B', ROW.card + ABOUT.status, last, ROW.card + ABOUT.status), style: 'caution' },
    ],
    borders: [
      grid(area('A', ROW.organisation, last, ROW.organisation)),
      grid(area('A', ROW.headcount, 'B', ROW.headcount)),
      grid(area('A', ROW.header, last, end)),
    ],
    numberFormats: [
      { address: at('B', ROW.organisation), format: '@' },
      { address: at('B', ROW.headcount), format: '#,##0' },
      { address: area('B', ROW.header, last, ROW.card + ABOUT.listed), format: '@' },
      ...(layout.taxed ? [{ address: area('B', ROW.card + ABOUT.taxRate, last, ROW.card + ABOUT.taxRate), format: '0.0%' }] : []),
    ],
    names: [
      { name: MARKER_NAME, address: at(last, ROW.title), comment: marker.slice(0, 250) },
      { name: COMPARISON_NAMES.organisation, address: at('B', ROW.organisation), comment: strings.fields.organisation },
      { name: COMPARISON_NAMES.headcount, address: at('B', ROW.headcount), comment: strings.fields.headcount },
      { name: COMPARISON_NAMES.cards, address: area('B', ROW.header, last, ROW.header), comment: strings.item },
    ],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 28 },
      { rows: `${String(ROW.organisation)}:${String(ROW.headcount)}`, points: 20 },
      { rows: `${String(ROW.intro)}:${String(ROW.intro)}`, points: Math.max(32, heightOf(intro, width, 9)) },
      {
        rows: `${String(ROW.header)}:${String(ROW.header)}`,
        // Bold is a little wider.
        points: Math.max(36, ...cards.map(({ name }) => heightOf(name, cardWidth * 0.9, 10))),
      },
      ...(layout.taxed ? [{ rows: `${String(end)}:${String(end)}`, points: 20 }] : []),
      ...about.map(([, ...texts], index) => {
        const row = String(ROW.card + index);
        return { rows: `${row}:${row}`, points: Math.max(20, ...texts.map((text) => heightOf(text, cardWidth, 10))) };
      }),
    ],
  };
}

/** What is compared and on which basis, for which outlets, by which invoice. */
function introText({ comparison: { request, fee }, locale, strings }: ComparisonContext): string {
  const { outlets, outletsCounted, basis, invoice } = request;
  const people = outlets.reduce((sum, { headcount }) => sum + headcount, 0);
  const said = [
    strings.intro.compared(comparedFeeText(fee, locale)),
    strings.intro.basis(taxBasisText(basis, locale)),
    ...(basis === 'asListed' ? [] : [strings.intro.invoice(QUOTE_WORDS[locale].invoices[invoice])]),
    outlets.length === 0 ? strings.intro.noOutlets : strings.intro.outlets(outlets.length, people, outletsCounted),
    strings.intro.rules,
  ];
  return said.join(strings.intro.separator) + strings.sentenceEnd;
}
