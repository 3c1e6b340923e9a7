import type { ScanScope } from '../../../excel/scan-workbook';
import type { ToolsHost } from '../../host/tools-host';
import type { Patiently } from '../../jobs/patience';
import type { Memory } from '../../settings/remembered';
import { createStore, type ReadableStore, type Store } from '../../state/store';
import type { ToolId } from './plans/tool-plan';

/** What the rest of the pane holds of the tools: they are loaded when they are wanted. */
export interface ToolsDoor {
  /** The tool the ribbon asks for; taken away by the tab when it begins. */
  readonly wish: Store<ToolId | null>;
  /** Which cells the tools are to look at; kept for the next time. */
  readonly scope: ReadableStore<ScanScope>;
  readonly setScope: (scope: ScanScope) => void;
  readonly host: () => Promise<ToolsHost>;
  readonly patiently: Patiently;
}

const KEY = 'tools.scope';
const SCOPES: readonly ScanScope[] = ['selection', 'sheet', 'workbook'];

export function createToolsDoor({
  host,
  patiently,
  memory,
}: Pick<ToolsDoor, 'host' | 'patiently'> & { readonly memory: Memory }): ToolsDoor {
  const kept = memory.read(KEY);
  const scope = createStore<ScanScope>(SCOPES.find((known) => known === kept) ?? 'sheet');
  return {
    wish: createStore<ToolId | null>(null),
    scope,
    setScope: (chosen) => {
      memory.write(KEY, chosen);
      scope.set(chosen);
    },
    host,
    patiently,
  };
}
