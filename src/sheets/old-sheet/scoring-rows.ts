import type { OldEntry, OldRow } from '../../core/audit/old-sheet/old-row';
import { toCellNumber } from '../../core/exact';
import type { Locale } from '../../core/local-text';
import { JUDGEMENT_WORDS } from '../../i18n/sheets';
import { OLD_SCORE } from '../../i18n/sheets/old-sheet-words';
import type { KnownRow } from '../scoring/context';

/** What the imported rows of an old sheet give a new scoring sheet, by the row's id. */
export function scoringRows(rows: readonly OldRow[], locale: Locale): Record<string, KnownRow> {
  return Object.fromEntries(
    rows.flatMap(({ outcome }) => (outcome.kind === 'imported' ? [[outcome.id, knownRow(outcome.entry, locale)] as const] : [])),
  );
}

function knownRow({ judgement, adjudged, samples, nonconforming, reason, scored }: OldEntry, locale: Locale): KnownRow {
  const because = reason === '' && scored !== null ? OLD_SCORE[locale](scored.earned, scored.points) : reason;
  return {
    ...(judgement === null ? {} : { judgement: JUDGEMENT_WORDS[locale][judgement] }),
    ...(adjudged === null ? {} : { adjudged: toCellNumber(adjudged) }),
    ...(samples === null ? {} : { samples }),
    ...(nonconforming === null ? {} : { nonconforming }),
    ...(because === '' ? {} : { reason: because }),
  };
}
