import { useState } from 'react';
import { usePane } from '../app/pane-context';

export interface Job {
  readonly busy: boolean;
  /** Does one thing at a time; what fails is reported. */
  readonly run: (task: () => Promise<void>) => Promise<void>;
}

/** A button's job: while it works, a second click does nothing. */
export function useJob(): Job {
  const { services } = usePane();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: async (task) => {
      if (busy) return;
      setBusy(true);
      services.notice.set(null);
      try {
        await task();
      } catch (error) {
        services.report(error);
      } finally {
        setBusy(false);
      }
    },
  };
}
