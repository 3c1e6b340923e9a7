import type { InputTexts } from '../../i18n/sheets/scoring-strings';
import { at, column } from '../address';
import type { PlanPart } from '../part';
import type { Validation, ValidationRule } from '../plan';
import { SIGNAL } from '../styles';
import { LINE_COLUMN } from './columns';
import type { QuoteContext } from './context';
import { QUOTE_NAMES } from './names';
import { markOf } from './price-lines';

/** What may be typed into the cells that the amounts are reckoned from, the names of those cells, and a warning look where the check fails. */
export function inputsPart({ priced, strings, cells, record }: QuoteContext, checkAddress: string): PlanPart {
  const charges = priced.lines.filter(({ id }) => id !== 'discount').map((line) => cells.rowOf(markOf(line)));
  const discount = record.lines.find(({ id }) => id === 'discount');
  const [first, last] = [Math.min(...charges), Math.max(...charges)];
  const end = discount === undefined ? last : cells.rowOf(markOf(discount));
  const atLeastZero = (address: string): ValidationRule => custom(`ISNUMBER(${address}),${address}>=0`);
  const share = (address: string): ValidationRule => custom(`ISNUMBER(${address}),${address}>=0,${address}<=1`);
  const rate = at('C', cells.rowOf('rate'));
  const names = { quantities: LINE_COLUMN.quantity, unitPrices: LINE_COLUMN.unitPrice, amounts: LINE_COLUMN.amount } as const;
  return {
    validations: [
      validation(column(LINE_COLUMN.quantity, first, last), atLeastZero(at(LINE_COLUMN.quantity, first)), strings.inputs.quantity),
      validation(column(LINE_COLUMN.unitPrice, first, last), atLeastZero(at(LINE_COLUMN.unitPrice, first)), strings.inputs.unitPrice),
      ...(discount === undefined
        ? []
        : [validation(at(LINE_COLUMN.quantity, end), share(at(LINE_COLUMN.quantity, end)), strings.inputs.share)]),
      ...(priced.request.tax === null
        ? []
        : [
            validation(rate, custom(`ISNUMBER(${rate}),${rate}>=0,${rate}<1`), strings.inputs.rate),
            validation(
              at('G', cells.rowOf('rate')),
              { type: 'list', items: [strings.modes.included, strings.modes.excluded] },
              strings.inputs.mode,
            ),
          ]),
    ],
    conditionalFormats: [{ address: checkAddress, formula: `=${checkAddress}<>"${strings.agrees}"`, ...SIGNAL.bad }],
    names: (['quantities', 'unitPrices', 'amounts'] as const).map((key) => ({
      name: QUOTE_NAMES[key],
      // The subtotal stands between the lines and the discount.
      address: column(names[key], first, end),
      comment: key,
    })),
  };
}

function custom(conditions: string): ValidationRule {
  return { type: 'custom', formula: `=AND(${conditions})` };
}

function validation(address: string, rule: ValidationRule, { title, prompt, alert }: InputTexts): Validation {
  return { address, rule, ignoreBlanks: false, prompt: { title, message: prompt }, alert: { title, message: alert } };
}
