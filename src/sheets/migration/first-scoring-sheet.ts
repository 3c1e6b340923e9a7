import { isBlank, isCellError, quote, type Cell, type Matrix } from '../../core/cells/cell';
import { toCellNumber, rational } from '../../core/exact';
import { MARKER_NAME, SCORING_NAMES } from '../names';
import { columnOf, inputCellsOf, type OurSheet } from '../our-sheet';
import type { PlainCell } from '../plan';
import type { ScoringSheetOptions } from '../scoring/build-scoring-sheet';
import type { KnownRow, ScoringHeader } from '../scoring/context';
import { isFirstScoringSheet } from './is-first-scoring-sheet';
import { standardOf } from '../scoring/standard-of-sheet';
import type { Standard } from '../../standards';

/** Header fields of the first layout, which had no names: rows and columns from the marker's cell. */
const FIELDS: Readonly<Partial<Record<keyof ScoringHeader, { readonly down: number; readonly left: number }>>> = {
  organisation: { down: 1, left: 10 },
  certificationBody: { down: 2, left: 10 },
  auditType: { down: 3, left: 10 },
  auditors: { down: 4, left: 10 },
  ruleNumber: { down: 2, left: 5 },
  date: { down: 3, left: 5 },
};

/** The used cells of a sheet, from a place counted from 0. */
export interface UsedCells {
  readonly row: number;
  readonly column: number;
  readonly values: Matrix;
}

/** A scoring sheet of the first layout as today's, and the lines that have no place in it. */
export interface Upgrade {
  readonly options: ScoringSheetOptions;
  /** Rows of the old sheet, from 1, that no indicator of the standard belongs to. */
  readonly left: readonly number[];
}

/** Everything entered in a scoring sheet of the first layout, for a sheet of today's; null for a standard this version does not know. */
export function upgradeOfFirst(sheet: OurSheet, cells: UsedCells): Upgrade | null {
  const { marker } = sheet;
  if (marker === null || !isFirstScoringSheet(sheet)) return null;
  const standard = standardOf(marker, inputCellsOf(sheet));
  if (standard === null) return null;
  const { rows, left } = rowsOf(sheet, standard);
  return { options: { standard, locale: marker.locale, header: headerOf(sheet, cells), rows, specials: specialsOf(sheet) }, left };
}

function rowsOf(sheet: OurSheet, { indicators }: Standard): { readonly rows: Record<string, KnownRow>; readonly left: readonly number[] } {
  const column = (key: keyof typeof SCORING_NAMES): readonly Cell[] => columnOf(sheet, SCORING_NAMES[key]);
  const [ids, points, judgements] = [column('ids'), column('points'), column('judgements')];
  const [samples, nonconforming, reasons] = [column('samples'), column('nonconforming'), column('reasons')];
  const top = sheet.names[SCORING_NAMES.ids]?.row ?? 0;
  const rows: Record<string, KnownRow> = {};
  const left: number[] = [];
  ids.forEach((cell, index) => {
    const indicator = indicators.find(({ id }) => id === quote(cell).trim());
    const written = [points, judgements, samples, nonconforming, reasons].some((own) => !isBlank(own[index]));
    if (indicator === undefined || indicator.id in rows) {
      if (written) left.push(top + index + 1);
      return;
    }
    const original = toCellNumber(rational(indicator.points.numerator, indicator.points.denominator));
    rows[indicator.id] = {
      ...(points[index] === original ? {} : { points: plain(points[index]) }),
      // An emptied judgement is an open row too.
      ...known('judgement', judgements[index]),
      ...known('samples', samples[index]),
      ...known('nonconforming', nonconforming[index]),
      ...known('reason', reasons[index]),
    };
  });
  return { rows, left };
}

function specialsOf(sheet: OurSheet): NonNullable<ScoringSheetOptions['specials']> {
  const categories = columnOf(sheet, SCORING_NAMES.specialCategories);
  const texts = columnOf(sheet, SCORING_NAMES.specialTexts);
  const lines = Array.from({ length: Math.max(categories.length, texts.length) }, (_, index) => ({
    category: plain(categories[index]),
    description: plain(texts[index]),
  }));
  const used = lines.reduce((count, { category, description }, index) => (category === '' && description === '' ? count : index + 1), 0);
  return lines.slice(0, used);
}

function headerOf(sheet: OurSheet, { row, column, values }: UsedCells): ScoringHeader {
  const marker = sheet.names[MARKER_NAME];
  if (marker === null || marker === undefined) return {};
  const fields = Object.entries(FIELDS).flatMap(([key, { down, left: before }]) => {
    const cell = values[marker.row + down - row]?.[marker.column - before - column];
    return isBlank(cell) || isCellError(cell) ? [] : [[key, plain(cell)] as const];
  });
  return Object.fromEntries(fields);
}

function known<K extends keyof KnownRow>(key: K, cell: Cell): Partial<Record<K, PlainCell>> {
  return isBlank(cell) ? {} : ({ [key]: plain(cell) } as Record<K, PlainCell>);
}

/** A cell's value as it is written again; an error and a truth value as the text they show. */
function plain(cell: Cell): PlainCell {
  if (isBlank(cell)) return '';
  return typeof cell === 'number' || typeof cell === 'string' ? cell : quote(cell);
}
