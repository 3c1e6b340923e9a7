import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { quote } from '../../../../core/cells/cell';
import type { OurSheet } from '../../../../sheets';
import { LADDER_NAMES } from '../../../../sheets/ladder/names';
import { ladderStanding, type LadderStanding } from '../../../../sheets/ladder/read-ladder-sheet';
import { usePane } from '../../../app/pane-context';
import { useJob } from '../../../audit/use-job';
import { formatsOf } from '../../../format';
import { useAuditStyles } from '../audit-tab.styles';
import { useStandingStyles } from './standing.styles';
import { useLaddersMessages } from './use-ladders-messages';

/** The rung that a ladder's sheet shows, and what is missing for the next. */
export function Standing({ sheet }: { readonly sheet: OurSheet }): ReactElement {
  const messages = useLaddersMessages();
  const shared = useAuditStyles();
  const styles = useStandingStyles();
  const standing = ladderStanding(sheet);
  const rowOf = (line: number): number => ((sheet.names[LADDER_NAMES.answers] ?? sheet.names[LADDER_NAMES.thresholds])?.row ?? 0) + line;
  return (
    <div role="status" className={styles.standing}>
      {standing.kind === 'unreadable' && <p className={shared.text}>{messages.unreadable(sheet.name)}</p>}
      {standing.kind === 'incomplete' && <p className={shared.text}>{messages.incomplete}</p>}
      {standing.kind === 'wrong' && <p className={styles.wrong}>{messages.wrong(rowOf(standing.line), quote(standing.value))}</p>}
      {standing.kind === 'stands' && <Reached sheet={sheet} standing={standing} rowOf={rowOf} />}
    </div>
  );
}

interface ReachedProps {
  readonly sheet: OurSheet;
  readonly standing: Extract<LadderStanding, { kind: 'stands' }>;
  readonly rowOf: (line: number) => number;
}

function Reached({ sheet, standing: { ladder, rungs, missing, short }, rowOf }: ReachedProps): ReactElement {
  const { services, locale } = usePane();
  const messages = useLaddersMessages();
  const shared = useAuditStyles();
  const styles = useStandingStyles();
  const job = useJob();
  const next = ladder.rungs[rungs]?.name[locale];
  const show = async (row: number): Promise<void> => {
    const { showCell } = await services.audit.host();
    await services.audit.patiently(() => showCell(sheet.name, `C${String(row)}`));
  };
  return (
    <>
      <p className={shared.hint}>{`${messages.about(sheet.name)} · ${ladder.name[locale]}`}</p>
      <p className={styles.line}>
        <span>{messages.reached}</span>
        <strong className={styles.rung}>{ladder.rungs[rungs - 1]?.name[locale] ?? messages.notReached}</strong>
      </p>
      {next === undefined && <p className={shared.text}>{messages.top}</p>}
      {next !== undefined && <p className={shared.strong}>{messages.missing(next)}</p>}
      {short !== null && <p className={shared.text}>{messages.short(formatsOf(locale).number(short))}</p>}
      {missing.length > 0 && (
        <ul className={shared.list}>
          {missing.map(({ line, criterion, open }) => (
            <li key={line}>
              {criterion[locale]}
              {open && messages.open}{' '}
              <Link as="button" className={shared.link} onClick={() => void job.run(() => show(rowOf(line)))}>
                {messages.show(rowOf(line))}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
