import type { CostRefusal } from './cost-refusal';
import { lineAmounts, readHourlyRate, type LineStanding } from './line-amounts';
import {
  COST_LINE_IDS,
  COST_YEARS,
  mapCases,
  mapLines,
  mapYears,
  type ByCase,
  type ByYear,
  type CertificationFee,
  type CostLineId,
  type CostYear,
  type Scenario,
} from './scenario';

/** Sums in fen, by year and over all years. */
export interface CostSums {
  readonly years: ByYear<ByCase<bigint>>;
  readonly all: ByCase<bigint>;
}

/** All that a certificate costs in three years, as far as it was considered. */
export interface TotalCost {
  readonly fees: readonly CertificationFee[];
  readonly feesFen: bigint;
  readonly lines: Readonly<Record<CostLineId, ByYear<LineStanding>>>;
  /** Each said once, in the order of the lines. */
  readonly refusals: readonly CostRefusal[];
  /** Lines without a figure, and in which years. */
  readonly notConsidered: readonly { readonly line: CostLineId; readonly years: readonly CostYear[] }[];
  /** Null while anything is refused: a total that leaves a line out would read as one that has it. */
  readonly totals: CostSums | null;
}

/** A scenario added up: the body's fees and every line that was considered, by case and year. */
export function totalCost({ fees, lines, hourlyRate }: Scenario): TotalCost {
  const rate = readHourlyRate(hourlyRate);
  const standings = mapLines((id) => mapYears((year) => lineAmounts(id, year, lines[id][year], rate)));
  const every = COST_LINE_IDS.flatMap((id) => COST_YEARS.map((year) => standings[id][year]));
  const refusals = every.flatMap((standing) => (standing.kind === 'refused' ? [standing.refusal] : []));
  return {
    fees,
    feesFen: fees.reduce((sum, { amountFen }) => sum + amountFen, 0n),
    lines: standings,
    // One hourly rate is wrong for every year, and said once.
    refusals: refusals.filter((refusal, index) => 'line' in refusal || refusals.findIndex(({ code }) => code === refusal.code) === index),
    notConsidered: COST_LINE_IDS.flatMap((line) => {
      const years = COST_YEARS.filter((year) => standings[line][year].kind === 'notConsidered');
      return years.length === 0 ? [] : [{ line, years }];
    }),
    totals: refusals.length > 0 ? null : sums(fees, standings),
  };
}

function sums(fees: readonly CertificationFee[], standings: TotalCost['lines']): CostSums {
  const years = mapYears((year) => {
    const feesFen = fees.reduce((sum, fee) => (fee.year === year ? sum + fee.amountFen : sum), 0n);
    return mapCases((one) =>
      COST_LINE_IDS.reduce((sum, id) => {
        const standing = standings[id][year];
        return standing.kind === 'counted' ? sum + standing.amounts[one] : sum;
      }, feesFen),
    );
  });
  return { years, all: mapCases((one) => COST_YEARS.reduce((sum, year) => sum + years[year][one], 0n)) };
}
