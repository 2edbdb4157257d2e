import { SpheronError } from "../../client/errors/spheron-error.ts";

/** What was to be uploaded cannot be: there is nothing, a name is unusable, or a file is not what it was. */
export class UploadError extends SpheronError {
  static {
    this.prototype.name = "UploadError";
  }

  readonly kind = "upload";
  /** Path of the file that it is about, where it is about one. */
  readonly file: string | undefined;

  constructor(what: string, file?: string, cause?: unknown) {
    super(file === undefined ? what : `${JSON.stringify(file)} ${what}`, { cause });
    this.file = file;
  }
}
