import type { ConditionalFormatSnapshot, SheetSnapshot } from '../../../xlsx/snapshot';
import type { Host } from '../../richapi/host';
import { rangeOf } from '../../richapi/objects';
import { appendConditionalFormat } from '../../richapi/types/conditionalFormat';
import { writeValidation } from '../../richapi/types/dataValidation';
import { areaOf } from './fillCells';
import { movedFormula, movedRule, type SheetRenaming } from './references';

export function fillRules(host: Host, sheetId: string, sheet: SheetSnapshot, renaming: SheetRenaming): void {
  for (const { range, rule, ignoreBlanks, ...texts } of sheet.validations) {
    writeValidation(rangeOf(sheetId, areaOf(range)), host, {
      rule: movedRule(rule, renaming) as Readonly<Record<string, unknown>>,
      ignoreBlanks,
      errorAlert: { showAlert: texts.showsError, style: texts.errorStyle, title: texts.errorTitle, message: texts.errorMessage },
      prompt: { showPrompt: texts.showsPrompt, title: texts.promptTitle, message: texts.prompt },
    });
  }
  for (const format of sheet.conditionalFormats) fillConditionalFormat(host, sheetId, format, renaming);
}

function fillConditionalFormat(host: Host, sheetId: string, format: ConditionalFormatSnapshot, renaming: SheetRenaming): void {
  const { range, rule, look, stopIfTrue } = format;
  const { color, fill, bold, italic, underline, strikethrough } = look;
  const moved =
    'formula' in rule
      ? { formula: movedFormula(rule.formula, renaming) }
      : { operator: rule.operator, formulas: rule.formulas.map((formula) => movedFormula(formula, renaming)) };
  appendConditionalFormat(sheetId, host, {
    areas: range.split(' ').map(areaOf),
    rule: moved,
    stopIfTrue,
    style: {
      ...(color === undefined ? {} : { textColor: color }),
      ...(fill === undefined ? {} : { fillColor: fill }),
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(underline === true ? { underline } : {}),
      ...(strikethrough === true ? { strikethrough } : {}),
    },
  });
}
