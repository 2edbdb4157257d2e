import type { Reporter } from "./reporter.ts";

/** Each is loaded when it is asked for. */
const loaders = {
  text: async () => (await import("./text.ts")).formatText,
  markdown: async () => (await import("./markdown.ts")).formatMarkdown,
  html: async () => (await import("./html/report.ts")).formatHtml,
  json: async () => (await import("./json.ts")).formatJson,
  github: async () => (await import("./github.ts")).formatGithub,
  sarif: async () => (await import("./sarif.ts")).formatSarif,
  junit: async () => (await import("./junit.ts")).formatJunit,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

type Format = keyof typeof loaders;

export const formats = Object.keys(loaders) as Format[];

export function loadReporter(format: Format): Promise<Reporter> {
  return loaders[format]();
}
