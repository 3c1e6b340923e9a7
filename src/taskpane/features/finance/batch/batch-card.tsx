import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useCardStyles } from '../../card.styles';
import { addressOf } from './batch-job';
import { MOST_ROWS } from './batch-state';
import { ColumnsPart } from './columns-part';
import { ResultPart } from './result-part';
import { RunPart } from './run-part';
import { TermsPart } from './terms-part';
import { useBatch } from './use-batch';

/** Prices a list of clients that stands in the workbook and writes the prices to a new sheet. */
export default function BatchCard(): ReactElement {
  const inHand = useBatch();
  const styles = useCardStyles();
  const { job, messages, state } = inHand;
  const { source, problem, busy } = state;
  const texts = messages.source;
  return (
    <>
      <p className={styles.hint}>{texts.hint}</p>
      <div className={styles.buttons}>
        <Button
          {...(source === null ? { appearance: 'primary' } : {})}
          disabledFocusable={busy !== null}
          onClick={() => void job.read()}
          {...(busy === 'reading' ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {source === null ? texts.read : texts.readAgain}
        </Button>
      </div>
      {problem !== null && (
        <p className={styles.strong} role="alert">
          {problem === 'tooMany' ? texts.tooMany(MOST_ROWS) : texts[problem]}
        </p>
      )}
      {source !== null && (
        <>
          <p className={styles.text} role="status">
            {texts.found(source.matrix.length, `${source.sheet} ${addressOf(source)}`)}
          </p>
          <ColumnsPart {...inHand} />
          <TermsPart {...inHand} />
          <RunPart {...inHand} />
          <ResultPart {...inHand} />
        </>
      )}
    </>
  );
}
