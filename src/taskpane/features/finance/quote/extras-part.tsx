import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EXTRA_IDS } from '../../../../core/finance/card';
import { cardPriceOf } from '../../../../core/finance/quote/extra-lines';
import { moneyText } from '../../../../i18n/finance/quote-figures';
import { QUOTE_WORDS } from '../../../../i18n/finance/quote-words';
import { usePane } from '../../../app/pane-context';
import { Fold } from './fold';
import { useQuoteStyles } from './quote.styles';
import type { QuoteModel } from './use-quote';

/** Optional lines: travel at cost, copies, translation and the like, each with its quantity and price. */
export function ExtrasPart({ model }: { readonly model: QuoteModel }): ReactElement {
  const { locale } = usePane();
  const styles = useQuoteStyles();
  const { form, change, messages, at, card } = model;
  const { extras: texts } = messages;
  const names = QUOTE_WORDS[locale].lines;
  const wanted = EXTRA_IDS.filter((id) => form.extras[id].wanted).length;
  return (
    <Fold title={texts.title(wanted)} inUse={wanted > 0}>
      {EXTRA_IDS.map((id) => {
        const extra = form.extras[id];
        const set = (part: Partial<typeof extra>): void => change({ extras: { ...form.extras, [id]: { ...extra, ...part } } });
        const price = card === null ? null : cardPriceOf(id, card);
        return (
          <div key={id}>
            <Checkbox label={names[id]} checked={extra.wanted} onChange={(_, { checked }) => set({ wanted: checked === true })} />
            {extra.wanted && (
              <>
                <div className={styles.pair}>
                  <Field label={texts.quantity(names[id])} size="small">
                    <Input size="small" value={extra.quantity} inputMode="decimal" onChange={(_, { value }) => set({ quantity: value })} />
                  </Field>
                  <Field label={texts.price(names[id])} size="small" {...at(`extra:${id}`)}>
                    <Input
                      size="small"
                      value={extra.price}
                      inputMode="decimal"
                      placeholder={id === 'travel' ? '' : price === null ? texts.noPrice : texts.cardPrice(moneyText(price.amountFen))}
                      onChange={(_, { value }) => set({ price: value })}
                    />
                  </Field>
                </div>
                {texts.hints[id] !== undefined && <span className={styles.reason}>{texts.hints[id]}</span>}
              </>
            )}
          </div>
        );
      })}
    </Fold>
  );
}
