import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTeamStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none', paddingTop: 0 },
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  choices: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  legend: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  choice: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '& input': { accentColor: tokens.colorCompoundBrandBackground, margin: 0, cursor: 'pointer', flexShrink: 0 },
  },
  choiceHint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  conflict: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  conflictTitle: { ...typographyStyles.caption1Strong, padding: 0, float: 'left', width: '100%' },
  /** Out of sight and out of the order of keys; a button stands for it. */
  hidden: { position: 'absolute', width: '1px', height: '1px', opacity: 0, pointerEvents: 'none' },
  side: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexShrink: 0 },
  warning: { ...typographyStyles.body1, color: tokens.colorStatusWarningForeground1, margin: 0 },
});
