import { addFunction, helpers, Model, registries, UIPlugin, type Command } from '@odoo/o-spreadsheet';
import type { Cell } from '../../../../src/core/cells/cell';
import type { Argument, FunctionDefinition } from '../../../../src/functions/definition';
import { registry } from '../../../../src/functions/registry';
import { refusalSentence } from '../../../../src/i18n/refusals';
import { cellInput } from '../../../../src/excel/cell-input';
import type { SheetPlan } from '../../../../src/sheets/plan';
import { teachEngine } from '../../../../workbench/workbook/teachEngine';

/** What one cell holds after calculation; an error with its sentence. */
export type Evaluated = string | number | boolean | null | { readonly error: string; readonly message: string };

interface EngineCell {
  readonly value?: unknown;
}

const SHEET = 'plan';
const RUN_BATCH = 'RUN_PLAN_BATCH';
/** Number under which the engine is told the format of text cells. */
const TEXT_FORMAT = 1;
/** What is written next; one batch is one command, and so calculated once. */
let batch: (() => void) | null = null;

/** Runs the batch inside one command: separate ones would each be calculated. */
class BatchPlugin extends UIPlugin {
  static override getters = [];

  override handle(command: Command): void {
    if ((command as { type: string }).type === RUN_BATCH) batch?.();
  }
}

let prepared = false;

/** Puts Excel's ways and the add-in's functions, answered at once, into the engine. */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  teachEngine();
  registries.featurePluginRegistry.add('planBatch', BatchPlugin);
  for (const definition of registry) {
    addFunction(`CERT.${definition.id}`, {
      description: definition.id,
      args: definition.parameters.map(({ name, optional }) =>
        helpers.arg(`${name} (any, range<any>${optional ? ', optional' : ''})`, name),
      ),
      compute: (...args: unknown[]) => answerOf(definition, args.map(toArgument)),
    } as Parameters<typeof addFunction>[1]);
  }
}

/** The engine's argument (column-major for ranges) as rows of cells; a blank cell is null, as on the web. */
function toArgument(argument: unknown): Argument {
  if (argument === undefined) return null;
  if (!Array.isArray(argument)) return [[toCell(argument as EngineCell)]];
  const columns = argument as EngineCell[][];
  return (columns[0] ?? []).map((_, row) => columns.map((column) => toCell(column[row] ?? {})));
}

function toCell({ value }: EngineCell): Cell {
  if (typeof value === 'string' && /^#(VALUE!|REF|N\/A|NUM!|NAME\?|DIV\/0!|ERROR|BAD_EXPR)/u.test(value)) return { code: value };
  return (value ?? null) as Cell;
}

function answerOf(definition: FunctionDefinition, args: readonly Argument[]): unknown {
  const answer = definition.compute(args);
  const show = (cell: unknown): unknown =>
    typeof cell === 'object' && cell !== null && 'refusal' in cell
      ? { value: '#VALUE!', message: refusalSentence((cell as { refusal: Parameters<typeof refusalSentence>[0] }).refusal, 'zh-CN') }
      : { value: cell };
  if (!answer.ok) return { value: '#VALUE!', message: refusalSentence(answer.refusal, 'zh-CN') };
  const rows = answer.value;
  return (rows[0] ?? []).map((_, column) => rows.map((row) => show(row[column])));
}

/** A plan in a real calculation engine, without a host around it. */
export class PlanEngine {
  private readonly cells: Record<string, string> = {};
  private readonly formats: Record<string, number> = {};
  private current: Model | null = null;

  /**
   * @param others - Sheets of the same workbook, as they are by the time this one is first looked at.
   */
  constructor(
    readonly plan: SheetPlan,
    private readonly others: readonly PlanEngine[] = [],
  ) {
    prepare();
    for (const { address, format } of plan.numberFormats) {
      if (format === '@') this.formats[address] = TEXT_FORMAT;
    }
    for (const block of plan.blocks) {
      this.write(
        block.topLeft,
        block.rows.map((row) => row.map((cell) => (block.kind === 'values' ? cellInput(cell) : cell))),
      );
    }
  }

  get(address: string): Evaluated {
    const cell = this.model.getters.getEvaluatedCell({ sheetId: SHEET, ...helpers.toCartesian(address) });
    if (cell.type === 'error') return { error: cell.value, message: cell.message ?? '' };
    return cell.value;
  }

  /** A cell as text; an error as its sentence. */
  text(address: string): string {
    const value = this.get(address);
    return typeof value === 'object' && value !== null ? value.message : String(value ?? '');
  }

  column(address: string): Evaluated[] {
    const { left, top, bottom } = helpers.toZone(address);
    return Array.from({ length: bottom - top + 1 }, (_, index) => this.get(helpers.toXC(left, top + index)));
  }

  /** Writes rows of inputs from a cell on, as one change; empty ones are cleared. */
  write(topLeft: string, rows: readonly (readonly (string | number)[])[]): void {
    const start = helpers.toCartesian(topLeft);
    const changed = rows.flatMap((row, rowIndex) =>
      row.flatMap((content, columnIndex) => {
        const position = { col: start.col + columnIndex, row: start.row + rowIndex };
        const address = helpers.toXC(position.col, position.row);
        const text = String(content);
        // An apostrophe keeps text as it is, as in Excel.
        if (text.startsWith("'")) this.formats[address] = TEXT_FORMAT;
        const plain = text.replace(/^'/u, '');
        if ((this.cells[address] ?? '') === plain) return [];
        this.cells[address] = plain;
        return [{ ...position, content: plain }];
      }),
    );
    const { current } = this;
    if (current === null || changed.length === 0) return;
    batch = () => {
      for (const change of changed) current.dispatch('UPDATE_CELL', { sheetId: SHEET, ...change });
    };
    (current.dispatch as (type: string, payload: object) => unknown)(RUN_BATCH, {});
    batch = null;
  }

  /** Every address that holds something, with what it shows. */
  all(): Map<string, Evaluated> {
    const shown = new Map<string, Evaluated>();
    const { bottom, right } = this.model.getters.getSheetZone(SHEET);
    for (let row = 0; row <= bottom; row += 1) {
      for (let col = 0; col <= right; col += 1) {
        const value = this.get(helpers.toXC(col, row));
        if (value !== null && value !== '') shown.set(helpers.toXC(col, row), value);
      }
    }
    return shown;
  }

  private get model(): Model {
    this.current ??= new Model({
      version: '19.3',
      sheets: [this, ...this.others].map((engine, index) => engine.asSheet(index === 0 ? SHEET : `${SHEET}${String(index)}`)),
      formats: { [TEXT_FORMAT]: '@' },
    });
    return this.current;
  }

  private asSheet(id: string) {
    return {
      id,
      name: this.plan.name,
      colNumber: 40,
      rowNumber: 400,
      cells: Object.fromEntries(Object.entries(this.cells).filter(([, content]) => content !== '')),
      formats: { ...this.formats },
      merges: [...this.plan.merges],
    };
  }
}
