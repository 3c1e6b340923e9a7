import { useMemo } from 'react';
import { readOldSheet, type OldSheet } from '../../../../core/audit/old-sheet/read-old-sheet';
import { importMessages, type ImportMessages } from '../../../../i18n/pane/audit/import';
import { standardsMessages } from '../../../../i18n/pane/audit/standards';
import { oldSheetTarget } from '../../../../sheets/old-sheet/old-sheet-target';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { useAudit } from '../../../audit/use-audit';
import { importOf, type Import, type ImportState } from './import-state';
import { standardsAtHand, type StandardAtHand } from '../standards/standards-at-hand';

export interface ImportInHand {
  readonly job: Import;
  readonly state: ImportState;
  readonly messages: ImportMessages;
  readonly targets: readonly StandardAtHand[];
  readonly target: StandardAtHand;
  /** The old sheet as it is understood; null before one is read. */
  readonly reading: OldSheet | null;
}

/** The import as it stands; the old sheet is read anew with every decision of the user. */
export function useImport(): ImportInHand {
  const { services, locale } = usePane();
  const { sheets } = useAudit();
  const job = importOf(services);
  const state = useStore(job.state);
  const targets = useMemo(() => standardsAtHand(sheets ?? [], standardsMessages(locale)), [sheets, locale]);
  const target = targets.find(({ key }) => key === state.target) ?? targets[0];
  if (target === undefined) throw new Error('no standard ships');
  const { source, choices } = state;
  const { standard } = target;
  const reading = useMemo(
    () => (source === null ? null : readOldSheet(source.matrix, oldSheetTarget(standard), choices)),
    [source, standard, choices],
  );
  return { job, state, messages: importMessages(locale), targets, target, reading };
}
