import fc from 'fast-check';
import { readPastedTable } from '../../src/core/audit/pasted-table';
import { isWarning } from '../../src/core/audit/point-problem';
import { exactText, type PointRow } from '../../src/core/audit/point-row';
import { rational } from '../../src/core/exact';
import { LOCALES } from '../../src/i18n/locale';
import { inputCellsOf, standardOf } from '../../src/sheets';
import { buildScoringSheet } from '../../src/sheets/scoring/build-scoring-sheet';
import { buildStandardSheet } from '../../src/sheets/standard/build-standard-sheet';
import { readStandardSheet } from '../../src/sheets/standard/read-standard-sheet';
import { gbt27922 } from '../../src/standards';
import { standardFromTable } from '../../src/standards/standard-from-table';
import { readBack } from '../unit/sheets/support/read-back';

const DESIGNATION = 'XX/T 1';

/** Names as people write them: no letters that the reading takes for something else. */
const name = fc
  .string({ unit: fc.constantFrom('售', '后', '服', '务', 'a', 'B', '7', '=', '+', '"', ',', ' ', '（'), minLength: 1, maxLength: 12 })
  .map((text) => `项${text.replaceAll(/ +/gu, ' ').trim()}`);

const points = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map(String),
  fc
    .integer({ min: 1, max: 9_999 })
    .map((hundredths) => `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 97 }))
    .map(([numerator, denominator]) => `${String(numerator)}/${String(denominator)}`),
);

/** A table as it is pasted, one clause per row. */
const table = fc
  .array(fc.record({ name, points, group: fc.constantFrom('', '甲', '乙'), rule: fc.constantFrom('', '全扣', '按比例') }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) =>
    [
      '条款\t指标\t分值\t分组\t规则',
      ...rows.map((row, index) => {
        const clause = `${String((index % 3) + 1)}.${String(Math.floor(index / 3) + 1)}.1`;
        return [clause, row.name, row.points, row.group, row.rule]
          .map((cell) => (cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join('\t');
      }),
    ].join('\n'),
  );

const facts = (rows: readonly PointRow[]) => rows.map((row) => [row.clause, row.name, exactText(row.points), row.group, row.rule]);

test('a table that is kept as a sheet is read back as it was, in both languages', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...LOCALES), (text, locale) => {
      const { rows, problems } = readPastedTable(text, { required: [] });
      expect(problems.filter((problem) => !isWarning(problem))).toEqual([]);
      const plan = buildStandardSheet({ locale, designation: DESIGNATION, edition: '1', date: 45_000, rows });
      const kept = readStandardSheet(readBack(plan));
      expect(kept.ok && facts(kept.value.table.rows)).toEqual(facts(rows));
    }),
    { numRuns: 100 },
  );
});

test('a scoring sheet made from a table brings the same indicators back by itself', () => {
  fc.assert(
    fc.property(table, (text) => {
      const standard = standardFromTable(DESIGNATION, readPastedTable(text, { required: [] }).rows);
      const sheet = readBack(buildScoringSheet({ standard, locale: 'zh-CN', edition: '1' }));
      const back = sheet.marker && standardOf(sheet.marker, inputCellsOf(sheet));
      const named = (indicators = back?.indicators) => indicators?.map((row) => [row.id, row.clause, row.group, row.name]);
      expect(named()).toEqual(named(standard.indicators));
    }),
    { numRuns: 30 },
  );
});

test('a list of indicators pasted back is the same list, with the sums of its groups above them or without', () => {
  const sums = gbt27922.groups.map(({ clause, name: { 'zh-CN': group }, points: sum }) => ({
    clause,
    line: [clause, group, String(sum)] as const,
  }));
  const built = gbt27922.indicators.map(({ clause, name: { 'zh-CN': indicator }, points: { numerator, denominator } }) => ({
    clause,
    line: [clause, indicator, exactText(rational(numerator, denominator))] as const,
  }));
  fc.assert(
    fc.property(fc.subarray(sums), fc.boolean(), (headings, required) => {
      const lines = [...headings, ...built].sort((first, second) => first.clause.localeCompare(second.clause, 'en', { numeric: true }));
      const text = ['条款\t指标\t分值', ...lines.map(({ line }) => line.join('\t'))].join('\n');
      const { rows, problems } = readPastedTable(text, { required: required ? gbt27922.groups : [] });
      expect(problems.filter(({ code }) => code !== 'row_like_subtotal')).toEqual([]);
      expect(problems).toHaveLength(headings.length);
      expect(rows.map((row) => [row.clause, row.name, exactText(row.points)])).toEqual(built.map(({ line }) => line));
    }),
  );
});
