import { gradeForm } from './forms/grade';
import { rankForm } from './forms/rank';
import { gapForm } from './forms/gap';
import { scoreForm } from './forms/score';
import { levelForm } from './forms/level';
import { bandForm } from './forms/band';
import { persondaysForm } from './forms/persondays';
import { feeForm } from './forms/fee';
import { samplesizeForm } from './forms/samplesize';
import type { NativeRecord } from './native-form';

/** The native form of every function, or the reason why it has none. A test names a function that is missing here. */
export const nativeRegistry: readonly NativeRecord[] = [
  gradeForm,
  rankForm,
  gapForm,
  scoreForm,
  levelForm,
  bandForm,
  persondaysForm,
  feeForm,
  samplesizeForm,
];
