import { MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { CreateButton } from '../create-button';
import { FirstSteps } from './first-steps';
import { FrozenNote } from './frozen-note';
import { ScoreCard } from './score-card';
import type { ScoreView } from './score-view';
import { useScoringTabStyles } from './scoring-tab.styles';
import { useScoring } from './use-scoring';

/** Comes after the score is shown: not part of the pane's first load. */
const RowsPanel = lazy(() => import(/* webpackChunkName: "rows" */ './rows/rows-panel'));

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
      {scoring.kind === 'open' && scoring.frozen && <FrozenNote />}
      {scoring.kind === 'open' && (
        <>
          <OpenSheet view={scoring.view} />
          <Suspense fallback={<Spinner size="tiny" label={messages.app.loading} />}>
            <RowsPanel open={scoring} />
          </Suspense>
        </>
      )}
    </div>
  );
}

function OpenSheet({ view }: { readonly view: ScoreView }): ReactElement {
  const { messages } = usePane();
  const styles = useScoringTabStyles();
  return (
    <>
      <p className={styles.sheetLine}>{view.sheetLine}</p>
      <div role="status" className={styles.problems}>
        {view.problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle className={styles.title}>{messages.scoring.firstProblem}</MessageBarTitle>
              {view.problem}
            </MessageBarBody>
          </MessageBar>
        )}
        <TitledList title={messages.scoring.corrections} texts={view.corrections} />
      </div>
      <ScoreCard result={view.result} facts={view.facts} />
      {view.pointsNote !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{view.pointsNote}</MessageBarBody>
        </MessageBar>
      )}
      <TitledList title={messages.scoring.warnings} texts={view.warnings} />
    </>
  );
}

/** Sentences under a title; nothing where there are none. */
function TitledList({ title, texts }: { readonly title: string; readonly texts: readonly string[] }): ReactElement | null {
  const styles = useScoringTabStyles();
  if (texts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
