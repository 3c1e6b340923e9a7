import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { nativeSentence } from '../../../functions/reference/native-sentence';
import type { ReferenceNative } from '../../../functions/reference/page';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { backToList, typedArguments } from './browser-state';
import { Examples } from './examples';
import { typedArgument } from './formula-argument';
import { useDetailStyles } from './function-detail.styles';
import { siteAddress } from './load-reference';
import type { FunctionReference } from './search';
import { TryIt } from './try-it';
import { useBrowserMessages } from './use-browser-messages';

/** The page of one function. */
export function FunctionDetail({ entry }: { readonly entry: FunctionReference }): ReactElement {
  const { locale } = usePane();
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const typed = useStore(typedArguments) ?? (entry.examples[0]?.args ?? []).map(typedArgument);
  useEffect(() => {
    heading.current?.focus();
    const leave = (event: KeyboardEvent): void => {
      // A Chinese keyboard closes its own list by the same key.
      if (event.key !== 'Escape' || event.isComposing) return;
      // Office.js would hand the focus to the sheet at this key; caught first, so that it goes to the list.
      event.preventDefault();
      event.stopPropagation();
      backToList();
    };
    window.addEventListener('keydown', leave, true);
    return () => window.removeEventListener('keydown', leave, true);
  }, []);
  return (
    <article className={styles.page}>
      <Button size="small" appearance="subtle" className={styles.back} onClick={backToList}>
        {`← ${texts.back}`}
      </Button>
      <header className={styles.section}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {entry.title}
        </h2>
        <p className={styles.text}>{entry.summary}</p>
        <code className={styles.code} aria-label={texts.syntax}>{`=${entry.syntax}`}</code>
        <p className={styles.aside}>{`${texts.groups[entry.group]} · ${texts.since(entry.since)}`}</p>
      </header>
      <TryIt entry={entry} typed={typed} onType={(texts) => typedArguments.set(texts)} />
      <Examples
        entry={entry}
        onUse={({ args }) => {
          typedArguments.set(args.map(typedArgument));
          heading.current?.scrollIntoView({ block: 'start' });
        }}
      />
      <section aria-label={texts.notes} className={styles.section}>
        <h3 className={styles.heading}>{texts.notes}</h3>
        <ul className={styles.notes}>
          {entry.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      {entry.native !== null && <Native native={entry.native} />}
      <p className={styles.aside}>
        <strong>{texts.source}</strong> {entry.source}
      </p>
      <Link href={siteAddress(`help/${locale}/${entry.id.toLowerCase()}.html`)} target="_blank" rel="noopener">
        {texts.fullPage}
      </Link>
    </article>
  );
}

function Native({ native }: { readonly native: ReferenceNative }): ReactElement {
  const texts = useBrowserMessages();
  const styles = useDetailStyles();
  const { available, perCell, limits, example } = native;
  return (
    <section aria-label={texts.native} className={styles.section}>
      <h3 className={styles.heading}>{texts.native}</h3>
      <p className={styles.text}>{nativeSentence(available, perCell, texts)}</p>
      <p className={styles.aside}>{limits}</p>
      {example !== null && (
        <details>
          <summary className={styles.summary}>{texts.nativeExample(example.call)}</summary>
          <code className={styles.code}>{example.formula}</code>
        </details>
      )}
    </section>
  );
}
