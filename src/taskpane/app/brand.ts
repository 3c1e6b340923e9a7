import { createDarkTheme, createLightTheme, type BrandVariants, type Theme as FluentTheme } from '@fluentui/react-components';
import type { Theme } from '../settings/theme';

/** Shades of the green of the add-in's icon (#128C73), dark to light. */
const brand: BrandVariants = {
  10: '#02110D',
  20: '#06221B',
  30: '#07352A',
  40: '#084538',
  50: '#095547',
  60: '#0A6655',
  70: '#0D7862',
  80: '#0F7F69',
  90: '#128C73',
  100: '#2B9C84',
  110: '#45AB95',
  120: '#5FBAA6',
  130: '#7AC9B7',
  140: '#97D8C9',
  150: '#B6E6DB',
  160: '#D7F3EC',
};

export const fluentThemes: Readonly<Record<Theme, FluentTheme>> = { light: createLightTheme(brand), dark: createDarkTheme(brand) };
