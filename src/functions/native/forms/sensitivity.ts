import { WORDS } from '../../../core/cells/words';
import { NOT_QUALIFIED } from '../../../core/grading/levels';
import type { Locale } from '../../../core/local-text';
import { levelText } from '../../../i18n/levels';
import { SENSITIVITY_HEADER, YES_NO } from '../../answers/sensitivity-words';
import { defaultScheme } from '../../arguments/single';
import { cellOfRange } from '../cell-of-range';
import { cutAt, isOneOf, quoted, trimmed } from '../formula';
import { inLanguage, wordsInLanguage } from '../language-part';
import type { NativeArgument, NativeArguments, NativeCell, NativeRecord } from '../native-form';
import { outlookParts, type OutlookParts } from '../outlook-parts';
import { byLevel, levelNames } from '../scheme-part';
import { fitting, scoreParts, whenValid } from '../score-parts';
import { TABLE_LIMITS } from '../scoring-limits';

type Place = (row: number, column: number) => string;

const COLUMN = { gain: 1, won: 2, lost: 6 } as const;

/** The clause as text; #N/A where there is none. */
function clauseCell(clause: NativeArgument): NativeCell {
  const { text } = clause;
  return { formula: `IF(ISLOGICAL(${text}),NA(),IF(OR(${text}=0,${trimmed(text)}=""),NA(),${trimmed(text)}))` };
}

/** The level of a score that is taken to its decimals already. */
function levelPart({ special }: OutlookParts, score: string, locale: Locale): string {
  const { fatalSpecialDeductions: fatal } = defaultScheme;
  const level = byLevel(score, levelNames(locale));
  if (fatal === null || special.deductions === '0') return level;
  return `IF(${special.deductions}>=${String(fatal)},${quoted(levelText(NOT_QUALIFIED, locale))},${level})`;
}

/** The cells of one row; null where the language cannot be told. */
function rowCells(audit: OutlookParts, args: NativeArguments, number: number, place: Place): NativeCell[] | null {
  const [clauses, points, judgements, samples, nonconforming, , , language] = args;
  const given = (column: NativeArgument | null | undefined): NativeArgument | null => (column ? cellOfRange(column, number) : null);
  const own = scoreParts({
    points: given(points),
    judgements: given(judgements),
    samples: given(samples),
    nonconforming: given(nonconforming),
  });
  const clause = given(clauses);
  const full = given(points)?.text;
  const judgement = given(judgements)?.text;
  if (own === null || own === 'refused' || clause === null || full === undefined || judgement === undefined) return null;
  const deleted = isOneOf(judgement, WORDS.judgement.deleted);
  // Binary noise goes first: a tie at the eighth decimal is to be seen as one.
  const gain = `ROUND(ROUND(${full}-${own.earned()},11),8)`;
  const cells: NativeCell[] = [
    clauseCell(clause),
    { formula: whenValid(audit.parts, audit.special, `IF(${full}>0,IF(${deleted},"",${gain}),NA())`) },
  ];
  const gainCell = place(number, COLUMN.gain);
  const where = (answer: string): NativeCell => ({ formula: `IF(${gainCell}="","",${answer})` });
  // Scores over the whole table are dear to calculate: the present one stands in one cell, the others are reckoned from it.
  const now = `(${place(number, COLUMN.won + 1)}-${place(number, COLUMN.won)})`;
  const present = cutAt(audit.scoreWith(''), 8);
  for (const [first, more] of [
    [COLUMN.won, `+${full}-${own.earned()}`],
    [COLUMN.lost, `-${own.earned()}`],
  ] as const) {
    const scoreCell = place(number, first + 1);
    const level = inLanguage(language, (locale) => levelPart(audit, scoreCell, locale));
    const changes = inLanguage(language, (locale) => {
      const [yes, no] = YES_NO[locale].map(quoted);
      return `IF(${levelPart(audit, scoreCell, locale)}=${levelPart(audit, `ROUND(${now},8)`, locale)},${no ?? ''},${yes ?? ''})`;
    });
    if (level === null || changes === null) return null;
    cells.push(
      where(`ROUND(${scoreCell}-${first === COLUMN.won ? present : now},8)`),
      where(cutAt(audit.scoreWith(more), 8)),
      where(level),
      where(changes),
    );
  }
  return cells;
}

export const sensitivityForm: NativeRecord = {
  id: 'SENSITIVITY',
  form: {
    kind: 'table',
    cells: (args, answer, place) => {
      const [clauses, points, , , , , , language] = args;
      const audit = outlookParts(args.slice(1, 7));
      if (!clauses || !points || audit === null || audit === 'refused' || fitting([points, clauses]) !== 'fits') return null;
      const size = (points.rows ?? 0) * (points.columns ?? 0);
      const header = wordsInLanguage(language, SENSITIVITY_HEADER);
      // A blank row has no line: which ones are blank cannot be told later.
      if (header === null || answer.length !== size + 1) return null;
      const table: NativeCell[][] = [header];
      for (let number = 1; number <= size; number += 1) {
        const cells = rowCells(audit, args, number, place);
        if (cells === null) return null;
        table.push(cells);
      }
      return table;
    },
  },
  limits: {
    'zh-CN': `${TABLE_LIMITS['zh-CN']}转换时没有空白行，条款为半角，转换后不再增减行。`,
    'en-US': `${TABLE_LIMITS['en-US']} No row is blank when the table is converted, clauses are in half width, and no rows are added or cleared afterwards.`,
  },
};
