import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useDetailStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  back: { alignSelf: 'flex-start' },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // It takes the focus for a screen reader to begin here; nothing can be done with it.
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outlineStyle: 'none' } },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  aside: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
    maxHeight: '20em',
    overflowY: 'auto',
  },
  // Firefox gives inputs a width of their own, a little more than a narrow pane has.
  // The margin keeps a field that is scrolled to out from under the result.
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%', scrollMarginTop: '14em' } },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  // Stays in sight while the fields below it are filled in; never takes more than half of the pane from them.
  outcome: {
    maxHeight: '50vh',
    overflowY: 'auto',
    boxSizing: 'border-box',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxShadow: tokens.shadow4,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    '& > button, & > [role=status]': { flexShrink: 0 },
  },
  // Formula and result may be long; the button below them is always there, and in its full height. Lines are shown whole.
  formula: {
    maxHeight: `calc(3 * ${tokens.lineHeightBase300})`,
    flexShrink: 0,
    // Text that goes on shows through a padding, and not through a border.
    paddingBottom: 0,
    borderBottom: `${tokens.spacingVerticalXS} solid ${tokens.colorNeutralBackground3}`,
  },
  answer: { minHeight: '3.5em', overflowY: 'auto' },
  meaning: { ...typographyStyles.caption1, color: 'inherit', paddingInlineStart: tokens.spacingHorizontalXS },
  example: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  exampleBar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.body1,
  },
  notes: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  summary: { ...typographyStyles.caption1, cursor: 'pointer', paddingBottom: tokens.spacingVerticalXS },
});
