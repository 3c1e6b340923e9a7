import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { judgementKey, OLD_JUDGEMENTS } from '../../../../core/audit/old-sheet/judgement-word';
import { useAuditStyles } from '../audit-tab.styles';
import type { ImportInHand } from './use-import';

/** Longer texts are remarks, not words: they are dealt with in the sheet. */
const LONGEST_WORD = 12;

/** Words of judgement that are not known, each once, for the user to explain. */
export function UnknownWords({ job, state, messages, reading }: ImportInHand): ReactElement | null {
  const styles = useAuditStyles();
  if (reading === null) return null;
  const texts = messages.preview;
  const { words } = state.choices;
  const counts = new Map(Object.keys(words).map((key) => [key, 0]));
  for (const { outcome } of reading.rows) {
    if (outcome.kind !== 'not_understood' || outcome.why.code !== 'judgement_unknown') continue;
    const key = judgementKey(outcome.why.text);
    if (key.length <= LONGEST_WORD) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  return (
    <>
      <p className={styles.strong}>{texts.words}</p>
      <p className={styles.hint}>{texts.wordsHint}</p>
      {[...counts].map(([key, count]) => (
        <Field key={key} label={count === 0 ? `“${key}”` : texts.word(key, count)} size="small" orientation="horizontal">
          <Select size="small" value={words[key] ?? ''} onChange={(_, { value }) => teach(key, value)}>
            <option value="">{texts.wordOpen}</option>
            {OLD_JUDGEMENTS.map((judgement) => (
              <option key={judgement} value={judgement}>
                {texts.judgements[judgement]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );

  function teach(key: string, value: string): void {
    const judgement = OLD_JUDGEMENTS.find((own) => own === value);
    const others = Object.fromEntries(Object.entries(words).filter(([own]) => own !== key));
    job.choose({ words: judgement === undefined ? others : { ...others, [key]: judgement } });
  }
}
