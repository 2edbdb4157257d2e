import {
  BucketStateEnum,
  DomainTypeEnum,
  ProtocolEnum,
  type SpheronClient,
} from "@spheron/storage";
import { cid, id, page, type Calls } from "./calls.ts";

const domain = {
  link: "https://example.com",
  type: DomainTypeEnum.DOMAIN,
  name: "example.com",
};

/** Stands for the network that keeps the keys of encrypted uploads. */
const litNodeClient = {
  saveEncryptionKey: () => Promise.resolve(new Uint8Array([1, 2, 3])),
};

/** All but `decryptUpload`, which reads a file from a gateway of IPFS and nothing from the API. */
export const storageCalls: Omit<Calls<SpheronClient>, "decryptUpload"> = {
  upload: (client) =>
    client.upload("generated", { name: "site", protocol: ProtocolEnum.IPFS, organizationId: id }),
  encryptUpload: (client) =>
    client.encryptUpload({
      chain: "ethereum",
      string: "secret",
      litNodeClient,
      configuration: { name: "site" },
    }),
  createSingleUploadToken: (client) =>
    client.createSingleUploadToken({
      name: "site",
      protocol: ProtocolEnum.FILECOIN,
      maxSize: 1_048_576,
    }),
  pinCID: (client) => client.pinCID({ name: "site", cid }),
  pinCIDs: (client) => client.pinCIDs({ name: "site", cids: [cid, cid] }),
  getCIDStatus: (client) => client.getCIDStatus(cid),

  getTokenScope: (client) => client.getTokenScope(),
  getOrganizationUsage: (client) => client.getOrganizationUsage(id),
  migrateStaticSiteOrgToStorage: (client) => client.migrateStaticSiteOrgToStorage(id, id),
  getOrganizationBuckets: (client) =>
    client.getOrganizationBuckets(id, { ...page, state: BucketStateEnum.ARCHIVED }),
  getOrganizationBucketCount: (client) => client.getOrganizationBucketCount(id, { name: "site" }),

  getBucket: (client) => client.getBucket(id),
  archiveBucket: (client) => client.archiveBucket(id),
  unarchiveBucket: (client) => client.unarchiveBucket(id),
  getBucketDomains: (client) => client.getBucketDomains(id),
  getBucketDomain: (client) => client.getBucketDomain(id, id),
  addBucketDomain: (client) => client.addBucketDomain(id, domain),
  updateBucketDomain: (client) => client.updateBucketDomain(id, id, domain),
  verifyBucketDomain: (client) => client.verifyBucketDomain(id, id),
  deleteBucketDomain: (client) => client.deleteBucketDomain(id, id),
  getCdnDnsRecords: (client) => client.getCdnDnsRecords(),

  getBucketIpnsRecords: (client) => client.getBucketIpnsRecords(id),
  getBucketIpnsRecord: (client) => client.getBucketIpnsRecord(id, id),
  addBucketIpnsRecord: (client) => client.addBucketIpnsRecord(id, id),
  updateBucketIpnsRecord: (client) => client.updateBucketIpnsRecord(id, id, id),
  deleteBucketIpnsRecord: (client) => client.deleteBucketIpnsRecord(id, id),

  getBucketUploads: (client) => client.getBucketUploads(id, page),
  getBucketUploadCount: (client) => client.getBucketUploadCount(id),
  getUpload: (client) => client.getUpload(id),
  pinUpload: (client) => client.pinUpload(id),
  unpinUpload: (client) => client.unpinUpload(id),
};
