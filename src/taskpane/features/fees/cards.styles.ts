import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Amounts stand right-aligned below each other; a narrow pane breaks the words, never the amounts. */
export const useCardStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  caption: { ...typographyStyles.subtitle2, textAlign: 'start', paddingBottom: tokens.spacingVerticalXXS },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  note: { margin: 0, paddingTop: tokens.spacingVerticalXS },
  label: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingRight: tokens.spacingHorizontalS,
  },
  amount: {
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});
