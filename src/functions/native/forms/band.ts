import { byCard, whenOwnBand } from '../card-part';
import { CARD_LIMITS } from '../fee-limits';
import { byTrialBand, headcountPart, TRIAL_BANDS, whenCount } from '../fee-parts';
import type { NativeRecord } from '../native-form';

export const bandForm: NativeRecord = {
  id: 'BAND',
  form: {
    kind: 'single',
    cellwise: true,
    whole: [1],
    formula: ([headcount, card]) => {
      const count = headcountPart(headcount);
      return byCard(card, {
        trial: () => (count === null ? 'NA()' : whenCount(count, (value) => byTrialBand(value, TRIAL_BANDS))),
        own: (range) => (count === null ? 'NA()' : whenCount(count, (value) => whenOwnBand(range, value, (at) => `${at(1)}&"-"&${at(2)}`))),
      });
    },
  },
  limits: CARD_LIMITS,
};
