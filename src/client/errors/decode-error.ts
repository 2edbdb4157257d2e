import { operationKey, SpheronError, type CallErrorFacts } from "./spheron-error.ts";

/** A success whose body is not what it should be, such as a proxy's page instead of JSON. */
export class DecodeError extends SpheronError {
  static {
    this.prototype.name = "DecodeError";
  }

  readonly kind = "decode";
  /** Status of the response. */
  declare readonly status: number;
  /** Its `content-type`, where it has one. */
  declare readonly contentType: string | undefined;
  /** The first 200 characters of the body. */
  declare readonly snippet: string;

  constructor(
    facts: CallErrorFacts & {
      readonly status: number;
      readonly contentType: string | undefined;
      readonly text: string;
    },
  ) {
    const snippet = facts.text.slice(0, 200);
    const type = facts.contentType ?? "no content type";
    const what = snippet.trimStart().startsWith("<")
      ? `a web page instead of JSON (${type}): check the path, the baseUrl, and whether a proxy responded`
      : `a body that is not JSON (${type})`;
    super(
      `${operationKey(facts.operation)} responded ${facts.status} with ${what}: ${snippet}`,
      facts,
    );
    this.status = facts.status;
    this.contentType = facts.contentType;
    this.snippet = snippet;
  }
}
