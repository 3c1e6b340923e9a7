import { mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { numberFormats } from '../../../functions/reference/number-formats';
import type { BrowserMessages } from '../../../i18n/pane/browser';
import { ArgumentField } from './argument-field';
import { useDetailStyles } from './function-detail.styles';
import { InsertButton } from './insert-button';
import { typedCall, type TypedCall } from './live-result';
import { ResultView } from './result-view';
import type { FunctionReference } from './search';
import { useBrowserMessages } from './use-browser-messages';
import { useLiveResult } from './use-live-result';

interface TryItProps {
  readonly entry: FunctionReference;
  /** What stands in the fields, by position. */
  readonly typed: readonly string[];
  readonly onType: (typed: readonly string[]) => void;
}

/** The arguments as fields, the formula they make, what it answers, and the button that inserts it. */
export function TryIt({ entry, typed, onType }: TryItProps): ReactElement {
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  const { id, parameters } = entry;
  const call = useMemo(() => typedCall(id, parameters, typed), [id, parameters, typed]);
  return (
    <section aria-label={texts.arguments} className={styles.section}>
      <h3 className={styles.heading}>{texts.arguments}</h3>
      <p className={styles.aside}>{parameters.length === 0 ? texts.noArguments : texts.argumentsHint}</p>
      <div className={styles.outcome}>
        {call.kind === 'complete' ? (
          <Outcome call={call} formats={entry.formats} />
        ) : (
          <p role="status" className={styles.aside}>
            {whyIncomplete(call, texts)}
          </p>
        )}
      </div>
      {parameters.map((parameter, place) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          typed={typed[place] ?? ''}
          onType={(text) => onType(parameters.map((_, index) => (index === place ? text : (typed[index] ?? ''))))}
        />
      ))}
    </section>
  );
}

interface OutcomeProps {
  readonly call: Extract<TypedCall, { kind: 'complete' }>;
  readonly formats: FunctionReference['formats'];
}

function Outcome({ call, formats }: OutcomeProps): ReactElement {
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  const result = useLiveResult(call.call);
  const rows = result?.kind === 'answered' ? result.rows : [[null]];
  return (
    <>
      <code className={mergeClasses(styles.code, styles.formula)} aria-label={texts.formula}>
        {call.formula}
      </code>
      <div role="group" aria-label={texts.result} aria-live="polite" className={styles.answer}>
        <ResultView result={result} formats={formats} />
      </div>
      <InsertButton formula={call.formula} rows={rows.length} columns={rows[0]?.length ?? 1} formats={numberFormats(rows, formats)} />
    </>
  );
}

/** Why there is no formula yet. */
function whyIncomplete(call: Exclude<TypedCall, { kind: 'complete' }>, texts: BrowserMessages): string {
  switch (call.kind) {
    case 'missing':
      return texts.missing(call.labels);
    case 'unbalanced':
      return texts.unbalanced(call.label);
    case 'text_too_long':
      return texts.textTooLong(call.label, call.length, call.limit);
  }
}
