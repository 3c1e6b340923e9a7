import { usePane } from '../../app/pane-context';
import { problemSentence } from '../../problems/problem-sentence';
import { useStore } from '../../state/use-store';

/** The notice of the moment in the language of the moment. */
export function useNoticeText(): { readonly intent: 'error' | 'success' | 'warning'; readonly text: string } | null {
  const { services, messages, locale } = usePane();
  const notice = useStore(services.notice);
  if (notice === null) return null;
  if (notice.kind === 'problem') return { intent: 'error', text: problemSentence(notice.problem, locale) };
  if (notice.kind === 'said') return { intent: notice.intent, text: notice.text[locale] };
  const { scoringCreated, feesCreated, feesCreatedWithoutHeadcount } = messages.create;
  if (notice.sheet === 'scoring') return { intent: 'success', text: scoringCreated(notice.name) };
  return { intent: 'success', text: (notice.withHeadcount ? feesCreated : feesCreatedWithoutHeadcount)(notice.name) };
}
