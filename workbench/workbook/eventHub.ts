import type { Model } from '@odoo/o-spreadsheet';
import type { HostPort } from '../contract';
import { areaAddress } from './address';
import { areasOf, bounding, type Area } from './area';
import { toExcelError } from './cellErrors';
import type { CellEdit, GridShift, ModelWatcher } from './context';

/** Office.js's numbers of the events a workbook can fire. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
} as const;

export type EventName = keyof typeof EVENT;

/** The target of events registered on the collection of sheets. */
export const ALL_SHEETS = 'Workbook';

const CATEGORY_EVENT = 65_536;
/** A paste or a generated sheet may touch thousands of cells; their addresses then are their bounding box. */
const MOST_AREAS = 20;

interface SheetState {
  readonly name: string;
  readonly visibility: string;
}

/** Turns what happens in the model into the events an add-in registered for. */
export class EventHub implements ModelWatcher {
  enabled = true;
  /** Set while a request of the add-in runs. */
  fromAddin = false;
  /** Set while a co-author's edit arrives. */
  fromCoauthor = false;
  /** Turns a range into a reference id that the add-in can ask for. */
  keepRange: (sheetId: string, area: Area) => string = () => '';
  private readonly registrations = new Map<string, number>();
  private sheets = new Map<string, SheetState>();
  private activeSheetId: string | null = null;
  private selection = '';
  private model: Model | null = null;

  constructor(private readonly port: HostPort) {}

  attach(model: Model): void {
    this.model = model;
    this.sheets = this.sheetStates();
    this.activeSheetId = model.getters.getActiveSheetId();
    this.selection = this.selectedAddress();
    model.selection.observe(this, {
      handleEvent: () => {
        this.selectionMayHaveChanged();
      },
    });
  }

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    const count = (this.registrations.get(key) ?? 0) - 1;
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  /** Forgets an add-in that is being loaded anew. */
  clear(): void {
    this.registrations.clear();
    this.enabled = true;
  }

  private isHeard(event: EventName, sheetId: string): boolean {
    return this.enabled && [sheetId, ALL_SHEETS].some((target) => this.registrations.has(`${event} ${target}`));
  }

  /** Fires to those registered for the sheet and to those registered for all sheets. */
  fire(event: EventName, sheetId: string, details: object): void {
    if (!this.enabled) return;
    for (const target of [sheetId, ALL_SHEETS]) {
      if (!this.registrations.has(`${event} ${target}`)) continue;
      const message = JSON.stringify({ ...this.origin(), worksheetId: sheetId, ...details });
      this.port.fire('richApiMessage', { ArrayData: [[CATEGORY_EVENT, EVENT[event], target, message, 0]] });
    }
  }

  /** Sends one message of Office.js's own kinds. */
  send(entry: readonly unknown[]): void {
    this.port.fire('richApiMessage', { ArrayData: [entry] });
  }

  cellsEdited(edits: readonly CellEdit[]): void {
    const bySheet = new Map<string, CellEdit[]>();
    for (const edit of edits) {
      const list = bySheet.get(edit.position.sheetId);
      if (list === undefined) bySheet.set(edit.position.sheetId, [edit]);
      else list.push(edit);
    }
    for (const [sheetId, list] of bySheet) this.sheetEdited(sheetId, list);
  }

  private sheetEdited(sheetId: string, edits: readonly CellEdit[]): void {
    const model = this.model;
    if (model?.getters.tryGetSheet(sheetId) === undefined) return;
    const areas = areasOf(edits.map(({ position }) => position));
    const first = areas[0];
    if (first === undefined) return;
    const shown = areas.length > MOST_AREAS ? [areas.reduce(bounding)] : areas;
    const address = shown.map((area) => areaAddress(area)).join(',');
    const single = edits.length === 1 ? edits[0] : undefined;
    if (this.isHeard('changed', sheetId)) {
      this.fire('changed', sheetId, {
        address,
        changeType: 'RangeEdited',
        referenceId: this.keepRange(sheetId, shown[0] ?? first),
        ...(single === undefined ? {} : this.valueChange(model, single)),
      });
    }
    if (this.isHeard('formulaChanged', sheetId)) this.formulasChanged(model, sheetId, edits);
  }

