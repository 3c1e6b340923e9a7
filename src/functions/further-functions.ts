import type { FunctionDefinition } from './definition';
import { cycle } from './definitions/cycle';
import { expiry } from './definitions/expiry';
import { indicators } from './definitions/indicators';
import { ladder } from './definitions/ladder';
import { managers } from './definitions/managers';
import { needed } from './definitions/needed';
import { nextaudit } from './definitions/nextaudit';
import { nextband } from './definitions/nextband';
import { outlets } from './definitions/outlets';
import { quote } from './definitions/quote';
import { route } from './definitions/route';
import { samplesize } from './definitions/samplesize';
import { schedule } from './definitions/schedule';
import { sensitivity } from './definitions/sensitivity';
import { version } from './definitions/version';

/** The other functions: a part of the site that is fetched beside functions.js (see functions.ts). In the order of the reference. */
export const furtherFunctions: readonly FunctionDefinition[] = [
  indicators,
  ladder,
  managers,
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
