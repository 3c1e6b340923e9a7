import { decide, planMerge } from '../../../src/core/audit/merge';
import { decideSpecials } from '../../../src/core/audit/merge-specials';
import { LOCALES } from '../../../src/i18n/locale';
import { buildScoringSheet, SCORING_NAMES, type OurSheet } from '../../../src/sheets';
import { buildPack } from '../../../src/sheets/packs/build-pack';
import { mergeCells } from '../../../src/sheets/packs/merge-cells';
import { packObstacle, packsOf, targetObstacle } from '../../../src/sheets/packs/mergeable';
import { packBase, packOrigin } from '../../../src/sheets/packs/read-pack';
import { scoringEntries } from '../../../src/sheets/packs/scoring-entries';
import { gbt27922 } from '../../../src/standards';
import { sheetOfPlan, typed } from './support/sheet-of-plan';

const plan = buildScoringSheet({
  standard: gbt27922,
  locale: 'zh-CN',
  name: "城东'店",
  header: { site: '城东店', date: 46000 },
  rows: {
    R01: { judgement: '符合', reason: '=SUM(A1)', points: 5.5 },
    R02: { judgement: '抽样', samples: 10, nonconforming: 1, link: '2026-01-01', assessor: '王工' },
    R03: { judgement: '未评', adjudged: 2.5, reason: '部分' },
  },
  specials: [
    { category: '违反法律法规', description: '广告' },
    { category: '', description: '未兑现' },
  ],
});
const origin = sheetOfPlan(plan);
const packPlan = (locale: 'zh-CN' | 'en-US' = 'zh-CN', of = origin) =>
  buildPack({ origin: of, standard: gbt27922, locale, auditor: '李工', siteId: 'S02', day: '2026-11-26' });

