import { useMemo } from 'react';
import type { CardDraft } from '../../../../core/finance/card/card-draft';
import { isCardWarning, type CardProblem } from '../../../../core/finance/card/card-problem';
import { checkCard } from '../../../../core/finance/card/check-card';
import { draftBandsOf, sameBands, typedBandsOf, type TypedBand } from '../../../../core/finance/card/typed-bands';
import { cellAt, draftWith, problemAt, textOfCell, type Typed, type TypedKey } from '../../../../core/finance/card/typed-cells';
import type { Locale } from '../../../../core/local-text';
import { rateCardsMessages } from '../../../../i18n/pane/finance/rate-cards';
import type { OurSheet } from '../../../../sheets';
import { bandBlock } from '../../../../sheets/rate-card/band-block';
import { usePane } from '../../../app/pane-context';
import { useStore } from '../../../state/use-store';
import { bandChanges } from './band-changes';
import { editChanges } from './edit-changes';
import { rateCardsState, type RateCardsState } from './rate-cards-state';

/** Why bands cannot be written. */
type BandObstacle =
  | { readonly kind: 'lost' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'noRoom'; readonly bands: number; readonly room: number; readonly lastRow: number };

export interface CardEdit {
  readonly typed: Typed;
  readonly rows: readonly TypedBand[];
  /** The row of the sheet that bands begin in, counted from 1. */
  readonly firstRow: number;
  readonly bandsChanged: boolean;
  readonly obstacle: BandObstacle | null;
  readonly problems: readonly CardProblem[];
  /** Whether anything is changed. */
  readonly changed: boolean;
  readonly bandsWrong: boolean;
  readonly canSave: boolean;
  readonly state: RateCardsState;
  /** Writes all that is changed as one step. */
  readonly save: () => Promise<void>;
}

/** The cells of a card's sheet as they are being changed, checked as they will stand. */
export function useCardEdit(sheet: OurSheet, draft: CardDraft): CardEdit {
  const { services, locale } = usePane();
  const state = rateCardsState(services.audit);
  const typed = useStore(state.typed);
  const edited = useStore(state.bands);
  const changedCells = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(typed).filter(([key, text]) => text !== textOfCell(key as TypedKey, cellAt(draft, key as TypedKey), locale)),
      ),
    [typed, draft, locale],
  ) as Typed;
  const block = bandBlock(sheet);
  const firstRow = block?.first ?? 1;
  const rows = useMemo(() => edited?.rows ?? typedBandsOf(draft.bands), [edited, draft]);
  const bands = useMemo(() => draftBandsOf(rows, firstRow), [rows, firstRow]);
  const bandsChanged = edited !== null && !sameBands(bands, draft.bands);
  const { problems } = useMemo(() => checkCard({ ...draftWith(draft, changedCells), bands }), [draft, changedCells, bands]);
  const obstacle = obstacleOf();
  const cellsWrong = (Object.keys(changedCells) as TypedKey[]).some((key) => {
    const problem = problemAt(problems, key);
    return problem !== undefined && !isCardWarning(problem);
  });
  const bandsWrong = bandsChanged && problems.some((problem) => ['band', 'card'].includes(problem.place.kind) && !isCardWarning(problem));
  const changed = bandsChanged || Object.keys(changedCells).length > 0;
  return {
    typed,
    rows,
    firstRow,
    bandsChanged,
    obstacle,
    problems,
    changed,
    bandsWrong,
    canSave: changed && !cellsWrong && !bandsWrong && obstacle === null,
    state,
    save,
  };

  function obstacleOf(): BandObstacle | null {
    if (!bandsChanged) return null;
    if (block === null) return { kind: 'lost' };
    if (!sameBands(edited.begun, draft.bands)) return { kind: 'elsewhere' };
    if (rows.length <= block.rows) return null;
    return { kind: 'noRoom', bands: rows.length, room: block.rows, lastRow: block.first + block.rows - 1 };
  }

  async function save(): Promise<void> {
    const { audit, notice } = services;
    const host = await audit.host();
    const changes = [...editChanges(sheet, changedCells, locale), ...(bandsChanged ? bandChanges(sheet, bands, locale) : [])];
    const { made } = await audit.patiently(() => host.applyChanges(changes));
    const left = changes.length - made.length;
    if (left === 0) {
      state.typed.set({});
      state.bands.set(null);
      state.band.set(null);
    }
    await audit.refresh();
    const said = (language: Locale): string => {
      const texts = rateCardsMessages(language);
      return left === 0 ? texts.saved(made.length) : texts.skipped(left);
    };
    notice.set({ kind: 'said', intent: left === 0 ? 'success' : 'warning', text: { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') } });
  }
}
