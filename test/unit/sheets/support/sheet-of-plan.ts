import { quote, type Cell } from '../../../../src/core/cells/cell';
import { rectangle } from '../../../../src/excel/address';
import { parseMarker, type HeldContent, type NamedCells, type OurSheet, type SheetPlan } from '../../../../src/sheets';

/** Cells that somebody changed, by `row,column` counted from 0. */
export type Edits = Readonly<Record<string, string | number>>;

/** A plan as the pane reads it right after it was drawn: what is typed there and, of formulas, their text. */
export function sheetOfPlan(plan: SheetPlan, edits: Edits = {}, id = plan.name): OurSheet {
  const cells = new Map<string, HeldContent>();
  for (const { topLeft, rows } of plan.blocks) {
    const { row, column } = rectangle(topLeft);
    rows.forEach((line, down) => line.forEach((content, right) => cells.set(`${String(row + down)},${String(column + right)}`, content)));
  }
  for (const [place, content] of Object.entries(edits)) cells.set(place, content);
  const named = (address: string): NamedCells => {
    const { row, column, rows, columns } = rectangle(address);
    const contents = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right): HeldContent => cells.get(`${String(row + down)},${String(column + right)}`) ?? ''),
    );
    const shown = (content: HeldContent): Cell => (typeof content === 'string' && content.startsWith('=') ? '' : content);
    return { row, column, contents, values: contents.map((line) => line.map(shown)) };
  };
  const names = Object.fromEntries(plan.names.map(({ name, address }) => [name, named(address)]));
  const marker = quote(names['CERT_Sheet']?.values[0]?.[0]);
  return { id, name: plan.name, visible: true, protected: false, marker: parseMarker(marker), names };
}

/** Edits of cells of named columns, by name and line from 0. */
export function typed(plan: SheetPlan, entries: readonly (readonly [name: string, line: number, content: string | number])[]): Edits {
  return Object.fromEntries(
    entries.map(([name, line, content]) => {
      const address = plan.names.find((candidate) => candidate.name === name)?.address;
      if (address === undefined) throw new Error(`the plan has no name ${name}`);
      const { row, column } = rectangle(address);
      return [`${String(row + line)},${String(column)}`, content];
    }),
  );
}
