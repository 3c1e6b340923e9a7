import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SignatureState } from '../../../../sheets/scoring-signature';
import { useSignMessages } from './use-sign-messages';

const STATES: readonly SignatureState[] = ['draft', 'reviewed', 'signed', 'locked'];

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  passed: { color: tokens.colorNeutralForeground1 },
  current: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
  },
});

/** How far a sheet has come, from draft to locked. */
export function StateSteps({ state }: { readonly state: SignatureState }): ReactElement {
  const { states, stateLabel } = useSignMessages();
  const styles = useStyles();
  const reached = STATES.indexOf(state);
  return (
    <ol className={styles.steps} aria-label={stateLabel} data-state={state}>
      {STATES.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(styles.step, index < reached && styles.passed, index === reached && styles.current)}
          aria-current={index === reached ? 'step' : undefined}
        >
          {states[step]}
        </li>
      ))}
    </ol>
  );
}
