import { quoted } from '../../functions/native/formula';
import { area, at, column, grid } from '../address';
import type { PlanPart } from '../part';
import { hasCriteria, ladderCode, type LadderContext } from './context';
import { COLUMN, ROW } from './layout';
import { LADDER_NAMES } from './names';

/** The answer of CERT.LADDER: it spills over three cells beside one another. */
export function resultPart(context: LadderContext): PlanPart {
  const { strings, layout } = context;
  const { result } = layout;
  return {
    blocks: [
      { kind: 'values', topLeft: at('A', result.title), rows: [[strings.result.title]] },
      { kind: 'values', topLeft: at('A', result.header), rows: [[strings.result.rung, strings.result.first, strings.result.note]] },
      { kind: 'formulas', topLeft: at('A', result.answer), rows: [[ladderFormula(context)]] },
    ],
    merges: [area('A', result.title, 'E', result.title)],
    styled: [
      { address: area('A', result.title, 'E', result.title), style: 'section' },
      { address: area('A', result.header, 'C', result.header), style: 'columnHeader' },
      { address: at('A', result.answer), style: 'statusLevel' },
      { address: at('B', result.answer), style: 'computedText' },
      { address: at('C', result.answer), style: 'note' },
    ],
    borders: [grid(area('A', result.header, 'C', result.answer))],
    names: [{ name: LADDER_NAMES.result, address: at('A', result.answer), comment: strings.result.rung }],
    rowHeights: [
      { rows: `${String(result.title)}:${String(result.title)}`, points: 22 },
      { rows: `${String(result.header)}:${String(result.header)}`, points: 20 },
      { rows: `${String(result.answer)}:${String(result.answer)}`, points: hasCriteria(context.ladder) ? 48 : 96 },
    ],
  };
}

function ladderFormula({ ladder, language, layout }: LadderContext): string {
  const cells = column(COLUMN.answer, ROW.first, layout.last);
  const named = quoted(ladderCode(ladder));
  if (hasCriteria(ladder)) return `=CERT.LADDER(${named},${cells},,${quoted(language)})`;
  const score = at(COLUMN.status, ROW.fields);
  // Until everything is typed there is nothing to answer, and an error would only repeat what the sheet asks for.
  return `=IF(COUNT(${cells},${score})<${String(ladder.rungs.length + 1)},"",CERT.LADDER(${named},${score},${cells},${quoted(language)}))`;
}
