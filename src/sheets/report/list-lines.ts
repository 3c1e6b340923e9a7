import { SCORING_NAMES } from '../names';
import type { Site } from './context';
import { formula, type Content } from './lines';
import { rangeOn, textAt } from './references';
import type { SiteRow } from './sources';
import type { WorkingColumn } from './working-columns';

/** Lists that follow the scores: each row shows the indicator that at the time has its number in a column of the working. */
export interface ListedRow {
  /** A column of the working. */
  readonly own: (key: WorkingColumn, text?: string) => Content;
  /** A column of the scoring sheet. */
  readonly scored: (key: keyof typeof SCORING_NAMES) => Content;
}

/**
 * The row of a list with a number from 1 on.
 *
 * @param order - Column of the working that numbers the listed indicators.
 * @param present - The indicator that has this number at present, for planning the height of the row.
 */
export function listedRow({ sheet, working }: Site, order: WorkingColumn, number: number, present: SiteRow | undefined): ListedRow {
  const position = `MATCH(${String(number)},${working.rows(order)},0)`;
  return {
    own: (key, text = '') => formula(`IFERROR(INDEX(${working.rows(key)},${position}),"")`, text),
    scored: (key) => {
      const range = rangeOn(sheet, SCORING_NAMES[key]);
      if (range === null) return '';
      const found = `INDEX(${range},INDEX(${working.rows('line')},${position}))`;
      return formula(
        `IFERROR(IF(${found}="","",${found}),"")`,
        present === undefined ? '' : textAt(sheet, SCORING_NAMES[key], present.line),
      );
    },
  };
}
