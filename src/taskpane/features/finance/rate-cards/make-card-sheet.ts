import type { FinanceCard } from '../../../../core/finance/card';
import type { Locale } from '../../../../core/local-text';
import { rateCardsMessages } from '../../../../i18n/pane/finance/rate-cards';
import type { PaneServices } from '../../../services';

/** Keeps a card as a new sheet and says so; returns the id of the sheet. */
export async function makeCardSheet({ audit, notice }: PaneServices, card: FinanceCard, locale: Locale): Promise<string> {
  const { buildRateCardSheet } = await import(
    /* webpackChunkName: "rate-card-sheet" */ '../../../../sheets/rate-card/build-rate-card-sheet'
  );
  const host = await audit.host();
  const made = await audit.patiently(() => host.createSheet(buildRateCardSheet({ card, locale })));
  await audit.refresh();
  const said = (language: Locale): string => rateCardsMessages(language).made(made.name);
  notice.set({ kind: 'said', intent: 'success', text: { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') } });
  return made.id;
}
