import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import { usePane } from '../../../app/pane-context';
import { useAudit } from '../../../audit/use-audit';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { ConsolidateSection } from './consolidate-section';
import { MergePanel } from './merge-panel';
import { MergeSection } from './merge-section';
import { mergeOf } from './merge-state';
import { SplitSection } from './split-section';

/** Packs for auditors, their way back, and several sites as one result. */
export default function TeamCard(): ReactElement {
  const { locale } = usePane();
  const messages = teamMessages(locale);
  const styles = useAuditStyles();
  const { door, sheets, scoring } = useAudit();
  const merge = mergeOf(door);
  const state = useStore(merge.state);
  if (sheets === null) return <Spinner size="tiny" />;
  // A merge at work has the card to itself: nothing else may change the sheet meanwhile.
  if (state.phase !== 'idle') return <MergePanel merge={merge} state={state} />;
  const audit = sheets.find(({ marker }) => marker?.kind === 'audit') ?? null;
  return (
    <>
      {scoring === null ? (
        <p className={styles.text}>{messages.needSheet}</p>
      ) : (
        <>
          <SplitSection key={scoring.id} origin={scoring} audit={audit} sheets={sheets} />
          <MergeSection target={scoring} sheets={sheets} merge={merge} />
        </>
      )}
      <ConsolidateSection audit={audit} sheets={sheets} />
    </>
  );
}
