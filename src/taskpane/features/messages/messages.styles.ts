import { makeStyles, tokens } from '@fluentui/react-components';

export const useMessagesStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // Empty live regions take no room; messages keep their distance to the tabs.
    ':not(:empty)': { paddingTop: tokens.spacingVerticalS },
    // What a job came to is seen wherever in a long tab its button is.
    position: 'sticky',
    top: 0,
    zIndex: 1,
    maxHeight: '50vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  title: { display: 'block' },
  body: { overflowWrap: 'anywhere' },
});
