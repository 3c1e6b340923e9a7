import type { Cell } from '../../core/cells/cell';
import type { ArgumentName } from '../../core/refusal';
import { accept, refuse, type Result } from '../../core/result';
import { readRows, type PlacedRow } from '../../core/scoring/read-rows';
import type { Argument } from '../definition';
import { isLeftOutArgument } from './single';

/** The cells of an argument that is one column (or one row); null when omitted. */
export function readColumn(argument: Argument | undefined, name: ArgumentName): Result<readonly Cell[] | null> {
  if (!argument) return accept(null);
  const columns = argument[0]?.length ?? 0;
  if (columns === 1) return accept(argument.map((line) => line[0]));
  if (argument.length === 1) return accept(argument[0] ?? []);
  return refuse({ code: 'column_expected', argument: name, rows: argument.length, columns });
}

/** Number of cells of an argument that is one column or one row. */
export function columnLength(argument: Argument | undefined): number {
  return argument ? argument.length * (argument[0]?.length ?? 0) : 0;
}

/** A column that may be left out, also as one cell with nothing written. */
function readOptionalColumn(argument: Argument | undefined, name: ArgumentName): Result<readonly Cell[] | undefined> {
  if (isLeftOutArgument(argument)) return accept(undefined);
  const column = readColumn(argument, name);
  return column.ok ? accept(column.value ?? undefined) : column;
}

/** Rows of an indicator table from the arguments that SCORE, LEVEL and BREAKDOWN share. */
export function readRowArguments(
  points: Argument | undefined,
  judgements: Argument | undefined,
  samples: Argument | undefined,
  nonconforming: Argument | undefined,
): Result<PlacedRow[]> {
  const pointCells = readColumn(points, 'points');
  if (!pointCells.ok) return pointCells;
  if (pointCells.value === null) return refuse({ code: 'value_missing', argument: 'points' });
  const judgementCells = readColumn(judgements, 'judgements');
  if (!judgementCells.ok) return judgementCells;
  if (judgementCells.value === null) return refuse({ code: 'value_missing', argument: 'judgements' });
  const sampleCells = readOptionalColumn(samples, 'samples');
  if (!sampleCells.ok) return sampleCells;
  const nonconformingCells = readOptionalColumn(nonconforming, 'nonconforming');
  if (!nonconformingCells.ok) return nonconformingCells;
  return readRows({
    points: pointCells.value,
    judgements: judgementCells.value,
    samples: sampleCells.value,
    nonconforming: nonconformingCells.value,
  });
}
