import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTabStripStyles = makeStyles({
  strip: { display: 'flex', flexWrap: 'wrap' },
  tab: {
    ...typographyStyles.body1,
    // Five tabs and the language button fit beside each other in the narrowest pane, 320 px; a wider one gives them room.
    padding: `${tokens.spacingVerticalM} clamp(${tokens.spacingHorizontalXS}, calc((100vw - 300px) / 10), ${tokens.spacingHorizontalS})`,
    '@media (max-width: 340px)': { fontSize: tokens.fontSizeBase200, paddingLeft: '3px', paddingRight: '3px' },
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});
