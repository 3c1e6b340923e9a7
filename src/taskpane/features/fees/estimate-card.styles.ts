import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useEstimateStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // Firefox gives inputs a width of their own, a little more than a narrow pane has.
  headcount: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  band: { ...typographyStyles.body1Strong, margin: 0 },
  notes: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  status: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1, margin: 0 },
});
