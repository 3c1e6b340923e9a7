import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PricedQuote } from '../../../../core/finance/priced-quote';
import { quoteAsHtml, quoteAsText } from '../../../../i18n/finance/quote-table';
import { quoteMessages } from '../../../../i18n/pane/finance/quote';
import { usePane } from '../../../app/pane-context';
import { useQuoteStyles } from './quote.styles';

interface CopyQuoteProps {
  readonly priced: PricedQuote;
  readonly revision: number;
}

/** Copies the quote for Word or WeChat; where the host keeps panes from the clipboard the text is selected for the keyboard. */
export function CopyQuote({ priced, revision }: CopyQuoteProps): ReactElement {
  const { locale } = usePane();
  const { copy: texts } = quoteMessages(locale);
  const styles = useQuoteStyles();
  const place = useRef<HTMLDivElement>(null);
  const text = quoteAsText(priced, revision, locale);
  const [last, setLast] = useState<{ readonly state: 'copied' | 'blocked'; readonly text: string } | null>(null);
  // What was said of another quote is no longer true.
  const state = last?.text === text ? last.state : 'idle';
  useEffect(() => {
    if (state !== 'blocked') return;
    const box = place.current?.querySelector('textarea');
    box?.focus();
    box?.select();
  }, [state]);
  const copy = async (): Promise<void> => {
    const written = await write(quoteAsHtml(priced, revision, locale), text).then(
      () => true,
      () => false,
    );
    setLast({ state: written ? 'copied' : 'blocked', text });
  };
  return (
    <>
      <Button onClick={() => void copy()}>{texts.button}</Button>
      {state === 'copied' && (
        <span role="status" className={styles.reason}>
          {texts.done}
        </span>
      )}
      {state === 'blocked' && (
        <div ref={place} className={styles.box}>
          <Field label={texts.box} hint={texts.blocked} size="small">
            <Textarea readOnly size="small" resize="vertical" value={text} />
          </Field>
        </div>
      )}
    </>
  );
}

/** Rejects where there is no clipboard, or none for panes. */
async function write(html: string, text: string): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  await navigator.clipboard.write([item]);
}
