import type { ReactElement } from 'react';
import type { Comparison, ComparisonEntry } from '../../../../core/finance/compare/comparison';
import { auditsIn } from '../../../../core/finance/compare/compare-cards';
import { compareRefusalSentence } from '../../../../i18n/finance/compare-refusals';
import { listedTaxText, taxBasisText } from '../../../../i18n/finance/compare-tax-texts';
import { comparedFeeText } from '../../../../i18n/finance/compare-texts';
import { quantityText } from '../../../../i18n/finance/quote-figures';
import { compareMessages } from '../../../../i18n/pane/finance/compare';
import { breakEvenLines, explanationLines } from '../../../../sheets/comparison/sentences';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { useCycleStyles } from '../cycle/cycle.styles';

/** Each card's fee with a bar as long as it is large, why they differ, and for which headcounts which one is cheaper. */
export function CompareResult({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { locale, formats } = usePane();
  const messages = compareMessages(locale);
  const styles = useCycleStyles();
  const cards = useCardStyles();
  const { entries, base, fee, request } = comparison;
  const most = entries.reduce((largest, { fen }) => (fen !== null && fen > largest ? fen : largest), 1n);
  const explanations = explanationLines(comparison, locale);
  const breakEvens = breakEvenLines(comparison, locale);
  return (
    <>
      <p className={cards.strong}>{comparedFeeText(fee, locale)}</p>
      <p className={cards.hint}>{messages.amounts(taxBasisText(request.basis, locale))}</p>
      <ol className={styles.audits} aria-label={messages.result}>
        {entries.map((entry, index) => (
          // The same card may be chosen twice.
          <li key={`${String(index)} ${entry.card.id}`}>
            <div className={styles.line}>
              <span>{entry.card.name}</span>
              <span className={styles.amount}>{entry.fen === null ? messages.noPrice : formats.money(entry.fen)}</span>
            </div>
            {entry.fen !== null && (
              <div className={styles.track} aria-hidden>
                <div className={styles.bar} style={{ width: `${String(Number((entry.fen * 1000n) / most) / 10)}%` }} />
              </div>
            )}
            <p className={cards.hint}>{aboutEntry(entry, index)}</p>
          </li>
        ))}
      </ol>
      {explanations.length > 0 && (
        <>
          <p className={cards.strong}>{messages.explanation}</p>
          <ul className={styles.why}>
            {explanations.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {breakEvens.length > 0 && (
        <>
          <p className={cards.strong}>{messages.breakEvens}</p>
          <ul className={styles.why}>
            {breakEvens.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );

  function aboutEntry({ card, tax, audits, fen, refusal }: ComparisonEntry, index: number): string {
    if (refusal !== null) return compareRefusalSentence(refusal, locale);
    const [audit = 'initial'] = auditsIn(fee);
    const priced = audits[audit];
    const days = priced.ok ? priced.value.quote.lines.find(({ id }) => id === 'personDay') : undefined;
    const against = base === null ? null : (entries[base]?.fen ?? null);
    return [
      ...(days === undefined ? [] : [messages.days(quantityText(days.quantity), formats.money(days.unitPriceFen))]),
      index === base ? messages.base : fen === null || against === null ? '' : differenceText(fen - against),
      ...(request.basis === 'asListed' ? [card.taxNote] : [listedTaxText(tax, request.basis, locale)]),
      card.status,
    ]
      .filter((text) => text !== '')
      .join(' · ');
  }

  function differenceText(differenceFen: bigint): string {
    if (differenceFen === 0n) return messages.same;
    return differenceFen > 0n ? messages.dearer(formats.money(differenceFen)) : messages.cheaper(formats.money(-differenceFen));
  }
}
