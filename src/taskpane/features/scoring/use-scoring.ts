import { useMemo } from 'react';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { scoringState, type ScoringState } from './scoring-state';

/** The scoring tab, kept up with every edit of the sheet on top. */
export function useScoring(): ScoringState {
  const { services, locale } = usePane();
  const active = useStore(services.live.activeSheet);
  return useMemo(() => scoringState(active, locale), [active, locale]);
}
