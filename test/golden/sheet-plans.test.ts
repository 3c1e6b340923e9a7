import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/i18n/locale';
import { trialCard } from '../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet, type SheetPlan } from '../../src/sheets';
import { gbt27922 } from '../../src/standards';
import { describePlan } from './support/describe-plan';

const plans: [string, SheetPlan][] = LOCALES.flatMap((locale): [string, SheetPlan][] => [
  [`scoring.${locale}`, buildScoringSheet({ standard: gbt27922, locale })],
  [`fees.${locale}`, buildFeeSheet({ card: trialCard, locale, headcount: 1200 })],
]);

/** Whoever changes a sheet on purpose reads the `.actual.txt` that is left here and puts it in the place of the expected one. */
test.each(plans)('the plan %s is as it was last read', (name, plan) => {
  const expected = join(__dirname, `${name}.txt`);
  const actual = join(__dirname, `${name}.actual.txt`);
  const text = describePlan(plan);
  if (existsSync(expected) && readFileSync(expected, 'utf8') === text) rmSync(actual, { force: true });
  else writeFileSync(actual, text);
  expect(existsSync(actual)).toBe(false);
});
