import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useQuoteStyles = makeStyles({
  // Inputs have a width of their own in browsers, a little more than a narrow pane has.
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, '& input': { minWidth: 0, width: '100%' } },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  fold: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  summary: {
    ...typographyStyles.body1Strong,
    cursor: 'pointer',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  folded: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  outlet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  remove: { marginTop: '22px' },
  table: { width: '100%', borderCollapse: 'collapse', ...typographyStyles.body1 },
  caption: { ...typographyStyles.subtitle2, textAlign: 'start', paddingBottom: tokens.spacingVerticalXXS },
  label: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block', margin: 0 },
  why: { ...typographyStyles.caption1, color: tokens.colorBrandForegroundLink, cursor: 'pointer' },
  smallCaption: { ...typographyStyles.caption1Strong, textAlign: 'start' },
  amount: {
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  head: {
    ...typographyStyles.caption1Strong,
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} 0 0`,
  },
  cell: {
    ...typographyStyles.caption1,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} 0 0`,
  },
  status: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1, margin: 0 },
  alarm: { ...typographyStyles.body1Strong, color: tokens.colorPaletteRedForeground1 },
  item: { paddingBottom: tokens.spacingVerticalS },
  box: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '120px' } },
});
