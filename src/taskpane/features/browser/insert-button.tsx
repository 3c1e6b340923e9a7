import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FormulaToInsert, InsertOutcome } from '../../../excel';
import { usePane } from '../../app/pane-context';
import { useBrowserMessages } from './use-browser-messages';

interface InsertButtonProps {
  readonly formula: string;
  /** Size of the answer. */
  readonly rows: number;
  readonly columns: number;
  readonly formats: FormulaToInsert['formats'];
}

/** Puts the formula into the selected cell; where something stands already it asks first. */
export function InsertButton({ formula, rows, columns, formats }: InsertButtonProps): ReactElement {
  const { services } = usePane();
  const texts = useBrowserMessages();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<InsertOutcome | null>(null);
  const insert = async (overwrite: string | null): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setOutcome(null);
    setOutcome(await services.functions.insert({ formula, rows, columns, formats, overwrite }));
    setBusy(false);
  };
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        aria-busy={busy}
        {...(busy ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={() => void insert(null)}
      >
        {busy ? texts.inserting : texts.insert}
      </Button>
      <div role="status">
        {outcome?.kind === 'inserted' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{texts.inserted(outcome.cell)}</MessageBarBody>
          </MessageBar>
        )}
        {outcome?.kind === 'no_room' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.noRoom(outcome.cell, rows, columns)}</MessageBarBody>
          </MessageBar>
        )}
        {outcome?.kind === 'in_table' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.inTable(outcome.cell, outcome.table)}</MessageBarBody>
          </MessageBar>
        )}
        {outcome?.kind === 'in_spill' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.inSpill(outcome.cell, outcome.source)}</MessageBarBody>
          </MessageBar>
        )}
        {outcome?.kind === 'occupied' && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {rows * columns === 1 ? texts.occupiedCell(outcome.cell) : texts.occupiedArea(outcome.area, outcome.count)}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void insert(outcome.cell)}>{texts.overwrite}</Button>
              <Button onClick={() => setOutcome(null)}>{texts.cancel}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
