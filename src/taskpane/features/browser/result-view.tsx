import type { ReactElement } from 'react';
import { answerText, formatOf } from '../../../functions/reference/answer-text';
import { refusalSentence } from '../../../i18n/refusals';
import { usePane } from '../../app/pane-context';
import type { LiveResult } from './live-result';
import { ResultTable } from './result-table';
import { useResultStyles } from './result-view.styles';
import type { FunctionReference } from './search';
import { useBrowserMessages } from './use-browser-messages';

interface ResultViewProps {
  readonly result: LiveResult | null;
  readonly formats: FunctionReference['formats'];
}

/** A result as a reader takes it in: a value, a table, or the sentence of a refusal. */
export function ResultView({ result, formats }: ResultViewProps): ReactElement {
  const { locale } = usePane();
  const texts = useBrowserMessages();
  const styles = useResultStyles();
  if (result === null) return <p className={styles.hint}>{texts.reading}</p>;
  if (result.kind === 'depends') return <p className={styles.hint}>{texts.dependsOnSheet}</p>;
  if (result.kind === 'refused') return <p className={styles.refused}>{refusalSentence(result.refusal, locale)}</p>;
  const { rows } = result;
  const [first = []] = rows;
  if (rows.length > 1 || first.length > 1) return <ResultTable rows={rows} formats={formats} />;
  const text = answerText(first[0], formatOf(formats, 0));
  return <p className={styles.value}>{text === '' ? texts.empty : text}</p>;
}
