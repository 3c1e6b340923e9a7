import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { laddersMessages } from '../../../../i18n/pane/audit/ladders';
import { hasCriteria } from '../../../../sheets/ladder/context';
import { ladders } from '../../../../standards/ladders';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { chosenLadder, ladderSheetInHand } from './ladders-state';
import { Standing } from './standing';
import { useLaddersMessages } from './use-ladders-messages';

/** Ladders beside the stars: makes a checklist, and says how the one in front stands. */
export default function LaddersCard(): ReactElement {
  const { services, locale } = usePane();
  const messages = useLaddersMessages();
  const shared = useAuditStyles();
  const { door, sheets } = useAudit();
  const active = useStore(services.live.activeSheet);
  const choice = chosenLadder(door);
  const id = useStore(choice);
  const job = useJob();
  const ladder = ladders.find((candidate) => candidate.id === id) ?? ladders[0];
  const sheet = ladderSheetInHand(sheets ?? [], active?.id ?? null);
  const create = async (): Promise<void> => {
    if (ladder === undefined) return;
    const { buildLadderSheet } = await import(/* webpackChunkName: "ladder-sheet" */ '../../../../sheets/ladder/build-ladder-sheet');
    const host = await door.host();
    const made = await door.patiently(() => host.createSheet(buildLadderSheet({ ladder, locale })));
    await door.refresh();
    const said = (language: typeof locale): string => {
      const texts = laddersMessages(language);
      return hasCriteria(ladder) ? texts.created(made.name) : texts.createdByThresholds(made.name);
    };
    const text = { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') };
    services.notice.set({ kind: 'said', intent: 'success', text });
  };
  return (
    <>
      <Field label={messages.ladder} size="small">
        <Select
          size="small"
          value={id}
          onChange={(_, { value }) => choice.set(ladders.find((candidate) => candidate.id === value)?.id ?? id)}
        >
          {ladders.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {candidate.name[locale]}
            </option>
          ))}
        </Select>
      </Field>
      {ladder?.id === 'le' ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{ladder.note?.[locale]}</MessageBarBody>
        </MessageBar>
      ) : (
        <p className={shared.hint}>{ladder === undefined || hasCriteria(ladder) ? messages.notStars : messages.byThresholds}</p>
      )}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job.busy}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(create)}
        >
          {messages.create}
        </Button>
      </div>
      {sheet === null ? <p className={shared.hint}>{messages.none}</p> : <Standing sheet={sheet} />}
    </>
  );
}
