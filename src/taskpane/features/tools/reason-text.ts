import type { KeepReason } from '../../../functions/native/conversion';
import type { ToolsMessages } from '../../../i18n/pane/tools';
import type { LeftReason, SheetRefusal } from './plans/tool-plan';

/** Why a cell becomes a value. */
export function keepText(reason: KeepReason, { reasons }: ToolsMessages): string {
  switch (reason.code) {
    case 'no_form':
      return reasons.noForm(reason.name);
    case 'unknown_function':
      return reasons.unknownFunction(reason.name);
    case 'arguments':
      return reasons.arguments(reason.name);
    case 'inside_formula':
      return reasons.insideFormula(reason.name);
    case 'too_long':
      return reasons.tooLong(reason.name, reason.length, reason.limit);
  }
}

/** Why a cell stays as it is. */
export function leftText(reason: LeftReason, { reasons }: ToolsMessages): string {
  switch (reason.code) {
    case 'protected':
      return reasons.protected;
    case 'signed':
      return reasons.signed(reason);
    case 'busy':
      return reasons.busy;
    case 'error':
      return reasons.error(reason.error);
    case 'stuck':
      return reasons.stuck;
    case 'unknown_function':
      return reasons.notOurs(reason.name);
    case 'occupied':
      return reasons.occupied(reason.cell);
  }
}

/** Why a sheet cannot be brought back. */
export function refusalText(refusal: SheetRefusal, { refusals, reasons }: ToolsMessages): string {
  switch (refusal.code) {
    case 'other_version':
      return refusals.otherVersion(refusal.version, refusal.known);
    case 'unknown_subject':
      return refusals.unknownSubject(refusal.subject);
    case 'row_lost':
      return refusals.rowLost(refusal.row, refusal.label);
    case 'columns_moved':
      return refusals.columnsMoved(refusal.name, refusal.from, refusal.to);
    case 'marker_lost':
      return refusals.markerLost;
    case 'protected':
      return refusals.protected;
    case 'signed':
      return reasons.signed(refusal);
  }
}
