/** The published cases, as served by the plugins in `casebook/virtual-cases.ts`. */
declare module "virtual:cases" {
  const data: readonly import("./result/decided-case.ts").DecidedCase[];
  // biome-ignore lint/style/noDefaultExport: a virtual module of plain data
  export default data;
}
