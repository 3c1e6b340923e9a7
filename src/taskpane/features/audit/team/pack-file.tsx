import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Locale } from '../../../../i18n/locale';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import { PACK_NAMES } from '../../../../sheets/packs/names';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useJob } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';
import { fileAsBase64 } from './file-as-base64';
import { useTeamStyles } from './team-card.styles';

/** Packs out of the workbook file that an auditor hands back, where this Excel can. */
export function PackFile(): ReactElement | null {
  const { services, locale } = usePane();
  const messages = teamMessages(locale).file;
  const styles = useAuditStyles();
  const own = useTeamStyles();
  const { door } = useAudit();
  const job = useJob();
  const input = useRef<HTMLInputElement>(null);
  const [able, setAble] = useState<boolean | null>(null);
  useEffect(() => {
    door.host().then((host) => setAble(host.canInsertSheets()), services.report);
  }, [door, services]);
  const fetch = (file: File): Promise<void> =>
    job.run(async () => {
      const base64 = await fileAsBase64(file);
      const host = await door.host();
      const names = await door.patiently(() => host.insertSheets(base64, PACK_NAMES.origin));
      await door.refresh();
      const text = (language: Locale): string => {
        const say = teamMessages(language).file;
        return names.length === 0 ? say.none(file.name) : say.came(names);
      };
      services.notice.set({
        kind: 'said',
        intent: names.length === 0 ? 'warning' : 'success',
        text: { 'zh-CN': text('zh-CN'), 'en-US': text('en-US') },
      });
    });
  if (able === null) return null;
  if (!able) return <p className={styles.hint}>{messages.unsupported}</p>;
  return (
    <div className={own.section}>
      {/* The browser's own button speaks the browser's language. */}
      <div className={styles.buttons}>
        <Button disabled={job.busy} onClick={() => input.current?.click()}>
          {job.busy ? messages.reading : messages.label}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-label={messages.label}
        accept=".xlsx,.xlsm"
        disabled={job.busy}
        className={own.hidden}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void fetch(file);
          // The same file may be chosen once more.
          target.value = '';
        }}
      />
      <p className={styles.hint}>{messages.hint}</p>
    </div>
  );
}
