export { AddinHost, type AddinHostOptions } from './addin-host';
