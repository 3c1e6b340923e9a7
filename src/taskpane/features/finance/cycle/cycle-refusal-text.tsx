import type { ReactElement } from 'react';
import type { CycleRefusal } from '../../../../core/finance/cycle/price-cycle';
import { quoteRefusalSentence } from '../../../../i18n/finance/quote-refusals';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { cycleMessages } from '../../../../i18n/pane/finance/cycle';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';

/** Which audit of a cycle has no price, and why. */
export function CycleRefusalText({ refusal: { year, auditType, refusal } }: { readonly refusal: CycleRefusal }): ReactElement {
  const { locale } = usePane();
  const cards = useCardStyles();
  const audit = QUOTE_WORDS[locale].audits[auditType];
  return <p className={cards.text}>{cycleMessages(locale).refused(year, audit, quoteRefusalSentence(refusal, locale))}</p>;
}
