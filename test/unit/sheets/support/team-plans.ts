import { consolidate, type ConsolidationMethod } from '../../../../src/core/audit/consolidate';
import { rational } from '../../../../src/core/exact';
import type { Locale } from '../../../../src/i18n/locale';
import { JUDGEMENT_WORDS } from '../../../../src/i18n/sheets';
import { buildScoringSheet, type SheetPlan } from '../../../../src/sheets';
import { siteOf } from '../../../../src/sheets/audit/standing';
import { buildConsolidationSheet } from '../../../../src/sheets/consolidation/build-consolidation-sheet';
import { buildPack } from '../../../../src/sheets/packs/build-pack';
import { gbt27922, schemeOf } from '../../../../src/standards';
import { sheetOfPlan } from './sheet-of-plan';

/** A pack of a sheet with something in it. */
export function packOf(locale: Locale): SheetPlan {
  const rows = { R01: { judgement: JUDGEMENT_WORDS[locale].conforming, reason: '=1' } };
  const origin = sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale, rows, specials: [{ category: '', description: '广告' }] }));
  return buildPack({ origin, standard: gbt27922, locale, auditor: '李工', siteId: 'S01', day: '2026-11-26' });
}

/** Two sites as one: all conforming with 300 people; the first row lost, the second deleted with 100. */
export function consolidationOf(locale: Locale, method: ConsolidationMethod, open = false): SheetPlan {
  const words = JUDGEMENT_WORDS[locale];
  const site = (name: string, headcount: number, first: Record<string, string>) => {
    const rows = Object.fromEntries(gbt27922.indicators.map(({ id }) => [id, { judgement: first[id] ?? words.conforming, reason: 'x' }]));
    const sheet = sheetOfPlan(buildScoringSheet({ standard: gbt27922, locale, name, rows }));
    const read = siteOf(sheet, name, rational(headcount));
    if (read === null) throw new Error(`${name} cannot be scored`);
    return { site: read, sheet };
  };
  const sites = [
    site("城东'店", 300, open ? { R05: words.unscored } : {}),
    site('总部', 100, { R01: words.nonconforming, R02: words.deleted }),
  ];
  const result = consolidate(
    sites.map(({ site: read }) => read),
    method,
    schemeOf(gbt27922),
  );
  if (result.kind === 'refused') throw new Error(result.refusal.code);
  return buildConsolidationSheet({
    result,
    sites,
    standard: gbt27922,
    locale,
    organisation: '=华安',
    madeAt: '2026-11-26 15:40',
    pointsNote: 'x',
  });
}
