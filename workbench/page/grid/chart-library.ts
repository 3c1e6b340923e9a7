import { Chart, registerables } from 'chart.js';
import 'chartjs-adapter-luxon';

/** The grid looks for the chart library as a global. */
Chart.register(...registerables);
Object.assign(globalThis, { Chart });
