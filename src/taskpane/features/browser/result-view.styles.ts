import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useResultStyles = makeStyles({
  value: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  refused: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  wide: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: 'max-content', ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    // A word more or less: columns of texts share the room, and the rest can be scrolled to.
    minWidth: '3em',
    maxWidth: '14em',
    overflowWrap: 'break-word',
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  first: { fontWeight: tokens.fontWeightSemibold },
});
