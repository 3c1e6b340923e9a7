import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { CreateButton } from '../create-button';
import { FirstSteps } from './first-steps';
import { ScoreCard } from './score-card';
import type { ScoreView } from './score-view';
import { useScoringTabStyles } from './scoring-tab.styles';
import { useScoring } from './use-scoring';

export default function ScoringTab(): ReactElement {
  const { messages } = usePane();
  const styles = useScoringTabStyles();
  const scoring = useScoring();
  return (
    <div className={styles.tab}>
      <CreateButton kind="scoring" prominent={scoring.kind !== 'open'} />
      {scoring.kind === 'loading' && <Spinner size="small" label={messages.app.loading} />}
      {scoring.kind === 'none' && <FirstSteps />}
      {scoring.kind === 'unreadable' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{scoring.text}</MessageBarBody>
        </MessageBar>
      )}
      {scoring.kind === 'open' && <OpenSheet view={scoring.view} />}
    </div>
  );
}

function OpenSheet({ view }: { readonly view: ScoreView }): ReactElement {
  const { messages } = usePane();
  const styles = useScoringTabStyles();
  return (
    <>
      <p className={styles.sheetLine}>{view.sheetLine}</p>
      {view.problem !== null && (
        <div role="status">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle className={styles.title}>{messages.scoring.firstProblem}</MessageBarTitle>
              {view.problem}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <ScoreCard result={view.result} facts={view.facts} />
      {view.pointsNote !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{view.pointsNote}</MessageBarBody>
        </MessageBar>
      )}
      {view.warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{messages.scoring.warnings}</MessageBarTitle>
            <ul className={styles.warnings}>
              {view.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
