import type { FunctionDefinition } from './definition';
import { band } from './definitions/band';
import { breakdown } from './definitions/breakdown';
import { fee } from './definitions/fee';
import { feetable } from './definitions/feetable';
import { gap } from './definitions/gap';
import { grade } from './definitions/grade';
import { level } from './definitions/level';
import { persondays } from './definitions/persondays';
import { rank } from './definitions/rank';
import { score } from './definitions/score';

/**
 * The functions that a workbook calls by the thousand and our own sheets are made of: they are in functions.js and answer at once.
 * In the order of the reference.
 */
export const firstFunctions: readonly FunctionDefinition[] = [grade, rank, score, level, breakdown, gap, band, persondays, fee, feetable];
