import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useResultStyles = makeStyles({
  value: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  refused: { ...typographyStyles.body1, margin: 0, color: tokens.colorPaletteRedForeground1 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // Shadows that the content covers where it ends: what is cut off at an edge is seen to go on.
  wide: {
    overflowX: 'auto',
    backgroundImage: [
      `linear-gradient(to right, ${tokens.colorNeutralBackground2} 40%, transparent)`,
      `linear-gradient(to left, ${tokens.colorNeutralBackground2} 40%, transparent)`,
      `linear-gradient(to right, ${tokens.colorNeutralStroke1}, transparent)`,
      `linear-gradient(to left, ${tokens.colorNeutralStroke1}, transparent)`,
    ].join(','),
    backgroundPosition: 'left, right, left, right',
    backgroundSize: '28px 100%, 28px 100%, 12px 100%, 12px 100%',
    backgroundRepeat: 'no-repeat',
    backgroundAttachment: 'local, local, scroll, scroll',
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    ...typographyStyles.caption1,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    overflowWrap: 'break-word',
    // Two Chinese characters side by side; where that is too much for all columns, the table can be scrolled.
    minWidth: '2em',
  },
  number: { textAlign: 'end' },
  figure: { whiteSpace: 'nowrap' },
  leading: { borderBottomStyle: 'none', paddingBottom: 0 },
  beneath: { paddingTop: 0, color: tokens.colorNeutralForeground2, whiteSpace: 'normal' },
  first: { fontWeight: tokens.fontWeightSemibold },
});
