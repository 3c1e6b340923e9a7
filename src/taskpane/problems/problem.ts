import type { Refusal } from '../../core/refusal';
import type { HostProblem } from '../../excel';

/** What can go wrong in the pane, as data. Its sentence is made in the language of the pane when it is shown. */
export type Problem =
  | HostProblem
  /** Something the user typed in the pane stands in the way. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A lazy part of the pane did not arrive. */
  | { readonly kind: 'part_not_loaded' }
  /** A fault of ours. */
  | { readonly kind: 'unexpected'; readonly message: string };

/** Thrown by code of ours that already knows what went wrong. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
    this.name = 'ProblemError';
  }
}
