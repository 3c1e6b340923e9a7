/**
 * Costs inside one process: the bare rules, the wrapper around them, and 100,000 rows from raw cells.
 *
 * Figures that matter are ratios against a baseline measured in the same run, interleaved; absolute ones are guidance.
 */
import { levelOf } from '../../src/core/grading/levels';
import { readScore } from '../../src/core/grading/read-score';
import { bandOf, readHeadcount } from '../../src/core/fees/band';
import { totalFeeYuan } from '../../src/core/fees/fee';
import { levelText } from '../../src/i18n/levels';
import { registry } from '../../src/functions/registry';
import { wrap } from '../../src/functions/wrap';
import { trialCard } from '../../src/rate-cards';
import { gbt27922, schemeOf } from '../../src/standards';
import { interleaved, type Measured } from './interleaved';

const ROWS = 100_000;
const CALLS = 20_000;

const scheme = schemeOf(gbt27922);
const wrapped = (id: string): ((...args: unknown[]) => unknown[][]) => {
  const definition = registry.find((candidate) => candidate.id === id);
  if (!definition) throw new Error(`no function ${id}`);
  return wrap(definition, { makeError: (code, sentence) => Object.assign(new Error(sentence), { code }), locale: () => 'zh-CN' });
};

/** What the core alone does for one cell of GRADE and FEE. */
function coreGrade(cell: number): string {
  const score = readScore(cell);
  if (!score.ok) throw new Error(score.refusal.code);
  return levelText(levelOf(score.value, scheme), 'zh-CN');
}

function coreFee(cell: number): number {
  const headcount = readHeadcount(cell);
  if (!headcount.ok) throw new Error(headcount.refusal.code);
  const band = bandOf(headcount.value, trialCard);
  if (!band.ok) throw new Error(band.refusal.code);
  const total = totalFeeYuan(band.value, 'initial', trialCard);
  if (!total.ok) throw new Error(total.refusal.code);
  return total.value;
}

const scores = Array.from({ length: ROWS }, (_, index) => [(index % 10_001) / 100]);
const headcounts = Array.from({ length: ROWS }, (_, index) => [1 + (index % 10_700)]);
const grade = wrapped('GRADE');
const fee = wrapped('FEE');

export function inProcess(): Measured[] {
  const single = (call: (value: number) => unknown, values: readonly (readonly number[])[]) => () => {
    for (let index = 0; index < CALLS; index += 1) call(values[index]?.[0] ?? 0);
  };
  return [
    interleaved(
      'GRADE, one cell a call',
      'core alone',
      'wrapper',
      CALLS,
      single(coreGrade, scores),
      single((value) => grade([[value]]), scores),
    ),
    interleaved(
      'FEE, one cell a call',
      'core alone',
      'wrapper',
      CALLS,
      single(coreFee, headcounts),
      single((value) => fee([[value]]), headcounts),
    ),
    interleaved(
      'GRADE, 100,000 rows',
      'core loop',
      'wrapper',
      ROWS,
      () => scores.map(([cell = 0]) => [coreGrade(cell)]),
      () => grade(scores),
    ),
    interleaved(
      'FEE, 100,000 rows',
      'core loop',
      'wrapper',
      ROWS,
      () => headcounts.map(([cell = 0]) => [coreFee(cell)]),
      () => fee(headcounts),
    ),
  ];
}
