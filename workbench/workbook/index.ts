import type { Model } from '@odoo/o-spreadsheet';
import type { BlankMode, CellError, ExcelOptions, ExcelStandIn, WorkbookSnapshot } from '../contract';
import { WorkbookFiles } from '../richapi/workbookFiles';
import { RequestRunner } from '../richapi/requestRunner';
import { Host } from '../richapi/host';
import { rangeOf } from '../richapi/objects';
import { areaAddress } from './address';
import { cellArea } from './area';
import { BUSY, toExcelError } from './cellErrors';
import type { ModelContext } from './context';
import { CustomFunctionCalls } from './customFunctions';
import { dispatchOf } from './dispatch';
import { createModel } from './engine';
import { EventHub } from './eventHub';
import { registerFunctions } from './functionLibrary';
import { takeSnapshot } from './snapshot/workbookSnapshot';

/** What Excel says when a typed value is refused: the title and text of the rule's alert. */
export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  /** `Stop`, `Warning` or `Information`. */
  readonly style: string;
}

export interface InputPrompt {
  readonly title: string;
  readonly message: string;
}

export interface WorkbenchExcel extends ExcelStandIn {
  /** The alert of the validation of a cell, or null where none is set. Position is zero-based. */
  validationAlert(sheetId: string, col: number, row: number): ValidationAlert | null;
  /** The prompt Excel shows beside the selected cell, or null. */
  inputPrompt(sheetId: string, col: number, row: number): InputPrompt | null;
  /** The page of the add-in is gone or loads anew: its references and event handlers are forgotten, unanswered calls are kept. */
  addinUnloaded(): void;
  /** Told when the add-in shows or hides its pane. */
  onPaneRequested(listener: (visible: boolean) => void): void;
  /** Set by the page when the pane is opened or closed, for the add-in to learn it. */
  paneVisible: boolean;
}

type Change = Parameters<Parameters<ExcelStandIn['onChange']>[0]>[0];

/** Excel as an add-in sees it, played by a spreadsheet engine. */
export function createExcel(options: ExcelOptions): WorkbenchExcel {
  const excel = new StandIn(options);
  return excel;
}

class StandIn implements WorkbenchExcel {
  readonly model: Model;
  cellError: (sheetId: string, col: number, row: number) => CellError | null;
  private readonly unknown = new Set<string>();
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly calls: CustomFunctionCalls;
  private readonly events: EventHub;
  private readonly host: Host;
  private readonly requests: RequestRunner;

  constructor({ locale, namespace, functions, port, blankMode = 'desktop', readFile }: ExcelOptions) {
    this.calls = new CustomFunctionCalls({
      port,
      recalculate: (cells) => {
        this.recalculate(cells);
      },
      changed: (change) => {
        this.tell(change);
      },
    });
    this.calls.blankMode = blankMode;
    this.events = new EventHub(port);
    const context: ModelContext = { batch: null, watcher: this.events, calls: this.calls };
    const functionNames = registerFunctions(namespace, functions);
    this.model = createModel(context, locale);
    this.host = new Host({
      model: this.model,
      events: this.events,
      calls: this.calls,
      functionNames,
      unknownMember: (member) => {
        this.unknown.add(member);
        this.tell('unknownMember');
      },
    });
    this.events.keepRange = (sheetId, area) => this.host.references.keep(rangeOf(sheetId, area));
    this.events.attach(this.model);
    this.requests = new RequestRunner(this.host, context, new WorkbookFiles(readFile ?? null));
    this.cellError = (sheetId, col, row) => this.errorAt(sheetId, col, row);
  }

  get unknownMembers(): readonly string[] {
    return [...this.unknown];
  }

  executeRequest(body: string, requestFlags = 0): Promise<string> {
    return this.requests.execute(body, requestFlags);
  }

  get blankMode(): BlankMode {
    return this.calls.blankMode;
  }

  set blankMode(mode: BlankMode) {
    if (mode === this.calls.blankMode) return;
    this.calls.blankMode = mode;
    dispatchOf(this.model)('EVALUATE_CELLS', {});
    this.tell('calculated');
  }

  get cellEditing(): boolean {
    return this.requests.cellEditing;
  }

  set cellEditing(editing: boolean) {
    this.requests.cellEditing = editing;
  }

  get pendingCalls(): number {
    return this.calls.pending;
  }

  idle(): Promise<void> {
    return this.calls.idle();
  }

  editAsCoauthor(sheetId: string, col: number, row: number, content: string): void {
    this.events.fromCoauthor = true;
    try {
      dispatchOf(this.model)('UPDATE_CELL', { sheetId, col, row, content });
    } finally {
      this.events.fromCoauthor = false;
    }
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.host);
  }

  validationAlert(sheetId: string, col: number, row: number): ValidationAlert | null {
    const facts = this.validation(sheetId, col, row);
    if (facts === null) return null;
    const { title, message, style } = facts.errorAlert;
    return { title, message, style };
  }

  inputPrompt(sheetId: string, col: number, row: number): InputPrompt | null {
    const prompt = this.validation(sheetId, col, row)?.prompt;
    return prompt === undefined || !prompt.showPrompt || (prompt.title === '' && prompt.message === '')
      ? null
      : { title: prompt.title, message: prompt.message };
  }

  addinUnloaded(): void {
    this.calls.runtimeGone();
    this.events.clear();
    this.host.references.clear();
  }

  onPaneRequested(listener: (visible: boolean) => void): void {
    this.host.runtime.onRequest = listener;
  }

  get paneVisible(): boolean {
    return this.host.runtime.paneVisible;
  }

  set paneVisible(visible: boolean) {
    this.host.runtime.paneVisible = visible;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private validation(sheetId: string, col: number, row: number) {
    const rule = this.host.getters.getValidationRuleForCell({ sheetId, col, row });
    return (rule === undefined ? undefined : this.host.facts(sheetId).validations?.[rule.id]) ?? null;
  }

  private errorAt(sheetId: string, col: number, row: number): CellError | null {
    const cell = this.host.getters.getEvaluatedCell({ sheetId, col, row });
    const code = toExcelError(String(cell.value));
    if (cell.type !== 'error' || code === BUSY) return null;
    return { address: areaAddress(cellArea(col, row)), code, message: cell.message?.toString() ?? '' };
  }

  private recalculate(cells: readonly number[]): void {
    const { getters } = this.host;
    const cellIds = cells.filter((id) => {
      const position = getters.tryGetCellPosition(id);
      // The engine still knows cells of a sheet that was deleted while their answer was on its way.
      return position !== undefined && getters.tryGetSheet(position.sheetId) !== undefined;
    });
    // A call made outside of a cell leaves nothing to start from.
    dispatchOf(this.model)('EVALUATE_CELLS', cellIds.length > 0 ? { cellIds } : {});
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
