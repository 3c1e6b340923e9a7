import {
  CorePlugin,
  coreTypes,
  registries,
  type CommandResult,
  type CoreCommand,
  type Range,
  type RangeAdapterFunctions,
  type RangeData,
} from '@odoo/o-spreadsheet';
import { protectionRefusal } from './protection';
import type { FactName, SheetFacts } from './sheetFacts';

/** The scope of names that belong to no sheet. */
export const WORKBOOK_SCOPE = 'workbook';

/** A name defined on one sheet (or the workbook), bound to a range that follows inserted rows, or to any other formula. */
export interface ScopedName {
  readonly name: string;
  readonly range: Range | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface ScopedNameData {
  readonly name: string;
  readonly range: RangeData | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

interface State {
  readonly facts: Record<string, SheetFacts | undefined>;
  readonly names: Record<string, readonly ScopedName[] | undefined>;
}

export const SET_FACT = 'SET_SHEET_FACT';
export const SET_NAMES = 'SET_SCOPED_NAMES';

type FactCommand =
  | { readonly type: typeof SET_FACT; readonly sheetId: string; readonly fact: FactName; readonly value: unknown }
  | { readonly type: typeof SET_NAMES; readonly scope: string; readonly names: readonly ScopedNameData[] };

const isFactCommand = (command: { readonly type: string }): command is FactCommand =>
  command.type === SET_FACT || command.type === SET_NAMES;

/** Keeps print set-up, protection, names of sheets and texts of validations in the undo history of the workbook. */
export class SheetFactsPlugin extends CorePlugin<State> {
  static override getters = ['getSheetFacts', 'getScopedNames'] as const;
  readonly facts: State['facts'] = {};
  readonly names: State['names'] = {};

  getSheetFacts(sheetId: string): SheetFacts {
    return this.facts[sheetId] ?? {};
  }

  getScopedNames(scope: string): readonly ScopedName[] {
    return this.names[scope] ?? [];
  }

  override allowDispatch(command: CoreCommand): CommandResult | CommandResult[] {
    const protection = 'sheetId' in command ? this.getSheetFacts(command.sheetId).protection : undefined;
    const refused = protection !== undefined && protectionRefusal(command, protection, (position) => this.getters.getCell(position)?.style);
    return (refused ? 'SheetLocked' : 'Success') as CommandResult;
  }

  override handle(command: CoreCommand): void {
    if (isFactCommand(command)) this.keep(command);
    else if (command.type === 'DELETE_SHEET') {
      this.history.update('facts', command.sheetId, undefined);
      this.history.update('names', command.sheetId, undefined);
    } else if (command.type === 'DUPLICATE_SHEET') {
      this.history.update('facts', command.sheetIdTo, { ...this.getSheetFacts(command.sheetId) });
    }
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const [scope, names] of Object.entries(this.names)) {
      if (names === undefined) continue;
      const adapted = names.map((name) => {
        if (name.range === null) return name;
        const change = applyChange(name.range);
        if (change.changeType === 'NONE') return name;
        return change.changeType === 'REMOVE' ? { ...name, range: null, formula: '=#REF!' } : { ...name, range: change.range };
      });
      if (adapted.some((name, index) => name !== names[index])) this.history.update('names', scope, adapted);
    }
  }

  private keep(command: FactCommand): void {
    if (command.type === SET_FACT) {
      this.history.update('facts', command.sheetId, { ...this.getSheetFacts(command.sheetId), [command.fact]: command.value });
    } else {
      const names = command.names.map((name) => this.bind(name));
      this.history.update('names', command.scope, names);
    }
  }

  private bind(name: ScopedNameData): ScopedName {
    return { ...name, range: name.range === null ? null : this.getters.getRangeFromRangeData(name.range) };
  }
}

/** The getters this plugin adds to a model. */
export interface FactGetters {
  getSheetFacts(sheetId: string): SheetFacts;
  getScopedNames(scope: string): readonly ScopedName[];
}

export function registerFactCommands(): void {
  const types = coreTypes as Set<string>;
  for (const type of [SET_FACT, SET_NAMES]) {
    types.add(type);
    // What is undone is the state before; the engine only wants to know that the command stays itself.
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
}
