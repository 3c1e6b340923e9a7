import { quoted } from '../../functions/native/formula';
import type { ReportContext } from '../report/context';
import { FINDING_NAMES } from '../findings/names';
import type { FlowLine } from '../report/flow';
import { fieldLine, formula, partLine, type Content } from '../report/lines';
import { cellOn, rangeOn } from '../report/references';

/** The audit in figures, added up over the sites. */
export function countLines({ strings, sites, sources: { findings } }: ReportContext): FlowLine[] {
  const { summary, result } = strings;
  const sum = (key: Parameters<(typeof sites)[0]['working']['figure']>[0]): Content =>
    formula(sites.map(({ working }) => working.figure(key)).join('+'));
  const numbers = findings === null ? null : rangeOn(findings, FINDING_NAMES.numbers);
  const [open, overdue] =
    findings === null ? [null, null] : [cellOn(findings, FINDING_NAMES.open), cellOn(findings, FINDING_NAMES.overdue)];
  const parts = [
    ...(numbers === null ? [] : [`SUMPRODUCT(--(${numbers}<>""))`]),
    ...(open === null ? [] : [`${quoted(` · ${summary.openFindings} `)}&${open}`]),
    ...(overdue === null ? [] : [`${quoted(` · ${summary.overdue} `)}&${overdue}`]),
  ];
  return [
    partLine(summary.counts),
    fieldLine([summary.scored, sum('scored')], [result.unscored, sum('unscored')]),
    fieldLine([summary.conforming, sum('conforming')], [summary.losing, sum('losing')]),
    fieldLine([summary.sampled, sum('sampledRows')], [summary.deletedRows, sum('deletedRows')]),
    fieldLine([result.special, sum('special')], [summary.findings, parts.length === 0 ? summary.noFindings : formula(parts.join('&'))]),
  ];
}
