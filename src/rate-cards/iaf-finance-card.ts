import { fromCellNumber, rational, type Rational } from '../core/exact';
import type { CardBand, CardDays, FinanceCard } from '../core/finance/card';
import { nearestHalf } from '../core/finance/card/half-days';
import type { Locale, LocalText } from '../core/local-text';
import data from './iaf-md5-qms.json';

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** A preset of person-days without prices; its data file is checked against its schema at build time (scripts/check-data). */
interface Preset {
  readonly id: string;
  readonly name: LocalText;
  readonly body: LocalText;
  readonly edition: LocalText;
  readonly source: LocalText;
  readonly status: LocalText;
  readonly taxNote: LocalText;
  readonly shares: Readonly<Record<'surveillance' | 'recertification', Share>>;
  readonly rules: {
    readonly daysRounding: FinanceCard['rules']['daysRounding'];
    readonly effectiveHeadcount: boolean;
    readonly onsiteShare: Share;
    readonly mostOff: Share;
    readonly mostOn: Share;
  };
  readonly bands: { readonly rows: readonly { readonly min: number; readonly max: number; readonly initial: number }[] };
}

const preset = data as Preset;

/** IAF MD 5 person-days of quality management systems, for comparison only. It has no prices: an audit by it is refused until a copy has a day rate. */
export function iafFinanceCard(locale: Locale): FinanceCard {
  const { id, name, body, edition, source, status, taxNote, rules, bands } = preset;
  return {
    id,
    edition: edition[locale],
    origin: 'built-in',
    name: name[locale],
    body: body[locale],
    source: source[locale],
    status: status[locale],
    taxNote: taxNote[locale],
    validFrom: null,
    validTo: null,
    prices: { application: null, personDay: null, approvalRegistration: null, annual: null },
    extras: { travel: null, copy: null, subCertificate: null, translation: null, change: null, followUp: null },
    charges: { initial: ['personDay'], surveillance: ['personDay'], recertification: ['personDay'] },
    rules: {
      outletMinimumDays: null,
      categoryDays: null,
      surveillanceDays: 'table',
      recertificationDays: 'table',
      recertificationApplicationFee: 'charged',
      adjustment: { mostOff: shareOf(rules.mostOff), mostOn: shareOf(rules.mostOn), factors: [] },
      daysRounding: rules.daysRounding,
      onsiteShare: shareOf(rules.onsiteShare),
      effectiveHeadcount: rules.effectiveHeadcount,
      mostDiscount: null,
      refundsRegistration: false,
    },
    bands: bands.rows.map(bandOf),
  };
}

function shareOf({ numerator, denominator }: Share): Rational {
  return rational(numerator, denominator);
}

function bandOf({ min, max, initial }: Preset['bands']['rows'][number]): CardBand {
  const days = fromCellNumber(initial);
  const derived = (share: Share): CardDays => ({ total: nearestHalf(days.mul(shareOf(share))), onsite: null, origin: 'derived' });
  return {
    min,
    max,
    days: {
      initial: { total: days, onsite: null, origin: 'published' },
      surveillance: derived(preset.shares.surveillance),
      recertification: derived(preset.shares.recertification),
    },
  };
}
