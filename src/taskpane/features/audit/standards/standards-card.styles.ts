import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStandardsStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  divided: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  /** A list whose longest choice is wider than the pane must not widen the card. */
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  note: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  problems: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '220px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  error: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteRedForeground1, margin: 0 },
  warning: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteDarkOrangeForeground1, margin: 0 },
  good: { ...typographyStyles.caption1Strong, color: tokens.colorPaletteGreenForeground1, margin: 0 },
});
