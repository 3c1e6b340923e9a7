import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { CONSOLIDATION_METHODS, type ConsolidationMethod } from '../../../../core/audit/consolidate';
import type { Locale } from '../../../../i18n/locale';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import type { OurSheet } from '../../../../sheets';
import { readAudit } from '../../../../sheets/audit/read-audit';
import { siteSheets } from '../../../../sheets/audit/site-sheets';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';
import { consolidationText, problemText } from './consolidation-text';
import { makeConsolidation } from './consolidate-state';
import { useTeamStyles } from './team-card.styles';

interface ConsolidateSectionProps {
  readonly audit: OurSheet | null;
  readonly sheets: readonly OurSheet[];
}

/** Several sites as one result, by a method that has to be chosen. */
export function ConsolidateSection({ audit, sheets }: ConsolidateSectionProps): ReactElement {
  const { services, locale } = usePane();
  const messages = teamMessages(locale).consolidate;
  const styles = useAuditStyles();
  const own = useTeamStyles();
  const { door } = useAudit();
  const job = useJob();
  const group = useId();
  const [method, setMethod] = useState<ConsolidationMethod | null>(null);
  const lines = audit === null ? [] : siteSheets(readAudit(audit).sites, sheets);
  const sites = lines.flatMap(({ site, sheet }) => (sheet === null ? [] : [{ site, sheet }]));
  const without = lines.filter(({ sheet }) => sheet === null).map(({ site }) => site.name);
  const before = sheets.some(({ marker }) => marker?.kind === 'consolidation');
  const make = (): Promise<void> =>
    job.run(async () => {
      if (audit === null || method === null) return;
      const outcome = await makeConsolidation(door, audit, sites, method, locale);
      const text = (language: Locale): string =>
        outcome.ok
          ? teamMessages(language).consolidate.made(outcome.name, consolidationText(outcome.result, language))
          : problemText(outcome.problem, language);
      services.notice.set({
        kind: 'said',
        intent: outcome.ok ? 'success' : 'warning',
        text: { 'zh-CN': text('zh-CN'), 'en-US': text('en-US') },
      });
    });
  return (
    <section className={own.section}>
      <h3 className={own.title}>{messages.title}</h3>
      {sites.length === 0 ? (
        <p className={styles.text}>{messages.noSites}</p>
      ) : (
        <>
          <p className={styles.text}>{messages.about}</p>
          <fieldset className={own.choices}>
            <legend className={own.legend}>{messages.method}</legend>
            {CONSOLIDATION_METHODS.map((id) => (
              <label key={id} className={own.choice}>
                <input type="radio" name={group} checked={method === id} onChange={() => setMethod(id)} />
                <span>
                  {messages.methods[id]} <span className={own.choiceHint}>{messages.hints[id]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <p className={styles.hint}>{messages.ours}</p>
          {without.length > 0 && <p className={own.warning}>{messages.without(without)}</p>}
          <div className={styles.buttons}>
            <Button disabled={job.busy || method === null} onClick={() => void make()}>
              {job.busy ? messages.making : before ? messages.again(sites.length) : messages.make(sites.length)}
            </Button>
          </div>
          {method === null && <p className={styles.hint}>{messages.choose}</p>}
        </>
      )}
    </section>
  );
}
