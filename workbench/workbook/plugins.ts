import { UIPlugin, registries, type CellPosition, type CellValue, type Command, type DataValidationRule } from '@odoo/o-spreadsheet';
import { CONTEXT_KEY, type CellEdit, type ModelContext } from './context';
import { ProtectedPaste } from './protectedPaste';
import { registerFactCommands, SheetFactsPlugin, type FactGetters } from './sheetFactsPlugin';
import { isValueAllowed } from './validation';

export const RUN_BATCH = 'RUN_BATCH';
export const EVALUATE_NOW = 'EVALUATE_NOW';

type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];
const commandType = (command: { readonly type: string }): string => command.type;

/** Runs everything one request writes inside one command: one undo step, one calculation. */
class BatchPlugin extends UIPlugin {
  static override getters = [];
  private readonly context: ModelContext;

  constructor(config: PluginConfig) {
    super(config);
    this.context = config.custom[CONTEXT_KEY] as ModelContext;
  }

  override handle(command: Command): void {
    if (commandType(command) === RUN_BATCH) this.context.batch?.();
  }
}

/** Collects what commands touch, by hand and by undo, and reports it once when the command has settled. */
class ChangeWatcherPlugin extends UIPlugin {
  static override getters = [];
  private readonly context: ModelContext;
  private edits = new Map<string, CellEdit>();

  constructor(config: PluginConfig) {
    super(config);
    this.context = config.custom[CONTEXT_KEY] as ModelContext;
  }

  override beforeHandle(command: Command): void {
    if (command.type === 'UPDATE_CELL') {
      if (command.content !== undefined) this.remember(command);
    } else if (command.type === 'UNDO' || command.type === 'REDO') {
      for (const part of command.commands) if (part.type === 'UPDATE_CELL' && part.content !== undefined) this.remember(part);
    } else if (command.type === 'ADD_COLUMNS_ROWS') {
      const start = command.position === 'before' ? command.base : command.base + 1;
      this.context.watcher.gridShifted({
        sheetId: command.sheetId,
        dimension: command.dimension,
        kind: 'inserted',
        start,
        count: command.quantity,
      });
    } else if (command.type === 'REMOVE_COLUMNS_ROWS') {
      const start = Math.min(...command.elements);
      this.context.watcher.gridShifted({
        sheetId: command.sheetId,
        dimension: command.dimension,
        kind: 'deleted',
        start,
        count: command.elements.length,
      });
    }
  }

  override finalize(): void {
    const edits = [...this.edits.values()];
    this.edits = new Map();
    if (edits.length > 0) this.context.watcher.cellsEdited(edits);
    this.context.watcher.settled();
  }

  private remember({ sheetId, col, row }: CellPosition): void {
    const key = `${sheetId}!${String(col)},${String(row)}`;
    if (this.edits.has(key) || this.getters.tryGetSheet(sheetId) === undefined) return;
    const position = { sheetId, col, row };
    const cell = this.getters.getCell(position);
    const formulaBefore = cell?.isFormula === true ? cell.compiledFormula.toFormulaString(this.getters) : '';
    this.edits.set(key, { position, before: this.getters.getEvaluatedCell(position).value, formulaBefore });
  }
}

interface Handling {
  handle(command: Command): void;
  finalize(): void;
}
type PluginClass = new (...args: never[]) => Handling;
interface PluginRegistry {
  get(key: string): unknown;
  replace(key: string, plugin: unknown): unknown;
}

/** Replaces a plugin of the engine by a class made from it; other models in the page get the same class. */
function derive(registry: unknown, key: string, make: (base: PluginClass) => PluginClass): void {
  const plugins = registry as PluginRegistry;
  plugins.replace(key, make(plugins.get(key) as PluginClass));
}

/** A read in the middle of a request sees what the request wrote before it. */
const evaluatingOnDemand = (base: PluginClass): PluginClass =>
  class extends base {
    override handle(command: Command): void {
      if (commandType(command) === EVALUATE_NOW) this.finalize();
      else super.handle(command);
    }
  };

/** Deleting cell contents by hand deletes contents: neither the list behind an empty cell nor the table around it. */
const keepingOnDelete = (base: PluginClass): PluginClass =>
  class extends base {
    override handle(command: Command): void {
      if (command.type !== 'DELETE_CONTENT') super.handle(command);
    }
  };

/** Tables grow through the API only: an add-in that writes below its own table must not enlarge it. */
const fixedTables = (base: PluginClass): PluginClass =>
  class extends keepingOnDelete(base) {
    override handle(command: Command): void {
      if (command.type !== 'UPDATE_CELL') super.handle(command);
    }
  };

interface ValidationResult {
  readonly isValid: boolean;
  readonly error?: string;
  readonly rule?: DataValidationRule;
}
interface ValidatingPlugin {
  readonly getters: PluginConfig['getters'] & FactGetters;
  getValidationResultForCellValue(value: CellValue, position: CellPosition): ValidationResult;
}

/** Judges a value by the rule as Excel understands it, the value being typed taken for the cell's own. */
function excelValidation(base: PluginClass): PluginClass {
  const judged = class extends base {};
  const inherited = Reflect.get(base.prototype, 'getValidationResultForCellValue') as ValidatingPlugin['getValidationResultForCellValue'];
  const method = function (this: ValidatingPlugin, value: CellValue, position: CellPosition): ValidationResult {
    const rule = this.getters.getValidationRuleForCell(position);
    const facts = rule === undefined ? undefined : this.getters.getSheetFacts(position.sheetId).validations?.[rule.id];
    if (rule === undefined || facts === undefined) return inherited.call(this, value, position);
    if (isValueAllowed(this.getters, rule, facts, value, position)) return { isValid: true };
    return { isValid: false, rule, error: facts.errorAlert.message === '' ? DEFAULT_ALERT : facts.errorAlert.message };
  };
  Object.defineProperty(judged.prototype, 'getValidationResultForCellValue', { value: method, writable: true, configurable: true });
  return judged;
}

const DEFAULT_ALERT = "This value doesn't match the data validation restrictions defined for this cell.";

export function registerPlugins(): void {
  registerFactCommands();
  registries.corePluginRegistry.add('sheet_facts', SheetFactsPlugin);
  registries.featurePluginRegistry.add('request_batch', BatchPlugin);
  registries.featurePluginRegistry.add('change_watcher', ChangeWatcherPlugin);
  registries.featurePluginRegistry.add('protected_paste', ProtectedPaste);
  derive(registries.coreViewsPluginRegistry, 'evaluation', evaluatingOnDemand);
  derive(registries.coreViewsPluginRegistry, 'data_validation_ui', excelValidation);
  derive(registries.corePluginRegistry, 'dataValidation', keepingOnDelete);
  derive(registries.corePluginRegistry, 'tables', fixedTables);
}
