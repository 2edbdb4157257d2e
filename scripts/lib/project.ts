import { join } from "node:path";

/** Where everything lives in a checkout. All paths are absolute. */
export interface Project {
  readonly root: string;
  /** The lock: where the published document came from. */
  readonly sourceLock: string;
  /** The document as retrieved. */
  readonly published: string;
  readonly overlay: string;
  /** The upgraded and corrected document that everything downstream reads. */
  readonly document: string;
  readonly evidence: string;
  readonly history: string;
  readonly generated: string;
  /** The changelog of the API, which stands beside what is generated. */
  readonly changelog: string;
  readonly changelogPage: string;
  /** `package.json`. */
  readonly manifest: string;
  /** What the next release brings, in a file for each change. */
  readonly changesets: string;
  /** The changelog of the client. */
  readonly releases: string;
}

export function projectAt(root: string): Project {
  const [spec, generated] = [join(root, "spec/platform"), join(root, "generated/platform")];
  return {
    root,
    sourceLock: join(spec, "source.json"),
    published: join(spec, "published.yaml"),
    overlay: join(spec, "overlay.yaml"),
    document: join(spec, "openapi.yaml"),
    evidence: join(spec, "evidence"),
    history: join(spec, "history"),
    generated,
    changelog: join(generated, "API-CHANGELOG.md"),
    changelogPage: join(generated, "api-changelog.html"),
    manifest: join(root, "package.json"),
    changesets: join(root, ".changeset"),
    releases: join(root, "CHANGELOG.md"),
  };
}
