import { convertFormula } from '../../../src/functions/native/convert-formula';
import type { NativeCell } from '../../../src/functions/native/native-form';
import { nativeRegistry } from '../../../src/functions/native/registry';
import { address, liveText, type PlacedCase } from './place-cases';
import { isError } from './outcome';

const records = new Map(nativeRegistry.map((record) => [record.id, record]));

/** The answer of a placed case as native cells, row by row, as converting its formula gives them; null where they keep their values. */
export function nativeCells(placed: PlacedCase): readonly (readonly NativeCell[])[] | null {
  const { call, expected, row, column } = placed;
  // A refused call has no table to take the shape from.
  if (records.get(call.id)?.form?.kind === 'table' && isError(expected[0]?.[0])) return null;
  const conversion = convertFormula({
    formula: `=${liveText(placed)}`,
    answer: expected.map((cells) => cells.map((cell) => (isError(cell) ? cell.error : typeof cell === 'boolean' ? '' : cell))),
    place: (down, right) => address(row + down, column + right),
    records,
  });
  return conversion.kind === 'native' ? conversion.rows : null;
}
