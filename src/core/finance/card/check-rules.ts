import { exactText } from '../../audit/point-row';
import { isBlank } from '../../cells/cell';
import { HUNDRED, rational, type Rational } from '../../exact';
import type { AdjustmentFactor, CardRules } from '../card';
import type { CardDraft, DraftFactor } from './card-draft';
import type { CardPlace, CardRule, FactorColumn } from './card-problem';
import { DAYS, SHARE, type DraftCells, type NumberRule } from './draft-cells';

/** Longest name of a factor. */
const MOST_CHARACTERS = 200;

const SIGNED_SHARE: NumberRule = { ...SHARE, least: rational(-1) };
const ABOVE_ZERO: NumberRule = { ...SHARE, least: rational(1, 10_000) };

/** The rules of a draft, as far as they could be read: undefined where they could not. */
export type CheckedRules = { readonly [R in keyof CardRules]: CardRules[R] | undefined };

/** The rules of a draft; a blank number is a rule that the card does not have. */
export function checkRules({ fields, factors }: Pick<CardDraft, 'fields' | 'factors'>, cells: DraftCells): CheckedRules {
  const at = (field: CardRule): CardPlace => ({ kind: 'field', field });
  const days = (field: CardRule): Rational | null | undefined =>
    cells.number(fields[field], at(field), { ...DAYS, least: rational(1, 100) });
  const word = <N extends 'surveillanceDays' | 'recertificationDays' | 'recertificationApplicationFee' | 'daysRounding'>(notion: N) =>
    cells.requiredWord(notion, fields[notion], at(notion));
  const yes = (field: 'effectiveHeadcount' | 'refundsRegistration'): boolean | undefined => {
    const answer = cells.requiredWord('yesNo', fields[field], at(field));
    return answer === undefined ? undefined : answer === 'yes';
  };
  return {
    outletMinimumDays: days('outletMinimumDays'),
    categoryDays: days('categoryDays'),
    surveillanceDays: word('surveillanceDays'),
    recertificationDays: word('recertificationDays'),
    recertificationApplicationFee: word('recertificationApplicationFee'),
    adjustment: adjustment(),
    daysRounding: word('daysRounding'),
    onsiteShare: cells.number(fields.onsiteShare, at('onsiteShare'), ABOVE_ZERO),
    effectiveHeadcount: yes('effectiveHeadcount'),
    mostDiscount: cells.number(fields.mostDiscount, at('mostDiscount'), SHARE),
    refundsRegistration: yes('refundsRegistration'),
  };

  function adjustment(): CardRules['adjustment'] | undefined {
    const known = readFactors(factors, cells);
    const [mostOff, mostOn] = (['mostOff', 'mostOn'] as const).map((field) => cells.number(fields[field], at(field), SHARE));
    if (known === undefined || mostOff === undefined || mostOn === undefined) return undefined;
    if (mostOff !== null && mostOn !== null) return { mostOff, mostOn, factors: known };
    if (mostOff === null && mostOn === null && known.length === 0) return null;
    if (mostOff === null) cells.add({ place: at('mostOff'), code: 'adjustment_incomplete' });
    if (mostOn === null) cells.add({ place: at('mostOn'), code: 'adjustment_incomplete' });
    return undefined;
  }
}

/** Rows that say anything; undefined where one of them is not right. */
function readFactors(rows: readonly DraftFactor[], cells: DraftCells): AdjustmentFactor[] | undefined {
  const seen = new Map<string, number>();
  const read = rows
    .filter(({ name, least, most }) => ![name, least, most].every(isBlank))
    .map((draft): AdjustmentFactor | undefined => {
      const { row } = draft;
      const at = (column: FactorColumn): CardPlace => ({ kind: 'factor', row, column });
      const name = cells.requiredText(draft.name, at('name'), MOST_CHARACTERS);
      const least = cells.requiredNumber(draft.least, at('least'), SIGNED_SHARE);
      const most = cells.requiredNumber(draft.most, at('most'), SIGNED_SHARE);
      if (name === undefined || least === undefined || most === undefined) return undefined;
      const otherRow = seen.get(name);
      if (otherRow !== undefined) {
        cells.add({ place: at('name'), code: 'factor_twice', value: name, otherRow });
        return undefined;
      }
      seen.set(name, row);
      if (least.compare(most) > 0) {
        cells.add({ place: at('least'), code: 'factor_reversed', least: percent(least), most: percent(most) });
        return undefined;
      }
      return { name, least, most };
    });
  return read.every((factor) => factor !== undefined) ? read : undefined;
}

function percent(share: Rational): string {
  return `${exactText(share.mul(HUNDRED))}%`;
}
