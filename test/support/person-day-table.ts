/**
 * The person-day table as it was read from the trial fee standard, typed apart from the product's data file:
 * min, max, initial, planning, on site, surveillance, on site, recertification, on site, source of the last three figures.
 */
export const personDayTable = [
  [1, 10, 3, 1, 2, 1.5, 1, 2, 1.5, 'published'],
  [11, 25, 4, 1, 3, 1.5, 1, 2.5, 2, 'published'],
  [26, 45, 6, 1, 5, 2, 1.5, 4, 3.5, 'published'],
  [46, 65, 6.5, 1.5, 5, 2, 1.5, 4, 3.5, 'published'],
  [66, 85, 7.5, 1.5, 6, 2.5, 2, 4.5, 4, 'published'],
  [86, 125, 8.5, 1.5, 7, 3, 2.5, 5, 4.5, 'published'],
  [126, 175, 9.5, 1.5, 8, 3.5, 3, 6, 5.5, 'published'],
  [176, 275, 10.5, 1.5, 9, 4, 3, 7, 6, 'published'],
  [276, 425, 11.5, 1.5, 10, 4.5, 3.5, 7.5, 6.5, 'published'],
  [426, 625, 12.5, 1.5, 11, 4.5, 3.5, 8, 7, 'published'],
  [626, 875, 13.5, 1.5, 12, 5, 4, 9, 8, 'published'],
  [876, 1175, 14.5, 1.5, 13, 5.5, 4.5, 9.5, 8.5, 'published'],
  [1176, 1550, 16, 2, 14, 5.5, 4.5, 10, 9, 'published'],
  [1551, 2025, 17, 2, 15, 6, 5, 11, 10, 'published'],
  [2026, 2675, 18, 2, 16, 6.5, 5.5, 12, 11, 'published'],
  [2676, 3450, 19, 2, 17, 6.5, 5.5, 12, 11, 'published'],
  [3451, 4350, 21, 3, 18, 7, 6, 13, 12, 'published'],
  [4351, 5450, 22, 3, 19, 7.5, 6.5, 13.5, 12.5, 'published'],
  [5451, 6800, 23, 3, 20, 7.5, 6.5, 14, 13, 'published'],
  [6801, 8500, 24, 3, 21, 8, 7, 15, 14, 'published'],
  [8501, 10700, 25, 3, 22, 8.5, 7.5, 16, 15, 'derived'],
] as const;
