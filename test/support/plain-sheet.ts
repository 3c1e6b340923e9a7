import { quote } from '../../src/core/cells/cell';
import { rectangle } from '../../src/excel/address';
import { parseMarker, type HeldContent, type NamedCells, type OurSheet, type SheetPlan } from '../../src/sheets';

/** A cell that is written, as far as a sheet without an engine understands it. */
export interface PlainEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: HeldContent;
  readonly after: { readonly formula: string } | { readonly value: string | number | boolean };
}

/** A sheet drawn from its plan without a workbook or an engine: fast enough for a hundred runs. Formulas show nothing but a link's label. */
export class PlainSheet {
  private readonly cells = new Map<string, HeldContent>();
  signed = false;
  protected = false;

  constructor(
    private readonly plan: SheetPlan,
    readonly name: string,
  ) {
    for (const block of plan.blocks) {
      const start = rectangle(block.topLeft);
      block.rows.forEach((line, down) => line.forEach((cell, right) => this.set(start.row + down, start.column + right, cell)));
    }
  }

  set(row: number, column: number, content: HeldContent): void {
    this.cells.set(`${String(row)},${String(column)}`, content);
  }

  /** Writes into a line of a named column. */
  type(name: string, line: number, content: HeldContent): this {
    const { row, column } = rectangle(this.plan.names.find((planned) => planned.name === name)?.address ?? '');
    this.set(row + line, column, content);
    return this;
  }

  /** Writes what still holds what it was planned for; throws otherwise. */
  apply(edits: readonly PlainEdit[]): void {
    for (const { sheet, row, column, before, after } of edits) {
      if (sheet !== this.name) continue;
      if (this.held(row, column) !== before) throw new Error(`${sheet} ${String(row)},${String(column)} holds something else`);
      this.set(row, column, 'formula' in after ? after.formula : after.value);
    }
  }

  column(name: string): readonly HeldContent[] {
    return this.read().names[name]?.values.map(([cell]) => cell as HeldContent) ?? [];
  }

  read(without: readonly string[] = []): OurSheet {
    const names = Object.fromEntries(
      this.plan.names.filter(({ name }) => !without.includes(name)).map(({ name, address }) => [name, this.named(address)] as const),
    );
    const marker = parseMarker(quote(names['CERT_Sheet']?.values[0]?.[0]));
    return { id: this.name, name: this.name, visible: true, protected: this.protected, marker, names };
  }

  private held(row: number, column: number): HeldContent {
    return this.cells.get(`${String(row)},${String(column)}`) ?? '';
  }

  private named(address: string): NamedCells {
    const { row, column, rows } = rectangle(address);
    const contents = Array.from({ length: rows }, (_, down) => [this.held(row + down, column)]);
    return { row, column, contents, values: contents.map(([content]) => [shown(content ?? '')]) };
  }
}

function shown(content: HeldContent): HeldContent {
  if (typeof content !== 'string' || !content.startsWith('=')) return content;
  return /^=HYPERLINK\(.*"([^"]+)"\)$/u.exec(content)?.[1] ?? '';
}
