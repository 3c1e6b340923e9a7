import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OurSheet } from '../../../../sheets';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { obstacleText } from './obstacle-text';
import { said } from './said';
import { lock, lockAgain, review, sign, unlock, type SigningOutcome, type SigningTools } from './sign-jobs';
import { signStateOf } from './sign-state';
import { ONLY_SIGNING, type SigningView } from './signing-view';
import { useSignMessages } from './use-sign-messages';
import { webSha256 } from './web-sha256';

interface StepsProps {
  readonly scoring: OurSheet;
  readonly view: SigningView;
}

/** The next steps of a sheet: review, signature, lock; or unlocking. */
export function Steps({ scoring, view }: StepsProps): ReactElement {
  const { services } = usePane();
  const { door } = useAudit();
  const messages = useSignMessages();
  const styles = useAuditStyles();
  const state = signStateOf(services);
  const user = useStore(door.user);
  const typed = useStore(state.who);
  const reason = useStore(state.reason);
  const job = useJob();
  const who = (typed ?? user).trim();
  const locked = view.state === 'locked';
  const reviewable = view.obstacles.every(({ code }) => ONLY_SIGNING.has(code));

  const run = (what: (tools: SigningTools) => Promise<SigningOutcome>, done: 'reviewed' | 'signed' | 'locked' | 'unlocked'): void =>
    void job.run(async () => {
      await (await door.recorder()).flush();
      const host = await door.host();
      const outcome = await door.patiently(() => what({ host, sha256: webSha256, now: () => new Date() }));
      await door.refresh();
      state.logged.set(state.logged.get() + 1);
      if (outcome.kind === 'refused') {
        said(services, 'warning', (texts, locale) =>
          texts.refusedNow(outcome.obstacles.map((obstacle) => obstacleText(obstacle, texts, locale)).join(' ')),
        );
      } else if (outcome.kind === 'done') said(services, 'success', (texts) => texts.done[done]);
      else said(services, 'warning', (texts) => (outcome.kind === 'left_alone' ? texts.leftAlone : texts.sheetLost));
    });

  return (
    <>
      <Field label={messages.who} hint={who === '' ? messages.whoMissing : messages.whoHint} size="small">
        <Input size="small" value={typed ?? user} maxLength={60} onChange={(_, { value }) => state.who.set(value)} />
      </Field>
      {!locked && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={job.busy || who === '' || !reviewable}
            onClick={() => run((tools) => review(tools, scoring.id, who), 'reviewed')}
          >
            {messages.review}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={job.busy || who === '' || view.obstacles.length > 0}
            onClick={() => run((tools) => sign(tools, scoring.id, who), 'signed')}
          >
            {messages.sign}
          </Button>
          {view.state === 'signed' && view.seal !== null && (
            <Button
              size="small"
              disabledFocusable={job.busy || who === '' || scoring.protected}
              onClick={() => run((tools) => lock(tools, scoring.id, who), 'locked')}
            >
              {messages.lock}
            </Button>
          )}
        </div>
      )}
      {view.state === 'signed' && view.seal !== null && <p className={styles.hint}>{messages.lockHint}</p>}
      {view.seal !== null && (
        <>
          <p className={styles.hint}>{messages.sealedHint}</p>
          <Field label={messages.reason} size="small" required>
            <Input size="small" value={reason} maxLength={200} onChange={(_, { value }) => state.reason.set(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={job.busy || who === '' || reason.trim() === ''}
              onClick={() => run((tools) => unlock(tools, scoring.id, who, reason.trim()), 'unlocked')}
            >
              {messages.unlock}
            </Button>
            {locked && !scoring.protected && (
              <Button
                size="small"
                disabledFocusable={job.busy}
                onClick={() =>
                  void job.run(async () => {
                    await lockAgain({ host: await door.host() }, scoring);
                    await door.refresh();
                    said(services, 'success', (texts) => texts.done.lockedAgain);
                  })
                }
              >
                {messages.lockAgain}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
