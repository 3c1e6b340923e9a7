import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { SheetKind } from '../problems/notice';
import { useStore } from '../state/use-store';

/** The button that makes a sheet; while one is being made it says so and takes no second click. */
export function CreateButton({ kind, prominent }: { readonly kind: SheetKind; readonly prominent: boolean }): ReactElement {
  const { services, messages } = usePane();
  const busy = useStore(services.busy);
  const mine = busy === kind;
  const label = kind === 'scoring' ? messages.create.scoringButton : messages.create.feesButton;
  return (
    <Button
      appearance={prominent ? 'primary' : 'secondary'}
      disabledFocusable={busy !== null}
      aria-busy={mine}
      {...(mine ? { icon: <Spinner size="tiny" /> } : {})}
      onClick={() => void services.createSheet(kind)}
    >
      {mine ? messages.create.working : label}
    </Button>
  );
}
