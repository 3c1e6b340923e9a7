import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import { SCORING_VERSION, type OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { canConform, ConformOpenRows } from '../../audit/findings/conform-open-rows';
import { WhyNotFiveStars } from '../../audit/findings/why-not-five-stars';
import type { ScoringState } from '../scoring-state';
import { groupProgress } from './group-progress';
import { ProgressList } from './progress-list';
import { RowEditor } from './row-editor';
import { scoringRows } from './scoring-rows';

/** For sheets of an earlier layout only. */
const UpgradeOffer = lazy(() => import(/* webpackChunkName: "upgrade-offer" */ '../../audit/import/upgrade-offer'));

interface RowsPanelProps {
  readonly open: Extract<ScoringState, { kind: 'open' }>;
}

/** The dashboard of the open audit: progress by group, and scoring row by row. */
export default function RowsPanel({ open }: RowsPanelProps): ReactElement {
  const { locale } = usePane();
  const { inputs, standard, sheet, marker } = open;
  const rows = useMemo(() => scoringRows(inputs, sheet.names), [inputs, sheet.names]);
  const groups = useMemo(() => groupProgress(inputs, standard, locale), [inputs, standard, locale]);
  const whole = useMemo((): OurSheet => ({ ...sheet, marker, visible: true, protected: false }), [sheet, marker]);
  return (
    <>
      {marker.version < SCORING_VERSION && (
        <Suspense fallback={null}>
          <UpgradeOffer />
        </Suspense>
      )}
      <ProgressList groups={groups} />
      <RowEditor sheet={sheet} sheetLocale={marker.locale} rows={rows} />
      <WhyNotFiveStars sheet={whole} />
      {canConform(whole) && <ConformOpenRows sheet={whole} />}
    </>
  );
}
