import type { SheetPlan, ValidationRule } from '../sheets/plan';

/** Queues what Excel lets a user type, with prompt and alert. */
export function drawValidations(sheet: Excel.Worksheet, { validations }: SheetPlan): void {
  for (const { address, rule, ignoreBlanks, strict = true, prompt, alert } of validations) {
    const validation = sheet.getRange(address).dataValidation;
    validation.rule = excelRule(rule);
    validation.ignoreBlanks = ignoreBlanks;
    validation.prompt = { showPrompt: true, ...prompt };
    validation.errorAlert = { showAlert: strict, style: 'Stop', ...alert };
  }
}

export function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'decimalAbove':
      return { decimal: { formula1: rule.above, operator: 'GreaterThan' } };
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'custom':
      return { custom: { formula: rule.formula } };
  }
}
