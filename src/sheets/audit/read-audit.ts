import { isBlank, quote, type Cell } from '../../core/cells/cell';
import { AUDIT_STRINGS, type SiteKind } from '../../i18n/sheets';
import { fromCellNumber, ZERO, type Rational } from '../../core/exact';
import { columnOf, type OurSheet } from '../our-sheet';
import { AUDIT_NAMES } from './names';

/** A line of the sites that something is written in. */
export interface AuditSite {
  /** Position among the lines, from 0. */
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind | null;
  /** People at the site; null where no number of 1 or more stands there. */
  readonly headcount: Rational | null;
  readonly auditors: string;
  /** Name of its scoring sheet as it was noted; empty where there is none. */
  readonly sheet: string;
}

export interface AuditInfo {
  readonly team: readonly string[];
  readonly sites: readonly AuditSite[];
}

/** Team and sites of an audit's sheet as they stand. */
export function readAudit(sheet: OurSheet): AuditInfo {
  const column = (key: keyof typeof AUDIT_NAMES): readonly Cell[] => columnOf(sheet, AUDIT_NAMES[key]);
  const [ids, kinds, headcounts] = [column('siteIds'), column('siteKinds'), column('siteHeadcounts')];
  const [auditors, sheets] = [column('siteAuditors'), column('siteSheets')];
  return {
    team: column('teamNames')
      .map(textOf)
      .filter((name) => name !== ''),
    sites: column('siteNames').flatMap((cell, line) => {
      const name = textOf(cell);
      if (name === '') return [];
      return {
        line,
        id: textOf(ids[line]),
        name,
        kind: kindOf(textOf(kinds[line])),
        headcount: positive(headcounts[line]),
        auditors: textOf(auditors[line]),
        sheet: textOf(sheets[line]),
      };
    }),
  };
}

/** Names that are written in one cell, apart. */
export function namesIn(text: string): string[] {
  return text
    .split(/[、,，;；/\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : quote(cell).trim();
}

function kindOf(text: string): SiteKind | null {
  const words = Object.values(AUDIT_STRINGS).flatMap(({ kinds }) => Object.entries(kinds));
  return (words.find(([, word]) => word === text)?.[0] as SiteKind | undefined) ?? null;
}

function positive(cell: Cell): Rational | null {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return null;
  const value = fromCellNumber(cell);
  return value.compare(ZERO) > 0 ? value : null;
}
