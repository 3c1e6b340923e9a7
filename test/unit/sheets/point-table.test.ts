import { readPastedTable } from '../../../src/core/audit/pasted-table';
import { exactText } from '../../../src/core/audit/point-row';
import { LOCALES, type Locale } from '../../../src/i18n/locale';
import { assess, buildScoringSheet, inputCellsOf, scoringInputs, standardOf } from '../../../src/sheets';
import { buildStandardSheet } from '../../../src/sheets/standard/build-standard-sheet';
import { readStandardSheet } from '../../../src/sheets/standard/read-standard-sheet';
import { gbt27922, type Standard } from '../../../src/standards';
import { sbtProductionStandard, sbtSalesStandard } from '../../../src/standards/predecessor-standard';
import { designationOf, requiredTotals, standardFromTable } from '../../../src/standards/standard-from-table';
import { PlanEngine } from './support/engine';
import { readBack } from './support/read-back';

const GBT = gbt27922.designation;
/** A made-up table: its points are nobody's. */
const TEXT = [
  '条款\t指标\t分值\t规则',
  '5.1.1.1\t部门与岗位\t40\t全扣',
  '5.2.1\t商品信息\t12.5\t',
  '5.2.4\t维修\t22.5\t',
  '5.3.2\t=投诉\t25\t',
].join('\n');
const rowsOf = (text: string, designation: string) => readPastedTable(text, { required: requiredTotals(designation) }).rows;
const planOf = (locale: Locale, designation = GBT, text = TEXT) =>
  buildStandardSheet({
    locale,
    designation,
    edition: '2024 版',
    body: '某机构',
    source: '内部文件',
    date: 45_000,
    rows: rowsOf(text, designation),
  });

describe.each(LOCALES)('the sheet of a table in %s', (locale) => {
  const plan = planOf(locale);

  test('gives back what was loaded', () => {
    const kept = readStandardSheet(readBack(plan));
    expect(kept).toMatchObject({
      ok: true,
      value: { designation: GBT, edition: '2024 版', body: '某机构', source: '内部文件', table: { problems: [] } },
    });
    expect(kept.ok && kept.value.table.rows.map(({ clause, name, points, rule }) => [clause, name, exactText(points), rule])).toEqual([
      ['5.1.1.1', '部门与岗位', '40', 'qualitative'],
      ['5.2.1', '商品信息', '12.5', 'proportional'],
      ['5.2.4', '维修', '22.5', 'proportional'],
      ['5.3.2', '=投诉', '25', 'proportional'],
    ]);
  });

  test('checks its sums live, and tells the row that is wrong', () => {
    // The engine of the tests takes a text after = for a formula, as Excel does not in a text cell.
    const engine = new PlanEngine(planOf(locale, GBT, TEXT.replace('=', '')));
    expect(engine.text('A5')).toContain('100');
    expect(engine.text('A5')).not.toMatch(/不符|differs|更正|correct/u);
    expect(engine.column('F8:F11')).toEqual(['', '', '', '']);
    engine.write('C9', [[13]]);
    expect(engine.text('A5')).toMatch(/5\.2 .*35\.5.*(不符|differs)/u);
    engine.write('A9', [['5.2.4']]);
    engine.write('C10', [['x']]);
    expect(engine.column('F8:F11').map((text) => text !== '')).toEqual([false, true, true, false]);
    expect(engine.text('A5')).toMatch(/2 (行需更正|rows to correct)/u);
  });

  test('is checked anew when it is read: a change by hand may have broken it', () => {
    const changed = readStandardSheet(readBack(plan, { C9: 13, A10: '5.2.1' }));
    expect(changed.ok && changed.value.table.problems.map(({ code }) => code)).toEqual(['clause_duplicate']);
    const differs = readStandardSheet(readBack(plan, { C9: 13 }));
    expect(differs.ok && differs.value.table.problems).toEqual([
      { code: 'group_total_differs', group: '5.2', total: '35.5', required: '35' },
    ]);
  });

  test('is refused when a newer version made it, or its names are lost', () => {
    const sheet = readBack(plan);
    expect(readStandardSheet({ ...sheet, marker: sheet.marker && { ...sheet.marker, version: 9 } })).toEqual({
      ok: false,
      refusal: { code: 'newer_version', version: 9 },
    });
    expect(readStandardSheet({ ...sheet, names: {} })).toEqual({ ok: false, refusal: { code: 'names_lost' } });
  });

  test('keeps thirds as divisions that sum up', () => {
    const thirds = planOf(locale, 'XX 1', ['条款\t指标\t分值', '1\ta\t100/3', '2\tb\t100/3', '3\tc\t100/3'].join('\n'));
    expect(new PlanEngine(thirds).text('A5')).not.toMatch(/不是|not 100/u);
    const kept = readStandardSheet(readBack(thirds));
    expect(kept.ok && exactText(kept.value.table.total)).toBe('100');
  });
});

