const isDark = matchMedia("(prefers-color-scheme: dark)").matches;

/** Redoc has no dark theme of its own. */
const darkTheme = {
  colors: {
    primary: { main: "#7db4ff" },
    success: { main: "#8fd694" },
    warning: { main: "#f2c063" },
    error: { main: "#ff9a96" },
    text: { primary: "#e6e9ee", secondary: "#a3adb9" },
    border: { dark: "#3a414b", light: "#1d2127" },
    responses: {
      success: { backgroundColor: "#16301d" },
      error: { backgroundColor: "#3a1d1f" },
      redirect: { backgroundColor: "#35290f" },
      info: { backgroundColor: "#132c3b" },
    },
  },
  schema: { nestedBackground: "#1d2127", linesColor: "#3a414b", arrow: { color: "#a3adb9" } },
  sidebar: { backgroundColor: "#1d2127", textColor: "#e6e9ee" },
  rightPanel: {
    backgroundColor: "#0c0e11",
    servers: {
      overlay: { backgroundColor: "#1d2127", textColor: "#e6e9ee" },
      url: { backgroundColor: "#14171b" },
    },
  },
  codeBlock: { backgroundColor: "#14171b" },
  typography: {
    code: { backgroundColor: "#262b32", color: "#ffb3ae" },
    links: { color: "#7db4ff" },
  },
};

/** @type {{ Redoc: { init(document: unknown, options: object, place: HTMLElement | null): void } }} */
const { Redoc } = /** @type {never} */ (globalThis);

Redoc.init(
  JSON.parse(document.getElementById("document")?.textContent ?? ""),
  {
    hideDownloadButton: true,
    nativeScrollbars: true,
    // The call of the client before the body alone.
    payloadSampleIdx: 1,
    requiredPropsFirst: true,
    theme: isDark ? darkTheme : {},
  },
  document.getElementById("reference"),
);
