import { area, at } from '../address';
import type { PlanPart } from '../part';
import { heightOf } from '../report/text-height';
import type { CycleContext } from './context';
import { NOTES_ROW } from './layout';
import { sharedReasons } from './why';

/** What the figures mean, below the years and beside the chart. */
export function notesPart(context: CycleContext, width: number): PlanPart {
  const notes = noteTexts(context);
  const rows = notes.map((_, index) => NOTES_ROW + index);
  return {
    blocks: [{ kind: 'values', topLeft: at('A', NOTES_ROW), rows: notes.map((note) => [note]) }],
    merges: rows.map((row) => area('A', row, 'F', row)),
    styled: rows.map((row) => ({ address: area('A', row, 'F', row), style: 'legend' as const })),
    numberFormats: rows.map((row) => ({ address: at('A', row), format: '@' })),
    rowHeights: notes.map((note, index) => {
      const row = String(NOTES_ROW + index);
      return { rows: `${row}:${row}`, points: Math.max(24, heightOf(note, width * 0.9, 9)) };
    }),
  };
}

export function noteTexts(context: CycleContext): readonly string[] {
  const { strings, columns } = context;
  return [...strings.notes, ...(columns.tax === null ? [] : [strings.taxNote]), ...sharedReasons(context)];
}
