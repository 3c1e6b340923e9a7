import { type Cell } from '../../cells/cell';
import { plainText } from './plain-text';

/** What old sheets say of an indicator; `partial` is none of our judgements and needs points or samples beside it. */
export const OLD_JUDGEMENTS = ['conforming', 'nonconforming', 'partial', 'deleted', 'unscored', 'sampled'] as const;

export type OldJudgement = (typeof OLD_JUDGEMENTS)[number];

/**
 * Words with one meaning only. Signs that mean different things to different people (`○`, `△`, `/`, grades A to D, TRUE)
 * are left out on purpose: they are asked about.
 */
const WORDS: Readonly<Record<OldJudgement, readonly string[]>> = {
  conforming: [
    ...['√', '✓', '✔', '☑', 'v', '是', '对', '符合', '完全符合', '符合要求', '合格', '满足', '达标', '通过', '已符合'],
    ...['y', 'yes', 'c', 'ok', 'pass', 'passed', 'conform', 'conforms', 'conforming', 'compliant', 'met'],
  ],
  nonconforming: [
    ...['×', '✗', '✘', '✕', '✖', '☒', '╳', 'x', '否', '错', '不符合', '不合格', '不满足', '未达标', '不达标', '不通过', '不符合要求'],
    ...['n', 'no', 'nc', 'fail', 'failed', 'nonconforming', 'non-conforming', 'non-conformity', 'noncompliant', 'non-compliant', 'not met'],
  ],
  partial: [
    ...['部分符合', '基本符合', '部分合格', '基本合格', '部分满足', '基本满足', '部分'],
    ...['partial', 'partially', 'partly', 'partially conforming', 'partially compliant', 'partially met'],
  ],
  deleted: ['na', 'n/a', 'n.a.', 'n.a', 'n\\a', '不适用', '不涉及', '删减', '无此项', 'not applicable'],
  unscored: ['未评', '未评分', '未评审', '未检查', '未审核', '待评', '待定', 'unscored', 'not scored', 'open', 'tbd', 'pending'],
  sampled: ['抽样', 'sampled'],
};

const MEANINGS: ReadonlyMap<string, OldJudgement> = new Map(
  OLD_JUDGEMENTS.flatMap((meaning) => WORDS[meaning].map((word) => [word, meaning] as const)),
);

/** A word of judgement as it is compared and taught: half width, lower case, no full stop behind. */
export function judgementKey(cell: Cell): string {
  return plainText(cell)
    .toLowerCase()
    .replace(/[。;,]$|(?<=[^.][^.])\.$/u, '')
    .trim();
}

/** What a cell says of an indicator, or undefined when that is not known for certain. Words the user explained come first. */
export function oldJudgement(cell: Cell, taught: Readonly<Record<string, OldJudgement>> = {}): OldJudgement | undefined {
  const key = judgementKey(cell);
  return (Object.hasOwn(taught, key) ? taught[key] : undefined) ?? MEANINGS.get(key);
}

const TICKS = new Set(['√', '✓', '✔', '☑', 'v', '●', '■', '◆', '1', 'y', 'yes', '是']);
const EMPTY_BOXES = new Set(['', '□', '☐', '○', '〇', '-']);

/** Whether a cell under a heading such as 符合 is ticked; null where that cannot be told. */
export function isTicked(cell: Cell): boolean | null {
  const key = judgementKey(cell);
  if (TICKS.has(key)) return true;
  return EMPTY_BOXES.has(key) ? false : null;
}
