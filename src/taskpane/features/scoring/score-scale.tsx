import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScaleView } from './score-view';
import { useScoreScaleStyles } from './score-scale.styles';

/** Scores below this are never near a level: the scale begins here, so that the levels stand apart. */
const SCALE_START = 50;
const SCALE_END = 100;

/** Place of a score on the scale, in percent of its width. */
export function placeOnScale(score: number): number {
  return ((Math.min(SCALE_END, Math.max(SCALE_START, score)) - SCALE_START) / (SCALE_END - SCALE_START)) * 100;
}

/** The score between the levels, and how far it can still move. */
export function ScoreScale({ scale }: { readonly scale: ScaleView }): ReactElement {
  const styles = useScoreScaleStyles();
  const left = placeOnScale(scale.lowest);
  return (
    <div role="img" aria-label={scale.label} className={styles.root}>
      <div className={styles.track} />
      <div className={styles.possible} style={{ left: `${left}%`, width: `${placeOnScale(scale.highest) - left}%` }} />
      {scale.thresholds.map((threshold) => (
        <div key={threshold} className={styles.threshold} style={{ left: `${placeOnScale(threshold)}%` }} />
      ))}
      {[...scale.thresholds, SCALE_END].map((threshold) => (
        <span
          key={threshold}
          className={mergeClasses(styles.number, threshold === SCALE_END && styles.last)}
          style={{ left: `${placeOnScale(threshold)}%` }}
        >
          {threshold}
        </span>
      ))}
      {scale.score !== null && <div className={styles.marker} style={{ left: `${placeOnScale(scale.score)}%` }} />}
    </div>
  );
}
