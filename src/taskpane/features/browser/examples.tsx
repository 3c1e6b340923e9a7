import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { parseCalls } from '../../../functions/calls/parse-calls';
import type { ReferenceExample } from '../../../functions/reference/page';
import { useDetailStyles } from './function-detail.styles';
import { liveResult } from './live-result';
import { ResultView } from './result-view';
import type { FunctionReference } from './search';
import { useBrowserMessages } from './use-browser-messages';

interface ExamplesProps {
  readonly entry: FunctionReference;
  readonly onUse: (example: ReferenceExample) => void;
}

/** The function's examples, answered now by the code that answers in cells. */
export function Examples({ entry, onUse }: ExamplesProps): ReactElement {
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  return (
    <section aria-label={texts.examples} className={styles.section}>
      <h3 className={styles.heading}>{texts.examples}</h3>
      {entry.examples.map((example) => (
        <Example key={example.formula} example={example} onUse={onUse} formats={entry.formats} usable={entry.parameters.length > 0} />
      ))}
    </section>
  );
}

interface ExampleProps {
  readonly example: ReferenceExample;
  readonly formats: FunctionReference['formats'];
  readonly usable: boolean;
  readonly onUse: (example: ReferenceExample) => void;
}

function Example({ example, formats, usable, onUse }: ExampleProps): ReactElement {
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  const { formula, shows } = example;
  const result = useMemo(() => {
    const call = parseCalls(formula).at(-1);
    return call === undefined ? null : liveResult(call, () => undefined);
  }, [formula]);
  return (
    <div className={styles.example}>
      <div className={styles.exampleBar}>
        <span>{shows}</span>
        {usable && (
          <Button size="small" appearance="subtle" aria-label={`${texts.useExample}: ${shows}`} onClick={() => onUse(example)}>
            {texts.useExample}
          </Button>
        )}
      </div>
      <code className={styles.code}>{formula}</code>
      <ResultView result={result} formats={formats} />
    </div>
  );
}
