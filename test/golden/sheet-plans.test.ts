import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPastedTable } from '../../src/core/audit/pasted-table';
import { LOCALES } from '../../src/i18n/locale';
import { trialCard } from '../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet, type SheetPlan } from '../../src/sheets';
import { gbt27922 } from '../../src/standards';
import { buildLadderSheet } from '../../src/sheets/ladder/build-ladder-sheet';
import { buildStandardSheet } from '../../src/sheets/standard/build-standard-sheet';
import { ladders } from '../../src/standards/ladders';
import { describePlan } from './support/describe-plan';

/** Nobody's points. */
const madeUp = readPastedTable('条款\t指标\t分值\t规则\n5.1.1\t虚构一\t40\t全扣\n5.2.1\t虚构二\t35\t\n5.3.1\t虚构三\t50/3\t\n5.3.2\t虚构四\t25/3\t', { required: [] });

const plans: [string, SheetPlan][] = LOCALES.flatMap((locale): [string, SheetPlan][] => [
  [`scoring.${locale}`, buildScoringSheet({ standard: gbt27922, locale })],
  [`fees.${locale}`, buildFeeSheet({ card: trialCard, locale, headcount: 1200 })],
  [`standard.${locale}`, buildStandardSheet({ locale, designation: gbt27922.designation, edition: '2024', date: 45_000, rows: madeUp.rows })],
  ...ladders.filter(({ id }) => id === 'lc' || id === 'le').map((ladder): [string, SheetPlan] => [`ladder-${ladder.id}.${locale}`, buildLadderSheet({ ladder, locale })]),
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
