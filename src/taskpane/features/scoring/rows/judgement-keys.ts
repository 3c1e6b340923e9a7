import type { JudgementWord } from '../../../../core/cells/words';

/** The key that gives each judgement, shown on its button. Digits: a Chinese keyboard types them without its list opening. */
export const JUDGEMENT_KEYS: readonly (readonly [key: string, judgement: JudgementWord])[] = [
  ['1', 'conforming'],
  ['2', 'nonconforming'],
  ['3', 'sampled'],
  ['4', 'deleted'],
  ['0', 'unscored'],
];

/** The judgement a key gives; null for every other key. */
export function judgementOfKey(key: string): JudgementWord | null {
  return JUDGEMENT_KEYS.find(([known]) => known === key)?.[1] ?? null;
}
