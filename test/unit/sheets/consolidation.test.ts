import type { ConsolidationMethod } from '../../../src/core/audit/consolidate';
import { LOCALES } from '../../../src/i18n/locale';
import { CONSOLIDATION_STRINGS } from '../../../src/i18n/sheets';
import type { Cell } from '../../../src/core/cells/cell';
import { cellOf, columnOf } from '../../../src/sheets';
import { CONSOLIDATION_NAMES } from '../../../src/sheets/consolidation/names';
import { sheetOfPlan } from './support/sheet-of-plan';
import { consolidationOf } from './support/team-plans';

describe.each(LOCALES)('the sheet that brings sites together in %s', (locale) => {
  const strings = CONSOLIDATION_STRINGS[locale];

  // The second site has 90 of 95 points; pooled, the first row has half its points.
  test.each<[ConsolidationMethod, number]>([
    ['pooled', 97.5],
    ['weighted', 98.68421052],
    ['worst', 94.7368421],
  ])('prints the method %s with its result', (method, score) => {
    const sheet = sheetOfPlan(consolidationOf(locale, method));
    const cell = (key: keyof typeof CONSOLIDATION_NAMES): Cell => cellOf(sheet, CONSOLIDATION_NAMES[key]);
    expect([cell('method'), cell('madeAt'), cell('score')]).toEqual([strings.methods[method], '2026-11-26 15:40', score]);
    expect(columnOf(sheet, CONSOLIDATION_NAMES.sites)).toEqual(["城东'店", '总部']);
    expect(columnOf(sheet, CONSOLIDATION_NAMES.scores)).toEqual([100, 94.7368421]);
    expect(consolidationOf(locale, method).blocks.flatMap(({ rows }) => rows.flat())).toContain(strings.ours);
  });

  test('says that a result is provisional', () => {
    const sheet = sheetOfPlan(consolidationOf(locale, 'pooled', true));
    expect(cellOf(sheet, CONSOLIDATION_NAMES.level)).toContain(strings.notWhole(1));
  });

  test('quotes the names of sheets in formulas', () => {
    const formulas = consolidationOf(locale, 'weighted').blocks.flatMap((block) => (block.kind === 'formulas' ? block.rows.flat() : []));
    expect(formulas.filter((formula) => formula.includes("'城东''店'!"))).toHaveLength(2);
  });
});
