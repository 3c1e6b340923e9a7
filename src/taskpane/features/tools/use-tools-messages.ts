import { toolsMessages, type ToolsMessages } from '../../../i18n/pane/tools';
import { usePane } from '../../app/pane-context';

/** The texts of the tools in the language of the pane. */
export function useToolsMessages(): ToolsMessages {
  return toolsMessages(usePane().locale);
}
