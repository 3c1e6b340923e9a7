import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useBandGridStyles = makeStyles({
  /** A long list scrolls by itself. */
  scroll: { maxHeight: '420px', overflowY: 'auto', minWidth: 0 },
  head: {
    ...typographyStyles.caption1Strong,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
  },
  /** Row, headcount, and the days of three audits. */
  line: {
    display: 'grid',
    gridTemplateColumns: '30px minmax(0, 1.5fr) repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: 'tabular-nums',
    '& > :nth-child(n + 3)': { textAlign: 'end' },
  },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  opener: {
    ...typographyStyles.caption1,
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'start',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-expanded="true"]': { ...typographyStyles.caption1Strong, backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  number: { color: tokens.colorNeutralForeground3 },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
  },
});
