import { oneLine } from '../../core/audit/point-row';
import type { Cell } from '../../core/cells/cell';
import type { AuditType } from '../../core/cells/words';
import { AUDIT_TYPES } from '../../core/finance/card/audit-types';
import type { CardDraft, DraftBand, DraftItem } from '../../core/finance/card/card-draft';
import {
  CARD_RULES,
  READING_AUDITS,
  type BandColumn,
  type CardField,
  type CardItem,
  type CardProblem,
  type FactorColumn,
  type ItemColumn,
  type ReadingAudit,
} from '../../core/finance/card/card-problem';
import { checkCard, type CheckedCard } from '../../core/finance/card/check-card';
import { CARD_ITEMS } from '../../core/finance/card/check-prices';
import { columnOf, type OurSheet } from '../our-sheet';
import { FIELD_ORDER } from './layout';
import { BAND_NAMES, FACTOR_NAMES, ITEM_NAMES, RATE_CARD_NAMES, READING_NAMES } from './names';
import { RATE_CARD_VERSION, READINGS_SINCE } from './version';

/** What a sheet says of a card; null where it cannot be found in it any more. */
export interface RateCardDraft {
  readonly draft: CardDraft | null;
  readonly problems: readonly CardProblem[];
}

/** Names that came with the other readings. */
const LATER: readonly string[] = [RATE_CARD_NAMES.readingIds, RATE_CARD_NAMES.bandSources, ...Object.values(READING_NAMES)];
const NAMES = [RATE_CARD_NAMES, ITEM_NAMES, FACTOR_NAMES, READING_NAMES, BAND_NAMES].flatMap((names) => Object.values<string>(names));

/** The card that a sheet keeps, checked as it stands now: it may have been changed by hand. Rows are those of the sheet. */
export function readRateCardSheet(sheet: OurSheet): CheckedCard {
  const { draft, problems } = readRateCardDraft(sheet);
  if (draft === null) return { card: null, problems };
  const checked = checkCard(draft);
  return { card: problems.length === 0 ? checked.card : null, problems: [...problems, ...checked.problems] };
}

/** The cells of the card, before they are checked. */
export function readRateCardDraft(sheet: OurSheet): RateCardDraft {
  const version = sheet.marker?.version ?? 0;
  if (version > RATE_CARD_VERSION) {
    return { draft: null, problems: [{ place: { kind: 'card' }, code: 'newer_version', version, known: RATE_CARD_VERSION }] };
  }
  const names = version < READINGS_SINCE ? NAMES.filter((name) => !LATER.includes(name)) : NAMES;
  if (names.some((name) => !sheet.names[name])) return { draft: null, problems: [{ place: { kind: 'card' }, code: 'names_lost' }] };
  const fields = byId(sheet, RATE_CARD_NAMES.fieldIds, RATE_CARD_NAMES.fieldValues);
  const rules = byId(sheet, RATE_CARD_NAMES.ruleIds, RATE_CARD_NAMES.ruleValues);
  const items = Object.fromEntries(
    (Object.keys(ITEM_NAMES) as ItemColumn[]).map((key) => [key, byId(sheet, RATE_CARD_NAMES.itemIds, ITEM_NAMES[key])]),
  ) as Record<ItemColumn, ReadonlyMap<string, Cell>>;
  const [readingRules, waivables, readingSources] = (['rule', 'waivable', 'source'] as const).map((key) =>
    byId(sheet, RATE_CARD_NAMES.readingIds, READING_NAMES[key]),
  );
  const readings = READING_AUDITS.map((auditType): [ReadingAudit, CardDraft['readings'][ReadingAudit]] => [
    auditType,
    { rule: readingRules?.get(auditType), waivable: waivables?.get(auditType), source: readingSources?.get(auditType) },
  ]);
  const sources = columnOf(sheet, RATE_CARD_NAMES.bandSources);
  const lost: CardProblem[] = [
    ...[...FIELD_ORDER.filter((field) => !fields.has(field)), ...CARD_RULES.filter((rule) => !rules.has(rule))].map(
      (field): CardProblem => ({ place: { kind: 'field', field }, code: 'names_lost' }),
    ),
    ...CARD_ITEMS.filter((item) => !items.amount.has(item)).map((item): CardProblem => ({
      place: { kind: 'item', item, column: 'amount' },
      code: 'names_lost',
    })),
    ...READING_AUDITS.filter((auditType) => version >= READINGS_SINCE && readingRules?.has(auditType) === false).map(
      (auditType): CardProblem => ({ place: { kind: 'reading', auditType, column: 'rule' }, code: 'names_lost' }),
    ),
  ];
  return {
    draft: {
      fields: Object.fromEntries([...fields, ...rules]) as Record<CardField, Cell>,
      items: Object.fromEntries(
        CARD_ITEMS.map((item): [CardItem, DraftItem] => [
          item,
          {
            amount: items.amount.get(item),
            origin: items.origin.get(item),
            charged: byAuditType((auditType) => items[auditType].get(item)),
          },
        ]),
      ) as Record<CardItem, DraftItem>,
      factors: rowsOf(sheet, FACTOR_NAMES).map(({ row, cells }) => ({ row, ...cells })),
      readings: Object.fromEntries(readings) as CardDraft['readings'],
      bands: rowsOf(sheet, BAND_NAMES).map(({ row, cells }, index): DraftBand => ({
        row,
        min: cells.min,
        max: cells.max,
        days: byAuditType((auditType) => ({
          total: cells[`${auditType}.total`],
          onsite: cells[`${auditType}.onsite`],
          origin: cells[`${auditType}.origin`],
        })),
        source: sources[index],
      })),
    },
    problems: lost,
  };
}

function byAuditType<T>(value: (auditType: AuditType) => T): Record<AuditType, T> {
  return Object.fromEntries(AUDIT_TYPES.map((auditType) => [auditType, value(auditType)])) as Record<AuditType, T>;
}

/** Cells of a column by the ids beside them. */
function byId(sheet: OurSheet, ids: string, values: string): ReadonlyMap<string, Cell> {
  const cells = columnOf(sheet, values);
  return new Map(columnOf(sheet, ids).map((id, index) => [oneLine(id), cells[index]]));
}

/** The rows of a table by the names of its columns. Columns begin in one row: rows that were inserted are in all of them. */
function rowsOf<K extends BandColumn | FactorColumn>(
  sheet: OurSheet,
  names: Readonly<Record<K, string>>,
): { readonly row: number; readonly cells: Readonly<Record<K, Cell>> }[] {
  const keys = Object.keys(names) as K[];
  const [first] = keys;
  const top = first === undefined ? 0 : (sheet.names[names[first]]?.row ?? 0);
  const columns = keys.map((key) => [key, columnOf(sheet, names[key])] as const);
  const length = Math.max(0, ...columns.map(([, cells]) => cells.length));
  return Array.from({ length }, (_, index) => ({
    row: top + index + 1,
    cells: Object.fromEntries(columns.map(([key, cells]) => [key, cells[index]])) as Record<K, Cell>,
  }));
}
