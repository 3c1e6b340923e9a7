import { useEffect, useRef, type ReactElement } from 'react';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import type { ImportStep } from './import-state';
import { useImportStyles } from './import.styles';
import { PreviewStep } from './preview-step';
import { SourceStep } from './source-step';
import { useImport, type ImportInHand } from './use-import';

const STEPS = ['source', 'columns', 'preview', 'done'] as const;
const CONTENT: Readonly<Record<ImportStep, (inHand: ImportInHand) => ReactElement | null>> = {
  source: SourceStep,
  columns: ColumnsStep,
  preview: PreviewStep,
  done: DoneStep,
};

/** Turns somebody's own score sheet into one of ours, in four steps. */
export default function ImportCard(): ReactElement {
  const inHand = useImport();
  const styles = useImportStyles();
  const { step } = inHand.state;
  const title = useRef<HTMLParagraphElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    // Keyboard and screen reader go on from the new step.
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  const Content = CONTENT[step];
  const number = STEPS.indexOf(step);
  return (
    <>
      <p ref={title} tabIndex={-1} className={styles.step}>
        {inHand.messages.step(number + 1, inHand.messages.steps[number] ?? '')}
      </p>
      <Content key={step} {...inHand} />
    </>
  );
}
