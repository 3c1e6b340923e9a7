import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { teamMessages, type TeamMessages } from '../../../../i18n/pane/audit/team';
import type { OurSheet } from '../../../../sheets';
import { packObstacle, packsOf, targetObstacle, type TargetObstacle } from '../../../../sheets/packs/mergeable';
import { packOrigin } from '../../../../sheets/packs/read-pack';
import { usePane } from '../../../app/pane-context';
import { useAuditStyles } from '../audit-tab.styles';
import type { Merge } from './merge-state';
import { PackFile } from './pack-file';
import { useTeamStyles } from './team-card.styles';

interface MergeSectionProps {
  readonly target: OurSheet;
  readonly sheets: readonly OurSheet[];
  readonly merge: Merge;
}

/** The packs that came back, and a preview of what they bring. */
export function MergeSection({ target, sheets, merge }: MergeSectionProps): ReactElement {
  const { locale } = usePane();
  const messages = teamMessages(locale).merge;
  const styles = useAuditStyles();
  const own = useTeamStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const obstacle = targetObstacle(target);
  const packs = packsOf(target, sheets).map((pack) => ({ pack, obstacle: packObstacle(pack, target), origin: packOrigin(pack) }));
  const chosen = packs.filter(({ pack, obstacle: inTheWay }) => inTheWay === null && !left.has(pack.id)).map(({ pack }) => pack);
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <section className={own.section}>
      <h3 className={own.title}>{messages.title}</h3>
      {obstacle !== null ? (
        <p className={styles.text}>{obstacleText(obstacle, target, messages)}</p>
      ) : packs.length === 0 ? (
        <p className={styles.text}>{messages.noPacks}</p>
      ) : (
        <>
          <fieldset className={own.choices}>
            <legend className={own.legend}>{messages.into(target.name)}</legend>
            {packs.map(({ pack, obstacle: inTheWay, origin }) =>
              inTheWay !== null ? (
                <p key={pack.id} className={styles.hint}>
                  {inTheWay.code === 'other_standard' ? messages.otherStandard(pack.name) : messages.repeated(pack.name, inTheWay.ids)}
                </p>
              ) : (
                <label key={pack.id} className={own.choice}>
                  <input type="checkbox" checked={!left.has(pack.id)} onChange={() => toggle(pack.id)} />
                  <span>
                    {messages.pack(origin.auditor, pack.name)}
                    {origin.sheet !== target.name && <span className={own.choiceHint}> {messages.from(origin.sheet)}</span>}
                  </span>
                </label>
              ),
            )}
          </fieldset>
          <div className={styles.buttons}>
            <Button disabled={chosen.length === 0} onClick={() => merge.preview(target, chosen)}>
              {messages.preview}
            </Button>
          </div>
        </>
      )}
      {obstacle === null && <PackFile />}
    </section>
  );
}

function obstacleText(obstacle: TargetObstacle, target: OurSheet, messages: TeamMessages['merge']): string {
  if (obstacle.code === 'pack') return messages.targetIsPack;
  if (obstacle.code === 'signed_by_hand') return messages.signedByHand(obstacle.text);
  return obstacle.code === 'signed' ? messages.signed(obstacle) : messages.repeated(target.name, obstacle.ids);
}
