import { excelRun } from './excel-run';

/** What has happened since the last call: cells or sheets changed, or only the selection moved. */
export interface WorkbookChange {
  readonly content: boolean;
  readonly selection: boolean;
  /** Whose the changes of cells were, where co-authors had a part in them: all of them, or some. */
  readonly remote?: 'all' | 'some';
}

/** Events of one edit come in bursts (a paste, a fill, an undo): they are told once they have been quiet for this long. */
const QUIET_MS = 60;

/**
 * Calls `listener` when sheets are edited, added, deleted or shown, or the selection moves; bursts are one call.
 *
 * @returns Ends the watching.
 */
export async function watchWorkbook(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  let content = false;
  let selection = false;
  let local = false;
  let remote = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const change = { content, selection, ...(remote ? { remote: local ? ('some' as const) : ('all' as const) } : {}) };
    content = false;
    selection = false;
    local = false;
    remote = false;
    timer = undefined;
    listener(change);
  };
  const notice = (kind: keyof WorkbookChange) => (): Promise<void> => {
    if (kind === 'content') content = true;
    else selection = true;
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
    return Promise.resolve();
  };
  const changed = (event: Partial<Excel.WorksheetChangedEventArgs> | undefined): Promise<void> => {
    if (event?.source === 'Remote') remote = true;
    else local = true;
    return notice('content')();
  };
  const handlers = await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add(changed),
      worksheets.onActivated.add(notice('content')),
      worksheets.onAdded.add(notice('content')),
      worksheets.onDeleted.add(notice('content')),
      worksheets.onSelectionChanged.add(notice('selection')),
    ];
    await context.sync();
    return registered;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    // A handler can only be removed in the context that registered it.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
