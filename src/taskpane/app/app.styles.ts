import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page around the pane. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useAppStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // As narrow as its word: with Fluent's least width it would not fit beside five English tabs in a pane of 320 px.
  language: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  panel: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    overflowWrap: 'anywhere',
  },
});
