import { type Cell } from '../../cells/cell';
import { fromCellNumber, fromDecimalText, type Rational } from '../../exact';
import { plainText } from './plain-text';

/** A number as people write it in a score sheet. */
export interface Figure {
  readonly value: Rational;
  /** What it is out of, where that is written too: 5 in `4/5`. */
  readonly of: Rational | null;
  /** What the cell itself says the number is: `得4分`, `扣1分`. */
  readonly says: 'earned' | 'lost' | null;
}

const NUMBER = '([+-]?\\d+(?:\\.\\d+)?)';
const UNIT = '(?: ?(?:分|点|points?|pts?))?';
const BEFORE = '(得|实得|扣|减|失|满分)?:? ?';
const SINGLE = new RegExp(`^${BEFORE}${NUMBER}${UNIT}$`, 'iu');
const SHARE = new RegExp(`^${BEFORE}${NUMBER}${UNIT} ?(?:/|÷|of) ?${NUMBER}${UNIT}$`, 'iu');
const SAYS: Readonly<Record<string, Figure['says']>> = { 得: 'earned', 实得: 'earned', 扣: 'lost', 减: 'lost', 失: 'lost' };

/** The figure in a cell: full-width digits, `5分`, `－2`, `4/5`, `扣1分` are understood; null for anything else, blanks too. */
export function readFigure(cell: Cell): Figure | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: fromCellNumber(cell), of: null, says: null } : null;
  if (typeof cell !== 'string') return null;
  const text = plainText(cell);
  const [, before = '', first = '', second] = SHARE.exec(text) ?? SINGLE.exec(text) ?? [];
  const value = fromDecimalText(first);
  if (value === null) return null;
  return { value, of: second === undefined ? null : fromDecimalText(second), says: SAYS[before] ?? null };
}

const COUNT = /^(\d+) ?(?:份|个|人|件|项|次|台|例|家|批|条|名|宗|单|samples?|pcs)?$/iu;

/** The whole number 0 or more in a cell, its unit left out; null for anything else. */
export function readOldCount(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? cell : null;
  if (typeof cell !== 'string') return null;
  const digits = COUNT.exec(plainText(cell))?.[1];
  const count = digits === undefined ? Number.NaN : Number(digits);
  return Number.isSafeInteger(count) ? count : null;
}
