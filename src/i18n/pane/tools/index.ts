import type { Locale } from '../../../core/local-text';
import { enUS } from './en-US';
import type { ToolsMessages } from './messages';
import { zhCN } from './zh-CN';

export type { ToolsMessages } from './messages';

const MESSAGES: Readonly<Record<Locale, ToolsMessages>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The texts of the tools in a language. They come with the tools, not with the pane. */
export function toolsMessages(locale: Locale): ToolsMessages {
  return MESSAGES[locale];
}
