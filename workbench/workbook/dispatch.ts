import type { DispatchResult, Model } from '@odoo/o-spreadsheet';
import { ApiError, accessDenied, invalidArgument } from './apiError';

type AnyDispatch = (type: string, payload: object) => DispatchResult;

/** Refusals that only say that the sheet looks so already. */
const HARMLESS = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

const INVALID =
  /^(Invalid|Target|Selection|Duplicated|TableOverlap|MergeInTable|FrozenPaneOverlap|FirstArg|SecondArg|NonContinuous|MergeOverlap)/;

/** The model's dispatch for command types it does not know at compile time: ours. */
export const dispatchOf = (model: Model): AnyDispatch => model.dispatch;

/**
 * Runs one command of the engine; what it refuses becomes an error naming what failed.
 *
 * @param what - The member of the Excel API this is done for, e.g. `Range.merge`.
 */
export function runCommand(model: Model, what: string, type: string, payload: object): void {
  const result = dispatchOf(model)(type, payload);
  if (result.isSuccessful) return;
  const reasons = result.reasons.map(String).filter((reason) => !HARMLESS.has(reason));
  if (reasons.length === 0) return;
  const list = reasons.join(', ');
  if (reasons.includes('SheetLocked')) throw accessDenied(what, `the sheet is protected (${type}).`);
  if (reasons.some((reason) => INVALID.test(reason))) throw invalidArgument(what, `The spreadsheet refused ${type}: ${list}.`);
  throw new ApiError('GeneralException', `The spreadsheet refused ${type}: ${list}.`, what);
}
