import type { PlannedCell, ToolPlan } from './plans/tool-plan';

/** What a preview says of cells together: what they become, and what is particular about it. */
export type PreviewGroupId = 'native' | 'nativeInError' | 'value' | 'live' | 'repair' | 'repairMasked';

export interface PreviewGroup {
  readonly id: PreviewGroupId;
  readonly formulas: readonly PlannedCell[];
  /** Cells that change, with those the formulas fill. */
  readonly cells: number;
}

const ORDER: readonly PreviewGroupId[] = ['native', 'nativeInError', 'value', 'live', 'repair', 'repairMasked'];

/** The cells of a plan by what is to be said of them; groups without cells are left out. */
export function previewGroups({ tool, cells }: Pick<ToolPlan, 'tool' | 'cells'>): PreviewGroup[] {
  return ORDER.flatMap((id) => {
    const formulas = cells.filter((cell) => groupOf(tool, cell) === id);
    return formulas.length === 0 ? [] : [{ id, formulas, cells: cellsIn(formulas) }];
  });
}

/** Cells that change with some formulas. */
export function cellsIn(formulas: readonly PlannedCell[]): number {
  return formulas.reduce((sum, { changes }) => sum + changes.length, 0);
}

function groupOf(tool: ToolPlan['tool'], { becomes, remark }: PlannedCell): PreviewGroupId {
  if (tool === 'repair') return remark === 'masked' ? 'repairMasked' : 'repair';
  return becomes === 'native' && remark === 'in_error' ? 'nativeInError' : becomes;
}
