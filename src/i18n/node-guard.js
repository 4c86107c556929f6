// Evaluated before anything else: an older Node would fail later, in the middle of a word. It must
// therefore run on such a Node itself: no import, no syntax newer than ES2018. This is the one
// message that cannot come through i18next, for the same reason.

const NEEDED = 22;

/** @param {string} language @param {string} running */
function describe(language, running) {
  if (language === "ko")
    return `malmoi에는 Node ${NEEDED} 이상이 필요합니다. 지금은 ${running}입니다.`;
  if (language === "zh") return `malmoi 需要 Node ${NEEDED} 或更新版本，当前为 ${running}。`;
  return `malmoi needs Node ${NEEDED} or newer; this is ${running}.`;
}

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  process.stderr.write(`malmoi: ${describe(locale.slice(0, 2), process.version)}\n`);
  process.exit(2);
}
