import type { Cell, Matrix } from '../../core/cells/cell';
import type { FunctionDefinition, FunctionExample } from '../definition';
import type { NativeArgument, NativeForm } from '../native/native-form';
import { argumentText, callText, isMatrix } from './formula-text';

/** An example of a native form: a call, and the formula that takes its place. */
export interface NativeExample {
  readonly call: string;
  readonly formula: string;
}

/**
 * The native form of the first example that has one, or null.
 *
 * Ranges of the example are thought to stand beside each other from A1 on; constants stay as they are. Of a table the first cell
 * with a formula is shown.
 */
export function nativeExampleOf(definition: FunctionDefinition, form: NativeForm): NativeExample | null {
  for (const example of definition.examples) {
    if (typeof example.gives === 'object' && 'error' in example.gives) continue;
    const args = placed(example.args);
    const formula = formulaOf(form, args, example.gives);
    const call = callText(
      definition.id,
      args.map((argument) => argument?.text ?? ''),
    );
    if (formula !== null) return { call, formula: `=${formula}` };
  }
  return null;
}

function formulaOf(form: NativeForm, args: readonly (NativeArgument | null)[], gives: FunctionExample['gives']): string | null {
  if (form.kind === 'single') {
    const ranges = args.some((argument) => argument !== null && (argument.rows !== 1 || argument.columns !== 1));
    return form.cellwise && ranges ? null : form.formula(args);
  }
  const answer = Array.isArray(gives) ? (gives as readonly (readonly (string | number)[])[]) : [];
  // The table is thought to stand below everything the example holds.
  const cells = form.cells(args, answer, (row, column) => `${letter(column)}${row + FIRST_ROW_OF_TABLE}`) ?? [];
  for (const cell of cells.flat()) if (typeof cell === 'object') return cell.formula;
  return null;
}

const FIRST_ROW_OF_TABLE = 101;

/** Arguments as a form takes them: ranges side by side from A1 on. */
function placed(args: readonly (Cell | Matrix)[]): (NativeArgument | null)[] {
  let column = 0;
  return args.map((argument) => {
    if (argument === null || argument === undefined) return null;
    if (!isMatrix(argument)) {
      const literal = argument;
      return { text: argumentText(argument), literal, rows: 1, columns: 1 };
    }
    const rows = argument.length;
    const columns = argument[0]?.length ?? 0;
    const text = `${letter(column)}1:${letter(column + columns - 1)}${rows}`;
    column += columns;
    return { text, rows, columns };
  });
}

/** Letter of a column counted from 0; an example has few. */
function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}
