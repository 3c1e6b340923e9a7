import type { WorkbookScan } from '../../../../excel/scan-workbook';
import { sealOfScan } from './seal-of-scan';
import type { ToolPlan } from './tool-plan';

/** A plan without the cells of signed sheets; each of those is refused with its signature. */
export function refuseSigned(plan: ToolPlan, { sheets }: WorkbookScan): ToolPlan {
  const concerned = new Set([...plan.cells, ...plan.left].map(({ sheet }) => sheet));
  const seals = sheets.flatMap((sheet) => {
    const seal = concerned.has(sheet.name) ? sealOfScan(sheet) : null;
    return seal === null ? [] : [{ sheet: sheet.name, refusal: { code: 'signed' as const, ...seal } }];
  });
  const isOpen = ({ sheet }: { readonly sheet: string }): boolean => seals.every((one) => one.sheet !== sheet);
  return { ...plan, cells: plan.cells.filter(isOpen), left: plan.left.filter(isOpen), refused: [...plan.refused, ...seals] };
}
