import { levelText, provisionalText, unscoredText } from '../../i18n/levels';
import type { Locale } from '../../i18n/locale';
import { SCORING_STRINGS } from '../../i18n/sheets';
import { quoted } from '../../functions/native/formula';

/** The lowest first: in English its name holds the next one's. */
const LEVELS = ['notQualified', 'qualified', 'threeStar', 'fourStar', 'fiveStar'] as const;

/** A level's cell of another sheet as a formula's expression, in the report's language where that sheet is in the other one. */
export function levelInLanguage(reference: string, from: Locale | undefined, to: Locale): string {
  if (from === undefined || from === to) return reference;
  const names = LEVELS.map((id) => [levelText({ id }, from), levelText({ id }, to)] as const);
  const [open, openHere] = [provisionalText(from), provisionalText(to)];
  const start = [open.before, openHere.before] as const;
  const [, reasons, reasonsEnd] = SCORING_STRINGS[from].live.provisionalByReasons;
  const [, reasonsHere, reasonsEndHere] = SCORING_STRINGS[to].live.provisionalByReasons;
  const exchanged = (pairs: readonly (readonly [string, string])[]): string =>
    pairs.reduce((text, [old, fresh]) => `SUBSTITUTE(${text},${quoted(old)},${quoted(fresh)})`, reference);
  const whole = exchanged([[unscoredText(from), unscoredText(to)], ...names]);
  const byReasons = exchanged([...names, start, [reasons, reasonsHere], [reasonsEnd, reasonsEndHere]]);
  const byRows = exchanged([...names, start, [open.after, openHere.after], [open.between, openHere.between]]);
  const has = (part: string): string => `ISNUMBER(FIND(${quoted(part)},${reference}))`;
  return `IF(${has(reasons)},${byReasons},IF(${has(open.after)},${byRows},${whole}))`;
}
