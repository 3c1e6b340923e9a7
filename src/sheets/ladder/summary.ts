import { joined, quoted } from '../../functions/native/formula';
import { column } from '../address';
import { hasCriteria, type LadderContext } from './context';
import { COLUMN, ladderLines, metCells, ROW } from './layout';
import { missingOf } from './rungs';

/** The rung reached and what the next one lacks, by formulas that need no add-in. */
export function summaryFormula(context: LadderContext): string {
  const { ladder, locale, strings, layout } = context;
  const { live } = strings;
  const lines = ladderLines(ladder);
  const through = (rung: number): string => {
    const cells = metCells(ROW.first, lines.filter((line) => line.rung <= rung).at(-1)?.row ?? ROW.first);
    return `SUM(${cells})=ROWS(${cells})`;
  };
  const name = (rung: number): string => ladder.rungs[rung]?.name[locale] ?? live.none;
  const said = (reached: number): string => {
    const own = quoted(live.rung + name(reached - 1) + live.separator);
    if (reached === ladder.rungs.length) return joined(own, quoted(live.top));
    const [before, after] = live.missing;
    return joined(own, quoted(before + name(reached) + after), missingOf(context, reached));
  };
  // From the bottom: the first rung that is not reached ends the climb.
  const climb = ladder.rungs.reduceRight((rest, _, rung) => `IF(${through(rung)},${rest},${said(rung)})`, said(ladder.rungs.length));
  const status = column(COLUMN.status, ROW.first, layout.last);
  const count = (text: string): string => `COUNTIF(${status},${quoted(text)})`;
  if (hasCriteria(ladder)) return `=IF(${count(live.unknown)}>0,${quoted(live.correct)},${climb})`;
  const wrong = `${count(live.thresholdInvalid)}+${count(live.notRising)}>0`;
  const open = `OR(${count(live.thresholdMissing)}>0,NOT(ISNUMBER($${COLUMN.status}$${String(ROW.fields)})))`;
  return `=IF(${wrong},${quoted(live.correct)},IF(${open},${quoted(live.askScore)},${climb}))`;
}
