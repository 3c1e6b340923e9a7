import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useCycleStyles = makeStyles({
  /** Three short figures side by side, below each other where the pane is too narrow. */
  years: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))', gap: tokens.spacingHorizontalS },
  /** Firefox gives inputs a width of their own, a little more than a narrow pane has. */
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  /** A list whose longest choice is wider than the pane must not widen the card. */
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.caption1, padding: 0, paddingBottom: tokens.spacingVerticalXXS },
  audits: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, ...typographyStyles.body1Strong },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground },
  later: { height: '100%', backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  status: { ...typographyStyles.caption1Strong, margin: 0 },
  why: { ...typographyStyles.caption1, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  summary: { ...typographyStyles.body1, cursor: 'pointer' },
});
