import type { EvalContext, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { BlankMode, FunctionMetadata, HostPort } from '../contract';
import { fullAddress } from './address';
import { cellArea } from './area';
import { BUSY } from './cellErrors';
import { argumentsOf } from './functionArguments';
import { resultOf, type InvocationResult } from './functionResults';

/** Message types of Office.js's custom functions runtime. */
const CATEGORY_CUSTOM_FUNCTIONS = 1;
const TYPE_INVOCATION = 1000;
const FLAG_ERRORS_AS_VALUES = 4;

/** Answers kept for formulas that ask again; Excel keeps the value in the cell, the engine recomputes. */
const MOST_KEPT_ANSWERS = 50_000;

type Answer = FunctionResultObject | Matrix<FunctionResultObject>;

interface Call {
  readonly id: number;
  readonly message: readonly unknown[];
  /** Ids of the cells that wait for the answer. */
  readonly cells: Set<number>;
}

interface CallsOptions {
  readonly port: HostPort;
  /** Recalculates the given cells and what depends on them. */
  readonly recalculate: (cells: readonly number[]) => void;
  readonly changed: (change: 'calls' | 'calculated') => void;
}

/** Custom function calls between formulas, which want a value at once, and the add-in's runtime, which answers later. */
export class CustomFunctionCalls {
  blankMode: BlankMode = 'desktop';
  private ready = false;
  private nextId = 1;
  private readonly answers = new Map<string, Answer>();
  private readonly waiting = new Map<string, Call>();
  private readonly keys = new Map<number, string>();
  private unsent: Call[] = [];
  private answeredCells = new Set<number>();
  private sendScheduled = false;
  private recalculationScheduled = false;
  private idleListeners: (() => void)[] = [];

  constructor(private readonly options: CallsOptions) {}

  get pending(): number {
    return this.waiting.size;
  }

  /** The value of one call in a formula: the answer, if it is known, else `#BUSY!` until it is. */
  compute(metadata: FunctionMetadata, args: readonly unknown[], formula: EvalContext): Answer {
    const values = argumentsOf(metadata, args, this.blankMode);
    if (values.kind === 'error') return values.error;
    const key = JSON.stringify([metadata.id, values.values]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const call = this.waiting.get(key) ?? this.open(key, metadata, values.values, formula);
    const position = formula.__originCellPosition;
    const cell = position === undefined ? undefined : formula.getters.getCell(position);
    if (cell !== undefined) call.cells.add(cell.id);
    return { value: BUSY, message: '' };
  }

  /** The add-in's runtime has registered: whatever has no answer yet is sent, again if need be. */
  runtimeReady(): void {
    this.ready = true;
    this.unsent = [...this.waiting.values()];
    this.scheduleSend();
  }

  /** The runtime is gone; what it has not answered waits for the next one. */
  runtimeGone(): void {
    this.ready = false;
  }

  receive(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const key = this.keys.get(result.id);
      const call = key === undefined ? undefined : this.waiting.get(key);
      if (key === undefined || call === undefined) continue;
      this.keys.delete(result.id);
      this.waiting.delete(key);
      this.answers.set(key, resultOf(result));
      for (const cell of call.cells) this.answeredCells.add(cell);
    }
    this.forgetOldAnswers();
    this.options.changed('calls');
    this.scheduleRecalculation();
  }

  idle(): Promise<void> {
    if (this.isIdle()) return Promise.resolve();
    return new Promise((resolve) => this.idleListeners.push(resolve));
  }

  private isIdle(): boolean {
    return this.waiting.size === 0 && !this.recalculationScheduled;
  }

  private open(key: string, metadata: FunctionMetadata, values: readonly unknown[], formula: EvalContext): Call {
    const id = this.nextId++;
    const flags = metadata.options?.allowErrorForDataTypeAny === true ? FLAG_ERRORS_AS_VALUES : 0;
    const call: Call = { id, message: [id, metadata.id.toUpperCase(), values, addressOf(formula), flags], cells: new Set() };
    this.waiting.set(key, call);
    this.keys.set(id, key);
    this.unsent.push(call);
    this.scheduleSend();
    this.options.changed('calls');
    return call;
  }

  /** Calls of one calculation travel together. */
  private scheduleSend(): void {
    if (this.sendScheduled || !this.ready) return;
    this.sendScheduled = true;
    queueMicrotask(() => {
      this.sendScheduled = false;
      const calls = this.unsent;
      this.unsent = [];
      if (calls.length === 0) return;
      const entries = calls.map(({ id, message }) => [CATEGORY_CUSTOM_FUNCTIONS, TYPE_INVOCATION, '', JSON.stringify(message), id]);
      // Refused: the add-in is being loaded anew; it reports ready again and everything unanswered is sent.
      if (!this.options.port.fire('richApiMessage', { ArrayData: entries })) this.ready = false;
    });
  }

  private scheduleRecalculation(): void {
    if (this.recalculationScheduled) return;
    this.recalculationScheduled = true;
    setTimeout(() => {
      const cells = [...this.answeredCells];
      this.answeredCells = new Set();
      this.recalculationScheduled = false;
      this.options.recalculate(cells);
      this.options.changed('calculated');
      if (!this.isIdle()) return;
      const listeners = this.idleListeners;
      this.idleListeners = [];
      for (const listener of listeners) listener();
    }, 0);
  }

  private forgetOldAnswers(): void {
    for (const key of this.answers.keys()) {
      if (this.answers.size <= MOST_KEPT_ANSWERS) return;
      this.answers.delete(key);
    }
  }
}

function addressOf(formula: EvalContext): string {
  const position = formula.__originCellPosition;
  if (position === undefined) return '';
  return fullAddress(formula.getters.getSheetName(position.sheetId), cellArea(position.col, position.row));
}
