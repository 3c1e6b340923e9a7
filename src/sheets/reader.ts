import type { Cell } from '../core/cells/cell';
import { parseMarker, type Marker } from './marker';
import { FEE_NAMES, MARKER_NAME, SCORING_NAMES } from './names';
import type { SheetKind } from './plan';

/** What a reader of workbooks must know to recognise our sheets and to find their inputs. */
export interface SheetReader {
  readonly markerName: string;
  readonly parseMarker: (text: string) => Marker | null;
  /** Names of the input cells by kind of sheet. */
  readonly inputNames: Readonly<Record<SheetKind, readonly string[]>>;
  /** Names of the cells whose result the pane shows too: where they hold no formula, the sheet no longer follows its inputs. */
  readonly resultNames: Readonly<Record<SheetKind, readonly string[]>>;
}

/** Input cells by their name, each column from top to bottom. */
export type InputCells = Readonly<Record<string, readonly Cell[]>>;

export const sheetReader: SheetReader = {
  markerName: MARKER_NAME,
  parseMarker,
  inputNames: {
    scoring: [
      SCORING_NAMES.ids,
      SCORING_NAMES.clauses,
      SCORING_NAMES.points,
      SCORING_NAMES.defaults,
      SCORING_NAMES.judgements,
      SCORING_NAMES.samples,
      SCORING_NAMES.nonconforming,
      SCORING_NAMES.reasons,
      SCORING_NAMES.specialCategories,
      SCORING_NAMES.specialTexts,
    ],
    fees: [FEE_NAMES.headcount],
  },
  resultNames: {
    scoring: [SCORING_NAMES.score, SCORING_NAMES.level],
    fees: [FEE_NAMES.initialFee, FEE_NAMES.surveillanceFee, FEE_NAMES.recertificationFee],
  },
};
