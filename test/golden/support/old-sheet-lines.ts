import type { OldRowOutcome } from '../../../src/core/audit/old-sheet/old-row';
import type { OldSheet } from '../../../src/core/audit/old-sheet/read-old-sheet';

/** A reading of an old sheet as lines that people can check: its columns, then one line per row. */
export function oldSheetLines({ columns, rows }: OldSheet): string {
  const lines = [
    `columns: ${columns.map(({ meaning }) => meaning).join(', ')}`,
    ...rows.map(({ row, under, outcome }) => `${row + 1}: ${outcomeLine(outcome)}${under === '' ? '' : ` (under ${under})`}`),
  ];
  return `${lines.join('\n')}\n`;
}

function outcomeLine(outcome: OldRowOutcome): string {
  switch (outcome.kind) {
    case 'imported': {
      const { judgement, adjudged, samples, nonconforming, reason, scored } = outcome.entry;
      const parts = [
        judgement ?? 'unscored',
        ...(adjudged === null ? [] : [`adjudged ${adjudged.toFraction()}`]),
        ...(samples === null ? [] : [`samples ${nonconforming ?? ''}/${samples}`]),
        ...(reason === '' ? [] : [JSON.stringify(reason)]),
        ...(scored === null ? [] : [`was ${scored.earned}/${scored.points}`]),
        ...outcome.notes.map((note) => JSON.stringify(note)),
      ];
      return `imported ${outcome.id} by ${outcome.by}: ${parts.join(', ')}`;
    }
    case 'skipped':
      return `skipped ${JSON.stringify(outcome.why)}`;
    case 'not_understood':
      return `not understood ${JSON.stringify(outcome.why)}${outcome.suggestion === null ? '' : ` suggesting ${outcome.suggestion}`}`;
  }
}
