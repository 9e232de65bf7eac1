/** The packs built in, as served by the plugins in `packs/virtual-rules.ts`. */
declare module "virtual:rules" {
  const data: import("./law/pack-data.ts").PackData;
  // biome-ignore lint/style/noDefaultExport: a virtual module of plain data
  export default data;
}
