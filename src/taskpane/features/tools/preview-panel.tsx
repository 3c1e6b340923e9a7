import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NewContent } from '../../../excel/cell-content';
import { usePane } from '../../app/pane-context';
import { CellList } from './cell-list';
import { grouped } from './grouped';
import { Panel } from './panel';
import type { PlannedCell, ToolPlan } from './plans/tool-plan';
import { cellsIn, previewGroups, type PreviewGroup } from './preview-groups';
import { keepText, leftText, refusalText } from './reason-text';
import { toolsOf } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

/** Longest text of a content shown in the list. */
const SHORT = 48;

/** What a tool would do: counts, reasons, the first cells; a button to do it. */
export function PreviewPanel({ plan }: { readonly plan: ToolPlan }): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const tools = toolsOf(services);
  const total = cellsIn(plan.cells);
  const nothing = plan.tool === 'live' && plan.sheetsOfOurs === 0 ? messages.noSheetOfOurs : messages.nothing[plan.tool];
  return (
    <Panel label={messages.preview}>
      {total === 0 && plan.refused.length === 0 && <p className={styles.text}>{nothing}</p>}
      {previewGroups(plan).map((group) => (
        <PlannedGroup key={group.id} group={group} />
      ))}
      {plan.left.length > 0 && (
        <>
          <p className={styles.strong}>{messages.left(plan.left.length)}</p>
          {grouped(plan.left, ({ reason }) => leftText(reason, messages)).map(({ text, things }) => (
            <div key={text}>
              <p className={styles.text}>{messages.reason(text, things.length)}</p>
              <CellList cells={things} />
            </div>
          ))}
        </>
      )}
      {plan.refused.length > 0 && (
        <>
          <p className={styles.strong}>{messages.refusedSheets}</p>
          <ul className={styles.list}>
            {plan.refused.map(({ sheet, refusal }) => (
              <li key={sheet}>
                {sheet}: {refusalText(refusal, messages)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.buttons}>
        {total > 0 && (
          <Button appearance="primary" onClick={() => void tools.confirm()}>
            {messages.confirm(total)}
          </Button>
        )}
        <Button onClick={tools.cancel}>{total > 0 ? messages.cancel : messages.close}</Button>
      </div>
    </Panel>
  );
}

function PlannedGroup({ group: { id, formulas, cells } }: { readonly group: PreviewGroup }): ReactElement {
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const reasons = grouped(
    formulas.filter(({ reason }) => reason !== null),
    ({ reason }) => (reason === null ? '' : keepText(reason, messages)),
  );
  return (
    <div>
      <p className={styles.strong}>{messages.becomes[id](cells, formulas.length)}</p>
      {reasons.map(({ text, things }) => (
        <p key={text} className={styles.text}>
          {messages.reason(text, cellsIn(things))}
        </p>
      ))}
      <CellList cells={formulas} say={(cell) => <span className={styles.formula}>{short(shownAfter(cell, messages.emptyCell))}</span>} />
    </div>
  );
}

/** What stands in the cell itself afterwards. */
function shownAfter({ changes }: PlannedCell, empty: string): string {
  const own = changes.find(({ row, column, anchor }) => row === anchor.row && column === anchor.column);
  return own === undefined ? '' : contentText(own.after, empty);
}

function contentText(content: NewContent, empty: string): string {
  if ('formula' in content) return content.formula;
  return content.value === '' ? empty : String(content.value);
}

function short(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
