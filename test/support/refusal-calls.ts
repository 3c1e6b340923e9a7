import type { Cell, Matrix } from '../../src/core/cells/cell';
import type { RefusalCode } from '../../src/core/refusal';
import { feeRefusals } from './refusals/fees';
import { gradingRefusals } from './refusals/grading';
import { ladderAndListRefusals } from './refusals/ladders-and-lists';
import { lifecycleRefusals } from './refusals/lifecycle';
import { whatIfRefusals } from './refusals/what-if';

/** A call that is refused, for every function and every reason it can have. */
export interface RefusalCall {
  readonly code: RefusalCode;
  /** Id of the function. */
  readonly id: string;
  /** As in the definitions' examples: a cell or rows of cells; null for one left out. */
  readonly args: readonly (Cell | Matrix)[];
}

export const refusalCalls: readonly RefusalCall[] = [
  ...gradingRefusals,
  ...feeRefusals,
  ...ladderAndListRefusals,
  ...whatIfRefusals,
  ...lifecycleRefusals,
];
