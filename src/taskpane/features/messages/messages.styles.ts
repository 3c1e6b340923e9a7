import { makeStyles, tokens } from '@fluentui/react-components';

export const useMessagesStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // Empty live regions take no room; messages keep their distance to the tabs.
    ':not(:empty)': { paddingTop: tokens.spacingVerticalS },
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  title: { display: 'block' },
  body: { overflowWrap: 'anywhere' },
});
