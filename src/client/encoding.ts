import type { Bytes } from "./bytes.ts";
import type { PlainRequest } from "./transport/send.ts";

/** A body as it is sent, with its content type. */
export interface Encoding {
  readonly contentType?: string;
  /** A form is there a moment later. */
  readonly body: PlainRequest["body"] | Promise<Bytes>;
  /** Whether the content type is the only one that fits, because it has the boundary of the form. */
  readonly isForm?: true;
}

/** A form as bytes, which can be sent several times. A transport does not recognise a `FormData` of another realm. */
export function encodeForm(form: FormData | Blob): Encoding {
  const encoded = new Response(form);
  return {
    body: encoded.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
    contentType: encoded.headers.get("content-type") ?? "multipart/form-data",
    isForm: true,
  };
}
