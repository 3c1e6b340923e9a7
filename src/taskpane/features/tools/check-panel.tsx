import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NameScan } from '../../../excel/scan-names';
import type { ToolsMessages } from '../../../i18n/pane/tools';
import { usePane } from '../../app/pane-context';
import { CellLink } from './cell-link';
import { Panel } from './panel';
import type { CheckedCells, SheetCheck } from './plans/check-workbook';
import type { ChangingTool } from './plans/tool-plan';
import { toolsOf } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

interface CheckPanelProps {
  readonly sheets: readonly SheetCheck[];
  readonly names: readonly NameScan[];
}

/** What a recipient without the add-in would meet, sheet by sheet, and what to do about it. */
export function CheckPanel({ sheets, names }: CheckPanelProps): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const tools = toolsOf(services);
  const live = sheets.reduce((sum, sheet) => sum + (sheet.live?.count ?? 0), 0);
  const broken = sheets.some((sheet) => sheet.broken !== null);
  const stale = sheets.some((sheet) => sheet.stale !== null);
  const next = [
    ...(stale ? (['live'] as const) : []),
    ...(broken ? (['repair'] as const) : []),
    ...(live > 0 ? (['native', 'freeze'] as const) : []),
  ];
  const begin = (tool: ChangingTool): void => {
    services.tools.setScope('workbook');
    void tools.begin(tool);
  };
  return (
    <Panel label={messages.result}>
      <p className={styles.text}>
        {sheets.length + names.length === 0 ? messages.check.clear : live > 0 ? messages.check.lead(live) : messages.check.marksOnly}
      </p>
      {sheets.map((sheet) => (
        <SheetLines key={sheet.sheet} sheet={sheet} />
      ))}
      {names.length > 0 && (
        <div>
          <p className={styles.text}>{messages.check.names(names.length)}</p>
          <ul className={styles.list}>
            {names.map(({ name, sheet, formula }) => (
              <li key={`${sheet ?? ''}!${name}`}>
                {sheet === null ? name : `${sheet}!${name}`} <span className={styles.formula}>{formula}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {next.length > 0 && <p className={styles.text}>{messages.check.next}</p>}
      <div className={styles.buttons}>
        {next.map((tool) => (
          <Button key={tool} size="small" onClick={() => begin(tool)}>
            {messages.tools[tool].button}
          </Button>
        ))}
        <Button size="small" onClick={tools.cancel}>
          {messages.close}
        </Button>
      </div>
    </Panel>
  );
}

function SheetLines({ sheet }: { readonly sheet: SheetCheck }): ReactElement {
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  return (
    <div>
      <p className={styles.strong}>
        {sheet.sheet} {!sheet.visible && messages.check.hidden}
      </p>
      <ul className={styles.list}>
        {linesOf(sheet, messages).map(({ text, cells }) => (
          <li key={text}>
            {text} {sheet.visible && <CellLink cell={{ sheet: sheet.sheet, address: cells.address }} />}
          </li>
        ))}
        {sheet.protected && sheet.live !== null && <li>{messages.check.protected}</li>}
      </ul>
    </div>
  );
}

interface Line {
  readonly text: string;
  readonly cells: CheckedCells;
}

function linesOf(sheet: SheetCheck, { check }: ToolsMessages): Line[] {
  const line = <Cells extends CheckedCells>(cells: Cells | null, text: (cells: Cells) => string): Line[] =>
    cells === null ? [] : [{ text: text(cells), cells }];
  return [
    ...line(sheet.live, ({ count }) => check.live(count)),
    ...line(sheet.broken, ({ count }) => check.broken(count)),
    ...line(sheet.errors, ({ count, error }) => check.errors(count, error)),
    ...line(sheet.busy, ({ count }) => check.busy(count)),
    ...line(sheet.stale, ({ count }) => check.stale(count)),
    ...line(sheet.practicePoints, () => check.practicePoints),
    ...line(sheet.trialPrices, () => check.trialPrices),
  ];
}
