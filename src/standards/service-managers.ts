import type { ManagersRule } from '../core/cells/words';
import type { LocalText } from '../core/local-text';
import data from './service-managers.json';

type Provenance = 'brief' | 'default';

interface ExactFigure {
  readonly numerator: number;
  readonly denominator: number;
  readonly provenance: Provenance;
}

/** Clause 5.1.2.2 as data. */
export interface ServiceManagerRules {
  readonly clause: string;
  readonly sources: Readonly<Record<Provenance, LocalText>>;
  /** Certified managers required, as a share of service management staff. */
  readonly share: ExactFigure;
  readonly points: ExactFigure;
  readonly rounding: { readonly value: 'up'; readonly provenance: Provenance };
  /** How a shortfall loses points unless the user says otherwise. */
  readonly shortfall: { readonly value: ManagersRule; readonly provenance: Provenance };
}

/** The rules on certified service managers. The data file is checked against its schema at build time (scripts/check-data). */
export const serviceManagerRules = data as ServiceManagerRules;
