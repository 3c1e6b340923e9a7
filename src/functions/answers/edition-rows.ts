import type { LocalText, Locale } from '../../core/local-text';
import { trialCard } from '../../rate-cards';
import { gbt27922 } from '../../standards';
import { sbtProduction } from '../../standards/predecessor';
import { certificationProcess } from '../../standards/certification-process';
import { ADDIN_VERSION } from '../version';

/** One thing a result depends on, in the edition that is used. */
interface Edition {
  readonly item: LocalText;
  readonly name: LocalText | string;
  readonly edition: LocalText | string;
  readonly source: LocalText | string;
}

/** The add-in, and the data it calculates by. */
const editionsInForce: readonly Edition[] = [
  {
    item: { 'zh-CN': '插件', 'en-US': 'Add-in' },
    name: 'CERT for Excel',
    edition: ADDIN_VERSION,
    source: { 'zh-CN': '本插件', 'en-US': 'This add-in' },
  },
  {
    item: { 'zh-CN': '评价标准', 'en-US': 'Standard' },
    name: { 'zh-CN': `《${gbt27922.name['zh-CN']}》`, 'en-US': gbt27922.name['en-US'] },
    edition: {
      'zh-CN': `${gbt27922.designation}（${gbt27922.inForceSince} 起实施）`,
      'en-US': `${gbt27922.designation} (in force since ${gbt27922.inForceSince})`,
    },
    source: gbt27922.sources.published,
  },
  {
    item: { 'zh-CN': '分值', 'en-US': 'Points' },
    name: { 'zh-CN': '评分行的分值', 'en-US': 'Points of the rows that are scored' },
    edition: { 'zh-CN': '默认分值，仅供演练（5.1.2.2 除外）', 'en-US': 'Default points, for practice only (except 5.1.2.2)' },
    source: gbt27922.sources.default,
  },
  {
    item: { 'zh-CN': '前身标准', 'en-US': 'Predecessor' },
    name: { 'zh-CN': `《${sbtProduction.name['zh-CN']}》`, 'en-US': sbtProduction.name['en-US'] },
    edition: {
      'zh-CN': `${sbtProduction.designation}（${sbtProduction.status['zh-CN']}）`,
      'en-US': `${sbtProduction.designation} (${sbtProduction.status['en-US']})`,
    },
    source: sbtProduction.sources.brief,
  },
  {
    item: { 'zh-CN': '收费标准', 'en-US': 'Rate card' },
    name: trialCard.name,
    edition: trialCard.status,
    source: trialCard.source,
  },
  {
    item: { 'zh-CN': '认证流程', 'en-US': 'Process' },
    name: { 'zh-CN': '各阶段周期与证书有效期', 'en-US': 'Durations of the stages and life of the certificate' },
    edition: { 'zh-CN': '通常情况', 'en-US': 'usual course' },
    source: certificationProcess.sources.brief,
  },
  {
    item: { 'zh-CN': '网点抽样', 'en-US': 'Sampling of sites' },
    name: { 'zh-CN': '多场所抽样公式', 'en-US': 'Formula for audits of many sites' },
    edition: { 'zh-CN': '默认规则', 'en-US': 'default' },
    source: {
      'zh-CN': '借用 IAF MD 1，GB/T 27922-2011 与收费标准均无此规定',
      'en-US': 'Borrowed from IAF MD 1; neither GB/T 27922-2011 nor the fee standard has such a rule',
    },
  },
];

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['项目', '名称', '版本', '来源'],
  'en-US': ['Item', 'Name', 'Edition', 'Source'],
};

/** What VERSION answers in a language, header first. */
export function editionRows(locale: Locale): readonly (readonly string[])[] {
  const inWords = (text: LocalText | string): string => (typeof text === 'string' ? text : text[locale]);
  return [HEADER[locale], ...editionsInForce.map(({ item, name, edition, source }) => [item, name, edition, source].map(inWords))];
}
