import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Locale } from '../../../../core/local-text';
import { importMessages } from '../../../../i18n/pane/audit/import';
import { isFirstScoringSheet } from '../../../../sheets/migration/is-first-scoring-sheet';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';

/** Offers to take a scoring sheet of the first layout over into a new one. */
export default function UpgradeOffer(): ReactElement | null {
  const { services, locale } = usePane();
  const { door, scoring } = useAudit();
  const job = useJob();
  if (scoring === null || !isFirstScoringSheet(scoring)) return null;
  const texts = importMessages(locale).upgrade;
  const { id, name } = scoring;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.offer(name)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={job.busy}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(upgrade)}
        >
          {job.busy ? texts.working : texts.button}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );

  async function upgrade(): Promise<void> {
    const { upgradeSheet } = await import(/* webpackChunkName: "scoring-sheet" */ './upgrade-sheet');
    const host = await door.host();
    // Both are read now: the sheet may have been edited since the pane looked.
    const sheets = await door.patiently(host.readOurSheets);
    const sheet = sheets.find((own) => own.id === id);
    const plan = sheet === undefined ? null : upgradeSheet(sheet, await door.patiently(() => host.readSheetCells(sheet.name)));
    if (plan === null) {
      say('warning', (language) => importMessages(language).upgrade.unknown(name));
      return;
    }
    const made = await door.patiently(() => host.createSheet(plan.plan));
    await door.refresh();
    door.chosen.set(made.id);
    say(plan.left.length === 0 ? 'success' : 'warning', (language) => importMessages(language).upgrade.said(made.name, name, plan.left));
  }

  function say(intent: 'success' | 'warning', text: (language: Locale) => string): void {
    services.notice.set({ kind: 'said', intent, text: { 'zh-CN': text('zh-CN'), 'en-US': text('en-US') } });
  }
}
