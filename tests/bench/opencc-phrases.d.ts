/** OpenCC's phrases: "simplified traditional", separated by bars. */
declare module "opencc-js/dict/STPhrases" {
  const phrases: string;
  // biome-ignore lint/style/noDefaultExport: that is how the package has it
  export default phrases;
}
