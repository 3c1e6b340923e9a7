import { Button, Link, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OldRow, OldRowProblem } from '../../../../core/audit/old-sheet/old-row';
import { usePane } from '../../../app/pane-context';
import { useAuditStyles } from '../audit-tab.styles';
import { useImportStyles } from './import.styles';
import { indicatorName } from './row-texts';
import type { ImportInHand } from './use-import';

/** Problems that another indicator, or leaving the row out, puts right. */
const ABOUT_INDICATORS: ReadonlySet<OldRowProblem['code']> = new Set<OldRowProblem['code']>([
  'no_match',
  'no_indicator',
  'clause_and_name_disagree',
  'claimed_twice',
]);

/** The user's own word on which indicator a row is. */
export function AssignRow({ row: { row, outcome }, inHand }: { readonly row: OldRow; readonly inHand: ImportInHand }): ReactElement | null {
  const { job, state, messages, target } = inHand;
  const { locale } = usePane();
  const audit = useAuditStyles();
  const styles = useImportStyles();
  const texts = messages.preview;
  const { assigned } = state.choices;
  if (row in assigned) {
    return (
      <span>
        <Link as="button" inline className={audit.link} onClick={() => job.choose({ assigned: without(row) })}>
          {texts.undoAssign}
        </Link>
      </span>
    );
  }
  if (outcome.kind !== 'not_understood' || !ABOUT_INDICATORS.has(outcome.why.code)) return null;
  const { suggestion } = outcome;
  const { standard } = target;
  return (
    <span className={styles.buttons}>
      {suggestion !== null && (
        <Button size="small" onClick={() => assign(suggestion)}>
          {texts.takeSuggestion(indicatorName({ standard, locale }, suggestion))}
        </Button>
      )}
      <Select className={styles.choice} size="small" aria-label={texts.assign} value="" onChange={(_, { value }) => assign(value)}>
        <option value="">{texts.assignOpen}</option>
        {standard.indicators.map(({ id }) => (
          <option key={id} value={id}>
            {indicatorName({ standard, locale }, id)}
          </option>
        ))}
      </Select>
      <Button size="small" appearance="subtle" onClick={() => job.choose({ assigned: { ...assigned, [row]: null } })}>
        {texts.leaveOut}
      </Button>
    </span>
  );

  function assign(id: string): void {
    if (id !== '') job.choose({ assigned: { ...assigned, [row]: id } });
  }

  function without(own: number): Readonly<Record<number, string | null>> {
    return Object.fromEntries(Object.entries(assigned).filter(([key]) => Number(key) !== own));
  }
}
