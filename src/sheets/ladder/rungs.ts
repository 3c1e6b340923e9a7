import { joined, quoted, twoDecimals } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import { SIGNAL } from '../styles';
import { hasCriteria, type LadderContext } from './context';
import { COLUMN, ladderLines, MET, metCells, ROW } from './layout';

/** Rung by rung what is missing, how much is met, and whether it is reached with all rungs below it. */
export function rungsPart(context: LadderContext): PlanPart {
  const { ladder, locale, strings, layout } = context;
  const { rungs } = layout;
  const { live } = strings;
  const own = ladder.rungs.map((_, rung) => ladderLines(ladder).filter((line) => line.rung === rung));
  const met = (rung: number): string => `SUM(${metCells(own[rung]?.[0]?.row ?? ROW.first, own[rung]?.at(-1)?.row ?? ROW.first)})`;
  const reached = (rung: number): string => {
    const through = metCells(ROW.first, own[rung]?.at(-1)?.row ?? ROW.first);
    return `SUM(${through})=ROWS(${through})`;
  };
  const whole = (letters: string): string => column(letters, rungs.first, rungs.last);
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', rungs.title), rows: [[strings.rungs.title]] },
      { kind: 'values', topLeft: at('A', rungs.header), rows: [[strings.columns.rung, strings.rungs.missing]] },
      { kind: 'values', topLeft: at('D', rungs.header), rows: [[strings.rungs.count, strings.rungs.reached]] },
      { kind: 'values', topLeft: at('A', rungs.first), rows: ladder.rungs.map(({ name }) => [name[locale]]) },
      { kind: 'formulas', topLeft: at('B', rungs.first), rows: ladder.rungs.map((_, rung) => [`=${missingOf(context, rung)}`]) },
      {
        kind: 'formulas',
        topLeft: at('D', rungs.first),
        rows: ladder.rungs.map((_, rung) => [
          `=${met(rung)}&${quoted(` / ${String(own[rung]?.length ?? 0)}`)}`,
          `=IF(${reached(rung)},${quoted(live.reached)},${quoted(live.notReached)})`,
        ]),
      },
    ],
    merges: [
      area('A', rungs.title, 'E', rungs.title),
      ...Array.from({ length: ladder.rungs.length + 1 }, (_, index) => area('B', rungs.header + index, 'C', rungs.header + index)),
    ],
    styled: [
      { address: area('A', rungs.title, 'E', rungs.title), style: 'section' },
      { address: area('A', rungs.header, 'E', rungs.header), style: 'columnHeader' },
      { address: whole('A'), style: 'fixedCenter' },
      { address: area('B', rungs.first, 'C', rungs.last), style: 'computedText' },
      { address: area('D', rungs.first, 'E', rungs.last), style: 'computedCenter' },
    ],
    borders: [grid(area('A', rungs.header, 'E', rungs.last))],
    conditionalFormats: [{ address: whole('E'), formula: `=$E${String(rungs.first)}=${quoted(live.reached)}`, ...SIGNAL.good }],
    rowHeights: [
      { rows: `${String(rungs.title)}:${String(rungs.title)}`, points: 22 },
      { rows: `${String(rungs.header)}:${String(rungs.header)}`, points: 20 },
      { rows: `${String(rungs.first)}:${String(rungs.last)}`, points: 42 },
    ],
  };
}

/** What a rung itself still lacks, as an expression; "" when nothing. */
export function missingOf({ ladder, locale, strings: { live } }: LadderContext, rung: number): string {
  const lines = ladderLines(ladder).filter((line) => line.rung === rung);
  if (hasCriteria(ladder)) {
    const criteria = ladder.rungs[rung]?.criteria ?? [];
    const parts = lines.map(({ row }, index) => `IF(${at(MET, row)}=1,"",${quoted(live.comma + (criteria[index]?.[locale] ?? ''))})`);
    // The first separator is cut off, whichever criterion it stands before.
    return `MID(${parts.join('&')},${String(live.comma.length + 1)},500)`;
  }
  const row = lines[0]?.row ?? ROW.first;
  const threshold = at(COLUMN.answer, row);
  const score = `$${COLUMN.status}$${String(ROW.fields)}`;
  const points = twoDecimals(`ROUNDUP(ROUND(${threshold}-${score},8),2)`);
  const short = joined(quoted(live.short[0]), points, quoted(live.short[1]));
  return `IF(${at(COLUMN.status, row)}=${quoted(live.notReached)},${short},"")`;
}
