import { expiryOf } from '../../core/lifecycle/certificate';
import { readDate } from '../../core/lifecycle/read-date';
import { accept } from '../../core/result';
import { certificateRules } from '../../standards/certification-process';
import { mapCells } from '../arguments/map-cells';
import type { FunctionDefinition } from '../definition';
import { issuedParameter } from '../parameters';
import { processSource } from '../sources';

export const expiry: FunctionDefinition = {
  id: 'EXPIRY',
  group: 'lifecycle',
  since: '0.2.0',
  summary: {
    'zh-CN': '证书的最后有效日：发证日期 + 3 年 − 1 天（默认算法）',
    'en-US': 'Last valid day of a certificate: issue + 3 years − 1 day (a default)',
  },
  notes: [
    {
      'zh-CN': '有效期 3 年为公开规定，减 1 天为默认算法：以证书上载明的日期为准。结果为 Excel 序列值，请设为日期格式。',
      'en-US':
        'Three years are published, the day less is a default: the date on the certificate prevails. The answer is an Excel serial number: format it as a date.',
    },
    {
      'zh-CN': '2 月 29 日发证的，三年后无此日，按 2 月 28 日计，最后有效日为 2 月 27 日。',
      'en-US': 'Issued on 29 February, three years later there is none: 28 February counts, and 27 February is the last valid day.',
    },
    {
      'zh-CN': '一片区域逐格计算；空白或 0 报错（桌面版空白单元格按 0 传入）。',
      'en-US': 'A range is answered cell by cell; blank or 0 is refused, as a desktop hands a blank cell over as 0.',
    },
  ],
  source: processSource,
  parameters: [issuedParameter],
  compute: ([issued]) =>
    mapCells(issued, [], (cell) => {
      const day = readDate(cell, 'issued');
      return day.ok ? accept(expiryOf(day.value, certificateRules)) : day;
    }),
  formats: ['date'],
  examples: [
    { args: ['2026-11-22'], gives: 47_443, shows: { 'zh-CN': '最后有效日 2029-11-21', 'en-US': 'Valid to the end of 2029-11-21' } },
    { args: [45_351], gives: 46_445, shows: { 'zh-CN': '2024-02-29 发证：2027-02-27', 'en-US': 'Issued 2024-02-29: 2027-02-27' } },
    { args: ['昨天'], englishArgs: ['yesterday'], gives: { error: 'date_invalid' }, shows: { 'zh-CN': '不是日期', 'en-US': 'Not a date' } },
  ],
};
