/**
 * `npm run workbooks`: both sheets of ours as .xlsx files in build/workbooks/, one workbook for each language, straight from their
 * plans: neither Excel nor a browser is asked. The CERT functions calculate where the add-in is installed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { requireNodeVersion } from './lib/node-version.mjs';
import { installDependencies } from './lib/dependencies.mjs';

requireNodeVersion();
installDependencies();

// Loaded only now: they need the packages.
const { requireTypeScript } = await import('./lib/require-typescript.mjs');
const { ROOT } = await import('./lib/run.mjs');

const { loadExcelize, writeXlsx } = requireTypeScript('xlsx/index.ts');
const { planSnapshot } = requireTypeScript('scripts/workbooks/plan-snapshot.ts');
const { buildFeeSheet, buildScoringSheet } = requireTypeScript('src/sheets/index.ts');
const { gbt27922 } = requireTypeScript('src/standards/index.ts');
const { trialCard } = requireTypeScript('src/rate-cards/index.ts');
const { LOCALES } = requireTypeScript('src/i18n/locale.ts');

const excelize = await loadExcelize(readFileSync(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz')));
const folder = path.join(ROOT, 'build', 'workbooks');
mkdirSync(folder, { recursive: true });
for (const locale of LOCALES) {
  const plans = [buildScoringSheet({ standard: gbt27922, locale }), buildFeeSheet({ card: trialCard, locale, headcount: 1200 })];
  const file = path.join(folder, `cert-${locale}.xlsx`);
  const options = { namespace: 'CERT', functions: 'formulas', created: new Date() };
  writeFileSync(file, await writeXlsx(excelize, planSnapshot(plans), options));
  console.log(path.relative(ROOT, file));
}
// The library's runtime never ends by itself.
process.exit(0);
