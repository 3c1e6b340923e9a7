import { Badge, mergeClasses, type BadgeProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import { useScoreCardStyles } from './score-card.styles';
import { ScoreScale } from './score-scale';
import type { FactView, LevelTone, ResultView } from './score-view';

const COLOURS: Readonly<Record<LevelTone, NonNullable<BadgeProps['color']>>> = {
  good: 'success',
  fair: 'brand',
  poor: 'danger',
  none: 'informative',
};

/** Score, level and what is still open. Read out when it changes. */
export function ScoreCard({ result, facts }: { readonly result: ResultView | null; readonly facts: readonly FactView[] }): ReactElement {
  const styles = useScoreCardStyles();
  return (
    <div className={styles.card}>
      {result && <Result result={result} />}
      <dl className={styles.facts}>
        {facts.map(({ label, value, open }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.factLabel}>{label}</dt>
            <dd className={mergeClasses(styles.factValue, open && styles.open)}>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Result({ result }: { readonly result: ResultView }): ReactElement {
  const { messages } = usePane();
  const styles = useScoreCardStyles();
  return (
    <>
      <p className={styles.heading}>{messages.scoring.score}</p>
      <div className={styles.result} aria-live="polite" aria-atomic="true">
        {result.score !== null && (
          <span className={styles.score}>
            {result.score}
            <span className={styles.outOf}> {messages.scoring.outOf100}</span>
          </span>
        )}
        <Badge appearance="tint" size="extra-large" color={COLOURS[result.tone]}>
          {result.level}
        </Badge>
      </div>
      <ScoreScale scale={result.scale} />
    </>
  );
}
