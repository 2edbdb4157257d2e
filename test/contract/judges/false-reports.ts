/** What a judge reports although nothing is wrong, and why. */
export interface FalseReport {
  /** The judge and its version, as they stand in `spec/README.md`, with the reason. */
  readonly judge: string;
  readonly report: string;
  readonly reason: string;
  /** Operation and kind of call. */
  readonly calls: readonly string[];
}

export const prism = "Prism 5.12.0";
export const backend = "openapi-backend 5.20.1";

export const falseReports: readonly FalseReport[] = [
  {
    judge: prism,
    report: "request.body.files Request body property files must be array",
    reason: "takes each field of a form for one text, also where a field occurs twice",
    calls: [
      "uploadDeployment, full",
      "uploadDeployment, minimal",
      "sendUploadData, full",
      "sendUploadDeploymentData, full",
    ],
  },
  {
    judge: backend,
    report: "request/requestBody/files must be array",
    reason: "reads no forms, and parsers of forms make a list only of a field that occurs twice",
    calls: ["uploadDeployment, minimal"],
  },
  {
    judge: backend,
    report: "response must be object",
    reason: "judges an answer that is not JSON by the default response, which is",
    calls: ["startCliLogin", "getApiDocs", "getStatus", "subscribeToEvents"].flatMap(
      (operation) => [`${operation}, full`, `${operation}, minimal`],
    ),
  },
];
