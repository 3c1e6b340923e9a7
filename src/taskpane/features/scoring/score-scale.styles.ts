import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useScoreScaleStyles = makeStyles({
  root: { position: 'relative', height: '34px', marginTop: tokens.spacingVerticalS },
  track: {
    position: 'absolute',
    top: '5px',
    left: 0,
    right: 0,
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  possible: {
    position: 'absolute',
    top: '5px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandStroke2,
  },
  marker: {
    position: 'absolute',
    top: 0,
    width: '6px',
    height: '16px',
    marginLeft: '-3px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
  },
  threshold: {
    position: 'absolute',
    top: '3px',
    width: '1px',
    height: '10px',
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  number: {
    ...typographyStyles.caption2,
    color: tokens.colorNeutralForeground2,
    position: 'absolute',
    top: '17px',
    whiteSpace: 'nowrap',
    transform: 'translateX(-50%)',
  },
  last: { transform: 'translateX(-100%)' },
});
