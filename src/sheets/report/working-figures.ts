import { WORDS } from '../../core/cells/words';
import { cutToTwo, quoted, trimmed } from '../../functions/native/formula';
import type { Standard } from '../../standards';
import { SCORING_NAMES } from '../names';
import { cellOn, rangeOn } from './references';
import type { SiteSource } from './sources';
import { rowsOf, type Figure, type WorkingColumn, type WorkingRows } from './working-columns';

/** Where else the figures of a scoring sheet are counted from. */
export interface FigurePlaces {
  readonly rows: WorkingRows;
  readonly specialLines: string;
  readonly figure: (figure: Figure) => string;
}

/** The single figures of a scoring sheet as formulas without their equals sign. */
export function figureFormulas(
  { sheet, standard }: SiteSource,
  { rows, specialLines, figure }: FigurePlaces,
): Readonly<Record<Figure, string>> {
  const named = (key: keyof typeof SCORING_NAMES): string | null => rangeOn(sheet, SCORING_NAMES[key]);
  const column = (key: WorkingColumn): string => rowsOf(rows, key);
  const score = cellOn(sheet, SCORING_NAMES.score);
  const count = (...kinds: readonly string[]): string => kinds.map((kind) => `COUNTIF(${column('kind')},${quoted(kind)})`).join('+');
  const sumOf = (...kinds: readonly string[]): string =>
    `ROUND(${kinds.map((kind) => `SUMIF(${column('kind')},${quoted(kind)},${column('points')})`).join('+')},8)`;
  const sampledOf = (key: 'samples' | 'nonconforming'): string => {
    const [range, judgements] = [named(key), named('judgements')];
    return range === null || judgements === null ? '0' : `SUMPRODUCT(${isAny(judgements, WORDS.judgement.sampled)},${range})`;
  };
  const [points, defaults] = [named('points'), named('defaults')];
  const all = `(${figure('base')}+${figure('open')})`;
  const bound = (earned: string): string => `IF(${all}=0,"",${cutToTwo(`MAX(0,MIN(100,(${earned})/${all}*100-${figure('special')}))`)})`;
  const fatal = String(standard.fatalSpecialDeductions.value);
  const gap = (exact: string): string =>
    `IF(ISNUMBER(${exact}),IF(${figure('special')}>=${fatal},"",ROUNDUP(ROUND(${missingTo(exact, standard)},8),2)),"")`;
  return {
    score: score === null ? '""' : `IF(ISNUMBER(${score}),${cutToTwo(score)},"")`,
    special: `COUNT(${specialLines})`,
    earned: `ROUND(SUM(${column('earned')}),8)`,
    base: `ROUND(SUM(${column('base')}),8)`,
    open: sumOf('U', 'X'),
    deleted: sumOf('D', 'M'),
    unscored: count('U', 'X'),
    scored: count('C', 'N', 'S', 'P'),
    conforming: `COUNT(${column('full')})`,
    losing: `COUNT(${column('loss')})`,
    sampledRows: count('S'),
    samples: sampledOf('samples'),
    nonconforming: sampledOf('nonconforming'),
    deletedRows: count('D', 'M'),
    reasonsMissing: `SUM(${column('unfounded')})`,
    edited: points === null || defaults === null ? '0' : `SUMPRODUCT(--(${points}<>${defaults}))`,
    lowest: bound(figure('earned')),
    highest: bound(`${figure('earned')}+${figure('open')}`),
    gap: score === null ? '""' : gap(score),
    // Rows that were added to the sheet, or whose numbers were lost, since the report was made.
    unlisted: points === null ? '0' : `MAX(0,COUNT(${points})-COUNT(${column('line')}))`,
  };
}

/** Points from a score to the next threshold; 0 at the top. */
function missingTo(score: string, { levels }: Standard): string {
  return rising(levels).reduceRight(
    (rest, { threshold }) => `IF(${score}<${String(threshold)},${String(threshold)}-${score},${rest})`,
    '0',
  );
}

function rising(levels: Standard['levels']): Standard['levels'] {
  return [...levels].sort((one, other) => one.threshold - other.threshold);
}

/** 1 for each cell whose trimmed text is one of `words`, 0 for others. */
function isAny(range: string, words: readonly string[]): string {
  return `(${words.map((word) => `(${trimmed(range)}=${quoted(word)})`).join('+')})`;
}
