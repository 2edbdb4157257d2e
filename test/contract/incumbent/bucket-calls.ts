import { BucketStateEnum, DomainTypeEnum, type SpheronApi } from "@spheron/core";
import { id, page, type Calls } from "./calls.ts";

const domain = {
  link: "https://example.com",
  type: DomainTypeEnum.ENS_DOMAIN,
  name: "example.eth",
};

/** Buckets and what was uploaded into them. */
export const bucketCalls = {
  getOrganizationBuckets: (api) =>
    api.getOrganizationBuckets({
      organizationId: id,
      name: "site",
      state: BucketStateEnum.MAINTAINED,
      ...page,
    }),
  getOrganizationBucketCount: (api) =>
    api.getOrganizationBucketCount({ organizationId: id, state: BucketStateEnum.ARCHIVED }),
  migrateStaticSiteOrgToStorage: (api) => api.migrateStaticSiteOrgToStorage(id, id),
  getBucket: (api) => api.getBucket(id),
  updateBucketState: (api) => api.updateBucketState(id, BucketStateEnum.ARCHIVED),

  getBucketDomains: (api) => api.getBucketDomains(id),
  getBucketDomain: (api) => api.getBucketDomain(id, domain.name),
  addBucketDomain: (api) => api.addBucketDomain(id, domain),
  patchBucketDomain: (api) => api.patchBucketDomain(id, id, domain),
  verifyBucketDomain: (api) => api.verifyBucketDomain(id, id),
  deleteBucketDomain: (api) => api.deleteBucketDomain(id, id),

  getBucketIpnsRecords: (api) => api.getBucketIpnsRecords(id),
  getBucketIpnsRecord: (api) => api.getBucketIpnsRecord(id, id),
  addBucketIpnsRecord: (api) => api.addBucketIpnsRecord(id, id),
  patchBucketIpnsRecord: (api) => api.patchBucketIpnsRecord(id, id, id),
  deleteBucketIpnsRecord: (api) => api.deleteBucketIpnsRecord(id, id),

  getBucketUploads: (api) => api.getBucketUploads(id, page),
  getBucketUploadCount: (api) => api.getBucketUploadCount(id),
  getUpload: (api) => api.getUpload(id),
  pinUpload: (api) => api.pinUpload(id),
  unpinUpload: (api) => api.unpinUpload(id),
} satisfies Partial<Calls<SpheronApi>>;
