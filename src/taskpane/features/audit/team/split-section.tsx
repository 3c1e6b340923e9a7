import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import { inputCellsOf, standardOf, type OurSheet } from '../../../../sheets';
import { namesIn, readAudit } from '../../../../sheets/audit/read-audit';
import { siteSheets } from '../../../../sheets/audit/site-sheets';
import { sealOf } from '../../../../sheets/scoring-signature';
import { isPack } from '../../../../sheets/packs/names';
import { packOrigin } from '../../../../sheets/packs/read-pack';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';
import { makePacks } from './split-state';
import { useTeamStyles } from './team-card.styles';

interface SplitSectionProps {
  readonly origin: OurSheet;
  readonly audit: OurSheet | null;
  readonly sheets: readonly OurSheet[];
}

/** Copies of the scoring sheet in hand, one for each auditor. */
export function SplitSection({ origin, audit, sheets }: SplitSectionProps): ReactElement {
  const { services, locale } = usePane();
  const messages = teamMessages(locale).split;
  const styles = useAuditStyles();
  const own = useTeamStyles();
  const { door } = useAudit();
  const job = useJob();
  const info = audit === null ? { team: [], sites: [] } : readAudit(audit);
  const site = siteSheets(info.sites, sheets).find(({ sheet }) => sheet?.id === origin.id)?.site ?? null;
  const offered = [...new Set([...namesIn(site?.auditors ?? ''), ...info.team])];
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(namesIn(site?.auditors ?? '')));
  const [other, setOther] = useState('');
  const standard = origin.marker === null ? null : standardOf(origin.marker, inputCellsOf(origin));
  const obstacle = isPack(origin)
    ? messages.isPack(packOrigin(origin).sheet)
    : sealOf(origin) !== null
      ? messages.signed
      : standard === null
        ? messages.otherStandard
        : null;
  const auditors = [...new Set([...offered.filter((name) => ticked.has(name)), ...namesIn(other)])];
  const make = (): Promise<void> =>
    job.run(async () => {
      if (standard === null) return;
      const names = await makePacks(door, { origin, standard, siteId: site?.id ?? '', auditors, locale });
      setTicked(new Set());
      setOther('');
      services.notice.set({
        kind: 'said',
        intent: 'success',
        text: { 'zh-CN': teamMessages('zh-CN').split.made(names), 'en-US': teamMessages('en-US').split.made(names) },
      });
    });
  const toggle = (name: string): void => {
    const next = new Set(ticked);
    if (!next.delete(name)) next.add(name);
    setTicked(next);
  };
  return (
    <section className={own.section}>
      <h3 className={own.title}>{messages.title}</h3>
      {obstacle !== null ? (
        <p className={styles.text}>{obstacle}</p>
      ) : (
        <>
          <p className={styles.text}>{messages.about}</p>
          {offered.length > 0 && (
            <fieldset className={own.choices}>
              <legend className={own.legend}>{messages.auditors}</legend>
              {offered.map((name) => (
                <label key={name} className={own.choice}>
                  <input type="checkbox" checked={ticked.has(name)} onChange={() => toggle(name)} />
                  {name}
                </label>
              ))}
            </fieldset>
          )}
          <Field label={messages.other} size="small">
            <Input size="small" value={other} maxLength={200} onChange={(_, { value }) => setOther(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button disabled={job.busy || auditors.length === 0} onClick={() => void make()}>
              {job.busy ? messages.making : messages.make(auditors.length)}
            </Button>
          </div>
          <p className={styles.hint}>{messages.how}</p>
        </>
      )}
    </section>
  );
}
