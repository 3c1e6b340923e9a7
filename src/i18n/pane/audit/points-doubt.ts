import type { PointsDifference, PointsDoubt } from '../../../core/audit/points-doubt';
import type { Locale } from '../../../core/local-text';

type Code = PointsDoubt['code'];
type Doubt<C extends Code> = Extract<PointsDoubt, { readonly code: C }>;
type Part = PointsDifference['part'];
type Difference<P extends Part> = Extract<PointsDifference, { readonly part: P }>;

interface DoubtTexts {
  readonly doubts: { readonly [C in Code]: (doubt: Doubt<C>) => string };
  readonly differences: { readonly [P in Part]: (difference: Difference<P>) => string };
}

const zhCN: DoubtTexts = {
  doubts: {
    points_default: () => '默认分值，仅供演练。请在“标准与分值表”载入认证机构自己的分值表，再据此生成评分表。',
    points_edited: ({ clause, points, original }) =>
      `分值被手工改过，不再是认证机构的分值表，仅供演练：首个不同是条款 ${clause}，现为 ${points || '（空）'}，生成时为 ${original || '（空）'}。`,
    points_of_replaced_standard: ({ designation }) => `${designation} 已被 GB/T 27922-2011 代替，只供学习，不据此发证。`,
    points_of_other_standard: ({ designation }) =>
      `${designation} 的等级下限与特别扣分规则未载入，此处沿用 GB/T 27922-2011 的规则：所得等级不是 ${designation} 的结果，也不是 GB/T 27922-2011 的结果，仅供演练。`,
    points_table_missing: ({ designation, edition }) =>
      `本表按版本“${edition}”的分值表（${designation}）生成，但工作簿中没有这张分值表，无从核对，仅供演练。请把版本为“${edition}”的分值表放回本工作簿。`,
    points_table_unreadable: ({ sheet }) => `分值表“${sheet}”有错或已损坏，无从核对，仅供演练。请先改正分值表“${sheet}”。`,
    points_table_differs: ({ sheet, difference }) => `与分值表“${sheet}”不一致，仅供演练：首个不同是${differenceText(difference, zhCN)}。`,
  },
  differences: {
    name: ({ clause, here, there }) => `条款 ${clause} 的指标，本表为“${here}”，分值表为“${there}”`,
    points: ({ clause, here, there }) => `条款 ${clause} 的分值，本表为 ${here || '（空）'}，分值表为 ${there}`,
    row_added: ({ clause }) => `条款 ${clause}，分值表中没有或本表中重复`,
    row_lost: ({ clause }) => `条款 ${clause}，本表中没有`,
  },
};

const enUS: DoubtTexts = {
  doubts: {
    points_default: () =>
      "Default points, for practice only. Load the certification body's own points under Standards and point tables and make the scoring sheet from them.",
    points_edited: ({ clause, points, original }) =>
      `Points were changed by hand and are no longer the certification body's, for practice only: the first is clause ${clause}, now ${points || '(blank)'}, made with ${original || '(blank)'}.`,
    points_of_replaced_standard: ({ designation }) =>
      `${designation} was replaced by GB/T 27922-2011: it is for study, and no certificate is issued to it.`,
    points_of_other_standard: ({ designation }) =>
      `Level thresholds and special deductions of ${designation} are not loaded and those of GB/T 27922-2011 stand in: the level is a result of neither, for practice only.`,
    points_table_missing: ({ designation, edition }) =>
      `This sheet was made from the point table of edition “${edition}” (${designation}), which is not in the workbook, so the points cannot be checked: for practice only. Bring the point table of edition “${edition}” back into this workbook.`,
    points_table_unreadable: ({ sheet }) =>
      `The point table “${sheet}” is damaged or has errors, so the points cannot be checked: for practice only. Correct the point table “${sheet}” first.`,
    points_table_differs: ({ sheet, difference }) =>
      `Differs from the point table “${sheet}”, for practice only: first in ${differenceText(difference, enUS)}.`,
  },
  differences: {
    name: ({ clause, here, there }) => `the indicator of clause ${clause}, here “${here}”, in the table “${there}”`,
    points: ({ clause, here, there }) => `the points of clause ${clause}, here ${here || '(blank)'}, in the table ${there}`,
    row_added: ({ clause }) => `clause ${clause}, which the table does not have or this sheet has twice`,
    row_lost: ({ clause }) => `clause ${clause}, which this sheet does not have`,
  },
};

const TEXTS: Readonly<Record<Locale, DoubtTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Why points do not count as the certification body's own, as a sentence that says what to do. */
export function pointsDoubtText(doubt: PointsDoubt, locale: Locale): string {
  const { doubts } = TEXTS[locale];
  const text = doubts[doubt.code] as (doubt: PointsDoubt) => string;
  return text(doubt);
}

function differenceText(difference: PointsDifference, { differences }: DoubtTexts): string {
  const text = differences[difference.part] as (difference: PointsDifference) => string;
  return text(difference);
}
