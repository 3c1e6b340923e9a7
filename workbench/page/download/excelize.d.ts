/** The address under which the workbench serves the file. */
declare module 'excelize-wasm/excelize.wasm.gz' {
  const url: string;
  export default url;
}
