import { isBlank, quote } from '../core/cells/cell';
import { auditRows } from './audit-rows';
import { inputCellsOf, type OurSheet } from './our-sheet';
import { scoringInputs } from './scoring/inputs';

/** Rows of a scoring sheet that are still open, by their lines counted from 0. */
export interface OpenRows {
  /** Rows that can be judged conforming. */
  readonly lines: readonly number[];
  /** Rows with a nonconforming count beside them: conforming would contradict it. Their ids. */
  readonly contradicted: readonly string[];
}

/** The open rows of a scoring sheet. */
export function openRows(sheet: OurSheet): OpenRows {
  const inputs = scoringInputs(inputCellsOf(sheet));
  const open = auditRows(inputs).filter(({ row }) => row?.judgement.kind === 'unscored');
  const isContradicted = (line: number): boolean => !isBlank(inputs.nonconforming[line]) && inputs.nonconforming[line] !== 0;
  return {
    lines: open.filter(({ line }) => !isContradicted(line)).map(({ line }) => line),
    contradicted: open.filter(({ line }) => isContradicted(line)).map(({ id, line }) => id ?? quote(line + 1)),
  };
}
