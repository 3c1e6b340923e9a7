import * as library from 'chart.js';
import 'chartjs-adapter-luxon';

/**
 * The grid looks for the chart library as a global, with all its parts as properties of the class, which is how the library's
 * script-tag build hands them out.
 */
const { Chart, registerables } = library;
Chart.register(...registerables);
for (const [name, part] of Object.entries(library)) {
  if (!(name in Chart)) Reflect.set(Chart, name, part);
}
Reflect.set(globalThis, 'Chart', Chart);
