import { useEffect, useState } from 'react';
import type { QuoteSheet } from '../../../../sheets/quote/read-quote-sheet';
import { usePane } from '../../../app/pane-context';
import { quoteFingerprint } from './issue-quote';

/** Ids of the quotes that are no longer what was issued. */
export function useChangedQuotes(quotes: readonly QuoteSheet[]): ReadonlySet<string> {
  const { services } = usePane();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    const compare = async (): Promise<void> => {
      const issued = quotes.filter(({ fingerprint }) => fingerprint !== '');
      const now = await Promise.all(issued.map(({ sheet }) => quoteFingerprint(sheet)));
      if (current) setChanged(new Set(issued.filter(({ fingerprint }, index) => fingerprint !== now[index]).map(({ sheet }) => sheet.id)));
    };
    compare().catch(services.report);
    return () => {
      current = false;
    };
  }, [quotes, services]);
  return changed;
}
