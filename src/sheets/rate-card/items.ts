import { toCellNumber, rational } from '../../core/exact';
import type { PriceId } from '../../core/fees/rate-card';
import type { ExtraId } from '../../core/finance/card';
import { AUDIT_TYPES } from '../../core/finance/card/audit-types';
import type { CardItem, ItemColumn } from '../../core/finance/card/card-problem';
import { CARD_WORDS, cardChoices } from '../../core/finance/card/card-words';
import { CARD_ITEMS, PRICE_IDS } from '../../core/finance/card/check-prices';
import { quoted } from '../../functions/native/formula';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import { between, checked, choice, type RateCardContext } from './context';
import { FIRST, IDS, ITEM_COLUMN, LAST, REMARK } from './layout';
import { ITEM_NAMES, RATE_CARD_NAMES } from './names';
import { sectionPart } from './section';

/** Largest amount that may be typed, in yuan. */
const MOST_YUAN = 1_000_000_000;

/** Every price with its source, and which audit is charged it. */
export function itemsPart(context: RateCardContext): PlanPart {
  const { card, labels, locale, strings, layout } = context;
  const { header, first, last } = layout.items;
  const fees = first + PRICE_IDS.length - 1;
  const { itemColumns, itemRemarks, inputs } = strings;
  const whole = (letters: string, to = last): string => column(letters, first, to);
  const price = (item: CardItem) => ({ ...card.prices, ...card.extras })[item];
  const amount = at(ITEM_COLUMN.amount, first);
  const section = sectionPart(layout.items, strings.sections.items);
  return {
    blocks: [
      ...section.blocks,
      { kind: 'values', topLeft: at(FIRST, header), rows: [[itemColumns.item]] },
      { kind: 'values', topLeft: at(ITEM_COLUMN.amount, header), rows: [[itemColumns.amount]] },
      {
        kind: 'values',
        topLeft: at(ITEM_COLUMN.origin, header),
        rows: [[itemColumns.origin, ...AUDIT_TYPES.map((auditType) => labels.auditTypes[auditType]), itemColumns.remark]],
      },
      { kind: 'values', topLeft: at(FIRST, first), rows: CARD_ITEMS.map((item) => [labels.items[item]]) },
      { kind: 'values', topLeft: amount, rows: CARD_ITEMS.map((item) => [yuanOf(price(item)?.amountFen)]) },
      {
        kind: 'values',
        topLeft: at(ITEM_COLUMN.origin, first),
        rows: CARD_ITEMS.map((item) => {
          const origin = price(item)?.origin;
          return [origin === undefined ? '' : CARD_WORDS.origin[origin][locale]];
        }),
      },
      {
        kind: 'values',
        topLeft: at(ITEM_COLUMN.initial, first),
        rows: PRICE_IDS.map((item) =>
          AUDIT_TYPES.map((auditType) => CARD_WORDS.charged[card.charges[auditType].includes(item) ? 'charged' : 'notCharged'][locale]),
        ),
      },
      { kind: 'values', topLeft: at(REMARK, first), rows: CARD_ITEMS.map((item) => [itemRemarks[item]]) },
      { kind: 'values', topLeft: at(IDS, first), rows: CARD_ITEMS.map((item) => [item]) },
    ],
    merges: [
      ...section.merges,
      ...sequence(header, last).flatMap((row) => [area(FIRST, row, 'B', row), area('C', row, 'D', row), area(REMARK, row, LAST, row)]),
    ],
    styled: [
      ...section.styled,
      { address: area(FIRST, header, LAST, header), style: 'columnHeader' },
      { address: area(FIRST, first, 'B', last), style: 'statusLabel' },
      { address: area('C', first, 'D', last), style: 'inputMoney' },
      { address: whole(ITEM_COLUMN.origin), style: 'input' },
      { address: area(ITEM_COLUMN.initial, first, ITEM_COLUMN.recertification, fees), style: 'input' },
      { address: area(ITEM_COLUMN.initial, fees + 1, ITEM_COLUMN.recertification, last), style: 'computedCenter' },
      { address: area(REMARK, first, LAST, last), style: 'note' },
      { address: whole(IDS), style: 'helper' },
    ],
    borders: [grid(area(FIRST, header, LAST, last))],
    numberFormats: [{ address: area('C', first, 'D', last), format: strings.moneyFormat }],
    validations: [
      checked(whole(ITEM_COLUMN.amount), between(amount, 0, MOST_YUAN, `ROUND(${amount},2)=${amount}`), inputs.amount),
      choice(whole(ITEM_COLUMN.origin), itemColumns.origin, cardChoices('origin', locale), context),
      ...AUDIT_TYPES.map((auditType) =>
        choice(whole(ITEM_COLUMN[auditType], fees), labels.auditTypes[auditType], cardChoices('charged', locale), context),
      ),
    ],
    conditionalFormats: [
      {
        address: area('C', first, ITEM_COLUMN.origin, last),
        formula: `=$${at(ITEM_COLUMN.origin, first)}=${quoted(CARD_WORDS.origin.default[locale])}`,
        ...SIGNAL.edited,
      },
      {
        address: column('C', first + PRICE_IDS.indexOf('personDay'), first + PRICE_IDS.indexOf('personDay')),
        formula: `=$${at('C', first + PRICE_IDS.indexOf('personDay'))}=""`,
        ...SIGNAL.open,
      },
    ],
    names: [
      { name: RATE_CARD_NAMES.itemIds, address: whole(IDS), comment: strings.ids },
      ...(Object.keys(ITEM_NAMES) as ItemColumn[]).map((key) => ({
        name: ITEM_NAMES[key],
        address: whole(ITEM_COLUMN[key]),
        comment: key === 'amount' || key === 'origin' ? itemColumns[key] : labels.auditTypes[key],
      })),
    ],
    rowHeights: [
      ...section.rowHeights,
      { rows: `${String(header)}:${String(header)}`, points: 30 },
      { rows: `${String(first)}:${String(last)}`, points: 18 },
    ],
  };
}

function yuanOf(fen: bigint | undefined): number | '' {
  return fen === undefined ? '' : toCellNumber(rational(fen, 100));
}

/** Row of a price on the sheet. */
export function itemRow({ layout }: RateCardContext, item: PriceId | ExtraId): number {
  return layout.items.first + CARD_ITEMS.indexOf(item);
}
