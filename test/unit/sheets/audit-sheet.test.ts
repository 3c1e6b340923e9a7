import { toCellNumber } from '../../../src/core/exact';
import { LOCALES } from '../../../src/i18n/locale';
import { AUDIT_STRINGS } from '../../../src/i18n/sheets';
import { buildScoringSheet } from '../../../src/sheets';
import { buildAuditSheet } from '../../../src/sheets/audit/build-audit-sheet';
import { headerOfSite } from '../../../src/sheets/audit/header-of-site';
import { namesIn, readAudit } from '../../../src/sheets/audit/read-audit';
import { siteSheets } from '../../../src/sheets/audit/site-sheets';
import { sheetNameOf } from '../../../src/sheets/sheet-name';
import { gbt27922 } from '../../../src/standards';
import { PlanEngine } from './support/engine';
import { sheetOfPlan, typed } from './support/sheet-of-plan';

describe.each(LOCALES)('the sheet of an audit in %s', (locale) => {
  const plan = buildAuditSheet({ locale, fields: { organisation: '=华安' } });
  const strings = AUDIT_STRINGS[locale];
  const sheet = sheetOfPlan(
    { ...plan, name: "审核'信息" },
    typed(plan, [
      ['CERT_TeamNames', 0, ' 王工 '],
      ['CERT_TeamNames', 3, '李工'],
      ['CERT_SiteNames', 0, '总部'],
      ['CERT_SiteKinds', 0, strings.kinds.headOffice],
      ['CERT_SiteHeadcounts', 0, 300],
      ['CERT_SiteNames', 2, '一店'],
      ['CERT_SiteHeadcounts', 2, 0],
      ['CERT_SiteSheets', 2, '一店 (2)'],
    ]),
  );

  test('is read back: team, sites, headcounts that are none', () => {
    const { team, sites } = readAudit(sheet);
    expect(team).toEqual(['王工', '李工']);
    expect(sites.map(({ line, id, name, kind, sheet: noted }) => [line, id, name, kind, noted])).toEqual([
      [0, 'S01', '总部', 'headOffice', ''],
      [2, 'S03', '一店', null, '一店 (2)'],
    ]);
    expect(sites.map(({ headcount }) => headcount && toCellNumber(headcount))).toEqual([300, null]);
  });

  test('is followed by headers through formulas that quote its name', () => {
    const header = headerOfSite(sheet, { name: '一店', auditors: '王工' });
    expect(header.organisation).toEqual({ formula: "=IF('审核''信息'!$B$3=\"\",\"\",'审核''信息'!$B$3)" });
    expect([header.site, header.auditors]).toEqual(['一店', '王工']);
  });

  test('finds the scoring sheet of a site by the name noted, or by the site it names', () => {
    const scoring = (name: string, site: string) => sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale, name, header: { site } }));
    const [noted, named, twin] = [scoring('一店 (2)', '别处'), scoring('改了名', '总部'), scoring('又一张', '总部')];
    const { sites } = readAudit(sheet);
    expect(siteSheets(sites, [noted, named]).map(({ sheet: found }) => found?.name)).toEqual(['改了名', '一店 (2)']);
    // Two that name the site: neither is taken for it.
    expect(siteSheets(sites, [named, twin]).map(({ sheet: found }) => found)).toEqual([null, null]);
  });

  test('says how many outlets to visit, and how many are missing', () => {
    const engine = new PlanEngine(plan);
    const [total, needed, state] = ['F8', 'F9', 'D11'];
    expect(engine.get(state)).toBe(strings.sample.open);
    engine.write(total, [[16]]);
    engine.write('B4', [[locale === 'zh-CN' ? '初次评审' : 'initial']]);
    expect(engine.get(needed)).toBe(4);
    expect(engine.get(state)).toBe(strings.sample.missing.join('4'));
    engine.write('B4', [[locale === 'zh-CN' ? '监督评审' : 'surveillance']]);
    expect(engine.get(needed)).toBe(3);
    engine.write('C22', [[strings.kinds.headOffice], [strings.kinds.outlet], [strings.kinds.outlet], [strings.kinds.outlet]]);
    expect(engine.get(state)).toBe(strings.sample.enough);
  });
});

test.each([
  ['王工、李工', ['王工', '李工']],
  [' 王工 , Li; 赵工\n', ['王工', 'Li', '赵工']],
  ['', []],
])('names in one cell: %j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['城东店', '城东店'],
  ["'甲:乙/丙*?[丁]'", '甲 乙 丙 丁'],
  ['一'.repeat(40), '一'.repeat(31)],
  [':/', 'S01'],
  ['History', 'S01'],
])('the site %j makes a sheet named %j', (text, name) => {
  expect(sheetNameOf(text, 'S01')).toBe(name);
});
