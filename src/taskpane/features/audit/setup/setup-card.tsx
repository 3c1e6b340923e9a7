import { Button, Field, Link, Select, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { setupMessages } from '../../../../i18n/pane/audit/setup';
import type { OurSheet } from '../../../../sheets';
import { readAudit } from '../../../../sheets/audit/read-audit';
import { siteSheets } from '../../../../sheets/audit/site-sheets';
import { usePane } from '../../../app/pane-context';
import { standardsMessages } from '../../../../i18n/pane/audit/standards';
import { standardsAtHand } from '../standards/standards-at-hand';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';
import { useShowSheet } from '../use-show-sheet';
import { makeAuditSheet, makeSiteSheets } from './setup-state';
import { SiteLine } from './site-line';

/** The audit's sheet, its sites, and a scoring sheet for each. */
export default function SetupCard(): ReactElement {
  const { services, locale } = usePane();
  const messages = setupMessages(locale);
  const styles = useAuditStyles();
  const { door, sheets, scoring } = useAudit();
  const job = useJob();
  const audits = (sheets ?? []).filter(({ marker }) => marker?.kind === 'audit');
  const [audit] = audits;
  if (sheets === null) return <Spinner size="tiny" />;
  const create = (): Promise<void> =>
    job.run(async () => {
      const name = await makeAuditSheet(door, locale, scoring);
      services.notice.set({
        kind: 'said',
        intent: 'success',
        text: { 'zh-CN': setupMessages('zh-CN').madeAudit(name), 'en-US': setupMessages('en-US').madeAudit(name) },
      });
    });
  if (audit === undefined) {
    return (
      <>
        <p className={styles.text}>{messages.begin}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={job.busy} onClick={() => void create()}>
            {job.busy ? messages.creating : messages.create}
          </Button>
        </div>
      </>
    );
  }
  return <Sites audit={audit} count={audits.length} sheets={sheets} />;
}

interface SitesProps {
  readonly audit: OurSheet;
  /** Audit sheets in the workbook. */
  readonly count: number;
  readonly sheets: readonly OurSheet[];
}

function Sites({ audit, count, sheets }: SitesProps): ReactElement {
  const { services, locale } = usePane();
  const messages = setupMessages(locale);
  const styles = useAuditStyles();
  const { door } = useAudit();
  const job = useJob();
  const show = useShowSheet();
  const [chosen, setChosen] = useState('');
  const { team, sites } = readAudit(audit);
  const lines = siteSheets(sites, sheets);
  const without = lines.filter(({ sheet }) => sheet === null).map(({ site }) => site);
  const choices = standardsAtHand(sheets, standardsMessages(locale));
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  const make = (): Promise<void> =>
    job.run(async () => {
      if (choice === undefined) return;
      const { standard, own } = choice;
      const { made, notNoted } = await makeSiteSheets(door, {
        audit,
        sites: without,
        standard,
        locale,
        ...(own === null ? {} : { edition: own.edition }),
      });
      const text = (language: typeof locale): string => {
        const say = setupMessages(language);
        return say.made(made) + (notNoted.length === 0 ? '' : ` ${say.notNoted(notNoted)}`);
      };
      services.notice.set({
        kind: 'said',
        intent: notNoted.length === 0 ? 'success' : 'warning',
        text: { 'zh-CN': text('zh-CN'), 'en-US': text('en-US') },
      });
    });
  return (
    <>
      {count > 1 && <p className={styles.hint}>{messages.several(count, audit.name)}</p>}
      <Link as="button" className={styles.link} onClick={() => void show(audit)}>
        {messages.show(audit.name)}
      </Link>
      <p className={styles.text}>{team.length === 0 ? messages.noTeam : messages.team(team)}</p>
      {sites.length === 0 ? (
        <p className={styles.text}>{messages.noSites}</p>
      ) : (
        <>
          <p className={styles.strong}>{messages.sites(sites.length)}</p>
          <ul className={styles.list}>
            {lines.map((line) => (
              <SiteLine key={line.site.line} {...line} />
            ))}
          </ul>
          {without.length === 0 ? (
            <p className={styles.hint}>{messages.allMade}</p>
          ) : (
            <>
              {choices.length > 1 && (
                <Field label={messages.standard} size="small">
                  <Select size="small" value={choice?.key ?? ''} onChange={(_, { value }) => setChosen(value)}>
                    {choices.map(({ key, label }) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
              <div className={styles.buttons}>
                <Button appearance="primary" disabled={job.busy} onClick={() => void make()}>
                  {job.busy ? messages.making : messages.make(without.length)}
                </Button>
              </div>
              {choice?.own === null && <p className={styles.text}>{messages.practice}</p>}
              <p className={styles.hint}>{messages.hint}</p>
            </>
          )}
        </>
      )}
    </>
  );
}
