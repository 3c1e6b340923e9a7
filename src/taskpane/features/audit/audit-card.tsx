import type { ReactElement } from 'react';
import type { CardId } from '../../audit/card-id';
import { JobCard } from '../job-card';
import { CARDS } from './cards';
import { useAuditMessages } from './use-audit-messages';

interface AuditCardProps {
  readonly id: CardId;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A job of the audit. */
export function AuditCard({ id, open, onToggle }: AuditCardProps): ReactElement | null {
  const { title, about } = useAuditMessages().cards[id];
  const content = CARDS[id];
  return content === undefined ? null : <JobCard {...{ id, title, about, content, open, onToggle }} />;
}
