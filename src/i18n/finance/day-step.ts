import type { DayStep, PricedQuote } from '../../core/finance/priced-quote';
import type { Locale } from '../../core/local-text';
import { percentText, quantityText } from './quote-figures';
import { QUOTE_WORDS } from './quote-words';

type Sentence<S extends DayStep['step']> = (step: Extract<DayStep, { step: S }>, audit: string, timed: boolean) => string;

type Sentences = { readonly [S in DayStep['step']]: Sentence<S> };

const origins = (locale: Locale) => QUOTE_WORDS[locale].origins;

const ZH: Sentences = {
  'effective-headcount': ({ headcount, effective, reason }) =>
    reason === null
      ? `未另给有效人数，按总人数 ${headcount} 人查表`
      : `有效人数 ${effective} 人（总人数 ${headcount} 人）；理由：${reason}`,
  'outlets-added-to-headcount': ({ outlets, people, headcount }) =>
    `${outlets} 个网点共 ${people} 人未含在总人数内，计入后按 ${headcount} 人查表`,
  table: ({ min, max, days, origin }, audit) =>
    `人数区间 ${min}–${max}，${audit} ${quantityText(days)} 人日（${origins('zh-CN')[origin]}）`,
  'third-of-initial': ({ initial, days }) =>
    `监督评审按初次评审 ${quantityText(initial)} 人日的三分之一：${quantityText(days)} 人日，不取整`,
  'as-initial': ({ days }) => `复评与初次评审相同：${quantityText(days)} 人日`,
  outlet: ({ name, headcount, days }) => `网点“${name}” ${headcount} 人，按其人数另计 ${quantityText(days)} 人日`,
  'outlets-in-headcount': ({ outlets }, _, timed) =>
    timed
      ? `${outlets} 个网点的人员已含在总人数中，本收费标准另对各网点计人日`
      : `${outlets} 个网点的人员已含在总人数中；本收费标准未规定网点另计人日，网点加 0 人日`,
  'categories-without-rule': ({ further }) => `另有 ${further} 个产品类别；本收费标准未规定类别另计人日，加 0 人日`,
  categories: ({ further, each, days }) => `另有 ${further} 个产品类别，每个 ${quantityText(each)} 人日，加 ${quantityText(days)} 人日`,
  adjustment: ({ name, share, reason, days }) => `调整“${name}” ${percentText(share)}：${signed(quantityText(days))} 人日；理由：${reason}`,
  cap: ({ share, days }) => `各项调整合计以 ${percentText(share)} 为限：${quantityText(days)} 人日`,
  rounding: ({ rule, days }) => `${rule === 'nearest-half' ? '取最接近的半日' : '向上取到半日'}：${quantityText(days)} 人日`,
  override: ({ before, days, reason }) =>
    `人工改为 ${quantityText(days)} 人日（按收费标准为 ${quantityText(before)} 人日）；理由：${reason}`,
};

const EN: Sentences = {
  'effective-headcount': ({ headcount, effective, reason }) =>
    reason === null
      ? `no effective headcount given: the total of ${headcount} enters the table`
      : `effective headcount ${effective} (total ${headcount}); reason: ${reason}`,
  'outlets-added-to-headcount': ({ outlets, people, headcount }) =>
    `${outlets} ${outlets === 1 ? 'outlet' : 'outlets'} with ${people} people outside the total, added: ${headcount} people enter the table`,
  table: ({ min, max, days, origin }, audit) =>
    `headcount band ${min}–${max}, ${audit.toLowerCase()}: ${quantityText(days)} person-days (${origins('en-US')[origin]})`,
  'third-of-initial': ({ initial, days }) =>
    `surveillance is one third of the initial ${quantityText(initial)} person-days: ${quantityText(days)}, not rounded`,
  'as-initial': ({ days }) => `recertification as the initial audit: ${quantityText(days)} person-days`,
  outlet: ({ name, headcount, days }) =>
    `outlet “${name}”, ${headcount} people: ${quantityText(days)} more person-days by its own headcount`,
  'outlets-in-headcount': ({ outlets }, _, timed) =>
    timed
      ? `the people of ${outlets} ${outlets === 1 ? 'outlet are' : 'outlets are'} in the total; this rate card times each outlet besides`
      : `the people of ${outlets} ${outlets === 1 ? 'outlet are' : 'outlets are'} in the total; this rate card has no rule that times outlets, they add 0 person-days`,
  'categories-without-rule': ({ further }) =>
    `${further} further product ${further === 1 ? 'category' : 'categories'}; this rate card has no rule for them, they add 0 person-days`,
  categories: ({ further, each, days }) =>
    `${further} further product ${further === 1 ? 'category' : 'categories'} at ${quantityText(each)}: ${quantityText(days)} more person-days`,
  adjustment: ({ name, share, reason, days }) =>
    `adjustment “${name}” ${percentText(share)}: ${signed(quantityText(days))} person-days; reason: ${reason}`,
  cap: ({ share, days }) => `all adjustments together end at ${percentText(share)}: ${quantityText(days)} person-days`,
  rounding: ({ rule, days }) =>
    `rounded ${rule === 'nearest-half' ? 'to the nearest' : 'up to the'} half day: ${quantityText(days)} person-days`,
  override: ({ before, days, reason }) =>
    `set by hand to ${quantityText(days)} person-days (by the rate card ${quantityText(before)}); reason: ${reason}`,
};

const SENTENCES: Readonly<Record<Locale, Sentences>> = { 'zh-CN': ZH, 'en-US': EN };

/** How the person-days come about, a sentence without its full stop for each step, in order. */
export function dayStepTexts({ daySteps, request, card }: PricedQuote, locale: Locale): string[] {
  const { audits } = QUOTE_WORDS[locale];
  // The table step of these two rules quotes the initial audit's days.
  const ofInitial = daySteps.some(({ step }) => step === 'third-of-initial' || step === 'as-initial');
  const audit = audits[ofInitial ? 'initial' : request.auditType];
  const timed = card.rules.outletMinimumDays !== null;
  return daySteps.map((step) => {
    const say = SENTENCES[locale][step.step] as Sentence<DayStep['step']>;
    const text = say(step, audit, timed);
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}

function signed(text: string): string {
  return text.startsWith('−') ? text : `+${text}`;
}
