import type { JsonValue } from "../document/json.ts";

type Row<T> = readonly [pattern: RegExp, value: T];

const id = "64b7f2a90c1d2e3f4a5b6c7d";
const topic = "0f8fad5b-d9cb-469f-a165-70867728950e";
const time = "2024-03-01T12:00:00.000Z";

/** What properties are called when their name alone does not say what they hold. */
const aliases: readonly (readonly [name: string, beside: string, alias: string])[] = [
  ["image", "tag", "dockerImage"],
  ["value", "label", "variable"],
  ["value", "isSecret", "assignment"],
  ["name", "verified", "domainName"],
  ["name", "link", "domainName"],
];

/** Values that read like the real ones, by what the property is called; the first that fits is taken. */
const texts: readonly Row<string>[] = [
  [/email/i, "ada@example.com"],
  [/^commitId$/, "9fceb02d0ae598e95dc970b74767f19372d61af8"],
  [/^commitMessage$/, "Show the opening hours"],
  [/^failedMessage$/, ""],
  [/^keyId$/, "k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8"],
  [/cid$|contentHash|^cids$/i, "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"],
  [/(token|jwt|signature)$/i, "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"],
  [/(gitUrl|githubUrl|repositoryUrl)$/i, "https://github.com/example/site"],
  [/RegistryURL$/, "https://registry.example.com"],
  [/^healthCheckUrl$|^path$/, "/health"],
  [/^(dockerImage|clusterUrl)$/, "nginx"],
  [/^(tag|dockerImageTag)$/, "1.25"],
  [/(icon|avatar|image)$/i, "https://example.com/picture.png"],
  [
    /(link|_?url|preview|prewiew|protocolLink|dynamicLinks|affectedDomains)$/i,
    "https://example.com",
  ],
  [/^recordIpv4/, "192.0.2.1"],
  [/^recordCname/, "cname.example.com"],
  [/^domainName$/, "www.example.com"],
  [/^providerHost$/, "provider.example.com"],
  [/^ipfsPeerAddresses$/, "/ip4/192.0.2.1/tcp/4001"],
  [/^(memory|storage|size)$/, "1Gi"],
  [
    /(^_?id|Ids?|By|Initiator)$|^(organization|organizations|bucket|cluster|computeProject|computeInstance|clusterInstance|users|deployments|orders|activeDeployment|activeOrder|project|template)$/,
    id,
  ],
  [/topic|session/i, topic],
  [/username/i, "ada"],
  [/(computeProvider|clusterProvider)$/, "DOCKERHUB"],
  [/^assignment$/, "NODE_ENV=production"],
  [/^label$/, "Environment"],
  [/^variable$|^value$|^defaultValue$/, "production"],
  [/fileName$/i, "./index.html"],
  [/^(framework|suggestedFramework)$/, "next"],
  [/^nodeVersion$/, "V_16"],
  [/^buildCommand$/, "npm run build"],
  [/^installCommand$/, "npm install"],
  [/^publishDir/, "dist"],
  [/^mountPoint$/, "/data"],
  [/^machineType$|MachineImageName$|^ami$/, "Ventus Nano"],
  [/^commands?$/, "ls"],
  [/^args$/, "-a"],
  [/^query$/, "Add two numbers"],
  [/^(code|file|response)$/, "const add = (a, b) => a + b;"],
  [/^lang$/, "javascript"],
  [/^log$|[lL]ogs$/, "Listening on port 8080"],
  [/^categories$/, "Database"],
  [/^name$|Name$/, "example"],
  [/branch|branches/, "main"],
  [/message/i, "Done"],
  [/regions?$/, "us-east"],
  [/version/i, "1"],
  [/folder|directory|workspace/i, "./"],
  [/time|date|created/i, time],
];

const formats: Readonly<Record<string, string>> = {
  "date-time": time,
  uuid: topic,
  binary: "(bytes)",
};

const numbers: readonly Row<number>[] = [
  [/port/i, 8080],
  [/^payloadSize$/, 5_242_880],
  [/^parallelUpload/, 6],
  [/size|bytes|memory|storage|bandwidth/i, 1_048_576],
  [/^buildTime$|Execution/, 42],
  [/^(agreementDate|pickedUpByDeployerAt)$/, 1_709_294_400_000],
  [/^utilizationPercentage$/, 80],
  [/^price$/, 1.25],
];

/** Bodies that are no JSON, by media type. */
const bodies: Readonly<Record<string, string>> = {
  "text/html": "<!doctype html>\n<title>Spheron</title>\n",
  "text/event-stream": `event: message\ndata: {"type":2,"data":{"deploymentStatus":"Deployed"},"session":"${topic}"}\n\n`,
};

const untrue = /^(error|overdue|encrypted|isFromRequest|isWorkspace|killing|cancelAutoscaling)$/;

/** A name that says what the property holds, beside its siblings. */
export function aliasOf(name: string, siblings: ReadonlySet<string>): string {
  const found = aliases.find(([own, beside]) => own === name && siblings.has(beside));
  return found?.[2] ?? name;
}

export function exampleText(name: string, format: string | undefined): string {
  return formats[format ?? ""] ?? firstFit(texts, name) ?? "example";
}

export function exampleNumber(name: string): number {
  return firstFit(numbers, name) ?? 1;
}

export function exampleBoolean(name: string): boolean {
  return !untrue.test(name);
}

export function exampleBody(mediaType: string): JsonValue | undefined {
  return bodies[mediaType];
}

/** An optional `error` or `message` of a success is there only when it was none. */
export function isShown(name: string, isRequired: boolean): boolean {
  return isRequired || !/^(error|message)$/.test(name);
}

function firstFit<T>(rows: readonly Row<T>[], name: string): T | undefined {
  return rows.find(([pattern]) => pattern.test(name))?.[1];
}