  private valueChange(model: Model, { position, before }: CellEdit): object {
    const after = model.getters.getEvaluatedCell(position).value;
    return {
      valueBefore: shownValue(before),
      valueAfter: shownValue(after),
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private formulasChanged(model: Model, sheetId: string, edits: readonly CellEdit[]): void {
    const changed = edits.filter(({ position, formulaBefore }) => {
      const cell = model.getters.getCell(position);
      const now = cell?.isFormula === true ? cell.compiledFormula.toFormulaString(model.getters) : '';
      return now !== formulaBefore;
    });
    if (changed.length === 0) return;
    const formulaDetails = changed.map(({ position, formulaBefore }) => ({
      cellAddress: areaAddress({ left: position.col, right: position.col, top: position.row, bottom: position.row }),
      previousFormula: formulaBefore,
    }));
    this.fire('formulaChanged', sheetId, { formulaDetails });
  }

  gridShifted({ sheetId, dimension, kind, start, count }: GridShift): void {
    if (!this.isHeard('changed', sheetId)) return;
    const end = start + count - 1;
    const area: Area =
      dimension === 'ROW' ? { left: 0, right: 16_383, top: start, bottom: end } : { left: start, right: end, top: 0, bottom: 1_048_575 };
    const changeType = `${dimension === 'ROW' ? 'Row' : 'Column'}${kind === 'inserted' ? 'Inserted' : 'Deleted'}`;
    this.fire('changed', sheetId, { address: areaAddress(area), changeType, referenceId: this.keepRange(sheetId, area) });
  }

  /** Compares the sheets with those known before: also undo adds, removes and renames them. */
  settled(): void {
    const model = this.model;
    if (model === null) return;
    const before = this.sheets;
    this.sheets = this.sheetStates();
    for (const [sheetId, { name, visibility }] of this.sheets) {
      const old = before.get(sheetId);
      if (old === undefined) this.fire('added', sheetId, {});
      else {
        if (old.name !== name) this.fire('nameChanged', sheetId, { nameBefore: old.name, nameAfter: name });
        if (old.visibility !== visibility)
          this.fire('visibilityChanged', sheetId, { visibilityBefore: old.visibility, visibilityAfter: visibility });
      }
    }
    for (const sheetId of before.keys()) if (!this.sheets.has(sheetId)) this.fire('deleted', sheetId, {});
    this.selectionMayHaveChanged();
  }

  private selectionMayHaveChanged(): void {
    const active = this.model?.getters.tryGetActiveSheetId();
    if (this.model === null || active === undefined) return;
    const address = this.selectedAddress();
    const moved = active !== this.activeSheetId;
    if (moved) {
      if (this.activeSheetId !== null && this.sheets.has(this.activeSheetId)) this.fire('deactivated', this.activeSheetId, {});
      this.activeSheetId = active;
      this.fire('activated', active, {});
    }
    if (!moved && address === this.selection) return;
    this.selection = address;
    this.fire('selectionChanged', active, { address });
    if (this.enabled) this.port.fire('documentSelectionChanged', {});
  }

  private selectedAddress(): string {
    return (
      this.model?.getters
        .getSelectedZones()
        .map((zone) => areaAddress(zone))
        .join(',') ?? ''
    );
  }

  private sheetStates(): Map<string, SheetState> {
    const getters = this.model?.getters;
    return new Map(
      getters
        ?.getSheetIds()
        .map((sheetId) => [
          sheetId,
          { name: getters.getSheetName(sheetId), visibility: getters.isSheetVisible(sheetId) ? 'Visible' : 'Hidden' },
        ]),
    );
  }

  private origin(): object {
    if (this.fromCoauthor) return { source: 'Remote' };
    return this.fromAddin ? { source: 'Local', triggerSource: 'ThisLocalAddin' } : { source: 'Local' };
  }
}

const shownValue = (value: unknown): unknown => (typeof value === 'string' ? toExcelError(value) : (value ?? ''));

function valueType(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && /^#.+[!?]$|^#N\/A$/.test(toExcelError(value)) ? 'Error' : 'String';
}
