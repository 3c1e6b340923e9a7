import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planSnapshot } from '../../scripts/workbooks/plan-snapshot';
import { LOCALES } from '../../src/i18n/locale';
import { comparisonPlan, cyclePlan, totalCostPlan } from '../unit/sheets/support/finance-plans';
import { priceListPlan } from '../unit/sheets/support/price-list-plan';
import { convert } from './support/libreoffice';
import { outputFolder } from './support/output-folder';
import { xlsxWithoutAddin } from './support/xlsx-file';

jest.setTimeout(300_000);

describe.each(LOCALES)('finance sheets on paper in %s', (locale) => {
  const plans = {
    cycle: cyclePlan(locale, true),
    totalCost: totalCostPlan(locale, true),
    comparison: comparisonPlan(locale),
    priceList: priceListPlan(locale, true),
  };
  const folder = outputFolder('finance-printing', locale);
  beforeAll(async () => {
    const files: string[] = [];
    for (const [kind, plan] of Object.entries(plans)) {
      const file = join(folder, `${kind}.xlsx`);
      writeFileSync(file, await xlsxWithoutAddin(planSnapshot([plan])));
      files.push(file);
    }
    convert(files, 'pdf', folder);
  });

  test.each([
    ['cycle', 1],
    ['totalCost', 1],
    ['comparison', 1],
    ['priceList', 1],
  ] as const)('%s: A4, at most %i page, no formula in error', (kind, most) => {
    const pdf = join(folder, `${kind}.pdf`);
    const facts = execFileSync('pdfinfo', ['-f', '1', '-l', '99', pdf], { encoding: 'utf8' });
    const sizes = [...facts.matchAll(/Page +\d+ size: +(.*)/gu)].map(([, size]) => size);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.length).toBeLessThanOrEqual(most);
    for (const size of sizes) expect(size).toMatch(/\(A4\)/u);
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text).toMatch(/53,000\.00/u);
    expect(text).not.toMatch(/#(REF|VALUE|NAME|N\/A|DIV)|###/u);
  });
});
