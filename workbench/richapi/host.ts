import type { Getters, Model } from '@odoo/o-spreadsheet';
import type { WorkbookSnapshot } from '../../xlsx/snapshot';
import { ApiError } from '../workbook/apiError';
import type { Area } from '../workbook/area';
import { CellWriter } from '../workbook/cellWriter';
import type { CustomFunctionCalls } from '../workbook/customFunctions';
import { dispatchOf, runCommand } from '../workbook/dispatch';
import type { EventHub } from '../workbook/eventHub';
import { EVALUATE_NOW } from '../workbook/plugins';
import type { FactName, SheetFacts } from '../workbook/sheetFacts';
import { SET_FACT, SET_NAMES, type FactGetters, type ScopedName, type ScopedNameData } from '../workbook/sheetFactsPlugin';
import { AddinRuntime } from './addinRuntime';
import { References } from './references';

/** Commands that neither look at cells nor change them: the cells written before can wait, and go to the engine once. */
const APART_FROM_CELLS = new Set([
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'FREEZE_ROWS',
  'FREEZE_COLUMNS',
  'UNFREEZE_COLUMNS_ROWS',
  'SET_GRID_LINES_VISIBILITY',
  'COLOR_SHEET',
  'CREATE_SHEET',
  'SET_ZONE_BORDERS',
  'SET_BORDERS_ON_TARGET',
  'ADD_DATA_VALIDATION_RULE',
  'REMOVE_DATA_VALIDATION_RULE',
  'ADD_CONDITIONAL_FORMAT',
  'REMOVE_CONDITIONAL_FORMAT',
  'CHANGE_CONDITIONAL_FORMAT_PRIORITY',
  'CREATE_TABLE',
  'UPDATE_TABLE',
  'CREATE_CHART',
  'UPDATE_CHART',
  'UPDATE_FIGURE',
  SET_FACT,
  SET_NAMES,
]);

interface HostOptions {
  readonly model: Model;
  readonly events: EventHub;
  readonly calls: CustomFunctionCalls;
  readonly functionNames: readonly string[];
  readonly unknownMember: (member: string) => void;
}

/** What the classes of the Excel API work on: the model, its events and the add-in's references. */
export class Host {
  readonly model: Model;
  readonly events: EventHub;
  readonly calls: CustomFunctionCalls;
  readonly functionNames: readonly string[];
  readonly cells: CellWriter;
  readonly references = new References();
  workbookProtected = false;
  /** Workbooks the request at hand brings along, read before it runs; by the text they came as. */
  files: ReadonlyMap<string, WorkbookSnapshot> = new Map();
  readonly runtime: AddinRuntime;
  readonly ribbon = new Map<string, unknown>();
  /** Runs after the request, outside of its undo step: selections and shown sheets. */
  private readonly afterwards: (() => void)[] = [];
  private stale = false;
  private nextId = 1;
  private readonly unknownMember: (member: string) => void;

  constructor(options: HostOptions) {
    this.model = options.model;
    this.events = options.events;
    this.calls = options.calls;
    this.runtime = new AddinRuntime(options.events);
    this.functionNames = options.functionNames;
    this.unknownMember = options.unknownMember;
    this.cells = new CellWriter(options.model);
  }

  get getters(): Getters & FactGetters {
    return this.model.getters as Getters & FactGetters;
  }

  /** Runs a command of the engine for a member of the API, after what was written before it. */
  run(member: string, type: string, payload: object): void {
    if (!APART_FROM_CELLS.has(type)) this.cells.flush();
    runCommand(this.model, member, type, payload);
    this.stale = true;
  }

  /** Runs a command that looks at the cells of one area only: those elsewhere can wait, and go to the engine once. */
  runOn(sheetId: string, area: Area, member: string, type: string, payload: object): void {
    this.cells.flushArea(sheetId, area);
    runCommand(this.model, member, type, payload);
    this.stale = true;
  }

  /** Marks that cells were written, so that the next read calculates first. */
  wrote(): void {
    this.stale = true;
  }

  /** Brings values up to date for a read in the middle of a request. */
  calculate(): void {
    this.cells.flush();
    if (!this.stale) return;
    this.stale = false;
    dispatchOf(this.model)(EVALUATE_NOW, {});
  }

  finish(): void {
    this.cells.flush();
    this.stale = false;
  }

  later(action: () => void): void {
    this.afterwards.push(action);
  }

  runLater(): void {
    for (const action of this.afterwards.splice(0)) action();
  }

  facts(sheetId: string): SheetFacts {
    return this.getters.getSheetFacts(sheetId);
  }

  setFact<K extends FactName>(member: string, sheetId: string, fact: K, value: SheetFacts[K]): void {
    // What was written before a sheet became protected is written.
    if (fact === 'protection') this.cells.flush();
    this.run(member, SET_FACT, { sheetId, fact, value });
  }

  names(scope: string): readonly ScopedName[] {
    return this.getters.getScopedNames(scope);
  }

  setNames(member: string, scope: string, names: readonly ScopedNameData[]): void {
    this.run(member, SET_NAMES, { scope, names });
  }

  newId(prefix: string): string {
    return `${prefix}-${String(this.nextId++)}-${Math.random().toString(36).slice(2, 8)}`;
  }

  rangeData(sheetId: string, area: Area): { _sheetId: string; _zone: Area } {
    return { _sheetId: sheetId, _zone: this.cells.bounded(sheetId, area) };
  }

  /** A member the stand-in lacks: recorded, and an error that names it. */
  unknown(member: string): never {
    this.unknownMember(member);
    throw new ApiError('ApiNotFound', `The workbench does not have ${member}.`, member);
  }
}
