import { isBlank, type Cell } from '../../cells/cell';
import { isTicked, judgementKey, oldJudgement, type OldJudgement } from './judgement-word';
import type { OldRowProblem } from './old-row';
import { plainText } from './plain-text';
import { readFigure } from './read-figure';
import type { RowCells } from './row-cells';

/** The judgement that is written in a row, as words and ticks; `word` is null where there is none. */
export type OldWord =
  | { readonly ok: true; readonly word: OldJudgement | null; readonly text: string }
  | { readonly ok: false; readonly problem: OldRowProblem };

/** Signs that only say that nothing is written, where something else in the row says what is. */
const PLACEHOLDERS = new Set(['-', '--', '/', '\\']);
/** What people write into a column of points lost where none are. */
export const NONE_LOST = new Set(['无', '不扣', '不扣分', '无扣分', 'none', 'nil']);

export function isPlaceholder(cell: Cell): boolean {
  return PLACEHOLDERS.has(plainText(cell));
}

/** What words and ticks say of a row: one judgement, none, or a problem where they are unknown or disagree. */
export function oldWord(cells: RowCells, taught: Readonly<Record<string, OldJudgement>>): OldWord {
  const found: { readonly word: OldJudgement; readonly text: string }[] = [];
  for (const { judgement, cell } of cells.ticks) {
    const ticked = isTicked(cell);
    if (ticked === null) return { ok: false, problem: { code: 'tick_unknown', text: plainText(cell) } };
    if (ticked) found.push({ word: judgement, text: plainText(cell) });
  }
  if (!isBlank(cells.judgement)) {
    const word = oldJudgement(cells.judgement, taught);
    if (word !== undefined) found.push({ word, text: plainText(cells.judgement) });
    else if (!(isPlaceholder(cells.judgement) && found.length > 0)) return unknown(cells.judgement);
  }
  // In a column of figures a word may stand too: NA beside 5 and 4.
  for (const cell of [cells.earned, cells.earnedOrLost, cells.lost]) {
    if (isBlank(cell) || readFigure(cell) !== null) continue;
    if (cell === cells.lost && NONE_LOST.has(judgementKey(cell))) continue;
    const word = oldJudgement(cell, taught);
    // Under 扣分 a tick may mean that points were lost: there only words that stand for no score at all are plain.
    const plain = cell !== cells.lost || word === 'deleted' || word === 'unscored' || Object.hasOwn(taught, judgementKey(cell));
    if (word !== undefined && plain) found.push({ word, text: plainText(cell) });
    else if (!(isPlaceholder(cell) && found.length > 0)) return unknown(cell);
  }
  const words = new Set(found.map(({ word }) => word));
  if (words.size > 1) return { ok: false, problem: { code: 'judgements_disagree', words: [...words] } };
  return { ok: true, word: found[0]?.word ?? null, text: found[0]?.text ?? '' };
}

function unknown(cell: Cell): OldWord {
  return { ok: false, problem: { code: 'judgement_unknown', text: plainText(cell) } };
}
