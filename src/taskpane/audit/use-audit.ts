import { useEffect } from 'react';
import type { OurSheet } from '../../sheets';
import { usePane } from '../app/pane-context';
import { useStore } from '../state/use-store';
import type { AuditDoor } from './audit-door';
import { scoringSheetInHand, scoringSheets } from './scoring-sheet-in-hand';

export interface Audit {
  readonly door: AuditDoor;
  /** Null until the workbook is read. */
  readonly sheets: readonly OurSheet[] | null;
  readonly scoringSheets: readonly OurSheet[];
  /** The scoring sheet the cards work on. */
  readonly scoring: OurSheet | null;
}

/** The audit as it stands, kept up with the workbook while a card is shown. */
export function useAudit(): Audit {
  const { audit: door, live } = usePane().services;
  const sheets = useStore(door.sheets);
  const chosen = useStore(door.chosen);
  const active = useStore(live.activeSheet);
  useEffect(() => door.follow(), [door]);
  const scoring = scoringSheetInHand(sheets ?? [], active?.id ?? null, chosen);
  useEffect(() => {
    if (scoring !== null) door.chosen.set(scoring.id);
  }, [door, scoring]);
  return { door, sheets, scoringSheets: scoringSheets(sheets ?? []), scoring };
}
