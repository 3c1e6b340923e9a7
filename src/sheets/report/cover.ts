import { cutToTwo, quoted } from '../../functions/native/formula';
import { markerText } from '../marker';
import { AUDIT_FIELD_NAMES, AUDIT_NAMES } from '../audit/names';
import { CONSOLIDATION_NAMES } from '../consolidation/names';
import { MARKER_NAME, SCORING_HEADER_NAMES, SCORING_NAMES } from '../names';
import { cellOf, columnOf, type OurSheet } from '../our-sheet';
import type { Site, ReportContext } from './context';
import { GRID, type FlowLine } from './flow';
import { fieldLine, formula, gapLine, partLine, tableLines, textLine, type Content } from './lines';
import { cellOn, firstShown, lineCellOn, shown, textOf } from './references';
import { REPORT_NAMES } from './names';
import { REPORT_VERSION } from './version';
import { levelInLanguage } from './level-in-language';

/** The cover: who was audited by whom, when and how, what came of it, and whether it may be relied on. */
export function coverLines(context: ReportContext): FlowLine[] {
  const { strings, draft, sites } = context;
  return [
    ...markLines(context),
    gapLine(draft ? 30 : 60),
    textLine(titleOf(context, strings.title), 'reportTitle'),
    textLine(standardContent(context), 'reportSubtitle'),
    gapLine(26),
    textLine(headerContent(context, 'organisation'), 'reportSubject'),
    gapLine(20),
    ...(sites.length === 1 || context.sources.consolidation !== null ? bigResult(context, true) : []),
    gapLine(18),
    ...fieldLines(context),
    ...teamLines(context),
    ...siteLines(context),
    gapLine(10),
    ...stateLines(context, 'report', REPORT_VERSION),
  ];
}

/** The mark over everything that is no result: fixed on a draft, by the sheet's own points on a report. */
export function markLines({ strings, draft, sites }: ReportContext): FlowLine[] {
  if (draft) return [textLine(strings.practiceMark, 'practiceMark', { height: 44 })];
  const edited = sites.map(({ working }) => working.figure('edited')).join('+');
  return [textLine(formula(`IF(${edited}>0,${quoted(strings.editedMark)},"")`), 'editedMark', { height: 30 })];
}

/** The title; it says itself when points were changed since it was made. */
export function titleOf({ strings, draft, sites }: ReportContext, title: string): Content {
  if (draft) return title + strings.draft;
  const edited = sites.map(({ working }) => working.figure('edited')).join('+');
  return formula(`${quoted(title)}&IF(${edited}>0,${quoted(strings.draft)},"")`, title);
}

/** Level and score in large type; where they stand first their cells have names. */
export function bigResult({ strings, locale, sites: [site, ...others], sources }: ReportContext, named = false): FlowLine[] {
  const nameOf = (key: 'level' | 'score') => (named ? { name: { name: REPORT_NAMES[key], comment: strings.fields[key] } } : {});
  const consolidation = others.length > 0 ? sources.consolidation : null;
  const level = consolidation === null ? cellOn(site.sheet, SCORING_NAMES.level) : cellOn(consolidation, CONSOLIDATION_NAMES.level);
  const score = consolidation === null ? site.working.figure('score') : (cellOn(consolidation, CONSOLIDATION_NAMES.score) ?? '""');
  const half = GRID.columns / 2;
  return [
    {
      height: 22,
      keepWithNext: true,
      cells: [
        { from: 0, span: half, content: strings.fields.level, style: 'reportBigLabel' },
        { from: half, span: half, content: strings.fields.score, style: 'reportBigLabel' },
      ],
    },
    {
      height: 46,
      cells: [
        {
          from: 0,
          span: half,
          content:
            level === null
              ? '—'
              : formula(`IF(${level}="","—",${levelInLanguage(level, (consolidation ?? site.sheet).marker?.locale, locale)})`),
          style: 'reportBig',
          ...nameOf('level'),
        },
        {
          from: half,
          span: half,
          content: formula(`IF(ISNUMBER(${score}),${cutToTwo(score)},"—")`),
          style: 'reportBig',
          format: '0.00',
          ...nameOf('score'),
        },
      ],
    },
  ];
}

/** What the header of the scoring sheet says, or the audit sheet where that is blank. */
export function headerContent(context: ReportContext, key: keyof typeof SCORING_HEADER_NAMES): Content {
  const { sites, sources } = context;
  const name = SCORING_HEADER_NAMES[key];
  const sheets: readonly OurSheet[] = [...sites.map(({ sheet }) => sheet), ...(sources.audit === null ? [] : [sources.audit])];
  const references = sheets.map((sheet) => cellOn(sheet, name)).filter((reference) => reference !== null);
  if (references.length === 0) return '';
  return formula(firstShown(references), sheets.map((sheet) => textOf(cellOf(sheet, name))).find((text) => text !== '') ?? '');
}

function standardContent({ sites: [site], locale }: ReportContext): Content {
  const reference = cellOn(site.sheet, SCORING_HEADER_NAMES.standard);
  const own = `${site.standard.designation} ${site.standard.name[locale]}`;
  return reference === null ? own : formula(shown(reference), textOf(cellOf(site.sheet, SCORING_HEADER_NAMES.standard)));
}

