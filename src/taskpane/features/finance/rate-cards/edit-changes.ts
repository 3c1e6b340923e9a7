import type { Typed, TypedKey } from '../../../../core/finance/card/typed-cells';
import { contentOf, isField } from '../../../../core/finance/card/typed-cells';
import { CARD_WORDS } from '../../../../core/finance/card/card-words';
import type { Locale } from '../../../../core/local-text';
import type { CellChange } from '../../../../excel/cell-change';
import type { OurSheet } from '../../../../sheets';
import { fieldNames, lineOfId } from '../../../../sheets/rate-card/address-of-problem';
import { ITEM_NAMES, RATE_CARD_NAMES } from '../../../../sheets/rate-card/names';
import { changeNamedCell } from '../../../audit/change-named-cell';

/** What was typed as changes of the cells of a card's sheet, in the language of that sheet; a price that was typed is the user's own. */
export function editChanges(sheet: OurSheet, typed: Typed, fallback: Locale): CellChange[] {
  const locale = sheet.marker?.locale ?? fallback;
  return (Object.entries(typed) as [TypedKey, string][]).flatMap(([key, text]) => {
    const value = contentOf(key, text, locale);
    const at = (ids: string, name: string, content: string | number): CellChange[] => {
      const line = lineOfId(sheet, ids, key);
      const change = line === null ? null : changeNamedCell(sheet, name, line, { value: content });
      return change === null ? [] : [change];
    };
    if (isField(key)) {
      const { ids, values } = fieldNames(key);
      return at(ids, values, value);
    }
    const { itemIds } = RATE_CARD_NAMES;
    const origin = value === '' ? '' : CARD_WORDS.origin.own[locale];
    return [...at(itemIds, ITEM_NAMES.amount, value), ...at(itemIds, ITEM_NAMES.origin, origin)];
  });
}
