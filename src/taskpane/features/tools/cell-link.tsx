import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../app/pane-context';
import type { CellName } from './plans/tool-plan';
import { toolsOf } from './tools-state';
import { useToolsStyles } from './tools-tab.styles';
import { useToolsMessages } from './use-tools-messages';

/** A cell by its name; a click goes to it. */
export function CellLink({ cell }: { readonly cell: CellName }): ReactElement {
  const { services } = usePane();
  const messages = useToolsMessages();
  const styles = useToolsStyles();
  const name = `${cell.sheet}!${cell.address}`;
  return (
    <Link as="button" inline className={styles.link} aria-label={messages.showCell(name)} onClick={() => void toolsOf(services).show(cell)}>
      {name}
    </Link>
  );
}
