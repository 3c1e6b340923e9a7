import { parseMarker, type Marker } from './marker';
import { FEE_NAMES, MARKER_NAME, SCORING_NAMES } from './names';
import { SCORING_INPUTS, scoringInputsOfVersion } from './scoring/inputs';
import type { SheetKind } from './plan';

/** What a reader of workbooks must know to recognise our sheets and to find their inputs. */
export interface SheetReader {
  readonly markerName: string;
  readonly parseMarker: (text: string) => Marker | null;
  /** Names of the input cells that any of our sheets that the pane follows may have. */
  readonly inputNames: readonly string[];
  /** Those of them that a sheet must have. */
  readonly inputNamesOf: (marker: Marker) => readonly string[];
  /** Names of the cells whose result the pane shows too: where they hold no formula, the sheet no longer follows its inputs. */
  readonly resultNames: Readonly<Partial<Record<SheetKind, readonly string[]>>>;
}

export const sheetReader: SheetReader = {
  markerName: MARKER_NAME,
  parseMarker,
  inputNames: [...SCORING_INPUTS.map((key) => SCORING_NAMES[key]), FEE_NAMES.headcount],
  inputNamesOf: ({ kind, version }) => {
    if (kind === 'fees') return [FEE_NAMES.headcount];
    return kind === 'scoring' ? scoringInputsOfVersion(version).map((key) => SCORING_NAMES[key]) : [];
  },
  resultNames: {
    scoring: [SCORING_NAMES.score, SCORING_NAMES.level],
    fees: [FEE_NAMES.initialFee, FEE_NAMES.surveillanceFee, FEE_NAMES.recertificationFee],
  },
};
