import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useScoringTabStyles } from './scoring-tab.styles';

/** What a scoring sheet is and how to begin, for whoever opens the pane for the first time. */
export function FirstSteps(): ReactElement {
  const { scoring } = usePane().messages;
  const styles = useScoringTabStyles();
  return (
    <section aria-labelledby="first-steps" className={styles.firstSteps}>
      <h2 id="first-steps" className={styles.heading}>
        {scoring.notOpenTitle}
      </h2>
      <p className={styles.text}>{scoring.whatItIs}</p>
      <ol className={styles.steps}>
        {scoring.firstSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.text}>{scoring.notOpen}</p>
    </section>
  );
}
