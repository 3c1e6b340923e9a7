import type { Cell, Matrix } from '../../core/cells/cell';
import type { FunctionDefinition } from '../definition';
import type { NativeArgument, NativeForm } from '../native/native-form';
import { argumentText, callText, isMatrix } from './formula-text';
import type { LocalExample } from './local-example';

/** An example of a native form: a call, and the formula that takes its place. */
export interface NativeExample {
  readonly call: string;
  readonly formula: string;
}

/**
 * The native form of the first example that has one, or null; null for a table too, which becomes one formula for each cell: any one of
 * them would mislead.
 *
 * Ranges of the example are thought to stand beside each other from A1 on; constants stay as they are.
 */
export function nativeExampleOf(
  { id }: Pick<FunctionDefinition, 'id'>,
  form: NativeForm,
  examples: readonly LocalExample[],
): NativeExample | null {
  if (form.kind === 'table') return null;
  for (const { args, answer } of examples) {
    if (!answer.ok || answer.value.some((row) => row.some((cell) => typeof cell === 'object'))) continue;
    const given = placed(args);
    const ranges = given.some((argument) => argument !== null && (argument.rows !== 1 || argument.columns !== 1));
    const formula = form.cellwise && ranges ? null : form.formula(given);
    if (formula === null) continue;
    const texts = given.map((argument) => argument?.text ?? '');
    return { call: callText(id, texts), formula: `=${formula}` };
  }
  return null;
}

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
