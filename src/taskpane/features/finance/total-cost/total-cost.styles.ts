import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Three amounts side by side in a narrow pane. */
export const useTotalCostStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.caption1 },
  caption: { ...typographyStyles.subtitle2, textAlign: 'start', paddingBottom: tokens.spacingVerticalXXS },
  head: { ...typographyStyles.caption1Strong, textAlign: 'end', paddingBottom: tokens.spacingVerticalXXS },
  label: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', paddingRight: tokens.spacingHorizontalXS },
  amount: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
});
