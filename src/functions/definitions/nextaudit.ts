import { nextMilestone } from '../../core/lifecycle/certificate';
import { isoDate } from '../../core/lifecycle/serial-date';
import { accept, refuse } from '../../core/result';
import { localeOfLanguage } from '../../i18n/locale';
import { certificateRules } from '../../standards/certification-process';
import { milestoneText } from '../answers/milestone-text';
import { readDateArgument } from '../arguments/dates';
import { readLanguage } from '../arguments/single';
import type { FunctionDefinition } from '../definition';
import { issuedParameter, languageParameter } from '../parameters';
import { processSource } from '../sources';

export const nextaudit: FunctionDefinition = {
  id: 'NEXTAUDIT',
  group: 'lifecycle',
  since: '0.2.0',
  summary: {
    'zh-CN': '截至日期当天或之后的下一个发证周年日，及届时的评审（溢出为一行两格）',
    'en-US': 'Next anniversary of the issue on or after a day, and the audit that falls due (spills over two cells)',
  },
  notes: [
    {
      'zh-CN': '日期为 Excel 序列值，请设为日期格式。本函数不读时钟：要按今天计算，截至日期请填 TODAY()。',
      'en-US':
        'The day comes back as an Excel serial number: format it as a date. The function reads no clock: give TODAY() for the present day.',
    },
    {
      'zh-CN':
        '监督评审每年一次（公开资料），落在第 1、2 个发证周年为默认算法；第 3 个周年前须完成复评，窗口自发证满 33 个月起同为默认；证书到期后给出最后有效日。',
      'en-US':
        'Surveillance is once a year (public material); that it falls on the first two anniversaries is a default, and so is the recertification from 33 months after the issue; it must be done before the third anniversary; of an expired certificate the last valid day comes back.',
    },
    {
      'zh-CN': '周年均由发证日期直接推算：2 月 29 日发证的，平年为 2 月 28 日。',
      'en-US': 'Every anniversary is reckoned from the issue itself: 29 February comes to 28 February in a common year.',
    },
  ],
  source: processSource,
  parameters: [
    issuedParameter,
    {
      name: 'asOf',
      label: { 'zh-CN': '截至日期', 'en-US': 'asOf' },
      help: {
        'zh-CN': '从哪一天看起，如 TODAY()；不早于发证日期',
        'en-US': 'The day to look from, e.g. TODAY(); not before the issue',
      },
      since: '0.2.0',
    },
    languageParameter,
  ],
  compute: ([issued, asOf, language]) => {
    const words = readLanguage(language);
    if (!words.ok) return words;
    const from = readDateArgument(issued, 'issued');
    if (!from.ok) return from;
    const at = readDateArgument(asOf, 'asOf');
    if (!at.ok) return at;
    if (at.value < from.value) return refuse({ code: 'as_of_before_issue', asOf: isoDate(at.value), issued: isoDate(from.value) });
    const next = nextMilestone(from.value, at.value, certificateRules);
    return accept([[next.day, milestoneText(next, localeOfLanguage(words.value))]]);
  },
  formats: ['date', null],
  examples: [
    {
      args: ['2026-11-22', '2027-01-05'],
      gives: [[46_713, '第 1 次监督评审（默认按发证周年）']],
      shows: { 'zh-CN': '首年：2027-11-22 监督评审', 'en-US': 'First year: surveillance by 2027-11-22' },
    },
    {
      args: ['2026-11-22', '2029-09-01'],
      gives: [[47_444, '复评（默认窗口期内，须在此日之前完成）']],
      shows: { 'zh-CN': '第三年末：复评窗口', 'en-US': 'End of the third year: recertification' },
    },
    {
      args: ['2026-11-22', '2026-11-01'],
      gives: { error: 'as_of_before_issue' },
      shows: { 'zh-CN': '截至日期早于发证日期', 'en-US': 'The day lies before the issue' },
    },
  ],
};
