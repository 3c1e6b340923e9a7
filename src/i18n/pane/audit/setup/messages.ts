import type { SiteKind } from '../../../sheets';

/** Texts of the card for an audit's sheet and its sites. */
export interface SetupMessages {
  readonly begin: string;
  readonly create: string;
  readonly creating: string;
  readonly several: (count: number, name: string) => string;
  readonly show: (name: string) => string;
  readonly team: (names: readonly string[]) => string;
  readonly noTeam: string;
  readonly noSites: string;
  readonly sites: (count: number) => string;
  readonly kinds: Readonly<Record<SiteKind, string>>;
  readonly people: (count: string) => string;
  readonly noSheet: string;
  readonly lost: (sheet: string) => string;
  readonly score: (score: string) => string;
  readonly unscored: (count: number) => string;
  readonly special: (count: number) => string;
  readonly cannotScore: string;
  readonly otherStandard: string;
  readonly standard: string;
  readonly make: (count: number) => string;
  /** Beside default points. */
  readonly practice: string;
  readonly making: string;
  readonly allMade: string;
  readonly hint: string;
  readonly madeAudit: (name: string) => string;
  readonly made: (names: readonly string[]) => string;
  readonly notNoted: (names: readonly string[]) => string;
}
