import { exactText, oneLine } from '../../audit/point-row';
import type { Cell } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import { fromCellNumber, rational, toCellNumber } from '../../exact';
import { AUDIT_TYPES } from './audit-types';
import type { DraftBand } from './card-draft';
import type { BandColumn, CardProblem } from './card-problem';
import { isBlankBand } from './check-bands';
import { numberOf } from './draft-cells';

/** The cells of a band that a form may change; where their days come from follows from them. */
export const BAND_KEYS = [
  'min',
  'max',
  ...AUDIT_TYPES.flatMap((auditType) => [`${auditType}.total`, `${auditType}.onsite`] as const),
] as const satisfies readonly BandColumn[];

export type BandKey = (typeof BAND_KEYS)[number];

/** A row of the bands in a form. */
export interface TypedBand {
  /** Tells rows apart while they are added and removed. */
  readonly key: number;
  /** The row of the draft it comes from, or was split off; null for one that was added. */
  readonly from: DraftBand | null;
  readonly texts: Readonly<Record<BandKey, string>>;
}

/** The rows of a draft that say anything, as a form begins with them. */
export function typedBandsOf(bands: readonly DraftBand[]): TypedBand[] {
  return bands
    .filter((band) => !isBlankBand(band))
    .map((from, key) => ({ key, from, texts: record((column) => textOf(cellOf(from, column))) }));
}

/** Bands with a text typed; the beginning of the next band follows the end of this one while they join, or while it is blank. */
export function withBandText(bands: readonly TypedBand[], key: number, column: BandKey, text: string): TypedBand[] {
  const at = bands.findIndex((band) => band.key === key);
  const typed = bands.map((band, index) => (index === at ? { ...band, texts: { ...band.texts, [column]: text } } : band));
  const [before, next] = [bands[at], bands[at + 1]];
  if (column !== 'max' || before === undefined || next === undefined) return typed;
  const follows = after(text);
  const joined = next.texts.min.trim() === '' || next.texts.min === after(before.texts.max);
  if (!joined || follows === null) return typed;
  return typed.map((band, index) => (index === at + 1 ? { ...band, texts: { ...band.texts, min: follows } } : band));
}

/** One band made two of the same days: where the first ends is left to whoever splits it. */
export function splitBand(bands: readonly TypedBand[], key: number): TypedBand[] {
  return bands.flatMap((band) =>
    band.key === key
      ? [
          { ...band, texts: { ...band.texts, max: '' } },
          { ...band, key: freeKey(bands), texts: { ...band.texts, min: '' } },
        ]
      : [band],
  );
}

/** A band after the last one, without days. */
export function addBand(bands: readonly TypedBand[]): TypedBand[] {
  const min = after(bands.at(-1)?.texts.max ?? '') ?? (bands.length === 0 ? '1' : '');
  return [...bands, { key: freeKey(bands), from: null, texts: { ...record(() => ''), min } }];
}

export function removeBand(bands: readonly TypedBand[], key: number): TypedBand[] {
  return bands.filter((band) => band.key !== key);
}

/**
 * The rows as a draft, one below the other from a row of the sheet on.
 *
 * Days that are as they were, for no more people than they were for, keep where they come from; others are the user's own.
 */
export function draftBandsOf(bands: readonly TypedBand[], firstRow: number): DraftBand[] {
  return bands.map(({ from, texts }, index) => {
    const cell = (column: BandKey): Cell => contentOfBand(column, texts[column], from);
    const kept = from !== null && isWithin(from, texts);
    return {
      row: firstRow + index,
      min: cell('min'),
      max: cell('max'),
      days: Object.fromEntries(
        AUDIT_TYPES.map((auditType) => {
          const keys = [`${auditType}.total`, `${auditType}.onsite`] as const;
          const same = kept && keys.every((key) => texts[key] === textOf(cellOf(from, key)));
          const blank = keys.every((key) => texts[key].trim() === '');
          const origin = same ? from.days[auditType].origin : blank ? '' : 'own';
          return [auditType, { total: cell(keys[0]), onsite: cell(keys[1]), origin }];
        }),
      ) as DraftBand['days'],
      source: from?.source,
    };
  });
}

/** Whether two lists of rows say the same, blank rows and places left out. */
export function sameBands(one: readonly DraftBand[], other: readonly DraftBand[]): boolean {
  const said = (bands: readonly DraftBand[]): string =>
    JSON.stringify(
      bands
        .filter((band) => !isBlankBand(band))
        .map((band) => [
          ...BAND_KEYS.map((key) => oneLine(cellOf(band, key))),
          ...AUDIT_TYPES.map((type) => oneLine(band.days[type].origin)),
        ]),
    );
  return said(one) === said(other);
}

/** What is wrong with one cell of a row. */
export function problemsOfBand(problems: readonly CardProblem[], row: number): CardProblem[] {
  return problems.filter(({ place }) => place.kind === 'band' && place.row === row);
}

/** The cell of a row. */
function cellOf({ min, max, days }: DraftBand, column: BandKey): Cell {
  if (column === 'min') return min;
  if (column === 'max') return max;
  const [auditType, part] = column.split('.') as [AuditType, 'total' | 'onsite'];
  return days[auditType][part];
}

/** The cell as it was where its text is as it was; else the number that was typed, or the text that is none. */
function contentOfBand(column: BandKey, text: string, from: DraftBand | null): Cell {
  if (from !== null && text === textOf(cellOf(from, column))) return cellOf(from, column);
  const plain = oneLine(text);
  const value = numberOf(plain, column === 'min' || column === 'max' ? 'people' : 'days');
  return value === null ? plain : toCellNumber(value);
}

function textOf(cell: Cell): string {
  return typeof cell === 'number' && Number.isFinite(cell) ? exactText(fromCellNumber(cell)) : oneLine(cell);
}

/** Whether a row is for no one beyond those whom its draft was for. */
function isWithin(from: DraftBand, { min, max }: TypedBand['texts']): boolean {
  const [least, most, low, high] = [from.min, from.max, min, max].map((cell) => numberOf(cell, 'people'));
  return !!least && !!most && !!low && !!high && low.compare(least) >= 0 && high.compare(most) <= 0;
}

/** The head after the last of a band; null where that is no whole number. */
function after(text: string): string | null {
  const value = numberOf(text, 'people');
  return value?.d === 1n ? exactText(value.add(rational(1))) : null;
}

function freeKey(bands: readonly TypedBand[]): number {
  return Math.max(-1, ...bands.map(({ key }) => key)) + 1;
}

function record(value: (column: BandKey) => string): Record<BandKey, string> {
  return Object.fromEntries(BAND_KEYS.map((column) => [column, value(column)])) as Record<BandKey, string>;
}
