import { gradeForm } from './forms/grade';
import { rankForm } from './forms/rank';
import { gapForm } from './forms/gap';
import { scoreForm } from './forms/score';
import { levelForm } from './forms/level';
import { bandForm } from './forms/band';
import { persondaysForm } from './forms/persondays';
import { feeForm } from './forms/fee';
import { samplesizeForm } from './forms/samplesize';
import { feetableForm } from './forms/feetable';
import { quoteForm } from './forms/quote';
import { cycleForm } from './forms/cycle';
import { outletsForm } from './forms/outlets';
import { nextbandForm } from './forms/nextband';
import { breakdownForm } from './forms/breakdown';
import { indicatorsForm } from './forms/indicators';
import { ladderForm } from './forms/ladder';
import { managersForm } from './forms/managers';
import { neededForm } from './forms/needed';
import { sensitivityForm } from './forms/sensitivity';
import { routeForm } from './forms/route';
import { scheduleForm } from './forms/schedule';
import { nextauditForm } from './forms/nextaudit';
import { expiryForm } from './forms/expiry';
import { versionForm } from './forms/version';
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
  feetableForm,
  quoteForm,
  cycleForm,
  outletsForm,
  nextbandForm,
  breakdownForm,
  indicatorsForm,
  ladderForm,
  managersForm,
  neededForm,
  sensitivityForm,
  routeForm,
  scheduleForm,
  nextauditForm,
  expiryForm,
  versionForm,
];
