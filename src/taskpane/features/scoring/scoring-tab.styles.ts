import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useScoringTabStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  sheetLine: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  firstSteps: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
  steps: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  title: { display: 'block' },
  // Out of the flow while empty: else the gaps around it would be seen. Not hidden, or its first message would not be read out.
  problems: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, ':empty': { position: 'absolute' } },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
