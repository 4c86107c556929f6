/**
 * A path as a URI reference (RFC 3986), percent-encoded as UTF-8: relative paths stay relative.
 * @param path with `/` between folders
 * @example artifactUri("원고/1 장.md") // "%EC%9B%90%EA%B3%A0/1%20%EC%9E%A5.md"
 */
export function artifactUri(path: string): string {
  const uri = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (uri.startsWith("/")) return `file://${uri}`;
  return /^[A-Za-z]%3A\//.test(uri) ? `file:///${uri.replace("%3A", ":")}` : uri;
}
