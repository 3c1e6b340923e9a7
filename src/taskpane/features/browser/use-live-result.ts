import { useEffect, useMemo, useState } from 'react';
import type { FunctionCall } from '../../../functions/calls/call';
import { referencesOf } from '../../../functions/calls/references-of';
import { usePane } from '../../app/pane-context';
import { useStore } from '../../state/use-store';
import { liveResult, type LiveResult } from './live-result';

/** What a call answers now; null while its cells are being read. It follows the cells it names. */
export function useLiveResult(call: FunctionCall): LiveResult | null {
  const { services } = usePane();
  // Read anew after every edit; its value does not matter here.
  const edited = useStore(services.live.activeSheet);
  const named = referencesOf([call]).length > 0;
  const constant = useMemo(() => (named ? null : liveResult(call, () => undefined)), [call, named]);
  const [read, setRead] = useState<{ readonly call: FunctionCall; readonly result: LiveResult } | null>(null);
  useEffect(() => {
    if (!named) return undefined;
    let wanted = true;
    services.functions.readCells(call).then(
      (cells) => wanted && setRead({ call, result: liveResult(call, cells) }),
      // A sheet that is not there, most likely: only Excel can say.
      () => wanted && setRead({ call, result: { kind: 'depends' } }),
    );
    return () => {
      wanted = false;
    };
  }, [call, named, edited, services]);
  return constant ?? (read?.call === call ? read.result : null);
}
