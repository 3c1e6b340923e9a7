import type { PointsDoubt } from '../../../src/core/audit/points-doubt';
import { rational } from '../../../src/core/exact';
import { LOCALES } from '../../../src/i18n/locale';
import { pointsDoubtText } from '../../../src/i18n/pane/audit/points-doubt';
import { buildScoringSheet, SCORING_NAMES, type OurSheet } from '../../../src/sheets';
import { pointsDoubt } from '../../../src/sheets/scoring/points-doubt';
import { STANDARD_NAMES } from '../../../src/sheets/standard/names';
import { gbt27922 } from '../../../src/standards';
import { sbtSalesStandard } from '../../../src/standards/predecessor-standard';
import { standardFromTable } from '../../../src/standards/standard-from-table';
import { OWN_ROWS, ownTablePlan } from './support/own-table';
import { sheetOfPlan, typed } from './support/sheet-of-plan';

const EDITION = '2025-A';
const GBT = gbt27922.designation;
const standard = standardFromTable(GBT, OWN_ROWS);
const own = buildScoringSheet({ standard, locale: 'zh-CN', edition: EDITION });
const table = ownTablePlan(EDITION);
const scoring = sheetOfPlan(own);
const shipped = sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));

/** A scoring sheet whose marker somebody typed over. */
function remarked(sheet: OurSheet, change: { readonly edition?: string; readonly subject?: string }): OurSheet {
  if (sheet.marker === null) throw new Error('no marker');
  return { ...sheet, marker: { ...sheet.marker, ...change } };
}

const edited = (...cells: Parameters<typeof typed>[1]): OurSheet => sheetOfPlan(own, typed(own, cells));
const editedTable = (...cells: Parameters<typeof typed>[1]): OurSheet => sheetOfPlan(table, typed(table, cells));
const both = (line: number, content: number) =>
  [
    [SCORING_NAMES.points, line, content],
    [SCORING_NAMES.defaults, line, content],
  ] as const;
const differs = (difference: Extract<PointsDoubt, { code: 'points_table_differs' }>['difference']): PointsDoubt => ({
  code: 'points_table_differs',
  sheet: table.name,
  difference,
});
const missing: PointsDoubt = { code: 'points_table_missing', designation: GBT, edition: EDITION };