describe('a scoring sheet made from a table', () => {
  const standard = standardFromTable(GBT, rowsOf(TEXT, GBT));
  const plan = buildScoringSheet({ standard, locale: 'zh-CN', edition: '2024 版' });
  const sheet = readBack(plan);

  test('brings its standard along', () => {
    const back = sheet.marker && standardOf(sheet.marker, inputCellsOf(sheet));
    expect(sheet.marker?.edition).toBe('2024 版');
    expect(back?.indicators.map(({ id, clause, group, name, points }) => [id, clause, group, name['zh-CN'], points])).toEqual(
      standard.indicators.map(({ id, clause, group, name, points }) => [id, clause, group, name['zh-CN'], points]),
    );
    expect([back?.groups, back?.secondLevel, back?.levels]).toEqual([standard.groups, standard.secondLevel, standard.levels]);
  });
  test('may be signed as far as its points go, until one of them is edited', () => {
    const stateOf = (typed = {}): string => {
      const one = readBack(plan, typed);
      return assess(scoringInputs(inputCellsOf(one)), standard, one.marker ?? {}).pointsState;
    };
    const [points = ''] = (plan.names.find(({ name }) => name === 'CERT_Points')?.address ?? '').split(':');
    expect(stateOf()).toBe('imported');
    expect(stateOf({ [points]: 39 })).toBe('edited');
  });
  test('says its edition and no default', () => {
    const texts = [...new PlanEngine(plan).all().values()].filter((value) => typeof value === 'string');
    expect(texts.some((text) => text.includes('2024 版'))).toBe(true);
    expect(texts.filter((text) => text.includes('仅供演练'))).toEqual([]);
  });
});

test.each([
  ['GB/T 27922', GBT],
  ['gb/t27922-2011', GBT],
  [' DB31/T 1 ', 'DB31/T 1'],
])('%s is the designation %s', (typed, designation) => {
  expect(designationOf(typed)).toBe(designation);
});

describe('a table to another standard', () => {
  const standard = standardFromTable(
    'DB31/T 1',
    rowsOf(['分组\t条款\t指标\t分值', '4 服务\t4.1.1\ta\t60', '\t4.1.2\tb\t40'].join('\n'), 'DB31/T 1'),
  );
  test('takes names of groups from it and says whose levels stand in', () => {
    expect(standard.groups).toEqual([
      { clause: '4.1', name: { 'zh-CN': '4 服务', 'en-US': '4 服务' }, points: null, provenance: 'default' },
    ]);
    expect(standard.note?.['zh-CN']).toContain('沿用 GB/T 27922-2011');
    expect(standard.deletionWarning).toBeNull();
  });
});

describe.each([
  ['production', sbtProductionStandard, 27],
  ['sales and service', sbtSalesStandard, 23],
] as const)('SB/T 10401-2006, %s', (_, standard: Standard, count) => {
  const plan = buildScoringSheet({ standard, locale: 'zh-CN' });
  test('is known again from its sheet', () => {
    const sheet = readBack(plan);
    expect(sheet.marker && standardOf(sheet.marker, inputCellsOf(sheet))).toBe(standard);
    expect(standard.indicators).toHaveLength(count);
  });
  test('is scored out of the indicators that apply, and says that it was replaced', () => {
    const engine = new PlanEngine(plan);
    const address = (name: string): string => plan.names.find((one) => one.name === name)?.address ?? '';
    const [judgements = ''] = address('CERT_Judgements').split(':');
    engine.write(
      judgements,
      standard.indicators.map((__, index) => [index === 0 ? '不符合' : '符合']),
    );
    expect(engine.get(address('CERT_Score'))).toBeCloseTo(((count - 1) / count) * 100, 7);
    expect(engine.text(address('CERT_Level').split(':')[0] ?? '')).toBe('五星级');
    const shown = [...engine.all().values()];
    expect(shown.filter((value) => typeof value === 'object')).toEqual([]);
    const texts = shown.filter((value) => typeof value === 'string');
    expect(texts.filter((text) => text.includes('已被 GB/T 27922-2011 代替')).length).toBeGreaterThan(1);
    expect(texts.filter((text) => /40\/35\/25|40 \+ 35|5\.1、5\.2/u.test(text))).toEqual([]);
  });
});
