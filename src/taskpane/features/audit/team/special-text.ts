import type { SpecialLine } from '../../../../core/audit/entries';

/** A special deduction in one line. */
export function specialText({ category, description }: SpecialLine): string {
  return [category, description].filter((part) => part !== '').join(' · ');
}
