import type { Matrix } from '../../../core/cells/cell';
import type { FormulaToInsert, InsertOutcome } from '../../../excel';
import type { CellReference, FunctionCall } from '../../../functions/calls/call';
import { addressOf, referencesOf } from '../../../functions/calls/references-of';
import type { ExcelHost } from '../../host/excel-host';
import type { Patiently } from '../../jobs/patience';
import { isReadable } from '../../live/explain-cell';

/** What the function browser asks of the workbook. */
export interface FunctionServices {
  /** The cells a call names, as they are now; those of an unqualified reference on the sheet in front. */
  readonly readCells: (call: FunctionCall) => Promise<(reference: CellReference) => Matrix | undefined>;
  /** Null when it failed; the failure has been told. */
  readonly insert: (what: FormulaToInsert) => Promise<InsertOutcome | null>;
}

export interface FunctionServiceOptions {
  readonly host: Pick<ExcelHost, 'readSelectedCell' | 'readRanges' | 'insertFormula'>;
  /** For what the user clicked on. */
  readonly patiently: Patiently;
  /** For what goes on by itself. */
  readonly silently: Patiently;
  readonly report: (error: unknown) => void;
}

export function createFunctionServices({ host, patiently, silently, report }: FunctionServiceOptions): FunctionServices {
  return {
    readCells: async (call) => {
      const wanted = referencesOf([call]).filter(isReadable);
      if (wanted.length === 0) return () => undefined;
      const matrices = await silently(async () => {
        const { sheet } = await host.readSelectedCell();
        return host.readRanges(wanted.map((reference) => addressOf({ ...reference, sheet: reference.sheet ?? sheet })));
      });
      const byAddress = new Map(wanted.map((reference, index) => [addressOf(reference), matrices[index]]));
      return (reference) => byAddress.get(addressOf(reference));
    },
    insert: async (what) => {
      try {
        return await patiently(() => host.insertFormula(what));
      } catch (error) {
        report(error);
        return null;
      }
    },
  };
}
