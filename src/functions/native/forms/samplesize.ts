import type { AuditType } from '../../../core/cells/words';
import { SAMPLE_SHARE } from '../../../core/fees/sample-size';
import { readSites } from '../../arguments/sites';
import { byAuditType, countPart, whenCount, type CountPart } from '../fee-parts';
import type { NativeArgument, NativeRecord } from '../native-form';

/** Most sites of the form: 25 times their number is still a whole number every spreadsheet holds. */
const MOST_SITES = 1_000_000_000_000;

function sitesPart(argument: NativeArgument | null | undefined): CountPart | null {
  if (!argument) return null;
  if (argument.literal === undefined) return countPart(argument.text);
  const sites = readSites(argument.literal);
  return sites.ok ? { valid: 'TRUE', value: String(sites.value) } : null;
}

/** The nearest whole number to share × √sites, and one more where its square is still too small: rounds up without trusting a root. */
function sampled(sites: string, auditType: AuditType): string {
  const { squared, over } = SAMPLE_SHARE[auditType];
  const near = `ROUND(SQRT(${String(squared)}*${sites}/${String(over)}),0)`;
  return `${near}+IF(${String(over)}*${near}*${near}<${String(squared)}*${sites},1,0)`;
}

export const samplesizeForm: NativeRecord = {
  id: 'SAMPLESIZE',
  form: {
    kind: 'single',
    cellwise: true,
    formula: ([sites, auditType]) => {
      const count = sitesPart(sites);
      if (count === null) return 'NA()';
      return whenCount(
        count,
        (value) => `IF(${value}<=${String(MOST_SITES)},${byAuditType(auditType, (type) => sampled(value, type))},NA())`,
      );
    },
  },
  limits: {
    'zh-CN': '场所数为数字，不超过 1000000000000；更大的数得 #N/A。评审类型按原样比较，首尾空格不计。',
    'en-US':
      'The number of sites is a number up to 1,000,000,000,000; above it the form gives #N/A. The audit type is compared as it is, outer blanks aside.',
  },
};
