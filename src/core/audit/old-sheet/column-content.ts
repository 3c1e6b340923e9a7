import { isBlank, type Cell } from '../../cells/cell';
import { oldJudgement } from './judgement-word';
import { plainName } from './plain-name';
import { plainText } from './plain-text';
import { readFigure } from './read-figure';
import { readOldClause } from './read-old-clause';
import type { OldSheetTarget } from './target';

/** How many cells of a column look like what. */
export interface ColumnContent {
  readonly written: number;
  readonly clauses: number;
  /** Clauses with a name behind them. */
  readonly clausesWithName: number;
  readonly judgements: number;
  readonly figures: number;
  /** Figures that say what they are out of, such as `4/5`. */
  readonly shares: number;
  readonly texts: number;
  /** Names of indicators of the standard. */
  readonly names: number;
  /** Whether it counts the rows: 1, 2, 3. */
  readonly serial: boolean;
}

/** What stands in a column, whatever its heading says. */
export function columnContent(cells: readonly Cell[], target: OldSheetTarget): ColumnContent {
  const names = new Set(target.rows.flatMap((row) => row.names));
  const written = cells.filter((cell) => !isBlank(cell));
  const count = (holds: (cell: Cell) => boolean): number => written.filter(holds).length;
  const isClause = (cell: Cell): boolean => typeof cell === 'string' && readOldClause(cell) !== null;
  const isJudgement = (cell: Cell): boolean => oldJudgement(cell) !== undefined;
  const isFigure = (cell: Cell): boolean => readFigure(cell) !== null && !isClause(cell);
  return {
    written: written.length,
    clauses: count(isClause),
    clausesWithName: count((cell) => isClause(cell) && (readOldClause(cell)?.rest ?? '') !== ''),
    judgements: count(isJudgement),
    figures: count(isFigure),
    shares: count((cell) => (readFigure(cell)?.of ?? null) !== null),
    texts: count((cell) => !isClause(cell) && !isJudgement(cell) && !isFigure(cell)),
    names: count((cell) => typeof cell === 'string' && names.has(plainName(plainText(cell)))),
    serial: isSerial(written),
  };
}

function isSerial(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const first = readFigure(cells[0]);
  if (first === null) return false;
  return cells.every((cell, index) => readFigure(cell)?.value.compare(first.value.add(index)) === 0);
}
