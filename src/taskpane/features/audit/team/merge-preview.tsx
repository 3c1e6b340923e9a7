import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { teamMessages } from '../../../../i18n/pane/audit/team';
import { fieldKey, specialKey, type Entry } from '../../../../core/audit/entries';
import { decide } from '../../../../core/audit/merge';
import { decideSpecials } from '../../../../core/audit/merge-specials';
import { usePane } from '../../../app/pane-context';
import type { Job } from '../../../audit/use-job';
import { useAuditStyles } from '../audit-tab.styles';
import { ConflictChoice } from './conflict-choice';
import { specialText } from './special-text';
import { conflictKeys, type Merge, type MergeState } from './merge-state';
import { useTeamStyles } from './team-card.styles';

interface MergePreviewProps {
  readonly merge: Merge;
  readonly state: Extract<MergeState, { readonly phase: 'preview' }>;
  readonly job: Job;
}

/** What a merge would do, every conflict with both sides, and a button to do it once all are decided. */
export function MergePreview({ merge, state, job }: MergePreviewProps): ReactElement {
  const { locale } = usePane();
  const { merge: messages, fields } = teamMessages(locale);
  const styles = useAuditStyles();
  const own = useTeamStyles();
  const { plan, choices, target, baseLost } = state;
  const { taken, conflicts, specials, unknownRows } = plan;
  const said = (entry: Entry): string => (entry === '' ? messages.blank : String(entry));
  const keys = conflictKeys(plan);
  const open = keys.filter((key) => !choices.has(key)).length;
  const changes = [
    ...taken.map(({ row, field, was, value, from }) => messages.change(row, fields[field], said(was), said(value), from)),
    ...specials.added.map(({ line, times, from }) => messages.specialsAdded(specialText(line), times, from)),
    ...specials.removed.map(({ line, times, from }) => messages.specialsRemoved(specialText(line), times, from)),
  ];
  const decided = decideSpecials(specials, choices);
  const total = decide(plan, choices).length + decided.added.length + decided.removed.length;
  return (
    <>
      <p className={styles.strong}>{messages.into(target.name)}</p>
      {baseLost.length > 0 && <p className={own.warning}>{messages.baseLost(baseLost)}</p>}
      {changes.length === 0 && keys.length === 0 && <p className={styles.text}>{messages.nothing}</p>}
      {changes.length > 0 && (
        <details open={changes.length <= 6}>
          <summary className={styles.text}>{messages.taken(changes.length)}</summary>
          <ul className={styles.list}>
            {changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {unknownRows.length > 0 && (
        <div>
          <p className={own.warning}>{messages.unknown(unknownRows.length)}</p>
          <ul className={styles.list}>
            {unknownRows.map(({ row, pack, missingIn, changed }) => (
              <li key={`${row} ${pack} ${missingIn}`}>
                {missingIn === 'mine' ? messages.unknownMine(row, pack, changed) : messages.unknownTheirs(row, pack)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {specials.toCheck && <p className={own.warning}>{messages.toCheck}</p>}
      <p className={styles.strong}>{keys.length === 0 ? messages.noConflicts : messages.conflicts(keys.length)}</p>
      {keys.length > 0 && (
        <>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => merge.chooseAll('mine')}>
              {messages.allMine}
            </Button>
            <Button size="small" onClick={() => merge.chooseAll(0)}>
              {messages.allTheirs}
            </Button>
          </div>
          {conflicts.some(({ theirs }) => theirs.length > 1) && <p className={styles.hint}>{messages.several}</p>}
        </>
      )}
      {conflicts.map(({ row, field, mine, theirs }) => (
        <ConflictChoice
          key={fieldKey(row, field)}
          title={`${row} ${fields[field]}`}
          note={theirs[0]?.base === null || theirs[0] === undefined ? null : messages.base(said(theirs[0].base))}
          mine={said(mine)}
          theirs={theirs.map(({ value, from }) => ({ text: said(value), from }))}
          choice={choices.get(fieldKey(row, field)) ?? null}
          onChoose={(choice) => merge.choose(fieldKey(row, field), choice)}
        />
      ))}
      {specials.conflicts.map(({ line, mine, theirs }) => (
        <ConflictChoice
          key={specialKey(line)}
          title={messages.specialConflict(specialText(line))}
          note={null}
          mine={messages.times(mine)}
          theirs={theirs.map(({ times, from }) => ({ text: messages.times(times), from }))}
          choice={choices.get(specialKey(line)) ?? null}
          onChoose={(choice) => merge.choose(specialKey(line), choice)}
        />
      ))}
      {open > 0 && <p className={styles.hint}>{messages.open(open)}</p>}
      <div className={styles.buttons}>
        {changes.length + keys.length > 0 && (
          <Button appearance="primary" disabled={job.busy || open > 0 || total === 0} onClick={() => void job.run(merge.apply)}>
            {job.busy ? messages.applying : messages.apply(total)}
          </Button>
        )}
        <Button disabled={job.busy} onClick={merge.close}>
          {changes.length + keys.length > 0 ? messages.cancel : messages.close}
        </Button>
      </div>
    </>
  );
}
