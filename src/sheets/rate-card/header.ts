import { joined, quoted } from '../../functions/native/formula';
import { area, at, column, fixed } from '../address';
import { markerText } from '../marker';
import { MARKER_NAME } from '../names';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import type { RateCardContext } from './context';
import { itemRow } from './items';
import { BAND_COLUMN, CHECK, FIELD_ORDER, FIELD_VALUE, FIRST, IDS, ITEM_COLUMN, LAST, ROW } from './layout';
import { RATE_CARD_VERSION } from './version';

/** What the sheet is, and in one line whether the card is in order; both stay in view. */
export function headerPart(context: RateCardContext): PlanPart {
  const { card, locale, strings } = context;
  const marker = markerText({ kind: 'rateCard', version: RATE_CARD_VERSION, subject: card.id, locale });
  const summary = area(FIRST, ROW.summary, LAST, ROW.summary);
  return {
    blocks: [
      { kind: 'values', topLeft: at(FIRST, ROW.title), rows: [[strings.title]] },
      { kind: 'values', topLeft: at('I', ROW.title), rows: [[marker]] },
      { kind: 'values', topLeft: at(IDS, ROW.title), rows: [[strings.ids]] },
      { kind: 'formulas', topLeft: at(FIRST, ROW.summary), rows: [[summaryFormula(context)]] },
      { kind: 'values', topLeft: at(FIRST, ROW.note), rows: [[strings.note]] },
    ],
    merges: [area(FIRST, ROW.title, 'H', ROW.title), area('I', ROW.title, LAST, ROW.title), summary, area(FIRST, ROW.note, LAST, ROW.note)],
    styled: [
      { address: at(FIRST, ROW.title), style: 'title' },
      { address: at('I', ROW.title), style: 'marker' },
      { address: at(IDS, ROW.title), style: 'helperHeader' },
      { address: summary, style: 'summary' },
      { address: area(FIRST, ROW.note, LAST, ROW.note), style: 'note' },
    ],
    conditionalFormats: [
      {
        address: summary,
        formula: `=${conditions(context)
          .map(([condition]) => fixed(condition))
          .reduce(either)}`,
        ...SIGNAL.bad,
      },
    ],
    names: [{ name: MARKER_NAME, address: at('I', ROW.title), comment: marker }],
    rowHeights: [
      { rows: `${String(ROW.title)}:${String(ROW.title)}`, points: 26 },
      { rows: `${String(ROW.summary)}:${String(ROW.summary)}`, points: 24 },
      { rows: `${String(ROW.note)}:${String(ROW.note)}`, points: 30 },
    ],
  };
}

function either(left: string, right: string): string {
  return `OR(${left},${right})`;
}

/** What holds for true when the card is not in order, and what is said of it. */
function conditions(context: RateCardContext): (readonly [condition: string, text: string])[] {
  const { strings, layout } = context;
  const { live } = strings;
  const field = (name: (typeof FIELD_ORDER)[number]): string => at(FIELD_VALUE, layout.fields.first + FIELD_ORDER.indexOf(name));
  const [from, to] = [field('validFrom'), field('validTo')];
  const checks = column(CHECK, layout.bands.first, layout.bands.last);
  const wrong = `SUMPRODUCT(--(${checks}<>""))`;
  const dayRate = at(ITEM_COLUMN.amount, itemRow(context, 'personDay'));
  return [
    [`${wrong}>0`, joined(quoted(live.problems[0]), wrong, quoted(live.problems[1]))],
    [`${field('edition')}=""`, quoted(live.editionMissing)],
    [`NOT(ISNUMBER(${dayRate}))`, quoted(live.dayRateMissing)],
    [`IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${from}>${to},FALSE)`, quoted(live.datesReversed)],
  ];
}

function summaryFormula(context: RateCardContext): string {
  const { strings, layout } = context;
  const { live } = strings;
  const bands = `COUNT(${column(BAND_COLUMN.min, layout.bands.first, layout.bands.last)})`;
  const found = conditions(context);
  const good = `IF(${found[0]?.[0] ?? 'FALSE'},"",${quoted(live.separator + live.good)})`;
  const texts = found.map(([condition, text]) => `IF(${condition},${quoted(live.separator)}&${text},"")`);
  return `=${[joined(quoted(live.bands[0]), bands, quoted(live.bands[1])), good, ...texts].join('&')}`;
}