describe('a pack', () => {
  test.each(LOCALES)('holds all that was entered, twice: to be worked on, and as it was (%s)', (locale) => {
    const pack = sheetOfPlan(packPlan(locale));
    expect(scoringEntries(pack)).toEqual(scoringEntries(origin));
    expect(packBase(pack)).toEqual(scoringEntries(origin));
    expect(packOrigin(pack)).toEqual({ siteId: 'S02', sheet: "城东'店", auditor: '李工' });
  });

  test('of a sheet without special deductions keeps that there were none', () => {
    const bare = sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN' }));
    expect(packBase(sheetOfPlan(packPlan('zh-CN', bare)))?.specials).toEqual([]);
  });

  test('refers to no other sheet, so that it can be moved into another workbook', () => {
    const formulas = packPlan().blocks.flatMap((block) => (block.kind === 'formulas' ? block.rows.flat() : []));
    expect(formulas.filter((formula) => formula.replace(/"[^"]*"/gu, '').includes('!'))).toEqual([]);
  });

  test('whose block was cut has no base any more', () => {
    const pack = sheetOfPlan(packPlan());
    const cut: OurSheet = { ...pack, names: { ...pack.names, CERT_PackBase: null } };
    expect(packBase(cut)).toBeNull();
  });

  test('belongs to the sheet it names, and to any where that one is gone', () => {
    const pack = sheetOfPlan(packPlan());
    const other = sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', name: '别处' }));
    expect(packsOf(origin, [origin, other, pack])).toEqual([pack]);
    expect(packsOf(other, [origin, other, pack])).toEqual([]);
    expect(packsOf(other, [other, pack])).toEqual([pack]);
  });

  test('is not merged into a pack, into a signed sheet, or across editions', () => {
    const pack = sheetOfPlan(packPlan());
    const signature = sheetOfPlan(
      plan,
      typed(plan, [['CERT_Signature', 0, '已签署：王工 · 2026-11-26 09:00:00 · 五星级 · 98.00 · 指纹 a1b2 c3d4 e5f6 0718']]),
    );
    const byHand = sheetOfPlan(plan, typed(plan, [['CERT_Signature', 0, ' 张三 ']]));
    const reviewed = sheetOfPlan(
      plan,
      typed(plan, [['CERT_Signature', 0, '已复核：李工 · 2026-11-26 08:00:00 · 指纹 a1b2 c3d4 e5f6 0718']]),
    );
    const edition = sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', edition: 'A/2' }));
    expect([pack, signature, byHand, reviewed, origin].map(targetObstacle)).toEqual([
      { code: 'pack' },
      { code: 'signed', who: '王工', when: '2026-11-26 09:00:00' },
      { code: 'signed_by_hand', text: '张三' },
      null,
      null,
    ]);
    expect([packObstacle(pack, edition), packObstacle(pack, origin)]).toEqual([{ code: 'other_standard' }, null]);
  });
});

describe('the cells a merge writes', () => {
  const merged = (mine: OurSheet, edits: Parameters<typeof typed>[1], now = mine) => {
    const made = packPlan();
    const pack = sheetOfPlan(made, typed(made, edits));
    const merge = planMerge(scoringEntries(mine), [{ key: '李工', base: packBase(pack), theirs: scoringEntries(pack) }]);
    return mergeCells(now, scoringEntries(mine), decide(merge, new Map()), decideSpecials(merge.specials, new Map()));
  };

  test('are none for a pack that comes back as it went', () => {
    expect(merged(origin, [])).toEqual({ cells: [], left: [] });
  });

  test('are the changed ones, with what they must still hold', () => {
    const { cells, left } = merged(origin, [
      [SCORING_NAMES.judgements, 4, '符合'],
      [SCORING_NAMES.samples, 1, 20],
    ]);
    expect(left).toEqual([]);
    expect(cells.map(({ before, value }) => [before, value])).toEqual([
      [10, 20],
      ['未评', '符合'],
    ]);
  });

  test('keep a formula that somebody put there', () => {
    const mine = sheetOfPlan(plan, typed(plan, [[SCORING_NAMES.departments, 0, '=A1']]));
    const { cells, left } = merged(mine, [[SCORING_NAMES.departments, 0, '客服部']]);
    expect([cells, left.map(({ code }) => code)]).toEqual([[], ['formula']]);
  });

  test('are left alone where somebody typed since the preview', () => {
    const now = sheetOfPlan(plan, typed(plan, [[SCORING_NAMES.judgements, 4, '不符合']]));
    const { cells, left } = merged(origin, [[SCORING_NAMES.judgements, 4, '符合']], now);
    expect([cells, left.map(({ code }) => code)]).toEqual([[], ['changed']]);
  });

  test('follow rows that moved since', () => {
    const ids = origin.names[SCORING_NAMES.ids];
    const shifted: OurSheet = {
      ...origin,
      names: Object.fromEntries(Object.entries(origin.names).map(([name, cells]) => [name, cells && { ...cells, row: cells.row + 3 }])),
    };
    const { cells } = merged(origin, [[SCORING_NAMES.judgements, 4, '符合']], shifted);
    expect(cells.map(({ row }) => row)).toEqual([(ids?.row ?? 0) + 4 + 3]);
  });

  test('put a special deduction on the first free line, both cells together, and empty the line of one taken back', () => {
    const { cells } = merged(origin, [
      [SCORING_NAMES.specialCategories, 0, ''],
      [SCORING_NAMES.specialTexts, 0, ''],
      [SCORING_NAMES.specialTexts, 5, '泄露信息'],
    ]);
    const top = origin.names[SCORING_NAMES.specialTexts]?.row ?? 0;
    expect(cells.map(({ row, value, group }) => [row - top, value, group])).toEqual([
      [0, '', 1],
      [0, '', 1],
      [2, '', 2],
      [2, '泄露信息', 2],
    ]);
  });

  test('say what finds no free line', () => {
    const lines = Array.from({ length: 20 }, (_, line) => [SCORING_NAMES.specialTexts, line, `第 ${String(line)} 条`] as const);
    const full = sheetOfPlan(plan, typed(plan, lines));
    const { left } = merged(full, [[SCORING_NAMES.specialTexts, 5, '泄露信息']]);
    expect(left).toMatchObject([{ code: 'no_line', special: { times: 1, line: { description: '泄露信息' } } }]);
  });
});
