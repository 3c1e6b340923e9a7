import type { NativeCell, NativeRecord } from '../../../src/functions/native/native-form';
import { constantsOf, nativeCases, relativeOf } from './cases';
import { nativeCells } from './native-cells';
import { difference, isError, type Shown } from './outcome';
import { address, placeCases, type PlacedCase, type PlacedSheet } from './place-cases';
import { Comparison } from './report';

/** Cases of one function laid out on a sheet, with the native cells of their answers. */
export interface NativeSheet {
  readonly placed: PlacedSheet;
  readonly natives: ReadonlyMap<string, NativeCell>;
  /** Cases that the form expresses. */
  readonly expressed: readonly PlacedCase[];
  readonly comparison: Comparison;
}

export function nativeSheet(record: NativeRecord, count: number): NativeSheet {
  const placed = placeCases(record.id, nativeCases(record.id, count, record.form?.kind === 'table'), constantsOf(record.id));
  const natives = new Map<string, NativeCell>();
  const comparison = new Comparison(record.id);
  const expressed = placed.cases.filter((one) => {
    const cells = nativeCells(one);
    cells?.forEach((line, down) => line.forEach((cell, right) => natives.set(address(one.row + down, one.column + right), cell)));
    if (cells === null) comparison.unexpressed += 1;
    return cells !== null;
  });
  return { placed, natives, expressed, comparison };
}

/** Compares every expressed case with what another program shows in its cells. */
export function compareNatives({ natives, expressed, comparison }: NativeSheet, shown: (row: number, column: number) => Shown): Comparison {
  for (const one of expressed) {
    const actual = one.expected.map((cells, down) => cells.map((_, right) => shown(one.row + down, one.column + right)));
    const whole = isError(one.expected[0]?.[0]) && one.expected.length === 1;
    const first = natives.get(address(one.row, one.column));
    comparison.add(
      one.call,
      difference(one.expected, whole ? [[actual[0]?.[0] ?? '']] : actual, { relative: relativeOf(one.call.id) }),
      typeof first === 'object' ? first.formula : String(first),
    );
  }
  return comparison;
}
