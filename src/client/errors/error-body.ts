const longestMessage = 500;

/** The text for people in an error body: of `{message}`, `{error: "text"}`, plain text, or the title of a web page. */
export function readErrorMessage(body: unknown): string | undefined {
  if (typeof body === "string") return textMessage(body);
  if (typeof body !== "object" || body === null) return undefined;
  const { message, error } = body as { message?: unknown; error?: unknown };
  const text = [message, error].find((part) => typeof part === "string" && part !== "");
  return typeof text === "string" ? shorten(text) : undefined;
}

/** Pages of proxies and broken JSON do not help a reader. */
function textMessage(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const title = /<title>([^<]*)<\/title>/i.exec(trimmed)?.[1]?.trim() ?? "";
  if (trimmed.startsWith("<")) return `a web page${title && ` titled "${shorten(title)}"`}`;
  return /^[[{]/.test(trimmed) ? "a body that is not valid JSON" : shorten(trimmed);
}

function shorten(text: string): string {
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
