import { WORDS } from '../../core/cells/words';
import { isOneOf, quoted, trimmed } from '../../functions/native/formula';
import { at, column, fixed } from '../address';
import { SCORING_NAMES } from '../names';
import type { OurSheet } from '../our-sheet';
import { rangeOn } from './references';
import { rowsOf, W, type WorkingColumn, type WorkingRows } from './working-columns';

/** Formulas of one indicator's line from its second column on: found again by its id in the scoring sheet, whatever became of its place. */
export function workingRow(sheet: OurSheet, rows: WorkingRows, row: number): string[] {
  const cell = (key: WorkingColumn): string => at(W[key], row);
  const found = (range: string | null): string => (range === null ? '""' : `INDEX(${range},${cell('line')})`);
  const of = (key: keyof typeof SCORING_NAMES): string => found(rangeOn(sheet, SCORING_NAMES[key]));
  const written = (value: string): string => `=IFERROR(IF(${value}="","",${value}),"")`;
  const is = (...kinds: readonly string[]): string => `OR(${kinds.map((kind) => `${cell('kind')}=${quoted(kind)}`).join(',')})`;
  const [samples, nonconforming] = [of('samples'), of('nonconforming')];
  /** Number of this line among those for which a condition holds. */
  const counted = (condition: string, key: WorkingColumn): string =>
    `=IF(${condition},COUNT(${column(W[key], rows.first - 2, row - 1)})+1,"")`;
  const losses = fixed(rowsOf(rows, 'lost'));
  return [
    `=IFERROR(MATCH(${cell('id')},${rangeOn(sheet, SCORING_NAMES.ids) ?? '""'},0),"")`,
    written(of('clauses')),
    // Sheets of the first layout have no name for it: there it stands right of the clause.
    written(found(rangeOn(sheet, SCORING_NAMES.indicators) ?? rangeOn(sheet, SCORING_NAMES.clauses, 1))),
    `=IFERROR(ROUND(${of('points')},8),0)`,
    written(of('judgements')),
    written(of('adjudged')),
    kindFormula(),
    `=IF(${is('C')},${cell('points')},IF(${is('S')},IFERROR(${cell('points')}*(${samples}-${nonconforming})/${samples},0),` +
      `IF(${is('P')},IF(ISNUMBER(${cell('adjudged')}),${cell('adjudged')},${cell('judgement')}),0)))`,
    `=IF(${is('C', 'N', 'S', 'P')},${cell('points')},0)`,
    `=ROUND(${cell('base')}-${cell('earned')},8)`,
    counted(`AND(${is('C', 'N', 'S', 'P')},${cell('lost')}=0)`, 'full'),
    counted(`${cell('lost')}>0`, 'loss'),
    `=IF(${cell('lost')}>0,1+SUMPRODUCT(--(${losses}>${cell('lost')}))+COUNTIF(${column(W.lost, rows.first - 1, row)},${cell('lost')})-1,"")`,
    counted(is('D', 'M'), 'deletion'),
    `=IF(OR(${is('M')},AND(${cell('adjudged')}<>"",IFERROR(${trimmed(of('reasons'))}="",FALSE))),1,0)`,
  ];

  /** Letters as the scoring sheet's own working has them. */
  function kindFormula(): string {
    const word = (kind: keyof typeof WORDS.judgement): string => isOneOf(cell('judgement'), WORDS.judgement[kind]);
    const deleted = `IF(IFERROR(${trimmed(of('reasons'))}="",TRUE),"M","D")`;
    return (
      `=IF(OR(${cell('line')}="",${cell('points')}<=0),"",IF(ISNUMBER(${cell('adjudged')}),IF(${word('deleted')},"X","P"),` +
      `IF(ISNUMBER(${cell('judgement')}),IF(${cell('judgement')}=0,"U","P"),IF(${trimmed(cell('judgement'))}="","U",` +
      `IF(${word('unscored')},"U",IF(${word('conforming')},"C",IF(${word('nonconforming')},"N",IF(${word('sampled')},"S",` +
      `IF(${word('deleted')},${deleted},"X")))))))))`
    );
  }
}
