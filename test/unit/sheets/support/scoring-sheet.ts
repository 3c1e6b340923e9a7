import type { Cell } from '../../../../src/core/cells/cell';
import type { Locale } from '../../../../src/i18n/locale';
import { assess, buildScoringSheet, scoringInputs, SCORING_NAMES, sheetReader, type Assessment } from '../../../../src/sheets';
import { gbt27922 } from '../../../../src/standards';
import { PlanEngine, type Evaluated } from './engine';

/** What an auditor typed into one indicator row. */
export interface RowInput {
  readonly points?: number | '';
  readonly judgement?: string | number;
  readonly samples?: number | '';
  readonly nonconforming?: number | '';
  readonly adjudged?: number | string;
  readonly reason?: string;
}

/** Cells of the status block, by what they say. */
const STATUS = {
  summary: 'A7',
  level: 'O8',
  score: 'O9',
  lowest: 'O10',
  lowestLevel: 'Q10',
  highest: 'O11',
  highestLevel: 'Q11',
  gap: 'O12',
  nextLevel: 'Q12',
  unscored: 'O13',
  reasonsMissing: 'O14',
  deleted: 'O15',
  base: 'Q15',
  special: 'O16',
  total: 'O17',
  totalNote: 'Q17',
  pointsState: 'O18',
  warnings: 'O19',
  check: 'O20',
  exact: 'O21',
} as const;

/** A scoring sheet in the engine, filled in like an auditor does, beside what the core says of the same cells. */
export class ScoringSheet {
  readonly plan;
  private readonly engine: PlanEngine;

  constructor(readonly locale: Locale = 'zh-CN') {
    this.plan = buildScoringSheet({ standard: gbt27922, locale });
    this.engine = new PlanEngine(this.plan);
  }

  /** Fills rows from the first on; what is left out of a row is emptied, its points go back to the default. */
  fill(rows: readonly RowInput[]): this {
    const defaults = this.named('defaults');
    this.engine.write(
      'D9',
      rows.map((row, index) => [
        row.points ?? (defaults[index] as number),
        row.judgement ?? '',
        row.samples ?? '',
        row.nonconforming ?? '',
        row.adjudged ?? '',
      ]),
    );
    this.engine.write(
      'K9',
      rows.map((row) => [row.reason ?? '']),
    );
    return this;
  }

  /** Fills the lines of special deductions: category and description. */
  deduct(lines: readonly (readonly [category: string, description: string])[]): this {
    this.engine.write(
      'C28',
      lines.map(([category, description]) => [category, description]),
    );
    return this;
  }

  /** Writes rows of cells anywhere. */
  type(topLeft: string, rows: readonly (readonly (string | number)[])[]): this {
    this.engine.write(topLeft, rows);
    return this;
  }

  named(key: keyof typeof SCORING_NAMES): Evaluated[] {
    const name = this.plan.names.find((planned) => planned.name === SCORING_NAMES[key]);
    if (name === undefined) throw new Error(`no name ${key}`);
    return this.engine.column(name.address);
  }

  /** What the core says of the sheet's input cells. */
  assess(): Assessment {
    const names = sheetReader.inputNamesOf({ kind: 'scoring', version: this.plan.version, subject: '', locale: this.plan.locale });
    const cells = names.map((name) => {
      const planned = this.plan.names.find((candidate) => candidate.name === name);
      return [name, this.engine.column(planned?.address ?? '').map(toCell)] as const;
    });
    return assess(scoringInputs(Object.fromEntries(cells)), gbt27922);
  }

  status(key: keyof typeof STATUS): Evaluated {
    return this.engine.get(STATUS[key]);
  }

  cell(address: string): Evaluated {
    return this.engine.get(address);
  }

  column(address: string): Evaluated[] {
    return this.engine.column(address);
  }

  errors(): [string, Evaluated][] {
    return [...this.engine.all()].filter(([, value]) => typeof value === 'object' && value !== null);
  }
}

function toCell(value: Evaluated): Cell {
  return typeof value === 'object' && value !== null ? { code: value.error } : value;
}
