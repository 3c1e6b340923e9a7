import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStandingStyles = makeStyles({
  standing: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  line: { ...typographyStyles.body1, margin: 0, display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  rung: { ...typographyStyles.subtitle2, color: tokens.colorBrandForeground1 },
  wrong: { ...typographyStyles.body1, color: tokens.colorPaletteRedForeground1, margin: 0 },
});
