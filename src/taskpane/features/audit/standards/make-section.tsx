import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Locale } from '../../../../core/local-text';
import { pointsDoubtText } from '../../../../i18n/pane/audit/points-doubt';
import { standardsMessages } from '../../../../i18n/pane/audit/standards';
import { gbt27922 } from '../../../../standards';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { chosenStandard, SHIPPED, tableSheets, type Chosen } from './chosen-standard';
import { ProblemList } from './problem-list';
import { useStandardsStyles } from './standards-card.styles';
import { standardsState } from './standards-state';
import { useStandardsMessages } from './use-standards-messages';

/** A remark as a sentence of its own. */
function sentence(remark: string, locale: Locale): string {
  return locale === 'zh-CN' ? `${remark}。` : `${remark.charAt(0).toUpperCase()}${remark.slice(1)}.`;
}

function isSignable(chosen: Chosen): boolean {
  return chosen.kind === 'own' && chosen.standard.designation === gbt27922.designation;
}

/** Whether what is scored with a choice can be signed, and why not. */
function signableText(chosen: Chosen, locale: Locale): string {
  const messages = standardsMessages(locale);
  if (chosen.kind !== 'own') return messages.practiceOnly;
  if (isSignable(chosen)) return messages.signable;
  return pointsDoubtText({ code: 'points_of_other_standard', designation: chosen.standard.designation }, locale);
}

/** Chooses a standard or a table of points and makes a scoring sheet from it. */
export function MakeSection(): ReactElement {
  const { services, locale } = usePane();
  const messages = useStandardsMessages();
  const shared = useAuditStyles();
  const styles = useStandardsStyles();
  const { door, sheets } = useAudit();
  const state = standardsState(door);
  const choice = useStore(state.choice);
  const job = useJob();
  const chosen = chosenStandard(choice, sheets ?? [], messages);
  const tables = tableSheets(sheets ?? []);
  const known = SHIPPED.some(({ id }) => id === choice) || tables.some(({ id }) => id === choice);
  const generate = async (): Promise<void> => {
    // The table may have been edited since it was read.
    await door.refresh();
    const now = chosenStandard(state.choice.get(), door.sheets.get() ?? [], messages);
    if (now.kind === 'unusable') return;
    const { buildScoringSheet } = await import(/* webpackChunkName: "scoring-sheet" */ '../../../../sheets/scoring/build-scoring-sheet');
    const own = now.kind === 'own' ? { edition: now.edition, header: { certificationBody: now.body } } : {};
    const host = await door.host();
    const made = await door.patiently(() => host.createSheet(buildScoringSheet({ standard: now.standard, locale, ...own })));
    await door.refresh();
    door.chosen.set(made.id);
    const said = (language: typeof locale): string => {
      const texts = standardsMessages(language);
      return texts.generated(made.name) + signableText(now, language);
    };
    services.notice.set({ kind: 'said', intent: 'success', text: { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') } });
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{messages.makeTitle}</h3>
      <Field label={messages.standard} size="small" hint={messages.ownHint} className={styles.narrow}>
        <Select size="small" value={known ? choice : SHIPPED[0].id} onChange={(_, { value }) => state.choice.set(value)}>
          {SHIPPED.map(({ id, label }) => (
            <option key={id} value={id}>
              {messages.choices[label]}
            </option>
          ))}
          {tables.map(({ id, name, marker }) => (
            <option key={id} value={id}>
              {messages.ownTable(name, marker?.subject ?? '', marker?.edition ?? '')}
            </option>
          ))}
        </Select>
      </Field>
      {chosen.kind === 'unusable' ? (
        <>
          <p className={styles.error}>{chosen.text}</p>
          <ProblemList problems={chosen.problems} />
        </>
      ) : (
        <MessageBar intent={isSignable(chosen) ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            {signableText(chosen, locale)}
            {chosen.kind === 'shipped' && chosen.standard.note !== undefined && (
              <p className={styles.note}>{sentence(chosen.standard.note[locale], locale)}</p>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {chosen.kind === 'own' && <ProblemList problems={chosen.problems} />}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job.busy || chosen.kind === 'unusable'}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(generate)}
        >
          {messages.generate}
        </Button>
      </div>
    </section>
  );
}
