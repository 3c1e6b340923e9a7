import { Button, Field, Input, Link, Spinner, Textarea } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { isWarning } from '../../../../core/audit/point-problem';
import { exactText } from '../../../../core/audit/point-row';
import type { PointTable } from '../../../../core/audit/point-table';
import { standardsMessages } from '../../../../i18n/pane/audit/standards';
import { isPredecessor } from '../../../../standards/predecessor-standard';
import { designationOf } from '../../../../standards/standard-from-table';
import { usePane } from '../../../app/pane-context';
import { today } from '../../../audit/today';
import { useJob } from '../../../audit/use-job';
import { useStore } from '../../../state/use-store';
import { useAuditStyles } from '../audit-tab.styles';
import { ProblemList } from './problem-list';
import { useStandardsStyles } from './standards-card.styles';
import { clearTable, standardsState, typedTable, type TableFields } from './standards-state';
import { useStandardsMessages } from './use-standards-messages';

/** Longest text of a field; it stands in one line of the sheet. */
const MOST_CHARACTERS = 60;

/** Takes a table of points from a paste or a range, says what is wrong with it, and keeps it as a sheet. */
export function LoadSection(): ReactElement {
  const { services, locale } = usePane();
  const door = services.audit;
  const messages = useStandardsMessages();
  const shared = useAuditStyles();
  const styles = useStandardsStyles();
  const state = standardsState(door);
  const [pasted, selected, fields] = [useStore(state.pasted), useStore(state.selected), useStore(state.fields)];
  const job = useJob();
  const table = useMemo(() => typedTable(pasted, selected, fields.designation), [pasted, selected, fields.designation]);
  const replaced = isPredecessor(fields.designation);
  const complete = fields.edition.trim() !== '' && fields.designation.trim() !== '' && !replaced;
  const loadable = table !== null && table.problems.every(isWarning) && complete;
  const pick = async (): Promise<void> => {
    const { readSelection } = await door.host();
    state.selected.set(await door.patiently(readSelection));
  };
  const load = async (): Promise<void> => {
    if (table === null || !loadable) return;
    const { buildStandardSheet } = await import(
      /* webpackChunkName: "standard-sheet" */ '../../../../sheets/standard/build-standard-sheet'
    );
    const { edition, body, source } = fields;
    const designation = designationOf(fields.designation);
    const plan = buildStandardSheet({
      locale,
      designation,
      edition: edition.trim(),
      body: body.trim(),
      source: source.trim(),
      date: today(),
      rows: table.rows,
    });
    const host = await door.host();
    const made = await door.patiently(() => host.createSheet(plan));
    clearTable(state);
    await door.refresh();
    state.choice.set(made.id);
    const said = (language: typeof locale): string => standardsMessages(language).loaded(made.name, table.rows.length);
    services.notice.set({ kind: 'said', intent: 'success', text: { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') } });
  };
  const field = (key: keyof TableFields, hint?: string, wrong?: string): ReactElement => (
    <Field
      label={messages[key]}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(wrong === undefined ? {} : { validationMessage: wrong })}
    >
      <Input
        size="small"
        value={fields[key]}
        maxLength={MOST_CHARACTERS}
        onChange={(_, { value }) => state.fields.set({ ...state.fields.get(), [key]: value })}
      />
    </Field>
  );
  return (
    <section className={`${styles.section} ${styles.divided}`}>
      <h3 className={styles.heading}>{messages.loadTitle}</h3>
      <p className={shared.hint}>{messages.loadAbout}</p>
      {selected === null ? (
        <Field label={messages.paste} size="small">
          <Textarea
            size="small"
            rows={5}
            resize="vertical"
            placeholder={messages.pastePlaceholder}
            value={pasted}
            onChange={(_, { value }) => state.pasted.set(value)}
          />
        </Field>
      ) : (
        <p className={shared.text}>
          {messages.fromSelection(`${selected.sheet}!${selected.address}`)}{' '}
          <Link as="button" className={shared.link} onClick={() => state.selected.set(null)}>
            {messages.backToPaste}
          </Link>
        </p>
      )}
      <div className={shared.buttons}>
        <Button size="small" disabledFocusable={job.busy} onClick={() => void job.run(pick)}>
          {messages.useSelection}
        </Button>
      </div>
      <div role="status">{table !== null && <Found table={table} />}</div>
      {field('designation', messages.designationHint, designationProblem(fields, replaced))}
      {field('edition', messages.editionHint, table !== null && fields.edition.trim() === '' ? messages.editionMissing : undefined)}
      {field('body')}
      {field('source')}
      <div className={shared.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={!loadable || job.busy}
          {...(job.busy ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => void job.run(load)}
        >
          {messages.load}
        </Button>
      </div>
    </section>
  );

  function designationProblem({ designation }: TableFields, isReplaced: boolean): string | undefined {
    if (isReplaced) return messages.replaced(designation.trim());
    return designation.trim() === '' ? messages.designationMissing : undefined;
  }
}

/** How many indicators were read, and what is wrong with them. */
function Found({ table: { rows, total, problems } }: { readonly table: PointTable }): ReactElement {
  const messages = useStandardsMessages();
  const shared = useAuditStyles();
  const styles = useStandardsStyles();
  return (
    <>
      <p className={shared.strong}>{messages.summary(rows.length, exactText(total))}</p>
      {problems.length === 0 ? <p className={styles.good}>{messages.nothingWrong}</p> : <ProblemList problems={problems} />}
    </>
  );
}