test.each<[string, OurSheet, readonly OurSheet[], PointsDoubt | null]>([
  ['made from a table that is here', scoring, [sheetOfPlan(table)], null],
  ['the table was deleted', scoring, [], missing],
  ['a table of another edition', scoring, [sheetOfPlan(ownTablePlan('2026-B'))], missing],
  ['default points', shipped, [sheetOfPlan(table)], { code: 'points_default' }],
  ['default points, an edition typed into the marker', remarked(shipped, { edition: '2030' }), [], { ...missing, edition: '2030' }],
  [
    'a point changed by hand',
    edited([SCORING_NAMES.points, 1, 4]),
    [sheetOfPlan(table)],
    { code: 'points_edited', clause: '5.1.2', points: '4', original: '5' },
  ],
  [
    'points and originals changed alike',
    edited(...both(0, 6), ...both(2, 4)),
    [sheetOfPlan(table)],
    differs({ part: 'points', clause: '5.1.1', here: '6', there: '5' }),
  ],
  [
    'an indicator put into other words',
    edited([SCORING_NAMES.indicators, 3, '别的']),
    [sheetOfPlan(table)],
    differs({ part: 'name', clause: OWN_ROWS[3]?.clause ?? '', here: '别的', there: OWN_ROWS[3]?.name ?? '' }),
  ],
  [
    'a clause that the table does not have',
    edited([SCORING_NAMES.clauses, 0, '5.9']),
    [sheetOfPlan(table)],
    differs({ part: 'row_added', clause: '5.9' }),
  ],
  [
    'a clause twice',
    edited([SCORING_NAMES.clauses, 4, OWN_ROWS[0]?.clause ?? ''], [SCORING_NAMES.indicators, 4, OWN_ROWS[0]?.name ?? '']),
    [sheetOfPlan(table)],
    differs({ part: 'row_added', clause: OWN_ROWS[0]?.clause ?? '' }),
  ],
  [
    'a row emptied',
    edited(
      [SCORING_NAMES.clauses, 5, ''],
      [SCORING_NAMES.indicators, 5, ''],
      [SCORING_NAMES.points, 5, ''],
      [SCORING_NAMES.defaults, 5, ''],
    ),
    [sheetOfPlan(table)],
    differs({ part: 'row_lost', clause: OWN_ROWS[5]?.clause ?? '' }),
  ],
  [
    'the table changed since',
    scoring,
    [editedTable([STANDARD_NAMES.points, 0, 4], [STANDARD_NAMES.points, 1, 6])],
    differs({ part: 'points', clause: '5.1.1', here: '5', there: '4' }),
  ],
  ['a table with errors', scoring, [editedTable([STANDARD_NAMES.points, 0, 'x'])], { code: 'points_table_unreadable', sheet: table.name }],
  [
    'a copy of the table that was changed stands before the one that agrees',
    scoring,
    [{ ...editedTable([STANDARD_NAMES.points, 0, 'x']), name: '副本' }, sheetOfPlan(table)],
    null,
  ],
  [
    'the replaced standard',
    sheetOfPlan(buildScoringSheet({ standard: sbtSalesStandard, locale: 'zh-CN' })),
    [],
    { code: 'points_of_replaced_standard', designation: sbtSalesStandard.designation },
  ],
  [
    'the replaced standard, an edition typed into the marker',
    sheetOfPlan(buildScoringSheet({ standard: sbtSalesStandard, locale: 'zh-CN', edition: EDITION })),
    [sheetOfPlan(table)],
    { code: 'points_of_replaced_standard', designation: sbtSalesStandard.designation },
  ],
  [
    'another standard',
    sheetOfPlan(buildScoringSheet({ standard: standardFromTable('QB/T 1', OWN_ROWS), locale: 'zh-CN', edition: EDITION })),
    [sheetOfPlan(table)],
    { code: 'points_of_other_standard', designation: 'QB/T 1' },
  ],
  [
    'the replaced standard, called the one in force in the marker',
    remarked(sheetOfPlan(buildScoringSheet({ standard: sbtSalesStandard, locale: 'zh-CN' })), { subject: GBT, edition: EDITION }),
    [sheetOfPlan(table)],
    differs({ part: 'row_added', clause: 'S.1.1' }),
  ],
])('%s', (_, sheet, others, expected) => {
  const doubt = pointsDoubt(sheet, [sheet, ...others]);
  expect(doubt).toEqual(expected);
  if (doubt === null) return;
  for (const locale of LOCALES) {
    const text = pointsDoubtText(doubt, locale);
    expect(text).not.toMatch(/undefined|\{|\}/u);
    for (const fact of Object.values(doubt)
      .filter((value) => typeof value === 'string')
      .slice(1))
      expect(text).toContain(fact);
  }
});

test('a table whose marker was typed over is known by its fields, and a divided figure agrees to the last digit', () => {
  const thirds = OWN_ROWS.map((row, index) => (index < 2 ? { ...row, points: rational(index === 0 ? 10 : 20, 3) } : row));
  const made = buildScoringSheet({ standard: standardFromTable(GBT, thirds), locale: 'zh-CN', edition: '甲·乙' });
  const kept = sheetOfPlan(ownTablePlan('甲·乙', 'zh-CN', thirds));
  expect(pointsDoubt(sheetOfPlan(made), [kept])).toBeNull();
  const unmarked = { ...kept, marker: kept.marker && { ...kept.marker, edition: 'x' } };
  expect(pointsDoubt(sheetOfPlan(made), [unmarked])).toBeNull();
  const typedOff = typed(made, [...both(0, 3.33333333333333)]);
  expect(pointsDoubt(sheetOfPlan(made, typedOff), [kept])).toMatchObject({ difference: { part: 'points', there: '10/3' } });
});
