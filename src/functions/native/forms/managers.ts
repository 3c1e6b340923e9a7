import { WORDS, type ManagersRule } from '../../../core/cells/words';
import { SCORE_DECIMALS } from '../../../core/scoring/score';
import { serviceManagerRules } from '../../../standards/service-managers';
import { MANAGERS_HEADER, readManagersRule } from '../../definitions/managers';
import { isOneOf, trimmed } from '../formula';
import { numberText } from '../graded-form';
import { wordsInLanguage } from '../language-part';
import type { NativeArgument, NativeRecord } from '../native-form';

const { share, points } = serviceManagerRules;
const FULL = `${String(points.numerator)}/${String(points.denominator)}`;

/** Points by a rule; `required` and `certified` are formula texts. */
function pointsBy(rule: ManagersRule, required: string, certified: string): string {
  return rule === 'proportional'
    ? `ROUNDDOWN(ROUND(${FULL}*MIN(1,${certified}/${required}),12),${String(SCORE_DECIMALS)})`
    : `IF(${certified}>=${required},${FULL},0)`;
}

/** Points by the rule that an argument names; null where the function refuses it. */
function earned(rule: NativeArgument | null | undefined, required: string, certified: string): string | null {
  if (!rule || rule.literal !== undefined) {
    const read = readManagersRule(rule ? [[rule.literal]] : null);
    return read.ok ? pointsBy(read.value, required, certified) : null;
  }
  const { text } = rule;
  const whole = pointsBy('allOrNothing', required, certified);
  return `IF(${isOneOf(text, WORDS.managersRule.allOrNothing)},${whole},${pointsBy('proportional', required, certified)})`;
}

/** TRUE when the rule is understood. */
function ruleValid(rule: NativeArgument | null | undefined): string {
  if (!rule || rule.literal !== undefined) return 'TRUE';
  const { proportional, allOrNothing } = WORDS.managersRule;
  return `OR(${rule.text}=0,${isOneOf(rule.text, [...proportional, ...allOrNothing, ''])})`;
}

const isSingle = (argument: NativeArgument | null | undefined): boolean => !argument || (argument.rows === 1 && argument.columns === 1);

export const managersForm: NativeRecord = {
  id: 'MANAGERS',
  form: {
    kind: 'table',
    cells: ([staff, certified, rule, language], _answer, place) => {
      if (!staff || ![staff, certified, rule, language].every(isSingle)) return null;
      const header = wordsInLanguage(language, MANAGERS_HEADER);
      if (header === null) return null;
      const s = numberText(staff);
      const staffValid = `IF(ISNUMBER(${s}),IF(${s}>=1,${s}=INT(${s}),FALSE),FALSE)`;
      const c = certified ? numberText(certified) : null;
      const certifiedValid = c === null ? 'TRUE' : `IF(ISNUMBER(${c}),IF(AND(${c}>=0,${c}<=${s}),${c}=INT(${c}),FALSE),${trimmed(c)}="")`;
      const required = `ROUNDUP(${s}*${String(share.numerator)}/${String(share.denominator)},0)`;
      const cells = [place(1, 0), place(1, 1)] as const;
      const ofClause = earned(rule, cells[0], c ?? '0');
      if (ofClause === null) return null;
      return [
        header,
        [
          { formula: `IF(AND(${staffValid},${certifiedValid},${ruleValid(rule)}),${required},NA())` },
          // An error in the cell before goes through a sum, not through a text.
          {
            formula:
              c === null
                ? `IF(ISERROR(${cells[0]}),NA(),"")`
                : `IF(ISERROR(${cells[0]}),NA(),IF(ISNUMBER(${c}),MAX(0,${cells[0]}-${c}),""))`,
          },
          { formula: `IF(ISERROR(${cells[1]}),NA(),IF(ISNUMBER(${cells[1]}),${ofClause},""))` },
        ],
      ];
    },
  },
  limits: {
    'zh-CN': '人数为数字或空单元格时与函数一致；写成文本的数字得 #N/A。持证人数为空单元格时按未给出处理，与网页版相同。',
    'en-US':
      'Equal to the function where the numbers of people are numbers or empty cells; numbers stored as text give #N/A. An empty cell of certified managers counts as not given, as on the web.',
  },
};
