// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["bandwidthLimit"];
  if (value1 !== undefined && typeof value1 !== "number")
    report(at + "/bandwidthLimit", "number", value1);
  const value2: unknown = value["buildExecutionLimit"];
  if (value2 !== undefined && typeof value2 !== "number")
    report(at + "/buildExecutionLimit", "number", value2);
  const value3: unknown = value["clusterAktLimit"];
  if (value3 !== undefined && typeof value3 !== "number")
    report(at + "/clusterAktLimit", "number", value3);
  const value4: unknown = value["clusterBuildExecutionLimit"];
  if (value4 !== undefined && typeof value4 !== "number")
    report(at + "/clusterBuildExecutionLimit", "number", value4);
  const value5: unknown = value["concurrentBuildLimit"];
  if (value5 !== undefined && typeof value5 !== "number")
    report(at + "/concurrentBuildLimit", "number", value5);
  const value6: unknown = value["deploymentsPerDayLimit"];
  if (value6 !== undefined && typeof value6 !== "number")
    report(at + "/deploymentsPerDayLimit", "number", value6);
  const value7: unknown = value["domainsLimit"];
  if (value7 !== undefined && typeof value7 !== "number")
    report(at + "/domainsLimit", "number", value7);
  const value8: unknown = value["ensDomainsLimit"];
  if (value8 !== undefined && typeof value8 !== "number")
    report(at + "/ensDomainsLimit", "number", value8);
  const value9: unknown = value["environmentsLimit"];
  if (value9 !== undefined && typeof value9 !== "number")
    report(at + "/environmentsLimit", "number", value9);
  const value10: unknown = value["hnsDomainsLimit"];
  if (value10 !== undefined && typeof value10 !== "number")
    report(at + "/hnsDomainsLimit", "number", value10);
  const value11: unknown = value["imageOptimizationsLimit"];
  if (value11 !== undefined && typeof value11 !== "number")
    report(at + "/imageOptimizationsLimit", "number", value11);
  const value12: unknown = value["ipfsBandwidthLimit"];
  if (value12 !== undefined && typeof value12 !== "number")
    report(at + "/ipfsBandwidthLimit", "number", value12);
  const value13: unknown = value["lastDeploymentDate"];
  if (value13 !== undefined && typeof value13 !== "string")
    report(at + "/lastDeploymentDate", "string", value13);
  const value14: unknown = value["membersLimit"];
  if (value14 !== undefined && typeof value14 !== "number")
    report(at + "/membersLimit", "number", value14);
  const value15: unknown = value["parallelUploadsLimit"];
  if (value15 !== undefined && typeof value15 !== "number")
    report(at + "/parallelUploadsLimit", "number", value15);
  const value16: unknown = value["passwordProtectionLimit"];
  if (value16 !== undefined && typeof value16 !== "number")
    report(at + "/passwordProtectionLimit", "number", value16);
  const value17: unknown = value["storageArweaveLimit"];
  if (value17 !== undefined && typeof value17 !== "number")
    report(at + "/storageArweaveLimit", "number", value17);
  const value18: unknown = value["storageFilecoinLimit"];
  if (value18 !== undefined && typeof value18 !== "number")
    report(at + "/storageFilecoinLimit", "number", value18);
  const value19: unknown = value["storageIPFSLimit"];
  if (value19 !== undefined && typeof value19 !== "number")
    report(at + "/storageIPFSLimit", "number", value19);
  const value20: unknown = value["storageSkynetLimit"];
  if (value20 !== undefined && typeof value20 !== "number")
    report(at + "/storageSkynetLimit", "number", value20);
  const value21: unknown = value["usedBandwidth"];
  if (value21 !== undefined && typeof value21 !== "number")
    report(at + "/usedBandwidth", "number", value21);
  const value22: unknown = value["usedBuildExecution"];
  if (value22 !== undefined && typeof value22 !== "number")
    report(at + "/usedBuildExecution", "number", value22);
  const value23: unknown = value["usedClusterAkt"];
  if (value23 !== undefined && typeof value23 !== "number")
    report(at + "/usedClusterAkt", "number", value23);
  const value24: unknown = value["usedClusterBuildExecution"];
  if (value24 !== undefined && typeof value24 !== "number")
    report(at + "/usedClusterBuildExecution", "number", value24);
  const value25: unknown = value["usedConcurrentBuild"];
  if (value25 !== undefined && typeof value25 !== "number")
    report(at + "/usedConcurrentBuild", "number", value25);
  const value26: unknown = value["usedDeploymentsPerDay"];
  if (value26 !== undefined && typeof value26 !== "number")
    report(at + "/usedDeploymentsPerDay", "number", value26);
  const value27: unknown = value["usedDomains"];
  if (value27 !== undefined && typeof value27 !== "number")
    report(at + "/usedDomains", "number", value27);
  const value28: unknown = value["usedEnsDomains"];
  if (value28 !== undefined && typeof value28 !== "number")
    report(at + "/usedEnsDomains", "number", value28);
  const value29: unknown = value["usedEnvironments"];
  if (value29 !== undefined && typeof value29 !== "number")
    report(at + "/usedEnvironments", "number", value29);
  const value30: unknown = value["usedHnsDomains"];
  if (value30 !== undefined && typeof value30 !== "number")
    report(at + "/usedHnsDomains", "number", value30);
  const value31: unknown = value["usedImageOptimizations"];
  if (value31 !== undefined && typeof value31 !== "number")
    report(at + "/usedImageOptimizations", "number", value31);
  const value32: unknown = value["usedIpfsBandwidth"];
  if (typeof value32 !== "number") report(at + "/usedIpfsBandwidth", "number", value32);
  const value33: unknown = value["usedIpfsNumberOfRequests"];
  if (value33 !== undefined && typeof value33 !== "number")
    report(at + "/usedIpfsNumberOfRequests", "number", value33);
  const value34: unknown = value["usedNumberOfRequests"];
  if (value34 !== undefined && typeof value34 !== "number")
    report(at + "/usedNumberOfRequests", "number", value34);
  const value35: unknown = value["usedParallelUploads"];
  if (value35 !== undefined && typeof value35 !== "number")
    report(at + "/usedParallelUploads", "number", value35);
  const value36: unknown = value["usedPasswordProtections"];
  if (value36 !== undefined && typeof value36 !== "number")
    report(at + "/usedPasswordProtections", "number", value36);
  const value37: unknown = value["usedStorageArweave"];
  if (value37 !== undefined && typeof value37 !== "number")
    report(at + "/usedStorageArweave", "number", value37);
  const value38: unknown = value["usedStorageFilecoin"];
  if (value38 !== undefined && typeof value38 !== "number")
    report(at + "/usedStorageFilecoin", "number", value38);
  const value39: unknown = value["usedStorageIPFS"];
  if (value39 !== undefined && typeof value39 !== "number")
    report(at + "/usedStorageIPFS", "number", value39);
  const value40: unknown = value["usedStorageSkynet"];
  if (value40 !== undefined && typeof value40 !== "number")
    report(at + "/usedStorageSkynet", "number", value40);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["bandwidthLimit"] !== undefined)
      fields["bandwidthLimit"] = value["bandwidthLimit"];
    if (value["buildExecutionLimit"] !== undefined)
      fields["buildExecutionLimit"] = value["buildExecutionLimit"];
    if (value["clusterAktLimit"] !== undefined)
      fields["clusterAktLimit"] = value["clusterAktLimit"];
    if (value["clusterBuildExecutionLimit"] !== undefined)
      fields["clusterBuildExecutionLimit"] = value["clusterBuildExecutionLimit"];
    if (value["concurrentBuildLimit"] !== undefined)
      fields["concurrentBuildLimit"] = value["concurrentBuildLimit"];
    if (value["deploymentsPerDayLimit"] !== undefined)
      fields["deploymentsPerDayLimit"] = value["deploymentsPerDayLimit"];
    if (value["domainsLimit"] !== undefined) fields["domainsLimit"] = value["domainsLimit"];
    if (value["ensDomainsLimit"] !== undefined)
      fields["ensDomainsLimit"] = value["ensDomainsLimit"];
    if (value["environmentsLimit"] !== undefined)
      fields["environmentsLimit"] = value["environmentsLimit"];
    if (value["hnsDomainsLimit"] !== undefined)
      fields["hnsDomainsLimit"] = value["hnsDomainsLimit"];
    if (value["imageOptimizationsLimit"] !== undefined)
      fields["imageOptimizationsLimit"] = value["imageOptimizationsLimit"];
    if (value["ipfsBandwidthLimit"] !== undefined)
      fields["ipfsBandwidthLimit"] = value["ipfsBandwidthLimit"];
    if (value["lastDeploymentDate"] !== undefined)
      fields["lastDeploymentDate"] = value["lastDeploymentDate"];
    if (value["membersLimit"] !== undefined) fields["membersLimit"] = value["membersLimit"];
    if (value["parallelUploadsLimit"] !== undefined)
      fields["parallelUploadsLimit"] = value["parallelUploadsLimit"];
    if (value["passwordProtectionLimit"] !== undefined)
      fields["passwordProtectionLimit"] = value["passwordProtectionLimit"];
    if (value["storageArweaveLimit"] !== undefined)
      fields["storageArweaveLimit"] = value["storageArweaveLimit"];
    if (value["storageFilecoinLimit"] !== undefined)
      fields["storageFilecoinLimit"] = value["storageFilecoinLimit"];
    if (value["storageIPFSLimit"] !== undefined)
      fields["storageIPFSLimit"] = value["storageIPFSLimit"];
    if (value["storageSkynetLimit"] !== undefined)
      fields["storageSkynetLimit"] = value["storageSkynetLimit"];
    if (value["usedBandwidth"] !== undefined)
      fields["usedBandwidth"] = value["usedBandwidth"];
    if (value["usedBuildExecution"] !== undefined)
      fields["usedBuildExecution"] = value["usedBuildExecution"];
    if (value["usedClusterAkt"] !== undefined)
      fields["usedClusterAkt"] = value["usedClusterAkt"];
    if (value["usedClusterBuildExecution"] !== undefined)
      fields["usedClusterBuildExecution"] = value["usedClusterBuildExecution"];
    if (value["usedConcurrentBuild"] !== undefined)
      fields["usedConcurrentBuild"] = value["usedConcurrentBuild"];
    if (value["usedDeploymentsPerDay"] !== undefined)
      fields["usedDeploymentsPerDay"] = value["usedDeploymentsPerDay"];
    if (value["usedDomains"] !== undefined) fields["usedDomains"] = value["usedDomains"];
    if (value["usedEnsDomains"] !== undefined)
      fields["usedEnsDomains"] = value["usedEnsDomains"];
    if (value["usedEnvironments"] !== undefined)
      fields["usedEnvironments"] = value["usedEnvironments"];
    if (value["usedHnsDomains"] !== undefined)
      fields["usedHnsDomains"] = value["usedHnsDomains"];
    if (value["usedImageOptimizations"] !== undefined)
      fields["usedImageOptimizations"] = value["usedImageOptimizations"];
    if (value["usedIpfsBandwidth"] !== undefined)
      fields["usedIpfsBandwidth"] = value["usedIpfsBandwidth"];
    if (value["usedIpfsNumberOfRequests"] !== undefined)
      fields["usedIpfsNumberOfRequests"] = value["usedIpfsNumberOfRequests"];
    if (value["usedNumberOfRequests"] !== undefined)
      fields["usedNumberOfRequests"] = value["usedNumberOfRequests"];
    if (value["usedParallelUploads"] !== undefined)
      fields["usedParallelUploads"] = value["usedParallelUploads"];
    if (value["usedPasswordProtections"] !== undefined)
      fields["usedPasswordProtections"] = value["usedPasswordProtections"];
    if (value["usedStorageArweave"] !== undefined)
      fields["usedStorageArweave"] = value["usedStorageArweave"];
    if (value["usedStorageFilecoin"] !== undefined)
      fields["usedStorageFilecoin"] = value["usedStorageFilecoin"];
    if (value["usedStorageIPFS"] !== undefined)
      fields["usedStorageIPFS"] = value["usedStorageIPFS"];
    if (value["usedStorageSkynet"] !== undefined)
      fields["usedStorageSkynet"] = value["usedStorageSkynet"];
  }
  return copy ?? value;
}

export { check, strip };
