import { isBlank } from '../../../core/cells/cell';
import type { Locale } from '../../../i18n/locale';
import { paneMessages } from '../../../i18n/pane';
import { assess, type Marker, SCORING_VERSION, type ScoringInputs, scoringInputs, standardOf } from '../../../sheets';
import type { Standard } from '../../../standards';
import type { ActiveSheet } from '../../host/excel-host';
import type { EditedSheet } from './rows/row-editor-state';
import { scoreView } from './score-view-of';
import type { ScoreView } from './score-view';

/** Layout of scoring sheets this pane can read. */
const KNOWN_VERSION = SCORING_VERSION;

/** What the scoring tab shows. */
export type ScoringState =
  | { readonly kind: 'loading' }
  /** The sheet on top is no scoring sheet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string }
  /** `frozen`: the sheet shows values that no longer follow its inputs, unlike the view. */
  | {
      readonly kind: 'open';
      readonly view: ScoreView;
      readonly frozen: boolean;
      readonly sheet: EditedSheet;
      readonly marker: Marker;
      readonly inputs: ScoringInputs;
      readonly standard: Standard;
    };

/** The scoring tab for the sheet on top: judged by its input cells through the core, never by its result cells. */
export function scoringState(active: ActiveSheet | null, locale: Locale): ScoringState {
  const { scoring } = paneMessages(locale);
  if (active === null) return { kind: 'loading' };
  if (active.state === 'foreign') return { kind: 'none' };
  if (active.state === 'damaged') return { kind: 'unreadable', text: scoring.damaged(active.missing.join(', ')) };
  const { marker, name } = active;
  if (marker.kind !== 'scoring') return { kind: 'none' };
  const standard = standardOf(marker, active.cells);
  if (marker.version > KNOWN_VERSION || standard === null) {
    return { kind: 'unreadable', text: scoring.newerVersion(`${marker.subject} · v${marker.version}`) };
  }
  const inputs = scoringInputs(active.cells);
  const indicators = inputs.ids.filter((id) => !isBlank(id)).length;
  return {
    kind: 'open',
    sheet: { id: active.id, name, names: active.names },
    marker,
    inputs,
    standard,
    frozen: active.frozen,
    view: scoreView({ assessment: assess(inputs, standard, marker), standard, sheetName: name, indicators, locale }),
  };
}
