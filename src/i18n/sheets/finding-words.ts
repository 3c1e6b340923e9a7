import type { Cell } from '../../core/cells/cell';
import { normalize } from '../../core/cells/words';
import type { Locale } from '../../core/local-text';

/** How grave a nonconformity is. The three words are a default of ours: no public source fixes them. */
export const SEVERITY_WORDS = {
  'zh-CN': { major: '严重', minor: '一般', observation: '观察项' },
  'en-US': { major: 'major', minor: 'minor', observation: 'observation' },
} as const;

/** How far a correction has come; a default of ours as well. */
export const FINDING_STATUS_WORDS = {
  'zh-CN': { open: '待整改', working: '整改中', verified: '已验证', closed: '已关闭' },
  'en-US': { open: 'open', working: 'in progress', verified: 'verified', closed: 'closed' },
} as const;

export type Severity = keyof (typeof SEVERITY_WORDS)['zh-CN'];
export type FindingStatus = keyof (typeof FINDING_STATUS_WORDS)['zh-CN'];

/** Before the number of a special deduction's line, in the column of row ids. */
export const SPECIAL_ROW: Readonly<Record<Locale, string>> = { 'zh-CN': '特', 'en-US': 'SD' };

/** The status a cell names, in either language; null where it is none of ours. */
export function findingStatusOf(cell: Cell): FindingStatus | null {
  return wordOf(FINDING_STATUS_WORDS, cell);
}

/** The severity a cell names, in either language; null where it is none of ours. */
export function severityOf(cell: Cell): Severity | null {
  return wordOf(SEVERITY_WORDS, cell);
}

/** Number of the line of special deductions a row label stands for, from 1; null for the id of an indicator row. */
export function specialLineOf(label: string): number | null {
  const digits = /^(?:特|SD)\s?(\d+)$/iu.exec(label.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

function wordOf<Word extends string>(tables: Readonly<Record<Locale, Readonly<Record<Word, string>>>>, cell: Cell): Word | null {
  if (typeof cell !== 'string') return null;
  const wanted = normalize(cell);
  for (const table of Object.values(tables)) {
    const found = (Object.entries(table) as [Word, string][]).find(([, text]) => normalize(text) === wanted);
    if (found !== undefined) return found[0];
  }
  return null;
}
