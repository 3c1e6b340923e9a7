import {
  draftBandsOf,
  removeBand,
  splitBand,
  typedBandsOf,
  withBandText,
  type TypedBand,
} from '../../../../src/core/finance/card/typed-bands';
import type { CellChange } from '../../../../src/excel/cell-change';
import { LOCALES } from '../../../../src/i18n/locale';
import { trialFinanceCard } from '../../../../src/rate-cards/trial-finance-card';
import type { OurSheet } from '../../../../src/sheets';
import { cellName } from '../../../../src/sheets/cell-reference';
import { bandBlock } from '../../../../src/sheets/rate-card/band-block';
import { buildRateCardSheet } from '../../../../src/sheets/rate-card/build-rate-card-sheet';
import { readRateCardDraft, readRateCardSheet } from '../../../../src/sheets/rate-card/read-rate-card-sheet';
import { bandChanges } from '../../../../src/taskpane/features/finance/rate-cards/band-changes';
import { readBack } from '../../sheets/support/read-back';

/** What cells hold once changes are made, by address. */
function written(changes: readonly CellChange[]): Record<string, string | number> {
  return Object.fromEntries(
    changes.map(({ row, column, after }) => [cellName(row, column), 'value' in after ? (after.value as string | number) : after.formula]),
  );
}

describe.each(LOCALES)('bands that are written to the sheet of a card in %s', (locale) => {
  const plan = buildRateCardSheet({ card: { ...trialFinanceCard(locale), id: 'body-a', origin: 'own' }, locale });
  const sheet = readBack(plan);
  const block = bandBlock(sheet);
  const first = block?.first ?? 0;
  const begin = (from: OurSheet): TypedBand[] => typedBandsOf(readRateCardDraft(from).draft?.bands ?? []);
  const changesOf = (rows: readonly TypedBand[], of: OurSheet = sheet): CellChange[] => bandChanges(of, draftBandsOf(rows, first), locale);

  test('nothing is written where nothing is changed', () => {
    expect(changesOf(begin(sheet))).toEqual([]);
  });

  test('one number is one cell, and the days that are changed are the user’s own', () => {
    const rows = withBandText(begin(sheet), 1, 'surveillance.total', '2');
    expect(written(changesOf(rows))).toEqual({
      [`F${String(first + 1)}`]: 2,
      [`H${String(first + 1)}`]: locale === 'zh-CN' ? '自有' : 'own',
    });
  });

  test('a split moves what is below it, all changes belong together, and the sheet is read back with one band more', () => {
    const rows = withBandText(splitBand(begin(sheet), 1), 1, 'max', '18');
    const changes = changesOf(rows);
    const { card, problems } = readRateCardSheet(readBack(plan, written(changes)));
    expect(problems).toEqual([]);
    expect(card?.bands.slice(0, 4).map(({ min, max }) => [min, max])).toEqual([
      [1, 10],
      [11, 18],
      [19, 25],
      [26, 45],
    ]);
    expect(card?.bands.at(-1)).toMatchObject({ max: 10_700 });
    expect(new Set(changes.map(({ anchor }) => `${String(anchor.row)} ${String(anchor.column)}`)).size).toBe(1);
    // Nothing outside the bands' own rows and columns.
    for (const { row, column } of changes) {
      expect([row >= first - 1, row < first - 1 + (block?.rows ?? 0), column <= 10]).toEqual([true, true, true]);
    }
  });

  test('a removed band leaves its last row empty', () => {
    const rows = begin(sheet);
    const fewer = withBandText(removeBand(rows, 1), 2, 'min', '11');
    const { card } = readRateCardSheet(readBack(plan, written(changesOf(fewer))));
    expect(card?.bands).toHaveLength(rows.length - 1);
    expect(card?.bands[1]).toMatchObject({ min: 11, max: 45 });
  });

  test('more bands than the sheet has rows for are not written at all', () => {
    const rows = begin(sheet);
    const many = Array.from({ length: (block?.rows ?? 0) + 1 }, (_, key) => ({ ...(rows[0] as TypedBand), key }));
    expect(changesOf(many)).toEqual([]);
    expect(changesOf(many.slice(1))).not.toEqual([]);
  });

  test('columns that no longer begin in one row are lost', () => {
    const min = sheet.names['CERT_CardBandMin'];
    if (!min) throw new Error('the sheet has bands');
    const moved = { ...sheet, names: { ...sheet.names, CERT_CardBandMin: { ...min, row: min.row + 1 } } };
    expect(bandBlock(moved)).toBeNull();
    expect(changesOf(removeBand(begin(sheet), 1), moved)).toEqual([]);
  });
});
