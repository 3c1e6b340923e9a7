import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useListStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Firefox gives inputs a width of their own, a little more than a narrow pane has.
  search: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ':empty': { display: 'none' } },
  sections: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    textAlign: 'start',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // The shade that keeps its contrast (4.5:1) on the dark background too, also under the pointer.
  name: { ...typographyStyles.body1Strong, fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground2Hover },
  summary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