/** Who, what and when. */
export function fieldLines(context: ReportContext): FlowLine[] {
  const { strings, sites, sources, draft } = context;
  const { fields } = strings;
  const [site, ...others] = sites;
  const dateTo = sources.audit === null ? null : cellOn(sources.audit, AUDIT_FIELD_NAMES.dateTo);
  const where: Content = others.length > 0 ? strings.allSites(sites.length) : headerContent(context, 'site');
  const dates = context.strings.dateFormat;
  return [
    fieldLine([fields.organisation, headerContent(context, 'organisation')]),
    fieldLine([fields.body, headerContent(context, 'certificationBody')], [fields.rule, headerContent(context, 'ruleNumber')]),
    fieldLine([fields.auditType, headerContent(context, 'auditType')], [fields.site, where]),
    dateTo === null
      ? fieldLine([fields.dates, headerContent(context, 'date'), dates])
      : fieldLine([fields.dates, headerContent(context, 'date'), dates], [fields.to.trim(), formula(shown(dateTo)), dates]),
    fieldLine([fields.auditors, auditorsContent(context)]),
    fieldLine([fields.standard, standardContent(context)]),
    fieldLine([fields.points, headerContent(context, 'pointsState')]),
    fieldLine([fields.signature, draft ? strings.signatures.refused : signatureContent(site, fields.unsigned)]),
  ];
}

function auditorsContent({ sites }: ReportContext): Content {
  const references = sites.flatMap(({ sheet }) => cellOn(sheet, SCORING_HEADER_NAMES.auditors) ?? []);
  if (references.length === 0) return '';
  const texts = sites.map(({ sheet }) => textOf(cellOf(sheet, SCORING_HEADER_NAMES.auditors)));
  const [first = '""', ...rest] = references;
  const joined = rest.map((reference) => `&IF(${reference}="","","；"&${reference})`).join('');
  return formula(shown(first) + joined, texts.join('；'));
}

/** The signature of a scoring sheet, or that there is none. */
export function signatureContent({ sheet }: Site, unsigned: string): Content {
  const reference = cellOn(sheet, SCORING_HEADER_NAMES.signature);
  const text = textOf(cellOf(sheet, SCORING_HEADER_NAMES.signature));
  return reference === null ? unsigned : formula(`IF(${reference}="",${quoted(unsigned)},${reference})`, text || unsigned);
}

function teamLines({ strings: { team }, sources: { audit } }: ReportContext): FlowLine[] {
  if (audit === null) return [];
  const lines = writtenLines(audit, AUDIT_NAMES.teamNames);
  if (lines.length === 0) return [];
  const cell = (name: string, line: number): Content => lineContent(audit, name, line);
  return [
    gapLine(10),
    partLine(team.title),
    ...tableLines(
      [
        { head: team.name, span: 6 },
        { head: team.role, span: 6 },
      ],
      lines.map((line) => [cell(AUDIT_NAMES.teamNames, line), cell(AUDIT_NAMES.teamRoles, line)]),
    ),
  ];
}

function siteLines({ strings: { sites: words }, sources: { audit } }: ReportContext): FlowLine[] {
  if (audit === null) return [];
  const lines = writtenLines(audit, AUDIT_NAMES.siteNames);
  if (lines.length === 0) return [];
  const keys = [AUDIT_NAMES.siteNames, AUDIT_NAMES.siteKinds, AUDIT_NAMES.siteHeadcounts, AUDIT_NAMES.siteAuditors];
  return [
    gapLine(10),
    partLine(words.name),
    ...tableLines(
      [
        { head: words.name, span: 5 },
        { head: words.kind, span: 2, style: 'reportCenter' },
        { head: words.headcount, span: 2, style: 'reportNumber' },
        { head: words.auditors, span: 3 },
      ],
      lines.map((line) => keys.map((key) => lineContent(audit, key, line))),
    ),
  ];
}

/** Lines of a named column in which something is written, counted from 0. */
export function writtenLines(sheet: OurSheet, name: string): number[] {
  return columnOf(sheet, name).flatMap((cell, line) => (textOf(cell).trim() === '' ? [] : [line]));
}

function lineContent(sheet: OurSheet, name: string, line: number): Content {
  const reference = lineCellOn(sheet, name, line);
  return reference === null ? '' : formula(shown(reference), textOf(columnOf(sheet, name)[line]));
}

/** When the sheet was made and whether it follows the scores, and the marker it is found by. */
export function stateLines({ strings, sites, date, locale }: ReportContext, kind: 'report' | 'summary', version: number): FlowLine[] {
  const [{ sheet, standard }, ...others] = sites;
  const subject = others.length === 0 ? sheet.name : standard.designation;
  const marker = markerText({ kind, version, subject, locale });
  const follows = strings.follows(others.length === 0 ? sheet.name : strings.allSites(sites.length));
  const cell = { from: 0, span: GRID.columns, style: 'reportNote' } as const;
  return [
    { cells: [{ ...cell, content: strings.made(date) }] },
    { cells: [{ ...cell, content: follows, name: { name: REPORT_NAMES.state, comment: strings.fields.state } }] },
    { cells: [{ ...cell, content: marker, name: { name: MARKER_NAME, comment: marker } }] },
  ];
}
