import type { FunctionDefinition } from './definition';
import { band } from './definitions/band';
import { breakdown } from './definitions/breakdown';
import { cycle } from './definitions/cycle';
import { expiry } from './definitions/expiry';
import { fee } from './definitions/fee';
import { feetable } from './definitions/feetable';
import { gap } from './definitions/gap';
import { grade } from './definitions/grade';
import { indicators } from './definitions/indicators';
import { ladder } from './definitions/ladder';
import { level } from './definitions/level';
import { managers } from './definitions/managers';
import { needed } from './definitions/needed';
import { nextaudit } from './definitions/nextaudit';
import { nextband } from './definitions/nextband';
import { outlets } from './definitions/outlets';
import { persondays } from './definitions/persondays';
import { quote } from './definitions/quote';
import { rank } from './definitions/rank';
import { route } from './definitions/route';
import { samplesize } from './definitions/samplesize';
import { schedule } from './definitions/schedule';
import { score } from './definitions/score';
import { sensitivity } from './definitions/sensitivity';
import { version } from './definitions/version';

/** Every CERT.* function, in the order of the reference. A test reads the folder and names a definition that is missing here. */
export const registry: readonly FunctionDefinition[] = [
  grade,
  rank,
  score,
  level,
  breakdown,
  gap,
  indicators,
  ladder,
  managers,
  band,
  persondays,
  fee,
  feetable,
  quote,
  cycle,
  outlets,
  samplesize,
  nextband,
  needed,
  sensitivity,
  route,
  schedule,
  nextaudit,
  expiry,
  version,
];
