import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useScoreCardStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  result: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  score: { ...typographyStyles.title2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  outOf: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  facts: { margin: 0, marginTop: tokens.spacingVerticalS },
  fact: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':only-child': { borderTopStyle: 'none' },
  },
  factLabel: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, flexShrink: 0, maxWidth: '45%' },
  factValue: { ...typographyStyles.body1, margin: 0, textAlign: 'end' },
  open: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
});
