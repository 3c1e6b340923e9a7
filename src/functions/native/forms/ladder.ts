import type { LocalText } from '../../../core/local-text';
import { WORDS } from '../../../core/cells/words';
import { LADDER_WORDS } from '../../../i18n/ladders';
import type { Locale } from '../../../i18n/locale';
import type { Ladder } from '../../../standards/ladders';
import { readLadder } from '../../arguments/ladder';
import { cellText } from '../cell-of-range';
import { isOneOf, quoted, trimmed } from '../formula';
import { numberText } from '../graded-form';
import { inLanguage } from '../language-part';
import type { NativeArgument, NativeCell, NativeRecord } from '../native-form';

/** The three cells of an answer in one language. */
type CellsIn = (locale: Locale) => readonly [rung: string, missing: string, note: string];

const list = (words: readonly string[]): string => `{${words.map(quoted).join(',')}}`;

const lengthOf = (range: NativeArgument): number =>
  range.rows === 1 || range.columns === 1 ? (range.rows ?? 0) * (range.columns ?? 0) : 0;

/** By criteria: the first that is not met decides. */
function byCriteria(ladder: Ladder, answers: NativeArgument): CellsIn | null {
  const criteria: LocalText[] = ladder.rungs.flatMap((rung) => rung.criteria ?? []);
  if (lengthOf(answers) !== criteria.length) return null;
  const range = answers.text;
  const words = Object.values(WORDS.answer).flat();
  const separator = (answers.rows ?? 1) > 1 ? ',' : ';';
  const known =
    `SUMPRODUCT(--(${trimmed(range)}={${words.map(quoted).join(separator)}}))+` +
    `SUMPRODUCT(--((${trimmed(range)}="")+(${range}=0)+(${range}=1)+ISLOGICAL(${range})>0))`;
  const valid = `${known}=ROWS(${range})*COLUMNS(${range})`;
  const met = (index: number): string => {
    const cell = cellText(answers, index + 1);
    return `OR(${cell}=1,${cell}=TRUE,${isOneOf(cell, WORDS.answer.met)})`;
  };
  const open = (index: number): string => {
    const cell = cellText(answers, index + 1);
    return `IF(ISLOGICAL(${cell}),FALSE,OR(${cell}=0,${isOneOf(cell, [...WORDS.answer.open, ''])}))`;
  };
  /** The answer at the first criterion that is not met, or at the top. */
  const atFirst = (fails: (index: number) => string, top: string): string =>
    `IF(${valid},${criteria.reduceRight((rest, _criterion, index) => `IF(${met(index)},${rest},${fails(index)})`, top)},NA())`;
  // Number of rungs below the one that each criterion belongs to.
  const rungsBelow = ladder.rungs.flatMap((rung, index) => (rung.criteria ?? []).map(() => index));
  return (locale) => {
    const name = (rungs: number): string => quoted(ladder.rungs[rungs - 1]?.name[locale] ?? LADDER_WORDS[locale].none);
    return [
      atFirst((index) => name(rungsBelow[index] ?? 0), name(ladder.rungs.length)),
      atFirst((index) => quoted(criteria[index]?.[locale] ?? ''), '""'),
      atFirst((index) => `IF(${open(index)},${quoted(LADDER_WORDS[locale].open)},"")`, '""'),
    ];
  };
}

/** By the user's thresholds on a score. */
function byThresholds(ladder: Ladder, scored: NativeArgument, thresholds: NativeArgument): CellsIn | null {
  const count = ladder.rungs.length;
  if (lengthOf(thresholds) !== count || lengthOf(scored) !== 1) return null;
  const t = thresholds.text;
  const s = numberText(scored);
  const score = `ROUND(${s},9)`;
  const rising = ladder.rungs.slice(1).map((_rung, index) => `${cellText(thresholds, index + 1)}<${cellText(thresholds, index + 2)}`);
  const valid = `IF(AND(COUNT(${t})=${String(count)},ISNUMBER(${s})),AND(${score}>=0,${score}<=100,MIN(${t})>0,MAX(${t})<=100,${rising.join(',')}),FALSE)`;
  const rungs = `SUMPRODUCT(--(${t}<=${score}))`;
  const positions = `{${[...Array(count + 1).keys()].join(',')}}`;
  const threshold = cellText(thresholds, `${rungs}+1`);
  return (locale) => {
    const names = ladder.rungs.map(({ name }) => name[locale]);
    const { none, below } = LADDER_WORDS[locale];
    const next = `LOOKUP(${rungs},${positions},${list([...names, ''])})&${quoted(below[1] + below[0])}&${threshold}`;
    return [
      `IF(${valid},LOOKUP(${rungs},${positions},${list([none, ...names])}),NA())`,
      `IF(${valid},IF(${rungs}=${String(count)},"",${next}),NA())`,
      `IF(${valid},${quoted(ladder.note?.[locale] ?? '')},NA())`,
    ];
  };
}

export const ladderForm: NativeRecord = {
  id: 'LADDER',
  form: {
    kind: 'table',
    cells: ([named, answers, thresholds, language]) => {
      if (named?.literal === undefined || !answers) return null;
      const ladder = readLadder([[named.literal]]);
      if (!ladder.ok) return null;
      const hasCriteria = ladder.value.rungs.some((rung) => rung.criteria !== undefined);
      if (hasCriteria === Boolean(thresholds)) return null;
      const cells = thresholds ? byThresholds(ladder.value, answers, thresholds) : byCriteria(ladder.value, answers);
      if (cells === null) return null;
      const row: NativeCell[] = [];
      for (const column of [0, 1, 2]) {
        const formula = inLanguage(language, (locale) => cells(locale)[column] ?? null);
        if (formula === null) return null;
        row.push({ formula });
      }
      return [row];
    },
  },
  limits: {
    'zh-CN':
      '阶梯名称须直接写在公式里；引用单元格的名称只保留当前的值。答案为半角词语、逻辑值、0、1 或空单元格，得分与下限为数字时与函数一致；写成文本的数字得 #N/A。',
    'en-US':
      'The name of the ladder must be written in the formula; where a cell gives it only the present values are kept. Equal to the function where answers are words in half width, logical values, 0, 1 or empty cells, and score and thresholds are numbers; numbers stored as text give #N/A.',
  },
};
