import { SpheronError } from "../../client/errors/spheron-error.ts";

/** Something cannot be uploaded: there are no files, a name is unusable, or a file has changed. */
export class UploadError extends SpheronError {
  static {
    this.prototype.name = "UploadError";
  }

  readonly kind = "upload";
  /** Path of the file, if the error is about one. */
  readonly file: string | undefined;

  constructor(what: string, file?: string, cause?: unknown) {
    super(file === undefined ? what : `${JSON.stringify(file)} ${what}`, { cause });
    this.file = file;
  }
}
