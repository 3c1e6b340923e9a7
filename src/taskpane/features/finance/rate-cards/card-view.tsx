import type { ReactElement } from 'react';
import { exactText } from '../../../../core/audit/point-row';
import type { CardDays, FinanceCard } from '../../../../core/finance/card';
import { AUDIT_TYPES } from '../../../../core/finance/card/audit-types';
import { yuanText } from '../../../../core/finance/card/card-json';
import { CARD_WORDS } from '../../../../core/finance/card/card-words';
import { CARD_ITEMS } from '../../../../core/finance/card/check-prices';
import { CARD_LABELS } from '../../../../i18n/finance/card-labels';
import { usePane } from '../../../app/pane-context';
import { useCardStyles } from '../../card.styles';
import { useRateCardsStyles } from './rate-cards.styles';
import { useRateCardsMessages } from './use-rate-cards-messages';

/** Prices and bands of a card, to be read. */
export function CardView({ card }: { readonly card: FinanceCard }): ReactElement {
  const { locale } = usePane();
  const messages = useRateCardsMessages();
  const shared = useCardStyles();
  const styles = useRateCardsStyles();
  const labels = CARD_LABELS[locale];
  const prices = { ...card.prices, ...card.extras };
  return (
    <>
      {card.status !== '' && <p className={styles.status}>{card.status}</p>}
      {card.source !== '' && (
        <p className={shared.hint}>
          {labels.fields.source}
          {locale === 'zh-CN' ? '：' : ': '}
          {card.source}
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{messages.prices}</th>
            <th className="number">{messages.amount}</th>
            <th>{labels.origin}</th>
          </tr>
        </thead>
        <tbody>
          {CARD_ITEMS.map((item) => {
            const price = prices[item];
            return (
              <tr key={item}>
                <td>{labels.items[item]}</td>
                <td className="number">{price === null ? messages.noPrice : `¥${grouped(yuanText(price.amountFen))}`}</td>
                <td>{price === null ? '' : CARD_WORDS.origin[price.origin][locale]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={shared.hint}>{messages.daysHint}</p>
      <div className={styles.scroll} role="region" aria-label={messages.bands}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{messages.headcount}</th>
              {AUDIT_TYPES.map((auditType) => (
                <th key={auditType} className="number">
                  {messages.audits[auditType]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {card.bands.map(({ min, max, days }) => (
              <tr key={min}>
                <td className="headcount">{`${String(min)}–${String(max)}`}</td>
                {AUDIT_TYPES.map((auditType) => (
                  <td key={auditType} className="number">
                    {daysText(days[auditType])}
                    {days[auditType].origin === 'default' && ` ${CARD_WORDS.origin.default[locale]}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {card.otherReadings !== undefined && card.otherReadings.length > 0 && (
        <>
          <p className={shared.hint}>{labels.readings.title}</p>
          <ul className={styles.problems}>
            {card.otherReadings.map(({ auditType, source }) => (
              <li key={auditType}>
                {labels.auditTypes[auditType]}
                {locale === 'zh-CN' ? '：' : ': '}
                {source}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function daysText({ total, onsite }: CardDays): string {
  return onsite === null ? exactText(total) : `${exactText(total)} / ${exactText(onsite)}`;
}

/** Digits of yuan in groups of three. */
function grouped(yuan: string): string {
  return yuan.replaceAll(/\B(?=(?:\d{3})+\.)/gu, ',');
}
