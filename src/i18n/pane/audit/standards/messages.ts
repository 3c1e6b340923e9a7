import type { PointProblem } from '../../../../core/audit/point-problem';

type Code = PointProblem['code'];

/** The sentence of each problem of a point table, naming what was found and what is expected. */
export type PointProblemSentences = {
  readonly [C in Code]: (problem: Extract<PointProblem, { code: C }>) => string;
};

/** Texts of the card that chooses standards and loads point tables. */
export interface StandardsMessages {
  readonly makeTitle: string;
  readonly standard: string;
  readonly choices: { readonly gbt27922: string; readonly sbtProduction: string; readonly sbtSales: string };
  /** A table that stands in the workbook. */
  readonly ownTable: (sheet: string, designation: string, edition: string) => string;
  readonly practiceOnly: string;
  readonly ownHint: string;
  readonly generate: string;
  readonly generated: (sheet: string) => string;
  readonly signable: string;
  readonly loadTitle: string;
  readonly loadAbout: string;
  readonly paste: string;
  readonly pastePlaceholder: string;
  readonly useSelection: string;
  readonly fromSelection: (address: string) => string;
  readonly backToPaste: string;
  readonly designation: string;
  readonly designationHint: string;
  readonly edition: string;
  readonly editionHint: string;
  readonly editionMissing: string;
  readonly designationMissing: string;
  readonly replaced: (designation: string) => string;
  readonly body: string;
  readonly source: string;
  readonly load: string;
  readonly loaded: (sheet: string, indicators: number) => string;
  readonly summary: (indicators: number, total: string) => string;
  readonly nothingWrong: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly more: (count: number) => string;
  /** Before a sentence about one row. */
  readonly row: (row: number) => string;
  readonly problems: PointProblemSentences;
  readonly keptBroken: (sheet: string) => string;
  readonly keptNewer: (sheet: string, version: number) => string;
  readonly keptLost: (sheet: string) => string;
  readonly keptNoEdition: (sheet: string) => string;
}
