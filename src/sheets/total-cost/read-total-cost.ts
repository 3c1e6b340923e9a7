import { yuanToFen } from '../../core/fees/fee';
import { CYCLE_AUDITS } from '../../core/finance/cycle/price-cycle';
import { COST_CASES, mapCases, mapLines, mapYears, type CertificationFee, type Scenario } from '../../core/finance/total-cost/scenario';
import { cellOf, type OurSheet } from '../our-sheet';
import { COST_LINE_NAMES, COST_NAMES } from './names';

/** What a total cost's sheet was given; null for another sheet, or where the fees or a line are lost. */
export function readTotalCost(sheet: OurSheet): Scenario | null {
  if (sheet.marker?.kind !== 'totalCost') return null;
  const lost = [COST_NAMES.fees, COST_NAMES.hourlyRate, ...Object.values(COST_LINE_NAMES)].some((name) => !sheet.names[name]);
  const fees = feesOf(sheet);
  if (lost || fees === null) return null;
  return {
    fees,
    lines: mapLines((id) => {
      const [cells = []] = sheet.names[COST_LINE_NAMES[id]]?.values ?? [];
      return mapYears((year) => mapCases((one) => cells[placeOf(year, one)]));
    }),
    hourlyRate: cellOf(sheet, COST_NAMES.hourlyRate),
  };
}

/** Place of a case of a year in a line of nine cells. */
function placeOf(year: number, one: (typeof COST_CASES)[number]): number {
  return (year - 1) * COST_CASES.length + COST_CASES.indexOf(one);
}

/** The fees row by row, the audits in the order of a cycle; null where one is no number any more. */
function feesOf(sheet: OurSheet): CertificationFee[] | null {
  const rows = sheet.names[COST_NAMES.fees]?.values ?? [];
  const fees: CertificationFee[] = [];
  for (const [index, { year, auditType }] of CYCLE_AUDITS.slice(0, rows.length).entries()) {
    const amount = rows[index]?.[placeOf(year, 'expected')];
    if (typeof amount !== 'number') return null;
    fees.push({ year, auditType, amountFen: yuanToFen(amount) });
  }
  return fees;
}
