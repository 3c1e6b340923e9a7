import type { SheetPlan } from './plan';
import type { StyleName } from './styles';

/** What one part of a sheet (header, table, status …) adds to its plan. */
export interface PlanPart {
  readonly blocks?: SheetPlan['blocks'];
  readonly styled?: readonly { readonly address: string; readonly style: StyleName }[];
  readonly borders?: SheetPlan['borders'];
  readonly numberFormats?: SheetPlan['numberFormats'];
  readonly merges?: SheetPlan['merges'];
  readonly validations?: SheetPlan['validations'];
  readonly conditionalFormats?: SheetPlan['conditionalFormats'];
  readonly names?: SheetPlan['names'];
  readonly rowHeights?: SheetPlan['rowHeights'];
}

/** The parts of a plan joined, each list in the order of the parts. */
export function joinParts(parts: readonly PlanPart[]): Required<PlanPart> {
  return {
    blocks: parts.flatMap((part) => part.blocks ?? []),
    styled: parts.flatMap((part) => part.styled ?? []),
    borders: parts.flatMap((part) => part.borders ?? []),
    numberFormats: parts.flatMap((part) => part.numberFormats ?? []),
    merges: parts.flatMap((part) => part.merges ?? []),
    validations: parts.flatMap((part) => part.validations ?? []),
    conditionalFormats: parts.flatMap((part) => part.conditionalFormats ?? []),
    names: parts.flatMap((part) => part.names ?? []),
    rowHeights: parts.flatMap((part) => part.rowHeights ?? []),
  };
}
