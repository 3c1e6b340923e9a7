import { exactText } from '../../audit/point-row';
import { isBlank } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import { rational, toCellNumber } from '../../exact';
import type { CardBand, CardDays, CardRules, SourceBand } from '../card';
import { AUDIT_TYPES } from './audit-types';
import type { DraftBand } from './card-draft';
import type { CardPlace, DaysColumn } from './card-problem';
import { DAYS, PEOPLE, type DraftCells } from './draft-cells';
import { isHalfDays } from './half-days';
import { impliedDays } from './implied-days';
import { readSourceBand } from './source-band';

/** Most rows of bands, blank ones included. */
export const MOST_ROWS = 1000;

type DayRules = Pick<CardRules, 'surveillanceDays' | 'recertificationDays' | 'daysRounding'>;

/** A band with the row it stands in. */
export type CheckedBand = CardBand & Pick<DraftBand, 'row'>;

/** A row as far as it could be read. */
interface ReadRow {
  readonly row: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly days: Readonly<Record<AuditType, CardDays | undefined>>;
  /** Null where none is named, or what was named is none any more. */
  readonly source: SourceBand | null;
}

/**
 * The bands of a draft: every row that says anything, checked by itself and against the row before it.
 *
 * Rows that cannot be read are told; what follows one of them is not told again as a gap.
 *
 * @returns The bands with their rows, by rising headcount; rows that are not right are left out, and told.
 */
export function checkBands(rows: readonly DraftBand[], rules: DayRules, cells: DraftCells): CheckedBand[] {
  if (rows.length > MOST_ROWS) {
    cells.add({ place: { kind: 'card' }, code: 'too_many_rows', rows: rows.length, limit: MOST_ROWS });
    return [];
  }
  const read = rows.filter((row) => !isBlankBand(row)).map((row) => readRow(row, rules, cells));
  if (read.length === 0) cells.add({ place: { kind: 'card' }, code: 'bands_missing' });
  read.forEach((row, index) => {
    checkPlace(row, index === 0 ? 'first' : read[index - 1], cells);
    if (index > 0) tellDecrease(row, read[index - 1], cells);
  });
  return read.flatMap(({ row, min, max, days: { initial, surveillance, recertification }, source }) =>
    min === undefined || max === undefined || !initial || !surveillance || !recertification
      ? []
      : [{ row, min, max, days: { initial, surveillance, recertification }, ...(source === null ? {} : { source }) }],
  );
}

/** Whether a row says nothing. */
export function isBlankBand({ min, max, days }: DraftBand): boolean {
  return [min, max, ...AUDIT_TYPES.flatMap((auditType) => Object.values(days[auditType]))].every(isBlank);
}

function readRow(draft: DraftBand, rules: DayRules, cells: DraftCells): ReadRow {
  const { row } = draft;
  const head = (column: 'min' | 'max'): number | undefined => {
    const read = cells.requiredNumber(draft[column], { kind: 'band', row, column }, PEOPLE);
    return read === undefined ? undefined : toCellNumber(read);
  };
  const [min, max] = [head('min'), head('max')];
  const initial = readDays('initial', draft, rules, cells);
  const others = (auditType: 'surveillance' | 'recertification'): CardDays | undefined =>
    readDays(auditType, draft, rules, cells, initial === undefined ? undefined : (impliedDays(auditType, initial, rules) ?? undefined));
  const days = { initial, surveillance: others('surveillance'), recertification: others('recertification') };
  return { row, min, max, days, source: readSourceBand(draft.source) };
}

/** Days of one audit of a row; those the card implies where their cells are blank. */
function readDays(
  auditType: AuditType,
  { row, days }: DraftBand,
  rules: DayRules,
  cells: DraftCells,
  implied?: CardDays,
): CardDays | undefined {
  const draft = days[auditType];
  const place = (column: DaysColumn): CardPlace => ({ kind: 'band', row, column: `${auditType}.${column}` });
  if (mayBeBlank(auditType, rules) && Object.values(draft).every(isBlank)) return implied;
  const half = rules.daysRounding === 'none';
  const least = half ? rational(1, 2) : rational(1, 100);
  const total = cells.requiredNumber(draft.total, place('total'), { ...DAYS, least });
  const onsite = cells.number(draft.onsite, place('onsite'), DAYS);
  const origin = cells.word('origin', draft.origin, place('origin'));
  if (half && total !== undefined && !isHalfDays(total)) {
    cells.add({ place: place('total'), code: 'days_not_half', value: exactText(total) });
    return undefined;
  }
  if (half && onsite && !isHalfDays(onsite)) {
    cells.add({ place: place('onsite'), code: 'days_not_half', value: exactText(onsite) });
    return undefined;
  }
  if (total !== undefined && onsite && onsite.compare(total) > 0) {
    cells.add({ place: place('onsite'), code: 'onsite_above_total', value: exactText(onsite), total: exactText(total) });
    return undefined;
  }
  return total === undefined || onsite === undefined || origin === undefined ? undefined : { total, onsite, origin: origin ?? 'own' };
}

function mayBeBlank(auditType: AuditType, { surveillanceDays, recertificationDays }: DayRules): boolean {
  if (auditType === 'surveillance') return surveillanceDays === 'third-of-initial';
  return auditType === 'recertification' && recertificationDays === 'as-initial';
}

/** Bands begin at 1 and follow on each other. */
function checkPlace({ row, min, max }: ReadRow, before: ReadRow | 'first' | undefined, cells: DraftCells): void {
  if (min === undefined) return;
  const place = { kind: 'band', row, column: 'min' } as const;
  const to = max ?? min;
  if (max !== undefined && max < min) {
    cells.add({ place: { ...place, column: 'max' }, code: 'band_reversed', min, max });
  }
  if (before === 'first') {
    if (min !== 1) cells.add({ place, code: 'band_start', min });
    return;
  }
  if (before?.max === undefined) return;
  const expected = before.max + 1;
  if (min > expected) cells.add({ place, code: 'band_gap', min, max: to, expected });
  if (min < expected) cells.add({ place, code: 'band_overlap', min, max: to, expected });
}

/** More people rarely take fewer days: worth a second look. */
function tellDecrease({ row, days }: ReadRow, before: ReadRow | undefined, cells: DraftCells): void {
  for (const auditType of AUDIT_TYPES) {
    const [less, more] = [days[auditType]?.total, before?.days[auditType]?.total];
    if (before === undefined || less === undefined || more === undefined || less.compare(more) >= 0) continue;
    cells.add({
      place: { kind: 'band', row, column: `${auditType}.total` },
      code: 'days_decreasing',
      value: exactText(less),
      before: exactText(more),
      otherRow: before.row,
    });
  }
}
