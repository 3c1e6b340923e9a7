import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../../app/pane-context';
import { scoringRows } from '../../../../sheets/old-sheet/scoring-rows';
import { importMessages } from '../../../../i18n/pane/audit/import';
import { useAuditStyles } from '../audit-tab.styles';
import { waits } from './open-questions';
import { reportText } from './row-texts';
import { RowList } from './row-list';
import { UnknownWords } from './unknown-words';
import type { ImportInHand } from './use-import';

const LISTS = ['not_understood', 'imported', 'skipped'] as const;

/** What would become of every row, and the button that makes the new sheet. */
export function PreviewStep(inHand: ImportInHand): ReactElement | null {
  const { job, state, messages, target, reading } = inHand;
  const { services, locale } = usePane();
  const styles = useAuditStyles();
  if (state.source === null || reading === null) return null;
  const { source } = state;
  const { rows } = reading;
  const { standard, own } = target;
  const texts = messages.preview;
  const count = (kind: (typeof LISTS)[number]): number => rows.filter(({ outcome }) => outcome.kind === kind).length;
  const waiting = waits(reading);
  const nothing = count('imported') === 0;
  return (
    <>
      <p className={styles.strong} role="status">
        {texts.counts(count('imported'), count('skipped'), count('not_understood'))}
      </p>
      <p className={styles.hint}>{texts.standardLine(target.label)}</p>
      <UnknownWords {...inHand} />
      {LISTS.map((kind) => (
        <RowList key={kind} kind={kind} inHand={inHand} />
      ))}
      {waiting && <p className={styles.text}>{texts.openQuestion}</p>}
      {!waiting && nothing && <p className={styles.text}>{texts.nothing}</p>}
      <p className={styles.hint}>{texts.untouched}</p>
      <div className={styles.buttons}>
        <Button disabledFocusable={state.busy} onClick={() => job.set({ step: 'columns' })}>
          {messages.back}
        </Button>
        <Button
          appearance="primary"
          disabled={waiting || nothing}
          disabledFocusable={state.busy}
          onClick={() => void make()}
          {...(state.busy ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {state.busy ? texts.importing : texts.importButton}
        </Button>
      </div>
    </>
  );

  async function make(): Promise<void> {
    const before = { imported: count('imported'), notUnderstood: count('not_understood') };
    const done = await job.make({
      plan: async () => {
        const { buildScoringSheet } = await import(
          /* webpackChunkName: "scoring-sheet" */ '../../../../sheets/scoring/build-scoring-sheet'
        );
        return buildScoringSheet({
          standard,
          locale,
          rows: scoringRows(rows, locale),
          ...(own === null ? {} : { edition: own.edition, header: { certificationBody: own.body } }),
        });
      },
      report: (sheet) =>
        reportText(rows, messages.done.reportTitle(source.sheet ?? messages.columns.pasted, sheet), {
          messages,
          standard,
          locale,
          top: source.top,
        }),
    });
    const sheet = job.state.get().made?.sheet;
    if (!done || sheet === undefined) return;
    const said = (language: typeof locale): string => importMessages(language).done.said(sheet, before.imported, before.notUnderstood);
    services.notice.set({
      kind: 'said',
      intent: before.notUnderstood > 0 ? 'warning' : 'success',
      text: { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') },
    });
  }
}
