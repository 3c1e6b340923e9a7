import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Locale } from '../../../i18n/locale';
import type { SheetPlan } from '../../../sheets';
import { usePane } from '../../app/pane-context';
import { useAudit } from '../../audit/use-audit';
import { useJob } from '../../audit/use-job';
import { useCardStyles } from '../card.styles';

interface MakeSheetProps {
  /** Of the button, idle and at work. */
  readonly label: string;
  readonly making: string;
  /** Loads its builder and plans the sheet; null while there is nothing to make one of. */
  readonly plan: (() => Promise<SheetPlan>) | null;
  /** What is said once the sheet is there. */
  readonly made: (sheet: string, locale: Locale) => string;
  /** Before the workbook is read anew. */
  readonly onMade?: () => void;
}

/** The button that makes a sheet of what a card shows. */
export function MakeSheet({ label, making, plan, made, onMade }: MakeSheetProps): ReactElement {
  const { services } = usePane();
  const cards = useCardStyles();
  const { door } = useAudit();
  const job = useJob();
  const make = (build: () => Promise<SheetPlan>): Promise<void> =>
    job.run(async () => {
      const [planned, host] = await Promise.all([build(), door.host()]);
      const { name } = await door.patiently(() => host.createSheet(planned));
      onMade?.();
      await door.refresh();
      services.notice.set({
        kind: 'said',
        intent: 'success',
        text: { 'zh-CN': made(name, 'zh-CN'), 'en-US': made(name, 'en-US') },
      });
    });
  return (
    <div className={cards.buttons}>
      <Button
        appearance="primary"
        disabledFocusable={job.busy || plan === null}
        onClick={() => {
          if (plan !== null) void make(plan);
        }}
      >
        {job.busy ? making : label}
      </Button>
    </div>
  );
}
