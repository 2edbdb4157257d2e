// Generated from Spheron API 2024-03.1-reconstructed (SHA-256 07af9f5de70a64e74385b097da60344f738f291136886be4e358e6ab877e34ce) by npm run generate; not for editing.

export interface paths {
  "/auth/{provider}/cli/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Browser entry point of the git host login used by the command line tool; redirects back to a local port */
    get: operations["startCliLogin"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/auth/{provider}/cli/verify-token/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Trades the code from the browser login for a session token
     * @description Refusals put a code word into message: see LoginErrorCodeEnum. Authorization: the shared helper sends "Bearer " with an empty token when nobody is logged in.
     */
    get: operations["verifyCliLogin"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/docs/rest-api": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Interactive API documentation page (Swagger UI) */
    get: operations["getApiDocs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Liveness page; answers with an empty body */
    get: operations["getStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/api-keys/scope": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells who owns the presented token and which organization it is bound to
     * @description Widely used as the key check: an editor extension treats 401 here as an invalid key. On failure the body is {error: true, message}. Clients take organizations[0]; compute SDK and terraform insist on exactly one entry. V3.1.3-beta extended this answer with user and organization data.
     */
    get: operations["getTokenScope"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one bucket */
    get: operations["getBucket"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the domains of a bucket */
    get: operations["listBucketDomains"];
    put?: never;
    /** Attaches a domain to a bucket */
    post: operations["addBucketDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one domain of a bucket */
    get: operations["getBucketDomain"];
    put?: never;
    post?: never;
    /** Detaches a domain from a bucket */
    delete: operations["deleteBucketDomain"];
    options?: never;
    head?: never;
    /** Changes a domain of a bucket */
    patch: operations["updateBucketDomain"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/domains/{domainIdentifier}/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Checks the DNS records of a bucket domain */
    patch: operations["verifyBucketDomain"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/ipns-records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the IPNS records of a bucket */
    get: operations["listBucketIpnsRecords"];
    put?: never;
    /** Publishes an upload of the bucket under a new IPNS name */
    post: operations["addBucketIpnsRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one IPNS record */
    get: operations["getBucketIpnsRecord"];
    put?: never;
    post?: never;
    /** Deletes an IPNS record */
    delete: operations["deleteBucketIpnsRecord"];
    options?: never;
    head?: never;
    /** Points an IPNS record at another upload */
    patch: operations["updateBucketIpnsRecord"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/state": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Archives a bucket or brings it back */
    patch: operations["updateBucketState"];
    trace?: never;
  };
  "/v1/bucket/{bucketId}/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the uploads of a bucket
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults. The storage SDK turns a limit of 0 into 6.
     */
    get: operations["listBucketUploads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/bucket/{bucketId}/uploads/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the uploads of a bucket */
    get: operations["countBucketUploads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an instance, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/create.
     */
    post: operations["createClusterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/order/{orderId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one version (order) of an instance
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/deployment/{deploymentId}.
     */
    get: operations["getInstanceOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/order/{orderId}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Pages through the logs of an order
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/deployment/{deploymentId}/logs.
     */
    get: operations["getInstanceOrderLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/template": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an instance from a template, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/template.
     */
    post: operations["createClusterInstanceFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one instance, cluster era
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/{instanceId}.
     */
    get: operations["getClusterInstance"];
    put?: never;
    post?: never;
    /**
     * Deletes an instance, cluster era
     * @deprecated
     * @description Replaced by DELETE /v1/compute-instance/{instanceId}.
     */
    delete: operations["deleteClusterInstance"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/close": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Shuts an instance down, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/close. Closing twice fails with message "Instance already closed"; terraform treats that as success.
     */
    post: operations["closeClusterInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the domains of an instance, cluster era
     * @deprecated
     * @description Replaced by GET /v1/compute-instance/{instanceId}/domains.
     */
    get: operations["listClusterInstanceDomains"];
    put?: never;
    /**
     * Attaches a domain to an instance, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/domains.
     */
    post: operations["addClusterInstanceDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains/{domainId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Detaches a domain from an instance, cluster era
     * @deprecated
     * @description Replaced by DELETE /v1/compute-instance/{instanceId}/domains/{domainId}.
     */
    delete: operations["deleteClusterInstanceDomain"];
    options?: never;
    head?: never;
    /**
     * Changes a domain of an instance, cluster era
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}.
     */
    patch: operations["updateClusterInstanceDomain"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/domains/{domainId}/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Checks the DNS records of an instance domain, cluster era
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/domains/{domainId}/verify.
     */
    patch: operations["verifyClusterInstanceDomain"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/exec-command": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Runs a shell command in an instance, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/exec-command.
     */
    post: operations["execClusterInstanceCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/trigger/container-health-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts a health check, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/trigger/container-health-check.
     */
    post: operations["triggerClusterInstanceHealthCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/trigger/fetch-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts a log fetch, cluster era
     * @deprecated
     * @description Replaced by POST /v1/compute-instance/{instanceId}/trigger/fetch-logs.
     */
    post: operations["triggerClusterInstanceLogFetch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Deploys a new version of an instance, cluster era
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/update.
     */
    patch: operations["updateClusterInstance"];
    trace?: never;
  };
  "/v1/cluster-instance/{instanceId}/update/health-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes the health check of an instance, cluster era
     * @deprecated
     * @description Replaced by PATCH /v1/compute-instance/{instanceId}/update/health-check.
     */
    patch: operations["updateClusterInstanceHealthCheck"];
    trace?: never;
  };
  "/v1/cluster-templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the marketplace templates, cluster era
     * @deprecated
     * @description Replaced by GET /v1/marketplace-app.
     */
    get: operations["listClusterTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-templates/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the template categories, cluster era
     * @deprecated
     * @description Replaced by GET /v1/marketplace-app/categories.
     */
    get: operations["listClusterTemplateCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster-templates/{clusterTemplateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one template, cluster era
     * @deprecated
     * @description Replaced by GET /v1/marketplace-app/{marketplaceAppId}.
     */
    get: operations["getClusterTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one cluster
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}.
     */
    get: operations["getCluster"];
    put?: never;
    post?: never;
    /**
     * Deletes a cluster
     * @deprecated
     * @description Replaced by DELETE /v1/compute-project/{computeProjectId}.
     */
    delete: operations["deleteCluster"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/funds-usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the spending of a cluster
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}/funds-usage.
     */
    get: operations["getClusterFundsUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/instances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the instances of a cluster
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}/instances. Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listClusterInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/cluster/{clusterId}/instances/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Counts the instances of a cluster by state
     * @deprecated
     * @description Replaced by GET /v1/compute-project/{computeProjectId}/instances/count.
     */
    get: operations["countClusterInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the instances of an organization
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults. ComputeProject may be populated in items. The CLI asks for a spending report but core never forwards it on this call; topupReport may or may not be accepted.
     */
    get: operations["listComputeInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Creates an instance with one or more services */
    post: operations["createComputeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/deployment/{deploymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one version of an instance with live logs */
    get: operations["getComputeDeployment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/deployment/{deploymentId}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Pages through the logs of one version of an instance
     * @description Paged with from/to, not skip/limit. The CLI maps both "live" and "events" to instanceLogs, apparently by mistake.
     */
    get: operations["getComputeDeploymentLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/template": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Creates an instance from a marketplace template */
    post: operations["createComputeInstanceFromTemplate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one instance */
    get: operations["getComputeInstance"];
    put?: never;
    post?: never;
    /** Deletes an instance */
    delete: operations["deleteComputeInstance"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/close": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Shuts an instance down */
    post: operations["closeComputeInstance"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the domains of an instance */
    get: operations["listComputeInstanceDomains"];
    put?: never;
    /** Attaches a domain to an instance */
    post: operations["addComputeInstanceDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains/{domainId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Detaches a domain from an instance */
    delete: operations["deleteComputeInstanceDomain"];
    options?: never;
    head?: never;
    /**
     * Changes a domain of an instance
     * @description Needs type as well, unlike the project twin.
     */
    patch: operations["updateComputeInstanceDomain"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/domains/{domainId}/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Checks the DNS records of an instance domain */
    patch: operations["verifyComputeInstanceDomain"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/exec-command": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Runs a shell command in an instance */
    post: operations["execComputeInstanceCommand"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads processor and memory use of one service */
    get: operations["getComputeMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/trigger/container-health-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts a health check; the result arrives as an event
     * @description Core has two methods (health and status check) that call this same path.
     */
    post: operations["triggerComputeInstanceHealthCheck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/trigger/fetch-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Starts a log fetch; the lines arrive as an event */
    post: operations["triggerComputeInstanceLogFetch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Deploys a new version of an instance */
    patch: operations["updateComputeInstance"];
    trace?: never;
  };
  "/v1/compute-instance/{instanceId}/update/health-check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the health check of an instance */
    patch: operations["updateComputeInstanceHealthCheck"];
    trace?: never;
  };
  "/v1/compute-machine-image": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the machine images (plans)
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listComputeMachines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-machine-image/regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the regions machine images are available in
     * @description "any" is accepted as a region in create calls although it may not be listed.
     */
    get: operations["listComputeRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one compute project */
    get: operations["getComputeProject"];
    put?: never;
    post?: never;
    /** Deletes a compute project */
    delete: operations["deleteComputeProject"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}/funds-usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads the spending of a compute project */
    get: operations["getComputeProjectFundsUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}/instances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the instances of a compute project
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listComputeProjectInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/compute-project/{computeProjectId}/instances/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the instances of a compute project by state */
    get: operations["countComputeProjectInstances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Builds and publishes a git repository
     * @description The swagger client adds a trailing slash. Follow the topic on the event stream or poll GET /v1/deployment/{deploymentId}.
     */
    post: operations["startDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/framework/suggestion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Guesses the framework of a repository
     * @description Collides with GET /v1/deployment/{deploymentId} only in shape, not in depth.
     */
    get: operations["suggestFramework"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Uploads an already built site in a single multipart request
     * @deprecated
     * @description Replaced by POST /v1/upload-deployment. Answer keys sitePreview and affectedDomains feed protocolLink and dynamicLinks of later APIs. No explicit content type must be set by hand: the boundary is needed.
     */
    post: operations["uploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one deployment with its log
     * @description Deployment.project is a full object here.
     */
    get: operations["getDeployment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}/authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a deployment that waits for authorization */
    post: operations["authorizeDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a running deployment */
    post: operations["cancelDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/deployment/{deploymentId}/redeploy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Runs a deployment again with the same settings */
    post: operations["redeployDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/gpt/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a request to the code assistant */
    post: operations["queryCodeAssistant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/gpt/whitelisted": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells whether the user may use the code assistant */
    get: operations["getCodeAssistantAccess"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipfs/pin/{cid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pins existing IPFS content into a project
     * @deprecated
     * @description Replaced by POST /v2/ipfs/pin/{cid}.
     */
    post: operations["pinCidV1"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipfs/pins/{cid}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the pin state of a CID
     * @deprecated
     * @description Replaced by GET /v2/ipfs/pins/{cid}/status. Authorization: no Authorization header is sent.
     */
    get: operations["getCidStatusV1"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/deployments/{deploymentId}/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the IPNS names of one deployment or upload
     * @deprecated
     * @description Replaced by GET /v1/bucket/{bucketId}/ipns-records.
     */
    get: operations["listDeploymentIpnsNames"];
    put?: never;
    /**
     * Creates an IPNS name that points at a deployment or upload
     * @deprecated
     * @description Replaced by POST /v1/bucket/{bucketId}/ipns-records. Wrapped answer here, bare object on the GET.
     */
    post: operations["publishIpnsName"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/deployments/{deploymentId}/names/{ipnsNameId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Points an IPNS name at another deployment or upload
     * @deprecated
     * @description Replaced by PATCH /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}.
     */
    put: operations["updateIpnsName"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/names": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the IPNS names of an organization
     * @deprecated
     * @description Replaced by GET /v1/bucket/{bucketId}/ipns-records.
     */
    get: operations["listOrganizationIpnsNames"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/ipns/names/{ipnsNameId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one IPNS name
     * @deprecated
     * @description Replaced by GET /v1/bucket/{bucketId}/ipns-records/{ipnsRecordId}.
     */
    get: operations["getIpnsName"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/marketplace-app": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the templates of the compute marketplace */
    get: operations["listMarketplaceApps"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/marketplace-app/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the template categories */
    get: operations["listMarketplaceCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/marketplace-app/{marketplaceAppId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one template */
    get: operations["getMarketplaceApp"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an organization of a given product type
     * @description The CLI only ever creates app and compute types. Needs a login session token in practice; whether an API token suffices is unknown.
     */
    post: operations["createOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one organization, or an umbrella organization when given a master id */
    get: operations["getOrganization"];
    /** Changes name, user name and picture of an organization */
    put: operations["updateOrganization"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/buckets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the buckets of a storage organization
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listBuckets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/buckets/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the buckets of a storage organization */
    get: operations["countBuckets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/clusters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the clusters of an organization
     * @deprecated
     * @description Replaced by GET /v1/organization/{organizationId}/compute-projects. Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listClusters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/compute-projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the compute projects of an organization
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listComputeProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/compute-projects/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the compute projects of an organization */
    get: operations["countComputeProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/coupons": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the coupons of an organization */
    get: operations["listOrganizationCoupons"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/invites": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the invitations an organization has sent */
    get: operations["listOrganizationInvites"];
    put?: never;
    /**
     * Invites a person by e-mail
     * @description Rate limited to 5 requests per 10 minutes and address since V3.0.4-beta.
     */
    post: operations["createOrganizationInvite"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/invites/{inviteId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraws an invitation */
    delete: operations["deleteOrganizationInvite"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/member": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Removes a member from an organization
     * @description Described as available to paid plans only.
     */
    delete: operations["removeOrganizationMember"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/migrate-projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Copies the upload projects of a web app organization into this storage organization */
    post: operations["migrateProjectsToStorage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/overdue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells whether an organization exceeds its plan
     * @description Absent from every @spheron/core release; later availability unknown.
     */
    get: operations["getOrganizationOverdue"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the web projects of an organization
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults. Items carry latestDeployment, which core typings omit.
     */
    get: operations["listOrganizationProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/projects/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the web projects of an organization */
    get: operations["countOrganizationProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/organization/{organizationId}/subscription-usage/specialization/{specialization}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads consumption and limits for one product */
    get: operations["getOrganizationUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/price/liveTokenPrice/{tokenId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the live market price of a token
     * @description Path segment liveTokenPrice is camelCase, unlike all other paths.
     */
    get: operations["getLiveTokenPrice"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the signed-in user with organizations
     * @description Clients send a trailing slash: /v1/profile/.
     */
    get: operations["getProfile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one project */
    get: operations["getProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/configuration": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Replaces the build settings of a project
     * @description The Go client has the types but no call.
     */
    put: operations["updateProjectConfiguration"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the deployment environments of a project */
    get: operations["listDeploymentEnvironments"];
    put?: never;
    /** Creates a deployment environment */
    post: operations["createDeploymentEnvironment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces a deployment environment */
    put: operations["updateDeploymentEnvironment"];
    post?: never;
    /** Deletes a deployment environment */
    delete: operations["deleteDeploymentEnvironment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Activates a deployment environment */
    patch: operations["activateDeploymentEnvironment"];
    trace?: never;
  };
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}/deactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Deactivates a deployment environment */
    patch: operations["deactivateDeploymentEnvironment"];
    trace?: never;
  };
  "/v1/project/{projectId}/deployments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists the deployments of a project
     * @description Core always sends skip and limit and refuses negative numbers before calling; 2022 clients leave them out, so the server has defaults.
     */
    get: operations["listProjectDeployments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/deployments/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the deployments of a project by outcome */
    get: operations["countProjectDeployments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the domains of a project */
    get: operations["listProjectDomains"];
    put?: never;
    /** Attaches a domain to a project */
    post: operations["addProjectDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/domains/cdn-records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Returns the DNS targets for custom domains
     * @description Collides with GET …/domains/{domainIdentifier}: a client must not let users pass "cdn-records" as an identifier.
     */
    get: operations["getCdnRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/domains/{domainIdentifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads one domain of a project
     * @description One caller adds a trailing slash.
     */
    get: operations["getProjectDomain"];
    put?: never;
    post?: never;
    /** Detaches a domain from a project */
    delete: operations["deleteProjectDomain"];
    options?: never;
    head?: never;
    /** Changes target, environments or name of a domain */
    patch: operations["updateProjectDomain"];
    trace?: never;
  };
  "/v1/project/{projectId}/domains/{domainIdentifier}/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Checks the DNS records of a domain
     * @description Look at domain.verified for the verdict; success only says the check ran (buidlfy).
     */
    patch: operations["verifyProjectDomain"];
    trace?: never;
  };
  "/v1/project/{projectId}/environment-variables": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adds build variables to a project
     * @description There is no GET: read project.environmentVariables.
     */
    post: operations["addEnvironmentVariables"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/environment-variables/{environmentVariableId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces one build variable */
    put: operations["updateEnvironmentVariable"];
    post?: never;
    /** Deletes one build variable */
    delete: operations["deleteEnvironmentVariable"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/project/{projectId}/state": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Archives a project or brings it back
     * @description The Go client has the types but no call.
     */
    patch: operations["updateProjectState"];
    trace?: never;
  };
  "/v1/subscribe": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Opens a server-sent event stream
     * @description Frames are "event: message" followed by "data: {json}". Rate limited to 5 requests per 10 minutes and address according to V3.0.4-beta ("subscribe endpoint"; might mean another subscribe).
     */
    get: operations["subscribeToEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Uploads files to a bucket in a single multipart request
     * @description Storage twin of /v1/deployment/upload; not used by any @spheron package.
     */
    post: operations["uploadFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opens a chunked upload into a project
     * @deprecated
     * @description Replaced by POST /v1/upload/initiate.
     */
    post: operations["initiateUploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment/{deploymentId}/data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends one payload of a chunked upload
     * @deprecated
     * @description Replaced by POST /v1/upload/{uploadId}/data. Authorization: API token or the single use token.
     */
    post: operations["sendUploadDeploymentData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload-deployment/{deploymentId}/finish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Commits or abandons a chunked upload
     * @deprecated
     * @description Replaced by POST /v1/upload/{uploadId}/finish. Authorization: API token or the single use token.
     */
    post: operations["finishUploadDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/initiate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a chunked upload into a bucket */
    post: operations["initiateUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads one upload */
    get: operations["getUpload"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/data": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends one payload of a chunked upload
     * @description Authorization: API token or the single use token.
     */
    post: operations["sendUploadData"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/finish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Commits or abandons a chunked upload
     * @description Clients send CANCEL after any failed data request, then raise. Success=false is possible on a 2xx answer; the clients then raise with message. Authorization: API token or the single use token.
     */
    post: operations["finishUpload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/upload/{uploadId}/pin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Pins the content of an upload again */
    patch: operations["pinUpload"];
    trace?: never;
  };
  "/v1/upload/{uploadId}/unpin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Removes the pin from the content of an upload */
    patch: operations["unpinUpload"];
    trace?: never;
  };
  "/v2/ipfs/pin/{cid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pins existing IPFS content into a bucket */
    post: operations["pinCid"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/ipfs/pins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pins several CIDs into a bucket in one call */
    post: operations["pinCids"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/ipfs/pins/{cid}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Reads the pin state of a CID
     * @description Authorization: no Authorization header is sent.
     */
    get: operations["getCidStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Second version of the profile call, used to validate a key */
    get: operations["getProfileV2"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Hardware and price agreed for a service. */
    AgreedMachineImage: {
      /** @description Epoch number */
      agreementDate: number;
      cpu: number;
      defaultDailyTopUp: number;
      gpu?: components["schemas"]["GpuSpecs"];
      leasePricePerBlock: number;
      /** @description 24 hexadecimal digits; core git 2.0.6+ */
      machineId?: string;
      /** @description Machine image name, or the literal "Custom Plan" */
      machineType: string;
      maxPricePerBlock: number;
      /** @description With unit Gi */
      memory: string;
      persistentStorage?: components["schemas"]["PersistentStorage"];
      /** @description With unit Gi */
      storage: string;
      /** @description Misspelt on the wire */
      topupThreashold: number;
    };
    /**
     * @description Product type of an organization.
     * @enum {string}
     */
    AppTypeEnum: "app" | "compute" | "storage";
    /**
     * @description Autoscaling cooldown in seconds.
     * @enum {integer}
     */
    AutoscalingCooldownEnum: 300 | 600 | 900 | 1200;
    /** @description Autoscaling settings in a request. */
    AutoscalingInput: {
      cancelAutoscaling?: boolean;
      cooldown: components["schemas"]["AutoscalingCooldownEnum"];
      maximumInstances: number;
      minimumInstances: number;
      plan: components["schemas"]["AutoscalingPlanEnum"];
      scaleDown: components["schemas"]["AutoscalingRulesThreshold"];
      scaleUp: components["schemas"]["AutoscalingRulesThreshold"];
      timeWindow: components["schemas"]["AutoscalingTimeWindowEnum"];
    };
    /**
     * @description Checks per autoscaling window.
     * @enum {integer}
     */
    AutoscalingNumberOfChecksEnum: 5;
    /**
     * @description Named autoscaling preset.
     * @enum {string}
     */
    AutoscalingPlanEnum: "custom" | "relax" | "standard" | "aggressive";
    /** @description Autoscaling settings and counters of a service. */
    AutoscalingRules: {
      averageCpuUtilization: number;
      averageMemoryUtilization: number;
      cooldown: components["schemas"]["AutoscalingCooldownEnum"];
      /** Format: date-time */
      lastScaleAction: string;
      /** Format: date-time */
      lastScaleCheck: string;
      maximumInstances: number;
      minimumInstances: number;
      numberOfChecks: components["schemas"]["AutoscalingNumberOfChecksEnum"];
      plan: components["schemas"]["AutoscalingPlanEnum"];
      scaleDown: components["schemas"]["AutoscalingRulesThreshold"];
      scaleUp: components["schemas"]["AutoscalingRulesThreshold"];
      timeWindow: components["schemas"]["AutoscalingTimeWindowEnum"];
      /** @description NumberOfChecksPreformed is misspelt on the wire */
      windowCounter: {
        numberOfChecksPreformed: number;
        numberOfRequestsAboveCPULimit: number;
        numberOfRequestsAboveMemoryLimit: number;
        numberOfRequestsBelowCPULimit: number;
        numberOfRequestsBelowMemoryLimit: number;
      };
    };
    /** @description Thresholds for one scaling direction. */
    AutoscalingRulesThreshold: {
      cpuThreshold: {
        checksInAlarm: number;
        step: number;
        utilizationPercentage: number;
      };
      memoryThreshold: {
        checksInAlarm: number;
        step: number;
        utilizationPercentage: number;
      };
    };
    /**
     * @description Autoscaling window in seconds.
     * @enum {integer}
     */
    AutoscalingTimeWindowEnum: 60 | 120 | 300 | 600;
    /** @description A storage bucket. */
    Bucket: {
      /** @description 24 hexadecimal digits */
      _id: string;
      createdBy: string;
      name: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      state: components["schemas"]["BucketStateEnum"];
    };
    /** @description Domain of a bucket. */
    BucketDomain: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      bucketId: string;
      link: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
      verified: boolean;
    };
    /** @description Body to add a domain to a bucket. */
    BucketDomainInput: {
      link?: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
    };
    /** @description Body to change a bucket domain. */
    BucketDomainUpdateInput: {
      link?: string;
      name: string;
    };
    /** @description IPNS name attached to a bucket. */
    BucketIpnsRecord: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      bucket: string;
      /** Format: date-time */
      createdAt: string;
      ipnsLink: string;
      /** @description The IPNS hash */
      keyId: string;
      keyName: string;
      memoryUsed: number;
      targetCid: string;
      /** Format: date-time */
      updatedAt: string;
    };
    /**
     * @description Whether a bucket is live or put away.
     * @enum {string}
     */
    BucketStateEnum: "MAINTAINED" | "ARCHIVED";
    /** @description Outcome of a cancel request. */
    CancelDeploymentResponse: {
      /** @description Literal true in core typings */
      canceled: boolean;
      error?: boolean;
      /** @description Literal true in core typings; the site SDK widens both to boolean */
      killing: boolean;
      message: string;
    };
    /** @description DNS targets for custom domains. */
    CdnRecords: {
      /** @description For CNAME records */
      recordCnameV2: string;
      /** @description For A records */
      recordIpv4V2: string;
    };
    /** @description Group of compute instances, cluster era. */
    Cluster: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      name: string;
      /** @description 24 hexadecimal digits; git 2023-10 */
      organization?: string;
      proivder: components["schemas"]["ProviderEnum"];
      state: components["schemas"]["ClusterStateEnum"];
      /** Format: date-time */
      updatedAt: string;
      /** @description Image or repository url */
      url: string;
    };
    /** @description A compute instance, cluster era. */
    ClusterInstance: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      activeOrder: string;
      agreedMachineImageType: {
        agreementDate: number;
        cpu?: number;
        machineType: string;
        memory?: string;
        persistentStorage?: components["schemas"]["PersistentStorage"];
        storage?: string;
      };
      /** @description 24 hexadecimal digits */
      cluster: string;
      /** Format: date-time */
      createdAt: string;
      healthCheck: {
        port?: components["schemas"]["Port"];
        status?: components["schemas"]["HealthStatusEnum"];
        /** Format: date-time */
        timestamp?: string;
        url: string;
      };
      /** @description Correct spelling here, unlike urlPrewiew */
      latestUrlPreview: string;
      name: string;
      orders: string[];
      retrievableAkt: number;
      /** @description Git 2023-10 */
      scalable?: boolean;
      state: components["schemas"]["InstanceStateEnum"];
      /** Format: date-time */
      updatedAt: string;
      withdrawnAkt: number;
    };
    /** @description Container settings of an order. */
    ClusterInstanceConfiguration: {
      agreedMachineImage: components["schemas"]["AgreedMachineImage"];
      args: string[];
      branch: string;
      buildImage: boolean;
      command: string[];
      env: components["schemas"]["Env"][];
      folderName: string;
      image: string;
      instanceCount: number;
      ports: components["schemas"]["Port"][];
      protocol: string;
      region: string;
      tag: string;
    };
    /** @description Container settings in a create request, cluster era. */
    ClusterInstanceConfigurationInput: {
      /** @description Mandatory up to core 2.0.1 */
      akashMachineImageName?: string;
      args: string[];
      branch?: string;
      /** @description Optional in git 2023-10 */
      buildImage?: boolean;
      /** @description One action sends "commands" */
      command: string[];
      customInstanceSpecs: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      /** @description Optional in git 2023-10 */
      folderName?: string;
      image: string;
      instanceCount: number;
      ports: components["schemas"]["Port"][];
      protocol: components["schemas"]["ClusterProtocolEnum"];
      region: string;
      /** @description Sent inside configuration by one script */
      scalable?: boolean;
      tag: string;
    };
    /** @description Ids created by a create or update call, cluster era. */
    ClusterInstanceResponse: {
      /** @description 24 hexadecimal digits */
      clusterId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceOrderId: string;
      /** @description Read by the update action */
      message?: string;
      /** @description Read by the update action */
      success?: boolean;
      topic: string;
    };
    /**
     * @description Network a compute workload is placed on.
     * @enum {string}
     */
    ClusterProtocolEnum: "akash";
    /** @description State of a compute project (formerly cluster). */
    ClusterStateEnum: "MAINTAINED" | "ARCHIVED" | (string & {});
    /** @description One version of an instance. */
    ComputeDeployment: {
      /** @description 24 hexadecimal digits */
      _id: string;
      akashWalletId: string;
      buildTime: number;
      closingLogs: {
        log: string;
        time: string;
      }[];
      commitId: string;
      /** @description 24 hexadecimal digits */
      computeInstance: string;
      deploymentConfigBase64: string;
      deploymentInitiator: string;
      env: unknown;
      instanceEvents: string[];
      instanceLogs: string[];
      lastTopup: components["schemas"]["ComputeTopup"];
      /** @description Log is an array here, a string in web deployments */
      logs: {
        log: string[];
        time: string;
      }[];
      protocolData: components["schemas"]["ProtocolData"];
      services: components["schemas"]["ComputeServiceConfiguration"][];
      status: components["schemas"]["ComputeDeploymentStatusEnum"];
      topic: string;
      topups: components["schemas"]["ComputeTopup"][];
      type: components["schemas"]["ComputeDeploymentTypeEnum"];
      /** @description Misspelt on the wire */
      urlPrewiew: string;
    };
    /** @description A compute deployment with live logs. */
    ComputeDeploymentGetResponse: {
      deployment: components["schemas"]["ComputeDeployment"];
      liveLogs: string[];
    };
    /** @description A page of log lines. */
    ComputeDeploymentLogs: {
      /** @description 24 hexadecimal digits */
      _id: string;
      logs: string[];
      /** @description Total number of lines */
      logsLength: number;
    };
    /** @description Status of one compute deployment (formerly order). */
    ComputeDeploymentStatusEnum:
      | "Queued"
      | "Pending"
      | "Deployed"
      | "Failed"
      | "Deprecated"
      | "Deprecated-Provider"
      | (string & {});
    /** @description Whether a compute deployment is the first or an update. */
    ComputeDeploymentTypeEnum: "DEPLOY" | "UPDATE" | (string & {});
    /** @description A machine image (plan). */
    ComputeMachine: {
      /** @description 24 hexadecimal digits */
      _id: string;
      cpu: number;
      defaultDailyTopUp: number;
      gpu?: components["schemas"]["Gpu"];
      /** @description Compute token per block */
      maxPricePerBlock: number;
      memory: string;
      name: string;
      storage: string;
      /** @description Misspelt on the wire */
      topupThreashold: number;
    };
    /** @description Resource use of a service. */
    ComputeMetrics: {
      cpu: number;
      memory: number;
      timestamp: string;
    };
    /** @description Group of compute instances. */
    ComputeProject: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      description: string;
      name: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      proivder: components["schemas"]["ProviderEnum"];
      state: components["schemas"]["ClusterStateEnum"];
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description One service inside a compute deployment. */
    ComputeServiceConfiguration: {
      agreedMachineImage: components["schemas"]["AgreedMachineImage"];
      args: string[];
      autoscalingRules: components["schemas"]["AutoscalingRules"];
      branch: string;
      buildImage: boolean;
      command: string[];
      customServiceSpecs: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      folderName: string;
      healthCheck: components["schemas"]["HealthCheck"];
      image: string;
      name: string;
      ports: components["schemas"]["Port"][];
      privateImageConfig?: components["schemas"]["PrivateImageConfig"];
      protocol: components["schemas"]["ClusterProtocolEnum"];
      region: string;
      scalable: boolean;
      serviceCount: number;
      tag: string;
      template: string;
      /** @description Misspelt on the wire */
      urlPrewiew?: string;
    };
    /** @description One payment into the lease of a deployment. */
    ComputeTopup: {
      amount: number;
      time: number;
      txhash: string;
    };
    /** @description Purchase type of a compute instance. */
    ComputeTypeEnum: "SPOT" | "ON_DEMAND" | (string & {});
    /** @description Build settings of a project or of one deployment. */
    Configuration: {
      /** @description 24 hexadecimal digits; absent from request bodies and from latestDeployment.configuration */
      _id?: string;
      buildCommand: string;
      framework: components["schemas"]["FrameworkEnum"];
      installCommand: string;
      nodeVersion: components["schemas"]["NodeVersionEnum"];
      publishDir: string;
      /** @description Root folder inside the repository; may be empty */
      workspace: string;
    };
    /** @description Build settings as sent by clients. */
    ConfigurationInput: {
      buildCommand: string;
      /** @description One of the frameworks that a project's configuration names, or another name */
      framework: string;
      installCommand: string;
      /** @description One of the versions that a project's configuration names, or another name */
      nodeVersion: string;
      publishDir: string;
      workspace: string;
    };
    /** @description Coupon registered for an organization. */
    Coupon: {
      /**
       * Format: date-time
       * @description Typed string; format assumed
       */
      activatedAt: string;
      activationCode: string;
      couponName: string;
      /** @description Misspelt on the wire */
      daysRemaning: number;
      daysUntilActivation: number;
      /**
       * Format: date-time
       * @description Typed string; format assumed
       */
      expiresAt: string;
      /** @description "id", not "_id" */
      id: string;
      /**
       * Format: date-time
       * @description Typed string; format assumed
       */
      registeredAt: string;
      /** @description Values unknown */
      state: string;
      totalDays: number;
    };
    /** @description Body to create an instance, cluster era. */
    CreateClusterInstanceRequest: {
      clusterName: string;
      /** @description DOCKERHUB */
      clusterProvider: string;
      /** @description Image name */
      clusterUrl: string;
      configuration: components["schemas"]["ClusterInstanceConfigurationInput"];
      /** @description Number; some clients send text */
      healthCheckPort?: number | string;
      /** @description Mandatory in core 1.0.3 */
      healthCheckUrl?: string;
      instanceName?: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description Core 2.0.4+, terraform 2023-09 */
      scalable?: boolean;
      /** Format: uuid */
      uniqueTopicId?: string;
    };
    /** @description Body to create an instance from a marketplace template. */
    CreateInstanceFromMarketplaceRequest: {
      /** @description 24 hexadecimal digits; id of a machine image (the other create call takes the name); empty string when custom specs are used */
      akashImageId: string;
      customInstanceSpecs?: components["schemas"]["CustomServiceSpecs"];
      /** @description Label is the display name of the template variable, not its key */
      environmentVariables: {
        label: string;
        value: string;
      }[];
      /** @description Core 2.0.0+ */
      instanceCount?: number;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      region: string;
      /** @description Core 2.0.4+ */
      scalable: boolean;
      /** @description 24 hexadecimal digits */
      templateId: string;
      /** Format: uuid */
      uniqueTopicId?: string;
    };
    /** @description Body to create a compute instance with one or more services. */
    CreateInstanceRequest: {
      /** @description CLI sends an empty string */
      computeProjectDescription: string;
      computeProjectName: string;
      /** @description CLI sends DOCKERHUB */
      computeProvider: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description A region name or "any" */
      region: string;
      /** @description True = on demand, false = spot */
      scalable: boolean;
      services: components["schemas"]["ServiceInput"][];
      /**
       * Format: uuid
       * @description Client chosen event topic
       */
      uniqueTopicId: string;
    };
    /** @description User name and password of a protected domain. */
    Credentials: {
      password: string;
      username: string;
    };
    /** @description Hardware outside the named machine images. */
    CustomServiceSpecs: {
      /** @description Number of cores: 0.5, 1, 2, 4, 8, 16 or 32; some clients send it as text */
      cpu?: number | string;
      /** @description With unit Gi; 0.5 to 32 as for cpu; one script sent a bare number as string */
      memory?: string;
      persistentStorage?: components["schemas"]["PersistentStorage"];
      /** @description With unit Gi, 1 to 1024 */
      storage: string;
    };
    /** @description One build and publication of a web project. */
    Deployment: {
      /** @description 24 hexadecimal digits */
      _id: string;
      branch: string;
      buildDirectory: string[];
      /** @description Seconds */
      buildTime: number;
      commitId: string;
      commitMessage: string;
      configuration: components["schemas"]["Configuration"];
      contentHash: string;
      /** Format: date-time */
      createdAt: string;
      deploymentEnvironmentName: string;
      deploymentInitiator?: string;
      encrypted?: boolean;
      /** @description Map of variables; the Go client models it as {key,value} and sends a string */
      env: {
        [key: string]: unknown;
      };
      externalRepositoryName: string | null;
      failedMessage: string;
      gitProviderPreferences?: components["schemas"]["GitProviderPreferences"];
      isFromRequest: boolean;
      logs: components["schemas"]["DeploymentLog"][];
      /** @description Bytes; shown as file size by the site SDK */
      memoryUsed: number;
      paymentId: string;
      /** @description Epoch number */
      pickedUpByDeployerAt?: number;
      /** @description Id of the project; the whole project where one deployment is read */
      project: string | components["schemas"]["Project"];
      protocol: components["schemas"]["ProtocolEnum"];
      screenshot?: {
        fee: string;
        id: string;
        url: string;
      };
      sitePreview: string;
      skipAllRelative?: boolean;
      status: components["schemas"]["DeploymentStatusEnum"];
      /** @description Event topic */
      topic: string;
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Number of deployments by outcome. */
    DeploymentCount: {
      failed: number;
      pending: number;
      successful: number;
      total: number;
    };
    /** @description Named environment that maps git branches to a protocol. */
    DeploymentEnvironment: {
      /** @description 24 hexadecimal digits; the list item type of the swagger-2022 client lacks it */
      _id: string;
      branches: string[];
      /** Format: date-time */
      createdAt?: string;
      isFree?: boolean;
      name: string;
      protocol: components["schemas"]["ProtocolEnum"];
      status: components["schemas"]["DeploymentEnvironmentStatusEnum"];
      /** Format: date-time */
      updatedAt?: string;
    };
    /** @description Body to create or change a deployment environment. */
    DeploymentEnvironmentInput: {
      branches: string[];
      name: string;
      protocol: components["schemas"]["ProtocolEnum"];
    };
    /** @description Status of a deployment environment. */
    DeploymentEnvironmentStatusEnum: "ACTIVE" | "INACTIVE" | "PAYMENT_PENDING" | (string & {});
    /** @description A deployment with live log lines. */
    DeploymentGetResponse: {
      deployment: components["schemas"]["Deployment"];
      /** @description A list of lines on the compute side; not typed by any client here */
      liveLogs?: unknown;
    };
    /** @description One line of a build log. */
    DeploymentLog: {
      log: string;
      time: string;
    };
    /** @description Answer to start, authorize and redeploy. */
    DeploymentStartResponse: {
      deployment?: components["schemas"]["Deployment"];
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      error?: boolean;
      message: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      success: boolean;
      topic: string;
    };
    /** @description Life cycle of a web deployment. */
    DeploymentStatusEnum:
      | "PreQueue"
      | "Queued"
      | "Pending"
      | "Canceled"
      | "Deployed"
      | "Failed"
      | "AuthorizationNeeded"
      | "Killing"
      | "TimedOut"
      | (string & {});
    /** @description Answer to the one-shot upload of a built site. */
    DeploymentUploadResponse: {
      affectedDomains?: string[];
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      error?: boolean;
      message: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      sitePreview?: string;
      success: boolean;
    };
    /** @description Domain of a project or of a compute instance. */
    Domain: {
      /** @description 24 hexadecimal digits */
      _id: string;
      appType?: components["schemas"]["DomainApplicationTypeEnum"];
      /** Format: date-time */
      createdAt?: string;
      credentials?: components["schemas"]["Credentials"][];
      /** @description Array of objects in core 1.0.1–1.0.3 */
      deploymentEnvironmentIds: string[];
      /** @description 24 hexadecimal digits; terraform model for instance domains */
      instanceId?: string;
      /** @description Target URL or empty */
      link: string;
      name: string;
      /** @description 24 hexadecimal digits; for compute instances the SDK reads the instance id from this very field; terraform reads instanceId */
      projectId: string;
      type: components["schemas"]["DomainTypeEnum"];
      /** Format: date-time */
      updatedAt?: string;
      verified: boolean;
      version: string;
    };
    /** @description Numeric marker of which product owns the domain. */
    DomainApplicationTypeEnum: 1 | 2 | (number & {});
    /** @description Body to add a domain to a project. */
    DomainInput: {
      /** @description Required up to core 1.0.3; names in the SDK docs of the time, ids not ruled out */
      deploymentEnvironments?: string[];
      /** @description Required up to core 1.0.3 */
      link?: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
    };
    /**
     * @description Kind of domain attached to a project, bucket or instance.
     * @enum {string}
     */
    DomainTypeEnum:
      "domain" | "subdomain" | "handshake-domain" | "handshake-subdomain" | "ens-domain";
    /** @description Body to change a project domain. */
    DomainUpdateInput: {
      deploymentEnvironments?: string[];
      link?: string;
      /** @description The 2022 caller buidlfy omits it */
      name: string;
    };
    /** @description Environment entry of a container. */
    Env: {
      isSecret: boolean;
      /** @description Name and value joined by "=" */
      value: string;
    };
    /** @description Build-time variable of a project. */
    EnvironmentVariable: {
      /** @description 24 hexadecimal digits; missing from the first of two merged typings in core */
      _id: string;
      /** @description Full objects in answers; swagger-2022 misspells it depolymentEnvironments in the POST answer */
      deploymentEnvironments: components["schemas"]["DeploymentEnvironment"][];
      name: string;
      value: string;
    };
    /** @description One variable in a request. */
    EnvironmentVariableInput: {
      /** @description Names of deployment environments; core 1.0.5+ */
      environments: string[];
      name: string;
      value: string;
    };
    /** @description Error body. Clients have met a text under message, the same with error: true, and a text under error. */
    Error: {
      /** @description true beside a message, or the text itself */
      error?: boolean | string;
      /** @description Text for people, or a code word when a login is refused */
      message?: string;
    };
    /** @description List form of a cluster era instance: ClusterInstance plus these. */
    ExtendedClusterInstance: components["schemas"]["ClusterInstance"] & {
      ami: string;
      cpu: number;
      defaultDailyTopup: number;
      image: string;
      leasePricePerBlock: number;
      memory: string;
      storage: string;
      tag: string;
      topupReport?: components["schemas"]["TopupReport"];
    };
    /** @description Instance with billing extras, used in lists. */
    ExtendedInstance: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      activeDeployment?: string;
      /** @description Id of the compute project, or the whole project */
      computeProject: string | components["schemas"]["ComputeProject"];
      /** Format: date-time */
      createdAt: string;
      /** @description Lower case u, unlike defaultDailyTopUp elsewhere */
      defaultDailyTopup: number;
      deployments: string[];
      leasePricePerBlock: number;
      name: string;
      region: string;
      retrievableAkt: number;
      scalableRunningCost: number;
      /** Format: date-time */
      scalableRunningCostUpdatedAt: string;
      state: components["schemas"]["InstanceStateEnum"];
      topupReport?: components["schemas"]["TopupReport"];
      type?: components["schemas"]["ComputeTypeEnum"];
      /** Format: date-time */
      updatedAt: string;
      withdrawnAkt: number;
    };
    /** @description Framework preset of a build. */
    FrameworkEnum:
      | "static"
      | "vue"
      | "react"
      | "next"
      | "angular"
      | "preact"
      | "nuxt2"
      | "svelte"
      | "gatsby"
      | "eleventy"
      | "docusaurus"
      | "sanity"
      | "hugo"
      | "ionicreact"
      | "vite"
      | "scully"
      | "stencil"
      | "brunch"
      | "ionicangular"
      | (string & {});
    /** @description Spending of a compute project, in micro units of the compute token in the cluster era. */
    FundsUsage: {
      /** @description Divided by 1 000 000 and multiplied with the token price by the cluster era SDK */
      dailyUsage: number;
      usedTillNow: number;
    };
    /** @description Which git side effects a deployment may cause. */
    GitProviderPreferences: {
      buildStatus?: boolean;
      commitComments?: boolean;
      githubDeployment?: boolean;
      prComments?: boolean;
    };
    /** @description Generated file. */
    GptFile: {
      code: string;
      filename: string;
    };
    /** @description Body of a code assistant request. */
    GptQueryRequest: {
      /** @description File text */
      file?: string;
      lang?: string;
      query: string;
      type?: components["schemas"]["GptRequestTypeEnum"];
    };
    /** @description Answer of the code assistant. */
    GptQueryResponse: {
      /** @description Text, or the generated files */
      response: string | components["schemas"]["GptFile"][];
    };
    /**
     * @description Kind of code assistant request.
     * @enum {string}
     */
    GptRequestTypeEnum:
      "Generate" | "Based" | "Update" | "Find" | "Fix" | "Improve" | "Transpile" | "Test";
    /** @description GPU of a machine image. */
    Gpu: {
      availableUnits: number;
      model: string;
      totalUnits: number;
      units: number;
      vendor: string;
    };
    /** @description GPU demand of a service. */
    GpuSpecs: {
      /** @description Vendor name to list of models */
      models: {
        [key: string]: {
          model: string;
        }[];
      };
      units: number;
    };
    /** @description Health check settings and last result of a service. */
    HealthCheck: {
      /** @description Called "url" in the cluster era */
      path: string;
      port?: components["schemas"]["Port"];
      status?: components["schemas"]["HealthStatusEnum"];
      /** Format: date-time */
      timestamp?: string;
    };
    /** @description Health check in create and update requests. */
    HealthCheckInput: {
      path: string;
      port: number;
    };
    /** @description Body to change only the health check. */
    HealthCheckUpdateRequest: {
      healthCheckPort: number;
      healthCheckUrl: string;
    };
    /** @description Result of a container health check. */
    HealthStatusEnum: "Active" | "Inactive" | "Pending" | "Unknown" | (string & {});
    /** @description A compute instance. */
    Instance: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits; the CLI falls back to deployments[0] */
      activeDeployment?: string;
      /** @description Id of the compute project; the whole project in some lists */
      computeProject: string | components["schemas"]["ComputeProject"];
      /** Format: date-time */
      createdAt: string;
      deployments: string[];
      name: string;
      region: string;
      retrievableAkt: number;
      scalableRunningCost: number;
      /** Format: date-time */
      scalableRunningCostUpdatedAt: string;
      state: components["schemas"]["InstanceStateEnum"];
      type?: components["schemas"]["ComputeTypeEnum"];
      /** Format: date-time */
      updatedAt: string;
      withdrawnAkt: number;
    };
    /** @description Body to add or change a domain of a compute instance. */
    InstanceDomainInput: {
      /** @description Optional when adding in npm core 1.0.5–1.0.10 */
      link: string;
      name: string;
      type: components["schemas"]["DomainTypeEnum"];
    };
    /** @description A single instance with optional spending report. */
    InstanceGetResponse: {
      instance: components["schemas"]["Instance"];
      success: boolean;
      topupReport?: components["schemas"]["TopupReport"];
    };
    /** @description One version of an instance, cluster era. */
    InstanceOrder: {
      /** @description 24 hexadecimal digits */
      _id: string;
      akashWalletId: string;
      buildTime: number;
      closingLogs: {
        log: string;
        time: string;
      }[];
      /** @description 24 hexadecimal digits */
      clusterInstance: string;
      clusterInstanceConfiguration: components["schemas"]["ClusterInstanceConfiguration"];
      commitId: string;
      deploymentConfigBase64: string;
      deploymentInitiator: string;
      env: unknown;
      /** @description ClusterEvents in an April 2023 draft */
      instanceEvents: string[];
      /** @description ClusterLogs in an April 2023 draft */
      instanceLogs: string[];
      lastTopup: components["schemas"]["ComputeTopup"];
      logs: {
        log: string[];
        time: string;
      }[];
      protocolData: components["schemas"]["ProtocolData"];
      status: components["schemas"]["ComputeDeploymentStatusEnum"];
      topic: string;
      topups: components["schemas"]["ComputeTopup"][];
      type: components["schemas"]["ComputeDeploymentTypeEnum"];
      /** @description Misspelt on the wire */
      urlPrewiew: string;
    };
    /** @description An order with live logs. */
    InstanceOrderGetResponse: {
      liveLogs: string[];
      order: components["schemas"]["InstanceOrder"];
    };
    /** @description Ids created by a create or update call. */
    InstanceResponse: {
      /** @description 24 hexadecimal digits */
      computeDeploymentId: string;
      /** @description 24 hexadecimal digits */
      computeInstanceId: string;
      /** @description 24 hexadecimal digits */
      computeProjectId: string;
      topic: string;
    };
    /** @description State of a compute instance. */
    InstanceStateEnum: "Starting" | "Failed-start" | "Active" | "Closed" | (string & {});
    /** @description Number of instances by state. */
    InstancesInfo: {
      active: number;
      closed: number;
      failedToStart: number;
      starting: number;
      total: number;
    };
    /** @description Invitation of a person to an organization. */
    Invite: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      link: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      /** @description Values unknown */
      status: string;
      /** Format: date-time */
      updatedAt: string;
      userEmail: string;
    };
    /** @description IPNS name of an upload or deployment (organization level API). */
    IpnsName: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      ipnsLink: string;
      /** @description The IPNS hash */
      keyId: string;
      keyName: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      /** @description 24 hexadecimal digits */
      publishedDeploymentId: string;
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Result of pinning a CID with the first API. */
    LegacyPinCidResponse: {
      affectedDomains: string[];
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      sitePreview: string;
    };
    /** @description Result of closing an upload of the first chunked upload API. */
    LegacyUploadFinishResponse: {
      affectedDomains: string[];
      /** @description Core 1.0.6+ */
      cid?: string;
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      message: string;
      /** @description 24 hexadecimal digits */
      projectId: string;
      sitePreview: string;
      success: boolean;
    };
    /** @description Session data of the first chunked upload API. */
    LegacyUploadInitiateResponse: {
      /** @description 24 hexadecimal digits */
      deploymentId: string;
      /** @description Absent from the first client of 2023-02, which hard-coded 6 */
      parallelUploadCount: number;
      /** @description Absent from the first client, which hard-coded 5 MB */
      payloadSize: number;
      /** @description Only with create_single_deployment_token=true */
      singleDeploymentToken?: string;
    };
    /** @description A template in the compute marketplace. */
    MarketplaceApp: {
      /** @description 24 hexadecimal digits */
      _id: string;
      metadata: components["schemas"]["MarketplaceAppMetadata"];
      name: string;
      /** @description Core git 2.0.7 */
      priority?: number;
      /** @description Core git 2.0.7; before that a single serviceData object */
      services: components["schemas"]["MarketplaceAppService"][];
    };
    /** @description Display data of a template. */
    MarketplaceAppMetadata: {
      category: components["schemas"]["MarketplaceCategoryEnum"];
      description: string;
      docsLink: string;
      icon: string;
      image: string;
      usage: number;
      websiteLink: string;
    };
    /** @description Port of a template. */
    MarketplaceAppPort: {
      containerPort: number;
      defaultExposeTo?: string[];
      exposedPort: number;
      global?: boolean;
    };
    /** @description One service of a template. */
    MarketplaceAppService: {
      /** @description 24 hexadecimal digits */
      _id: string;
      args: string[];
      commands: string[];
      customTemplateSpecs?: {
        cpu?: number;
        memory?: string;
        persistentStorage?: components["schemas"]["PersistentStorage"];
        storage?: string;
      };
      /** @description 24 hexadecimal digits */
      defaultAkashMachineImageId: string;
      dockerImage: string;
      dockerImageTag: string;
      instanceCount: number;
      metadata: {
        icon: string;
        name: string;
      };
      ports: components["schemas"]["MarketplaceAppPort"][];
      provider: string;
      variables: components["schemas"]["MarketplaceAppVariable"][];
    };
    /** @description Variable a template asks for. */
    MarketplaceAppVariable: {
      defaultValue: string;
      hidden: boolean;
      label: string;
      name: string;
      required?: boolean | string;
    };
    /** @description Category of a marketplace template. */
    MarketplaceCategoryEnum: "Database" | "Node" | "Tools" | "AI" | (string & {});
    /** @description Ids created from a template, cluster era. */
    MarketplaceClusterInstanceResponse: {
      /** @description 24 hexadecimal digits */
      clusterId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceId: string;
      /** @description 24 hexadecimal digits */
      clusterInstanceOrderId: string;
      template: components["schemas"]["MarketplaceApp"];
      /** @description 24 hexadecimal digits */
      templateId: string;
      topic: string;
    };
    /** @description Ids created from a template, plus the template. */
    MarketplaceInstanceResponse: {
      /** @description 24 hexadecimal digits */
      computeDeploymentId: string;
      /** @description 24 hexadecimal digits */
      computeInstanceId: string;
      /** @description 24 hexadecimal digits */
      computeProjectId: string;
      template: components["schemas"]["MarketplaceApp"];
      /** @description 24 hexadecimal digits */
      templateId: string;
      topic: string;
    };
    /** @description Umbrella over the site, compute and storage organizations of one team. */
    MasterOrganization: {
      /** @description 24 hexadecimal digits */
      _id: string;
      compute: components["schemas"]["Organization"];
      preferedAppType: components["schemas"]["AppTypeEnum"];
      profile: components["schemas"]["OrganizationProfile"];
      publiclyAccessible: components["schemas"]["AppTypeEnum"];
      site: components["schemas"]["Organization"];
      storage: components["schemas"]["Organization"];
    };
    /** @description Bare confirmation text. */
    MessageResponse: {
      error?: boolean;
      message: string;
    };
    /** @description Confirmation text with success flag. */
    MessageSuccessResponse: {
      message: string;
      success: boolean;
    };
    /** @description Confirmation text with updated flag. */
    MessageUpdatedResponse: {
      message: string;
      updated: boolean;
    };
    /** @description Body to copy a web app organization into a storage organization. */
    MigrateProjectsRequest: {
      /** @description 24 hexadecimal digits */
      webappOrganizationId: string;
    };
    /** @description How much was migrated. */
    MigrateProjectsResponse: {
      numberOfBuckets: number;
      numberOfUploads: number;
    };
    /** @description Node.js major used for the build. */
    NodeVersionEnum: "V_12" | "V_14" | "V_16" | (string & {});
    /** @description A product organization (web app, compute or storage). */
    Organization: {
      /** @description 24 hexadecimal digits; swagger-2022 types say "id" */
      _id: string;
      appType: components["schemas"]["AppTypeEnum"];
      /** Format: date-time */
      createdAt?: string;
      invitedMembers?: components["schemas"]["Invite"][];
      /** @description String in the swagger-2022 typings */
      overdue: boolean;
      profile: components["schemas"]["OrganizationProfile"];
      registries: string[];
      /** Format: date-time */
      updatedAt?: string;
      /** @description Ids of the members; full users in the answers of 2022 */
      users: (string | components["schemas"]["OrganizationUser"])[];
      wallet?: components["schemas"]["Wallet"];
    };
    /** @description Public face of an organization. */
    OrganizationProfile: {
      /** @description The 2022 Go type lacks it */
      image: string;
      name: string;
      username: string;
    };
    /** @description Member of an organization as expanded in 2022 responses. */
    OrganizationUser: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      nftAccess?: string;
      organizations: string[];
      platformProfile: components["schemas"]["PlatformProfile"];
      provider: {
        /** @description 24 hexadecimal digits */
        _id?: string;
        name: string;
      };
      providerProfiles: components["schemas"]["ProviderProfile"][];
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Counters behind an overdue verdict. */
    OverdueDetails: {
      allowedDomains: number;
      allowedEnsDomains: number;
      allowedHnsDomains: number;
      allowedMembers: number;
      exceededDomains: number;
      exceededEnsDomains: number;
      /** @description Clients type one object of amount and project; the plural suggests a list of them */
      exceededEnvironmentsForProjects: unknown;
      exceededHnsDomains: number;
      exceededMembers: number;
      usedDomains: number;
      usedEnsDomains: number;
      usedHnsDomains: number;
    };
    /** @description Whether an organization exceeds its plan and why. */
    OverdueStatus: {
      error?: boolean;
      message?: string;
      overdue: boolean;
      overdueReasons?: string[];
      overdueResponse?: components["schemas"]["OverdueDetails"];
    };
    /** @description Password gate of a project. */
    PasswordProtection: {
      /** @description Clients disagree on what the items are */
      credentials: unknown[];
      enabled: boolean;
    };
    /** @description Pin state on one peer. */
    PeerData: {
      attemptCount: number;
      error: string;
      ipfsPeerAddresses: string[];
      ipfsPeerId: string;
      peerName: string;
      priorityPin: boolean;
      /** @description Values not enumerated */
      status: string;
      /** @description Capital S */
      timeStamp: string;
    };
    /** @description Persistent volume. */
    PersistentStorage: {
      class: components["schemas"]["PersistentStorageClassEnum"];
      mountPoint: string;
      /** @description With unit, e.g. 10Gi */
      size: string;
    };
    /**
     * @description Class of a persistent volume.
     * @enum {string}
     */
    PersistentStorageClassEnum: "beta1" | "beta2" | "beta3";
    /** @description Result of pinning one CID. */
    PinCidResponse: {
      /** @description 24 hexadecimal digits */
      bucketId: string;
      dynamicLinks: string[];
      protocolLink: string;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Body to pin several CIDs. */
    PinCidsRequest: {
      cids: string[];
    };
    /** @description Upload created for one of several CIDs. */
    PinCidsResponseItem: {
      cid: string;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Pin state of a CID across the pinning cluster. */
    PinStatus: {
      allocations: string[];
      cid: string;
      created: string;
      /** @description Not typed by any client */
      metadata: unknown;
      name: string;
      origins: string[];
      peerMap: {
        [key: string]: components["schemas"]["PeerData"];
      };
    };
    /** @description Profile of a user on the platform. */
    PlatformProfile: {
      avatar: string;
      email: string;
      /** @description Snake_case; optional in core, required in 2022 types */
      is_active?: boolean;
      name: string;
      username: string;
    };
    /** @description Port mapping of a container. */
    Port: {
      /** @description Two 2023 scripts sent strings */
      containerPort: number;
      /** @description Core git 2.0.7; a plain string in 2.0.6 */
      exposeTo?: string[];
      /** @description 80 or a port the provider assigns at random */
      exposedPort: number;
      /** @description Core git 2.0.6+ */
      global?: boolean;
    };
    /** @description Credentials for a private container registry. */
    PrivateImageConfig: {
      dockerPasswordOrToken: string;
      dockerRegistryURL: string;
      dockerUserName: string;
    };
    /** @description A web project. */
    Project: {
      /** @description 24 hexadecimal digits */
      _id: string;
      configuration: components["schemas"]["Configuration"];
      /** Format: date-time */
      createdAt: string;
      createdBy?: string;
      deploymentEnvironments: components["schemas"]["DeploymentEnvironment"][];
      domains: components["schemas"]["Domain"][];
      environmentVariables: components["schemas"]["EnvironmentVariable"][];
      hookId: string;
      latestDeployment?: components["schemas"]["Deployment"];
      name: string;
      /** @description 24 hexadecimal digits */
      organization: string;
      passwordProtection?: components["schemas"]["PasswordProtection"];
      prCommentIds: {
        commentId: string;
        prId: string;
      }[];
      provider: components["schemas"]["ProviderEnum"];
      providerOrganizationId?: string;
      repositoryId?: string;
      skipAllRelative?: boolean;
      state: components["schemas"]["ProjectStateEnum"];
      type?: components["schemas"]["ProjectTypeEnum"];
      /** Format: date-time */
      updatedAt: string;
      url: string;
    };
    /**
     * @description Whether a project is live or put away.
     * @enum {string}
     */
    ProjectStateEnum: "MAINTAINED" | "ARCHIVED";
    /** @description How a project came to exist: from a git repository or from direct uploads. */
    ProjectTypeEnum: "STANDARD" | "UPLOAD" | (string & {});
    /** @description Provider specific lease data; open object. */
    ProtocolData: {
      /** @description Host under which exposed ports are reachable */
      providerHost?: string;
    };
    /**
     * @description Storage network a deployment or upload is written to.
     * @enum {string}
     */
    ProtocolEnum: "arweave" | "ipfs-filecoin" | "ipfs";
    /**
     * @description Source provider of a project (git host) or of a compute project (Docker Hub).
     * @enum {string}
     */
    ProviderEnum: "GITHUB" | "GITLAB" | "BITBUCKET" | "DOCKERHUB";
    /** @description Git host profile linked to a member. */
    ProviderProfile: {
      avatar_url: string;
      /** Format: date-time */
      createdAt: string;
      email: string;
      events_url: string;
      followers: number;
      followers_url: string;
      following: number;
      following_url: string;
      gists_url: string;
      html_url: string;
      id: string;
      /** Format: date-time */
      lastLogin: string;
      name: string;
      organizations_url: string;
      providerName: string;
      public_gists: number;
      public_repos: number;
      received_events_url: string;
      repos_url: string;
      starred_url: string;
      subscriptions_url: string;
      url: string;
      username: string;
    };
    /** @description One service of an instance in create and update requests. */
    ServiceInput: {
      /** @description Name of a machine image, not its id */
      akashMachineImageName: string;
      args: string[];
      autoscalingRules?: components["schemas"]["AutoscalingInput"];
      /** @description CLI always sends false */
      buildImage: boolean;
      command: string[];
      customServiceSpecs?: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      /** @description Template variables */
      environmentVariables?: {
        isSecret: boolean;
        label: string;
        value: string;
      }[];
      healthCheck?: components["schemas"]["HealthCheckInput"];
      image: string;
      name: string;
      ports: components["schemas"]["Port"][];
      privateImageConfig?: components["schemas"]["PrivateImageConfig"];
      /** @description Replicas */
      serviceCount: number;
      tag: string;
      /** @description 24 hexadecimal digits */
      templateId?: string;
    };
    /** @description Body to run a command in an instance. */
    ShellExecutionRequest: {
      command: string;
    };
    /** @description Output of a command. */
    ShellExecutionResponse: {
      logs: string[];
    };
    /** @description Body to start a deployment from a git repository. */
    StartDeploymentRequest: {
      branch: string;
      configuration: components["schemas"]["ConfigurationInput"];
      createDefaultWebhook: boolean;
      /** @description Name to value; required in 2022 types */
      env?: {
        [key: string]: string;
      };
      gitProviderPreferences?: components["schemas"]["GitProviderPreferences"];
      gitUrl: string;
      /** @description 24 hexadecimal digits */
      organizationId: string;
      protocol: components["schemas"]["ProtocolEnum"];
      provider: components["schemas"]["ProviderEnum"];
      /** @description Becomes the project name */
      repoName: string;
      /**
       * Format: uuid
       * @description Client chosen event topic; required in 2022 types
       */
      uniqueTopicId?: string;
    };
    /** @description Bare success flag. */
    SuccessResponse: {
      error?: boolean;
      /** @description Only seen on failure */
      message?: string;
      success: boolean;
    };
    /** @description Live market price of a token. */
    TokenPriceResponse: {
      message: string;
      price: number;
    };
    /** @description Owner of the API token and the organizations it may act on. */
    TokenScope: {
      /** @description On failure */
      error?: boolean;
      /** @description On failure */
      message?: string;
      /** @description In practice one entry: tokens are scoped to a single organization */
      organizations: components["schemas"]["TokenScopeOrganization"][];
      user: components["schemas"]["TokenScopeUser"];
    };
    /** @description Organization within a token scope. */
    TokenScopeOrganization: {
      appType?: components["schemas"]["AppTypeEnum"];
      /** @description 24 hexadecimal digits; "id", not "_id" */
      id: string;
      name: string;
      username: string;
    };
    /** @description User behind a token. */
    TokenScopeUser: {
      email: string;
      /** @description 24 hexadecimal digits; "id", not "_id" */
      id: string;
      name: string;
      username: string;
    };
    /** @description Spending of one instance. */
    TopupReport: {
      dailyUsage: number;
      usedTillNow: number;
    };
    /** @description Acknowledgement of an asynchronous trigger; the result arrives on the event stream. */
    TriggerResponse: {
      message: string;
      topicId: string;
    };
    /** @description Body to update an instance, cluster era. */
    UpdateClusterInstanceRequest: {
      /** @description Core 2.0.4+ */
      akashMachineImageName?: string;
      /** @description Left out by the update action */
      args: string[];
      /** @description Left out by the update action */
      command: string[];
      customInstanceSpecs?: components["schemas"]["CustomServiceSpecs"];
      env: components["schemas"]["Env"][];
      /** @description Core 2.0.4+ */
      instanceCount?: number;
      /** @description 24 hexadecimal digits; merged in by core; part of the terraform type */
      organizationId: string;
      tag: string;
      /** Format: uuid */
      uniqueTopicId: string;
    };
    /** @description Body to update a compute instance. */
    UpdateInstanceRequest: {
      /** @description 24 hexadecimal digits */
      organizationId: string;
      services: components["schemas"]["ServiceInput"][];
      /** Format: uuid */
      uniqueTopicId: string;
    };
    /** @description One upload to a bucket. */
    Upload: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** @description 24 hexadecimal digits */
      bucket: string;
      /** @description Bytes */
      memoryUsed: number;
      protocol: components["schemas"]["ProtocolEnum"];
      protocolLink: string;
      status: components["schemas"]["UploadStatusEnum"];
      uploadDirectory: components["schemas"]["UploadedFile"][];
      uploadInitiator: string;
    };
    /** @description Receipt for one data request. */
    UploadDataResponse: {
      /** @description Bytes stored by this request */
      uploadSize: number;
    };
    /** @description Result of closing an upload. */
    UploadFinishResponse: {
      /** @description 24 hexadecimal digits */
      bucketId: string;
      /** @description IPFS and Filecoin only according to the storage README; typed mandatory in core */
      cid?: string;
      dynamicLinks: string[];
      message: string;
      protocolLink: string;
      success: boolean;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Session data of a chunked upload. */
    UploadInitiateResponse: {
      /** @description How many data requests may run at once */
      parallelUploadCount: number;
      /** @description Largest size of one data request, bytes */
      payloadSize: number;
      /** @description Only with create_single_use_token=true; a JWT */
      singleUseToken?: string;
      /** @description 24 hexadecimal digits */
      uploadId: string;
    };
    /** @description Life cycle of a bucket upload. */
    UploadStatusEnum:
      | "InProgress"
      | "Canceled"
      | "Uploaded"
      | "Failed"
      | "TimedOut"
      | "Pinned"
      | "Unpinned"
      | (string & {});
    /** @description File inside an upload. */
    UploadedFile: {
      fileName: string;
      /** @description Bytes */
      fileSize: number;
    };
    /** @description Consumption and limits of an organization; one flat object shared by all product types, most fields optional. */
    UsageWithLimits: {
      /** @description Bytes */
      bandwidthLimit?: number;
      /** @description Seconds */
      buildExecutionLimit?: number;
      /** @description Micro units */
      clusterAktLimit?: number;
      clusterBuildExecutionLimit?: number;
      concurrentBuildLimit?: number;
      deploymentsPerDayLimit?: number;
      domainsLimit?: number;
      ensDomainsLimit?: number;
      environmentsLimit?: number;
      hnsDomainsLimit?: number;
      /** @description Core 2.0.0+; a comment shows 1000 */
      imageOptimizationsLimit?: number;
      /** @description Bytes */
      ipfsBandwidthLimit?: number;
      /** Format: date-time */
      lastDeploymentDate?: string;
      membersLimit?: number;
      /** @description Core 1.0.3+ */
      parallelUploadsLimit?: number;
      /** @description Singular, unlike usedPasswordProtections */
      passwordProtectionLimit?: number;
      /** @description Bytes */
      storageArweaveLimit?: number;
      /** @description Core 2.0.0+; 1.0.1–1.0.2 spelt it storageFileCoinLimit */
      storageFilecoinLimit?: number;
      /** @description Bytes */
      storageIPFSLimit?: number;
      /** @description Bytes; retired protocol */
      storageSkynetLimit?: number;
      /** @description Bytes */
      usedBandwidth?: number;
      /** @description Seconds */
      usedBuildExecution?: number;
      /** @description Micro units of the compute token: the compute SDK divides by 1 000 000 and multiplies with the token price */
      usedClusterAkt?: number;
      /** @description Seconds */
      usedClusterBuildExecution?: number;
      usedConcurrentBuild?: number;
      usedDeploymentsPerDay?: number;
      usedDomains?: number;
      usedEnsDomains?: number;
      usedEnvironments?: number;
      usedHnsDomains?: number;
      /** @description Core 2.0.0+ */
      usedImageOptimizations?: number;
      /** @description Bytes; the only mandatory field in the typings (core 2.0.0+) */
      usedIpfsBandwidth: number;
      usedIpfsNumberOfRequests?: number;
      usedNumberOfRequests?: number;
      /** @description Core 1.0.3+ */
      usedParallelUploads?: number;
      usedPasswordProtections?: number;
      /** @description Bytes */
      usedStorageArweave?: number;
      /** @description Core 2.0.0+; 1.0.1–1.0.2 spelt it usedStorageFileCoin */
      usedStorageFilecoin?: number;
      /** @description Bytes */
      usedStorageIPFS?: number;
      /** @description Bytes; retired protocol, stripped by the SDKs */
      usedStorageSkynet?: number;
    };
    /** @description The signed-in user. */
    User: {
      /** @description 24 hexadecimal digits */
      _id: string;
      /** Format: date-time */
      createdAt: string;
      /** @description Array of Organization in npm core 1.0.1–2.0.5; of MasterOrganization from git 2.0.6 */
      organizations: components["schemas"]["MasterOrganization"][];
      platformProfile: components["schemas"]["PlatformProfile"];
      /** Format: date-time */
      updatedAt: string;
    };
    /** @description Session created at the end of the CLI login. */
    VerifiedTokenResponse: {
      /** @description 24 hexadecimal digits; git 2023-10+ */
      computeOrganizationId?: string;
      email: string;
      /** @description Session token used as Bearer afterwards */
      jwtToken: string;
      /** @description 24 hexadecimal digits; core git 2.0.6+ */
      masterOrganizationId?: string;
      /** @description 24 hexadecimal digits; git 2023-10+ */
      siteOrganizationId?: string;
      /** @description 24 hexadecimal digits; core git 2.0.6+ */
      storageOrganizationId?: string;
    };
    /** @description Crypto wallet attached to an organization for payments. */
    Wallet: {
      address: string;
      /** Format: date-time */
      createdAt: string;
      id: string;
      networkDetails: {
        chainId: number;
        name: string;
      };
      /** @description 24 hexadecimal digits */
      organizationId: string;
      signature: string;
      tokenDetails: {
        address: string;
        decimals: number;
        name: string;
      };
      /** Format: date-time */
      updatedAt: string;
    };
  };
  responses: {
    /** @description Any other failure */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token was not accepted, or belongs to another organization. Documented, not seen */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token is missing, wrong or expired. Seen in practice, also where 403 is documented */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  startCliLogin: {
    parameters: {
      query: {
        /** @description Local port that receives the redirect */
        port: number;
      };
      header?: never;
      path: {
        provider: "github" | "gitlab" | "bitbucket";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Opened in a browser; redirect to http://127.0.0.1:{port} with the code as the first query value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example example */
          "text/html": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyCliLogin: {
    parameters: {
      query: {
        /** @description Comment in the old CLI: needed for bitbucket */
        port: number;
      };
      header?: never;
      path: {
        provider: "github" | "gitlab" | "bitbucket";
        /** @description One-time code from the redirect */
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "jwtToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
           *       "email": "ada@example.com",
           *       "masterOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "siteOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "storageOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d"
           *     }
           */
          "application/json": components["schemas"]["VerifiedTokenResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getApiDocs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description HTML; location of the underlying JSON document unknown */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example example */
          "text/html": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No JSON; empty page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example example */
          "text/html": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getTokenScope: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "username": "ada",
           *         "name": "example",
           *         "email": "ada@example.com"
           *       },
           *       "organizations": [
           *         {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "username": "ada",
           *           "appType": "app"
           *         }
           *       ],
           *       "error": true,
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["TokenScope"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED"
           *     }
           */
          "application/json": components["schemas"]["Bucket"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "link": "https://example.com",
           *           "verified": true,
           *           "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "type": "domain"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: components["schemas"]["BucketDomain"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addBucketDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["BucketDomainInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["BucketDomain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucketDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["BucketDomain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteBucketDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Body discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateBucketDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["BucketDomainUpdateInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["BucketDomain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyBucketDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "verified": true,
           *         "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "domain"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["BucketDomain"];
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketIpnsRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecords": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "keyName": "example",
           *           "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "ipnsLink": "https://example.com",
           *           "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "memoryUsed": 1048576
           *         }
           *       ]
           *     }
           */
          "application/json": {
            ipnsRecords: components["schemas"]["BucketIpnsRecord"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addBucketIpnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": {
          uploadId: string;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecord": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "ipnsLink": "https://example.com",
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "memoryUsed": 1048576
           *       }
           *     }
           */
          "application/json": {
            ipnsRecord: components["schemas"]["BucketIpnsRecord"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getBucketIpnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description 24 hexadecimal digits */
        ipnsRecordId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecord": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "ipnsLink": "https://example.com",
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "memoryUsed": 1048576
           *       }
           *     }
           */
          "application/json": {
            ipnsRecord: components["schemas"]["BucketIpnsRecord"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteBucketIpnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description 24 hexadecimal digits */
        ipnsRecordId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Body discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateBucketIpnsRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
        /** @description 24 hexadecimal digits */
        ipnsRecordId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": {
          uploadId: string;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsRecord": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "ipnsLink": "https://example.com",
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "targetCid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "memoryUsed": 1048576
           *       }
           *     }
           */
          "application/json": {
            ipnsRecord: components["schemas"]["BucketIpnsRecord"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateBucketState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "MAINTAINED"
         *     }
         */
        "application/json": {
          state: components["schemas"]["BucketStateEnum"];
        };
      };
    };
    responses: {
      /** @description Bare object per typing; the project twin answers {message}; callers discard it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED"
           *     }
           */
          "application/json": components["schemas"]["Bucket"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBucketUploads: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare array; core wraps it itself */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "example",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Upload"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countBucketUploads: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        bucketId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createClusterInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "configuration": {
         *         "branch": "main",
         *         "folderName": "example",
         *         "protocol": "akash",
         *         "image": "https://example.com",
         *         "tag": "latest",
         *         "instanceCount": 1,
         *         "buildImage": true,
         *         "ports": [
         *           {
         *             "containerPort": 8080,
         *             "exposedPort": 8080,
         *             "global": true,
         *             "exposeTo": [
         *               "example"
         *             ]
         *           }
         *         ],
         *         "env": [
         *           {
         *             "value": "example",
         *             "isSecret": true
         *           }
         *         ],
         *         "command": [
         *           "example"
         *         ],
         *         "args": [
         *           "example"
         *         ],
         *         "region": "us-east",
         *         "akashMachineImageName": "example",
         *         "customInstanceSpecs": {
         *           "cpu": 1,
         *           "memory": "1Gi",
         *           "persistentStorage": {
         *             "size": "1Gi",
         *             "class": "beta1",
         *             "mountPoint": "example"
         *           },
         *           "storage": "1Gi"
         *         },
         *         "scalable": true
         *       },
         *       "instanceName": "example",
         *       "clusterUrl": "https://example.com",
         *       "clusterProvider": "example",
         *       "clusterName": "example",
         *       "healthCheckUrl": "https://example.com",
         *       "healthCheckPort": 8080,
         *       "scalable": true
         *     }
         */
        "application/json": components["schemas"]["CreateClusterInstanceRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceOrderId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "success": true,
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["ClusterInstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getInstanceOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "order": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "DEPLOY",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "status": "Queued",
           *         "buildTime": 1,
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "env": {},
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": [
           *               "example"
           *             ]
           *           }
           *         ],
           *         "topups": [
           *           {
           *             "time": 1,
           *             "amount": 1,
           *             "txhash": "example"
           *           }
           *         ],
           *         "closingLogs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "instanceLogs": [
           *           "example"
           *         ],
           *         "instanceEvents": [
           *           "example"
           *         ],
           *         "clusterInstance": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "clusterInstanceConfiguration": {
           *           "branch": "main",
           *           "folderName": "example",
           *           "protocol": "example",
           *           "image": "https://example.com",
           *           "tag": "latest",
           *           "instanceCount": 1,
           *           "buildImage": true,
           *           "ports": [
           *             {
           *               "containerPort": 8080,
           *               "exposedPort": 8080,
           *               "global": true,
           *               "exposeTo": [
           *                 "example"
           *               ]
           *             }
           *           ],
           *           "env": [
           *             {
           *               "value": "example",
           *               "isSecret": true
           *             }
           *           ],
           *           "command": [
           *             "example"
           *           ],
           *           "args": [
           *             "example"
           *           ],
           *           "region": "us-east",
           *           "agreedMachineImage": {
           *             "machineId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "machineType": "example",
           *             "agreementDate": 1,
           *             "cpu": 1,
           *             "memory": "1Gi",
           *             "storage": "1Gi",
           *             "persistentStorage": {
           *               "size": "1Gi",
           *               "class": "beta1",
           *               "mountPoint": "example"
           *             },
           *             "gpu": {
           *               "units": 1,
           *               "models": {}
           *             },
           *             "maxPricePerBlock": 1,
           *             "leasePricePerBlock": 1,
           *             "defaultDailyTopUp": 1,
           *             "topupThreashold": 1
           *           }
           *         },
           *         "lastTopup": {
           *           "time": 1,
           *           "amount": 1,
           *           "txhash": "example"
           *         },
           *         "deploymentConfigBase64": "example",
           *         "protocolData": {
           *           "providerHost": "example"
           *         },
           *         "urlPrewiew": "https://example.com",
           *         "akashWalletId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d"
           *       },
           *       "liveLogs": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["InstanceOrderGetResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getInstanceOrderLogs: {
    parameters: {
      query: {
        from: number;
        to: number;
        logType: "logs" | "instanceLogs" | "instanceEvents";
        search?: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "order": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "logs": [
           *           "example"
           *         ],
           *         "logsLength": 1
           *       }
           *     }
           */
          "application/json": {
            order: components["schemas"]["ComputeDeploymentLogs"];
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createClusterInstanceFromTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "environmentVariables": [
         *         {
         *           "label": "example",
         *           "value": "example"
         *         }
         *       ],
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "akashImageId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "region": "us-east",
         *       "customInstanceSpecs": {
         *         "cpu": 1,
         *         "memory": "1Gi",
         *         "persistentStorage": {
         *           "size": "1Gi",
         *           "class": "beta1",
         *           "mountPoint": "example"
         *         },
         *         "storage": "1Gi"
         *       },
         *       "scalable": true,
         *       "instanceCount": 1
         *     }
         */
        "application/json": components["schemas"]["CreateInstanceFromMarketplaceRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceOrderId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "template": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "metadata": {
           *           "description": "example",
           *           "icon": "https://example.com",
           *           "image": "https://example.com",
           *           "docsLink": "https://example.com",
           *           "websiteLink": "https://example.com",
           *           "category": "Database",
           *           "usage": 1
           *         },
           *         "services": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "metadata": {
           *               "icon": "https://example.com",
           *               "name": "example"
           *             },
           *             "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "dockerImage": "https://example.com",
           *             "dockerImageTag": "latest",
           *             "provider": "example",
           *             "instanceCount": 1,
           *             "variables": [
           *               {
           *                 "name": "example",
           *                 "defaultValue": "example",
           *                 "label": "example",
           *                 "required": true,
           *                 "hidden": true
           *               }
           *             ],
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "defaultExposeTo": [
           *                   "example"
           *                 ],
           *                 "global": true
           *               }
           *             ],
           *             "commands": [
           *               "example"
           *             ],
           *             "args": [
           *               "example"
           *             ],
           *             "customTemplateSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "example"
           *               }
           *             }
           *           }
           *         ],
           *         "priority": 1
           *       },
           *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
           *     }
           */
          "application/json": components["schemas"]["MarketplaceClusterInstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getClusterInstance: {
    parameters: {
      query?: {
        topupReport?: "y";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "instance": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "state": "Starting",
           *         "name": "example",
           *         "orders": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "cluster": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "activeOrder": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "latestUrlPreview": "https://example.com",
           *         "agreedMachineImageType": {
           *           "machineType": "example",
           *           "agreementDate": 1,
           *           "cpu": 1,
           *           "memory": "1Gi",
           *           "storage": "1Gi",
           *           "persistentStorage": {
           *             "size": "1Gi",
           *             "class": "beta1",
           *             "mountPoint": "example"
           *           }
           *         },
           *         "retrievableAkt": 1,
           *         "withdrawnAkt": 1,
           *         "healthCheck": {
           *           "url": "https://example.com",
           *           "port": {
           *             "containerPort": 8080,
           *             "exposedPort": 8080,
           *             "global": true,
           *             "exposeTo": [
           *               "example"
           *             ]
           *           },
           *           "status": "Active",
           *           "timestamp": "2024-03-01T12:00:00.000Z"
           *         },
           *         "scalable": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            instance: components["schemas"]["ClusterInstance"];
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteClusterInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Typed as Instance, discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  closeClusterInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["MessageSuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterInstanceDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "latest",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: components["schemas"]["Domain"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addClusterInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteClusterInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Body discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyClusterInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Body discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  execClusterInstanceCommand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "command": "example"
         *     }
         */
        "application/json": components["schemas"]["ShellExecutionRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "logs": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ShellExecutionResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerClusterInstanceHealthCheck: {
    parameters: {
      query: {
        /** @description Client chosen topic; the result comes over the event stream */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["TriggerResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerClusterInstanceLogFetch: {
    parameters: {
      query: {
        /** @description Client chosen topic; the result comes over the event stream */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["TriggerResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "env": [
         *         {
         *           "value": "example",
         *           "isSecret": true
         *         }
         *       ],
         *       "command": [
         *         "example"
         *       ],
         *       "args": [
         *         "example"
         *       ],
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "tag": "latest",
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "akashMachineImageName": "example",
         *       "customInstanceSpecs": {
         *         "cpu": 1,
         *         "memory": "1Gi",
         *         "persistentStorage": {
         *           "size": "1Gi",
         *           "class": "beta1",
         *           "mountPoint": "example"
         *         },
         *         "storage": "1Gi"
         *       },
         *       "instanceCount": 1
         *     }
         */
        "application/json": components["schemas"]["UpdateClusterInstanceRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "clusterInstanceOrderId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "success": true,
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["ClusterInstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateClusterInstanceHealthCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "healthCheckUrl": "https://example.com",
         *       "healthCheckPort": 8080
         *     }
         */
        "application/json": components["schemas"]["HealthCheckUpdateRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "updated": true
           *     }
           */
          "application/json": components["schemas"]["MessageUpdatedResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterTemplates": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "metadata": {
           *             "description": "example",
           *             "icon": "https://example.com",
           *             "image": "https://example.com",
           *             "docsLink": "https://example.com",
           *             "websiteLink": "https://example.com",
           *             "category": "Database",
           *             "usage": 1
           *           },
           *           "services": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "metadata": {
           *                 "icon": "https://example.com",
           *                 "name": "example"
           *               },
           *               "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "dockerImage": "https://example.com",
           *               "dockerImageTag": "latest",
           *               "provider": "example",
           *               "instanceCount": 1,
           *               "variables": [
           *                 {
           *                   "name": "example",
           *                   "defaultValue": "example",
           *                   "label": "example",
           *                   "required": true,
           *                   "hidden": true
           *                 }
           *               ],
           *               "ports": [
           *                 {
           *                   "containerPort": 8080,
           *                   "exposedPort": 8080,
           *                   "defaultExposeTo": [
           *                     "example"
           *                   ],
           *                   "global": true
           *                 }
           *               ],
           *               "commands": [
           *                 "example"
           *               ],
           *               "args": [
           *                 "example"
           *               ],
           *               "customTemplateSpecs": {
           *                 "cpu": 1,
           *                 "memory": "1Gi",
           *                 "storage": "1Gi",
           *                 "persistentStorage": {
           *                   "size": "1Gi",
           *                   "class": "beta1",
           *                   "mountPoint": "example"
           *                 }
           *               }
           *             }
           *           ],
           *           "priority": 1
           *         }
           *       ]
           *     }
           */
          "application/json": {
            clusterTemplates: components["schemas"]["MarketplaceApp"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterTemplateCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "categories": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": {
            categories: string[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getClusterTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterTemplateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusterTemplate": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "metadata": {
           *           "description": "example",
           *           "icon": "https://example.com",
           *           "image": "https://example.com",
           *           "docsLink": "https://example.com",
           *           "websiteLink": "https://example.com",
           *           "category": "Database",
           *           "usage": 1
           *         },
           *         "services": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "metadata": {
           *               "icon": "https://example.com",
           *               "name": "example"
           *             },
           *             "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "dockerImage": "https://example.com",
           *             "dockerImageTag": "latest",
           *             "provider": "example",
           *             "instanceCount": 1,
           *             "variables": [
           *               {
           *                 "name": "example",
           *                 "defaultValue": "example",
           *                 "label": "example",
           *                 "required": true,
           *                 "hidden": true
           *               }
           *             ],
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "defaultExposeTo": [
           *                   "example"
           *                 ],
           *                 "global": true
           *               }
           *             ],
           *             "commands": [
           *               "example"
           *             ],
           *             "args": [
           *               "example"
           *             ],
           *             "customTemplateSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "example"
           *               }
           *             }
           *           }
           *         ],
           *         "priority": 1
           *       }
           *     }
           */
          "application/json": {
            clusterTemplate: components["schemas"]["MarketplaceApp"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCluster: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object per core */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "url": "https://example.com",
           *       "proivder": "GITHUB",
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json":
            | components["schemas"]["Cluster"]
            | {
                cluster: components["schemas"]["Cluster"];
              };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteCluster: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Typed as Cluster, discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getClusterFundsUsage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "dailyUsage": 1,
           *       "usedTillNow": 1
           *     }
           */
          "application/json": components["schemas"]["FundsUsage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusterInstances: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
        topupReport?: "y";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "extendedInstances": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "Starting",
           *           "name": "example",
           *           "orders": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "cluster": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "activeOrder": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "latestUrlPreview": "https://example.com",
           *           "agreedMachineImageType": {
           *             "machineType": "example",
           *             "agreementDate": 1,
           *             "cpu": 1,
           *             "memory": "1Gi",
           *             "storage": "1Gi",
           *             "persistentStorage": {
           *               "size": "1Gi",
           *               "class": "beta1",
           *               "mountPoint": "example"
           *             }
           *           },
           *           "retrievableAkt": 1,
           *           "withdrawnAkt": 1,
           *           "healthCheck": {
           *             "url": "https://example.com",
           *             "port": {
           *               "containerPort": 8080,
           *               "exposedPort": 8080,
           *               "global": true,
           *               "exposeTo": [
           *                 "example"
           *               ]
           *             },
           *             "status": "Active",
           *             "timestamp": "2024-03-01T12:00:00.000Z"
           *           },
           *           "scalable": true,
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "cpu": 1,
           *           "memory": "1Gi",
           *           "storage": "1Gi",
           *           "ami": "example",
           *           "defaultDailyTopup": 1,
           *           "image": "https://example.com",
           *           "leasePricePerBlock": 1,
           *           "tag": "latest",
           *           "topupReport": {
           *             "dailyUsage": 1,
           *             "usedTillNow": 1
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": {
            extendedInstances: components["schemas"]["ExtendedClusterInstance"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countClusterInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "active": 1,
           *       "starting": 1,
           *       "failedToStart": 1,
           *       "closed": 1,
           *       "total": 1
           *     }
           */
          "application/json": components["schemas"]["InstancesInfo"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeInstances: {
    parameters: {
      query: {
        organizationId: string;
        skip?: number;
        limit?: number;
        state?: "Starting" | "Failed-start" | "Active" | "Closed";
        computeProjectId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "instances": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "Starting",
           *           "name": "example",
           *           "deployments": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "computeProject": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "activeDeployment": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "retrievableAkt": 1,
           *           "withdrawnAkt": 1,
           *           "scalableRunningCostUpdatedAt": "2024-03-01T12:00:00.000Z",
           *           "scalableRunningCost": 1,
           *           "type": "SPOT",
           *           "region": "us-east",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "defaultDailyTopup": 1,
           *           "leasePricePerBlock": 1,
           *           "topupReport": {
           *             "dailyUsage": 1,
           *             "usedTillNow": 1
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": {
            instances: components["schemas"]["ExtendedInstance"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "services": [
         *         {
         *           "name": "example",
         *           "image": "https://example.com",
         *           "tag": "latest",
         *           "privateImageConfig": {
         *             "dockerRegistryURL": "https://example.com",
         *             "dockerUserName": "ada",
         *             "dockerPasswordOrToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
         *           },
         *           "serviceCount": 1,
         *           "buildImage": true,
         *           "ports": [
         *             {
         *               "containerPort": 8080,
         *               "exposedPort": 8080,
         *               "global": true,
         *               "exposeTo": [
         *                 "example"
         *               ]
         *             }
         *           ],
         *           "env": [
         *             {
         *               "value": "example",
         *               "isSecret": true
         *             }
         *           ],
         *           "command": [
         *             "example"
         *           ],
         *           "args": [
         *             "example"
         *           ],
         *           "akashMachineImageName": "example",
         *           "customServiceSpecs": {
         *             "cpu": 1,
         *             "memory": "1Gi",
         *             "persistentStorage": {
         *               "size": "1Gi",
         *               "class": "beta1",
         *               "mountPoint": "example"
         *             },
         *             "storage": "1Gi"
         *           },
         *           "healthCheck": {
         *             "path": "./",
         *             "port": 8080
         *           },
         *           "autoscalingRules": {
         *             "minimumInstances": 1,
         *             "maximumInstances": 1,
         *             "plan": "custom",
         *             "timeWindow": 60,
         *             "scaleUp": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "scaleDown": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "cooldown": 300,
         *             "cancelAutoscaling": true
         *           },
         *           "environmentVariables": [
         *             {
         *               "label": "example",
         *               "value": "example",
         *               "isSecret": true
         *             }
         *           ],
         *           "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
         *         }
         *       ],
         *       "computeProvider": "example",
         *       "computeProjectName": "example",
         *       "computeProjectDescription": "example",
         *       "scalable": true,
         *       "region": "us-east"
         *     }
         */
        "application/json": components["schemas"]["CreateInstanceRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e"
           *     }
           */
          "application/json": components["schemas"]["InstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "type": "DEPLOY",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "status": "Queued",
           *         "buildTime": 1,
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "env": {},
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": [
           *               "example"
           *             ]
           *           }
           *         ],
           *         "topups": [
           *           {
           *             "time": 1,
           *             "amount": 1,
           *             "txhash": "example"
           *           }
           *         ],
           *         "closingLogs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "instanceLogs": [
           *           "example"
           *         ],
           *         "instanceEvents": [
           *           "example"
           *         ],
           *         "computeInstance": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "services": [
           *           {
           *             "name": "example",
           *             "branch": "main",
           *             "folderName": "example",
           *             "protocol": "akash",
           *             "image": "https://example.com",
           *             "tag": "latest",
           *             "serviceCount": 1,
           *             "buildImage": true,
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "global": true,
           *                 "exposeTo": [
           *                   "example"
           *                 ]
           *               }
           *             ],
           *             "env": [
           *               {
           *                 "value": "example",
           *                 "isSecret": true
           *               }
           *             ],
           *             "command": [
           *               "example"
           *             ],
           *             "args": [
           *               "example"
           *             ],
           *             "region": "us-east",
           *             "customServiceSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "example"
           *               },
           *               "storage": "1Gi"
           *             },
           *             "agreedMachineImage": {
           *               "machineId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "machineType": "example",
           *               "agreementDate": 1,
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "example"
           *               },
           *               "gpu": {
           *                 "units": 1,
           *                 "models": {}
           *               },
           *               "maxPricePerBlock": 1,
           *               "leasePricePerBlock": 1,
           *               "defaultDailyTopUp": 1,
           *               "topupThreashold": 1
           *             },
           *             "urlPrewiew": "https://example.com",
           *             "privateImageConfig": {
           *               "dockerRegistryURL": "https://example.com",
           *               "dockerUserName": "ada",
           *               "dockerPasswordOrToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
           *             },
           *             "scalable": true,
           *             "autoscalingRules": {
           *               "numberOfChecks": 5,
           *               "timeWindow": 60,
           *               "minimumInstances": 1,
           *               "maximumInstances": 1,
           *               "scaleUp": {
           *                 "cpuThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 1,
           *                   "checksInAlarm": 1
           *                 },
           *                 "memoryThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 1,
           *                   "checksInAlarm": 1
           *                 }
           *               },
           *               "scaleDown": {
           *                 "cpuThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 1,
           *                   "checksInAlarm": 1
           *                 },
           *                 "memoryThreshold": {
           *                   "step": 1,
           *                   "utilizationPercentage": 1,
           *                   "checksInAlarm": 1
           *                 }
           *               },
           *               "cooldown": 300,
           *               "lastScaleAction": "2024-03-01T12:00:00.000Z",
           *               "lastScaleCheck": "2024-03-01T12:00:00.000Z",
           *               "windowCounter": {
           *                 "numberOfChecksPreformed": 1,
           *                 "numberOfRequestsAboveCPULimit": 1,
           *                 "numberOfRequestsBelowCPULimit": 1,
           *                 "numberOfRequestsAboveMemoryLimit": 1048576,
           *                 "numberOfRequestsBelowMemoryLimit": 1048576
           *               },
           *               "averageCpuUtilization": 1,
           *               "averageMemoryUtilization": 1048576,
           *               "plan": "custom"
           *             },
           *             "healthCheck": {
           *               "path": "./",
           *               "port": {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "global": true,
           *                 "exposeTo": [
           *                   "example"
           *                 ]
           *               },
           *               "status": "Active",
           *               "timestamp": "2024-03-01T12:00:00.000Z"
           *             },
           *             "template": "example"
           *           }
           *         ],
           *         "lastTopup": {
           *           "time": 1,
           *           "amount": 1,
           *           "txhash": "example"
           *         },
           *         "deploymentConfigBase64": "example",
           *         "protocolData": {
           *           "providerHost": "example"
           *         },
           *         "urlPrewiew": "https://example.com",
           *         "akashWalletId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d"
           *       },
           *       "liveLogs": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ComputeDeploymentGetResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeDeploymentLogs: {
    parameters: {
      query: {
        from: number;
        to: number;
        logType: "logs" | "instanceLogs" | "instanceEvents";
        search?: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "logs": [
           *           "example"
           *         ],
           *         "logsLength": 1
           *       }
           *     }
           */
          "application/json": {
            deployment: components["schemas"]["ComputeDeploymentLogs"];
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createComputeInstanceFromTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "environmentVariables": [
         *         {
         *           "label": "example",
         *           "value": "example"
         *         }
         *       ],
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "akashImageId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e",
         *       "region": "us-east",
         *       "customInstanceSpecs": {
         *         "cpu": 1,
         *         "memory": "1Gi",
         *         "persistentStorage": {
         *           "size": "1Gi",
         *           "class": "beta1",
         *           "mountPoint": "example"
         *         },
         *         "storage": "1Gi"
         *       },
         *       "scalable": true,
         *       "instanceCount": 1
         *     }
         */
        "application/json": components["schemas"]["CreateInstanceFromMarketplaceRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "template": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "metadata": {
           *           "description": "example",
           *           "icon": "https://example.com",
           *           "image": "https://example.com",
           *           "docsLink": "https://example.com",
           *           "websiteLink": "https://example.com",
           *           "category": "Database",
           *           "usage": 1
           *         },
           *         "services": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "metadata": {
           *               "icon": "https://example.com",
           *               "name": "example"
           *             },
           *             "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "dockerImage": "https://example.com",
           *             "dockerImageTag": "latest",
           *             "provider": "example",
           *             "instanceCount": 1,
           *             "variables": [
           *               {
           *                 "name": "example",
           *                 "defaultValue": "example",
           *                 "label": "example",
           *                 "required": true,
           *                 "hidden": true
           *               }
           *             ],
           *             "ports": [
           *               {
           *                 "containerPort": 8080,
           *                 "exposedPort": 8080,
           *                 "defaultExposeTo": [
           *                   "example"
           *                 ],
           *                 "global": true
           *               }
           *             ],
           *             "commands": [
           *               "example"
           *             ],
           *             "args": [
           *               "example"
           *             ],
           *             "customTemplateSpecs": {
           *               "cpu": 1,
           *               "memory": "1Gi",
           *               "storage": "1Gi",
           *               "persistentStorage": {
           *                 "size": "1Gi",
           *                 "class": "beta1",
           *                 "mountPoint": "example"
           *               }
           *             }
           *           }
           *         ],
           *         "priority": 1
           *       },
           *       "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
           *     }
           */
          "application/json": components["schemas"]["MarketplaceInstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeInstance: {
    parameters: {
      query?: {
        topupReport?: "y";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "instance": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "state": "Starting",
           *         "name": "example",
           *         "deployments": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "computeProject": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "activeDeployment": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "retrievableAkt": 1,
           *         "withdrawnAkt": 1,
           *         "scalableRunningCostUpdatedAt": "2024-03-01T12:00:00.000Z",
           *         "scalableRunningCost": 1,
           *         "type": "SPOT",
           *         "region": "us-east",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "topupReport": {
           *         "dailyUsage": 1,
           *         "usedTillNow": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["InstanceGetResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Typed as Instance, discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  closeComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["MessageSuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeInstanceDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "latest",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: components["schemas"]["Domain"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addComputeInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Typed as Domain, discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["InstanceDomainInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyComputeInstanceDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
        /** @description 24 hexadecimal digits */
        domainId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Typed as Domain, discarded; project and bucket twins answer {success, domain} */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  execComputeInstanceCommand: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "command": "example"
         *     }
         */
        "application/json": components["schemas"]["ShellExecutionRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "logs": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ShellExecutionResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeMetrics: {
    parameters: {
      query: {
        /** @description Service name */
        service: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "metrics": {
           *         "cpu": 1,
           *         "memory": 1048576,
           *         "timestamp": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            metrics: components["schemas"]["ComputeMetrics"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerComputeInstanceHealthCheck: {
    parameters: {
      query: {
        /** @description Client chosen topic; the result comes over the event stream */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["TriggerResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  triggerComputeInstanceLogFetch: {
    parameters: {
      query: {
        /** @description Client chosen topic; the result comes over the event stream */
        topicId: string;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "topicId": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *       "message": "Done"
           *     }
           */
          "application/json": components["schemas"]["TriggerResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "services": [
         *         {
         *           "name": "example",
         *           "image": "https://example.com",
         *           "tag": "latest",
         *           "privateImageConfig": {
         *             "dockerRegistryURL": "https://example.com",
         *             "dockerUserName": "ada",
         *             "dockerPasswordOrToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
         *           },
         *           "serviceCount": 1,
         *           "buildImage": true,
         *           "ports": [
         *             {
         *               "containerPort": 8080,
         *               "exposedPort": 8080,
         *               "global": true,
         *               "exposeTo": [
         *                 "example"
         *               ]
         *             }
         *           ],
         *           "env": [
         *             {
         *               "value": "example",
         *               "isSecret": true
         *             }
         *           ],
         *           "command": [
         *             "example"
         *           ],
         *           "args": [
         *             "example"
         *           ],
         *           "akashMachineImageName": "example",
         *           "customServiceSpecs": {
         *             "cpu": 1,
         *             "memory": "1Gi",
         *             "persistentStorage": {
         *               "size": "1Gi",
         *               "class": "beta1",
         *               "mountPoint": "example"
         *             },
         *             "storage": "1Gi"
         *           },
         *           "healthCheck": {
         *             "path": "./",
         *             "port": 8080
         *           },
         *           "autoscalingRules": {
         *             "minimumInstances": 1,
         *             "maximumInstances": 1,
         *             "plan": "custom",
         *             "timeWindow": 60,
         *             "scaleUp": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "scaleDown": {
         *               "cpuThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               },
         *               "memoryThreshold": {
         *                 "step": 1,
         *                 "utilizationPercentage": 1,
         *                 "checksInAlarm": 1
         *               }
         *             },
         *             "cooldown": 300,
         *             "cancelAutoscaling": true
         *           },
         *           "environmentVariables": [
         *             {
         *               "label": "example",
         *               "value": "example",
         *               "isSecret": true
         *             }
         *           ],
         *           "templateId": "64b7f2a90c1d2e3f4a5b6c7d"
         *         }
         *       ],
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e"
         *     }
         */
        "application/json": components["schemas"]["UpdateInstanceRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeInstanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "computeDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e"
           *     }
           */
          "application/json": components["schemas"]["InstanceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateComputeInstanceHealthCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "healthCheckUrl": "https://example.com",
         *       "healthCheckPort": 8080
         *     }
         */
        "application/json": components["schemas"]["HealthCheckUpdateRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "updated": true
           *     }
           */
          "application/json": components["schemas"]["MessageUpdatedResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeMachines: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
        searchString?: string;
        /** @description Core git 2.0.6+ */
        region?: string;
        /** @description Core git 2.0.6+ */
        provider?: string;
        /** @description Core git 2.0.6+; values unknown */
        scalingMode?: string;
        /** @description Core git 2.0.6+; values unknown */
        machineImageType?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "akashMachineImages": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "cpu": 1,
           *           "storage": "1Gi",
           *           "memory": "1Gi",
           *           "maxPricePerBlock": 1,
           *           "defaultDailyTopUp": 1,
           *           "topupThreashold": 1,
           *           "gpu": {
           *             "units": 1,
           *             "vendor": "example",
           *             "model": "example",
           *             "totalUnits": 1,
           *             "availableUnits": 1
           *           }
           *         }
           *       ],
           *       "totalCount": 1
           *     }
           */
          "application/json": {
            akashMachineImages: components["schemas"]["ComputeMachine"][];
            totalCount: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeRegions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "regions": [
           *         "us-east"
           *       ],
           *       "totalCount": 1
           *     }
           */
          "application/json": {
            regions: string[];
            totalCount: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "description": "example",
           *       "proivder": "GITHUB",
           *       "state": "MAINTAINED",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["ComputeProject"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteComputeProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Typed as ComputeProject, discarded */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getComputeProjectFundsUsage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "dailyUsage": 1,
           *       "usedTillNow": 1
           *     }
           */
          "application/json": components["schemas"]["FundsUsage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeProjectInstances: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
        /** @description Y adds a spending report; the string false can slip in from core when not wanted */
        topupReport?: "y" | "n";
        /** @description Seen empty in one caller */
        state?: "Starting" | "Failed-start" | "Active" | "Closed";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "extendedInstances": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "Starting",
           *           "name": "example",
           *           "deployments": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "computeProject": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "activeDeployment": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "retrievableAkt": 1,
           *           "withdrawnAkt": 1,
           *           "scalableRunningCostUpdatedAt": "2024-03-01T12:00:00.000Z",
           *           "scalableRunningCost": 1,
           *           "type": "SPOT",
           *           "region": "us-east",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z",
           *           "defaultDailyTopup": 1,
           *           "leasePricePerBlock": 1,
           *           "topupReport": {
           *             "dailyUsage": 1,
           *             "usedTillNow": 1
           *           }
           *         }
           *       ]
           *     }
           */
          "application/json": {
            extendedInstances: components["schemas"]["ExtendedInstance"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countComputeProjectInstances: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        computeProjectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "active": 1,
           *       "starting": 1,
           *       "failedToStart": 1,
           *       "closed": 1,
           *       "total": 1
           *     }
           */
          "application/json": components["schemas"]["InstancesInfo"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  startDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
         *       "gitUrl": "https://github.com/example/site",
         *       "repoName": "example",
         *       "branch": "main",
         *       "protocol": "arweave",
         *       "provider": "GITHUB",
         *       "createDefaultWebhook": true,
         *       "configuration": {
         *         "buildCommand": "example",
         *         "installCommand": "example",
         *         "workspace": "./",
         *         "publishDir": "example",
         *         "framework": "example",
         *         "nodeVersion": "latest"
         *       },
         *       "env": {},
         *       "gitProviderPreferences": {
         *         "prComments": true,
         *         "commitComments": true,
         *         "buildStatus": true,
         *         "githubDeployment": true
         *       },
         *       "uniqueTopicId": "0f8fad5b-d9cb-469f-a165-70867728950e"
         *     }
         */
        "application/json": components["schemas"]["StartDeploymentRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "commitMessage": "Done",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 1,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "example",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "Done",
           *         "isFromRequest": true,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "example",
           *           "installCommand": "example",
           *           "workspace": "./",
           *           "publishDir": "example",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1,
           *         "encrypted": true,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["DeploymentStartResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  suggestFramework: {
    parameters: {
      query: {
        owner: string;
        branch: string;
        /** @description Core 1.0.5+ */
        provider: "GITHUB" | "GITLAB" | "BITBUCKET";
        repo: string;
        root?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "suggestedFramework": "static"
           *     }
           */
          "application/json": {
            suggestedFramework: components["schemas"]["FrameworkEnum"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  uploadDeployment: {
    parameters: {
      query: {
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
        /** @description Project name; created when missing (assumed) */
        project: string;
        /** @description Organization id; optional with a scoped token */
        organization?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Other part names seen in the wild: image, and a media type used as name */
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         "(bytes)"
         *       ]
         *     }
         */
        "multipart/form-data": {
          /** @description Repeatable; file name carries the relative path such as ./dir/file */
          files: Blob[];
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "sitePreview": "https://example.com",
           *       "affectedDomains": [
           *         "https://example.com"
           *       ],
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["DeploymentUploadResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "commitMessage": "Done",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 1,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "example",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "Done",
           *         "isFromRequest": true,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "example",
           *           "installCommand": "example",
           *           "workspace": "./",
           *           "publishDir": "example",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1,
           *         "encrypted": true,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "liveLogs": {}
           *     }
           */
          "application/json": components["schemas"]["DeploymentGetResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  authorizeDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "commitMessage": "Done",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 1,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "example",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "Done",
           *         "isFromRequest": true,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "example",
           *           "installCommand": "example",
           *           "workspace": "./",
           *           "publishDir": "example",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1,
           *         "encrypted": true,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["DeploymentStartResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  cancelDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "canceled": true,
           *       "killing": true,
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["CancelDeploymentResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  redeployDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "deployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "commitMessage": "Done",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 1,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "example",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "Done",
           *         "isFromRequest": true,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "example",
           *           "installCommand": "example",
           *           "workspace": "./",
           *           "publishDir": "example",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1,
           *         "encrypted": true,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["DeploymentStartResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  queryCodeAssistant: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "query": "example",
         *       "type": "Generate",
         *       "file": "example",
         *       "lang": "example"
         *     }
         */
        "application/json": components["schemas"]["GptQueryRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "response": "example"
           *     }
           */
          "application/json": components["schemas"]["GptQueryResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCodeAssistantAccess: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Untyped; an error status means no access */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinCidV1: {
    parameters: {
      query: {
        /** @description Project (bucket) name */
        project: string;
        organization?: string;
      };
      header?: never;
      path: {
        /** @description IPFS content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "sitePreview": "https://example.com",
           *       "affectedDomains": [
           *         "https://example.com"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["LegacyPinCidResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCidStatusV1: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description IPFS content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "pinStatus": {
           *         "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "name": "example",
           *         "allocations": [
           *           "example"
           *         ],
           *         "origins": [
           *           "example"
           *         ],
           *         "created": "2024-03-01T12:00:00.000Z",
           *         "metadata": {},
           *         "peerMap": {}
           *       }
           *     }
           */
          "application/json": {
            pinStatus: components["schemas"]["PinStatus"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listDeploymentIpnsNames: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare array */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["IpnsName"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  publishIpnsName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsName": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     }
           */
          "application/json": {
            ipnsName: components["schemas"]["IpnsName"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateIpnsName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
        /** @description 24 hexadecimal digits */
        ipnsNameId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ipnsName": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     }
           */
          "application/json": {
            ipnsName: components["schemas"]["IpnsName"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationIpnsNames: {
    parameters: {
      query: {
        /** @description Known clients send it in a JSON body, which fetch cannot do with GET; whether the server reads the query is untested */
        organizationId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare array */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "keyName": "example",
           *         "ipnsLink": "https://example.com"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["IpnsName"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getIpnsName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        ipnsNameId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "publishedDeploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z",
           *       "keyId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "keyName": "example",
           *       "ipnsLink": "https://example.com"
           *     }
           */
          "application/json": components["schemas"]["IpnsName"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMarketplaceApps: {
    parameters: {
      query?: {
        /** @description Core git 2.0.7+ */
        category?: "Database" | "Node" | "Tools" | "AI";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "templates": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "metadata": {
           *             "description": "example",
           *             "icon": "https://example.com",
           *             "image": "https://example.com",
           *             "docsLink": "https://example.com",
           *             "websiteLink": "https://example.com",
           *             "category": "Database",
           *             "usage": 1
           *           },
           *           "services": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "metadata": {
           *                 "icon": "https://example.com",
           *                 "name": "example"
           *               },
           *               "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "dockerImage": "https://example.com",
           *               "dockerImageTag": "latest",
           *               "provider": "example",
           *               "instanceCount": 1,
           *               "variables": [
           *                 {
           *                   "name": "example",
           *                   "defaultValue": "example",
           *                   "label": "example",
           *                   "required": true,
           *                   "hidden": true
           *                 }
           *               ],
           *               "ports": [
           *                 {
           *                   "containerPort": 8080,
           *                   "exposedPort": 8080,
           *                   "defaultExposeTo": [
           *                     "example"
           *                   ],
           *                   "global": true
           *                 }
           *               ],
           *               "commands": [
           *                 "example"
           *               ],
           *               "args": [
           *                 "example"
           *               ],
           *               "customTemplateSpecs": {
           *                 "cpu": 1,
           *                 "memory": "1Gi",
           *                 "storage": "1Gi",
           *                 "persistentStorage": {
           *                   "size": "1Gi",
           *                   "class": "beta1",
           *                   "mountPoint": "example"
           *                 }
           *               }
           *             }
           *           ],
           *           "priority": 1
           *         }
           *       ]
           *     }
           */
          "application/json": {
            templates: components["schemas"]["MarketplaceApp"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listMarketplaceCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "categories": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": {
            categories: string[];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getMarketplaceApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        marketplaceAppId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "metadata": {
           *         "description": "example",
           *         "icon": "https://example.com",
           *         "image": "https://example.com",
           *         "docsLink": "https://example.com",
           *         "websiteLink": "https://example.com",
           *         "category": "Database",
           *         "usage": 1
           *       },
           *       "services": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "metadata": {
           *             "icon": "https://example.com",
           *             "name": "example"
           *           },
           *           "defaultAkashMachineImageId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "dockerImage": "https://example.com",
           *           "dockerImageTag": "latest",
           *           "provider": "example",
           *           "instanceCount": 1,
           *           "variables": [
           *             {
           *               "name": "example",
           *               "defaultValue": "example",
           *               "label": "example",
           *               "required": true,
           *               "hidden": true
           *             }
           *           ],
           *           "ports": [
           *             {
           *               "containerPort": 8080,
           *               "exposedPort": 8080,
           *               "defaultExposeTo": [
           *                 "example"
           *               ],
           *               "global": true
           *             }
           *           ],
           *           "commands": [
           *             "example"
           *           ],
           *           "args": [
           *             "example"
           *           ],
           *           "customTemplateSpecs": {
           *             "cpu": 1,
           *             "memory": "1Gi",
           *             "storage": "1Gi",
           *             "persistentStorage": {
           *               "size": "1Gi",
           *               "class": "beta1",
           *               "mountPoint": "example"
           *             }
           *           }
           *         }
           *       ],
           *       "priority": 1
           *     }
           */
          "application/json": components["schemas"]["MarketplaceApp"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "username": "ada",
         *       "name": "example",
         *       "appType": "app"
         *     }
         */
        "application/json": {
          appType: components["schemas"]["AppTypeEnum"];
          name: string;
          username: string;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "organization": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "profile": {
           *           "name": "example",
           *           "username": "ada",
           *           "image": "https://example.com"
           *         },
           *         "users": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "registries": [
           *           "example"
           *         ],
           *         "overdue": true,
           *         "appType": "app",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "wallet": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "address": "example",
           *           "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "networkDetails": {
           *             "chainId": 1,
           *             "name": "example"
           *           },
           *           "tokenDetails": {
           *             "name": "example",
           *             "address": "example",
           *             "decimals": 1
           *           },
           *           "signature": "example",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         },
           *         "invitedMembers": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "userEmail": "ada@example.com",
           *             "status": "example",
           *             "link": "https://example.com",
           *             "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "createdAt": "2024-03-01T12:00:00.000Z",
           *             "updatedAt": "2024-03-01T12:00:00.000Z"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": {
            organization: components["schemas"]["Organization"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object; MasterOrganization when the id is that of a master organization (core git 2.0.6+) */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "profile": {
           *         "name": "example",
           *         "username": "ada",
           *         "image": "https://example.com"
           *       },
           *       "users": [
           *         "64b7f2a90c1d2e3f4a5b6c7d"
           *       ],
           *       "registries": [
           *         "example"
           *       ],
           *       "overdue": true,
           *       "appType": "app",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z",
           *       "wallet": {
           *         "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "address": "example",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "networkDetails": {
           *           "chainId": 1,
           *           "name": "example"
           *         },
           *         "tokenDetails": {
           *           "name": "example",
           *           "address": "example",
           *           "decimals": 1
           *         },
           *         "signature": "example",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "invitedMembers": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "userEmail": "ada@example.com",
           *           "status": "example",
           *           "link": "https://example.com",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json":
            components["schemas"]["Organization"] | components["schemas"]["MasterOrganization"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "username": "ada",
         *       "image": "https://example.com"
         *     }
         */
        "application/json": {
          image: string;
          name: string;
          username: string;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "profile": {
           *         "name": "example",
           *         "username": "ada",
           *         "image": "https://example.com"
           *       },
           *       "users": [
           *         "64b7f2a90c1d2e3f4a5b6c7d"
           *       ],
           *       "registries": [
           *         "example"
           *       ],
           *       "overdue": true,
           *       "appType": "app",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z",
           *       "wallet": {
           *         "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "address": "example",
           *         "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "networkDetails": {
           *           "chainId": 1,
           *           "name": "example"
           *         },
           *         "tokenDetails": {
           *           "name": "example",
           *           "address": "example",
           *           "decimals": 1
           *         },
           *         "signature": "example",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "invitedMembers": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "userEmail": "ada@example.com",
           *           "status": "example",
           *           "link": "https://example.com",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["Organization"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listBuckets: {
    parameters: {
      query?: {
        /** @description Sent as an empty string when unset */
        name?: string;
        /** @description Sent as an empty string when unset */
        state?: "MAINTAINED" | "ARCHIVED";
        skip?: number;
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "buckets": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "MAINTAINED"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            buckets: components["schemas"]["Bucket"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countBuckets: {
    parameters: {
      query?: {
        /** @description Sent as an empty string when unset */
        name?: string;
        /** @description Sent as an empty string when unset */
        state?: "MAINTAINED" | "ARCHIVED";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listClusters: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "clusters": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "url": "https://example.com",
           *           "proivder": "GITHUB",
           *           "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "MAINTAINED",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            clusters: components["schemas"]["Cluster"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listComputeProjects: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "computeProjects": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "description": "example",
           *           "proivder": "GITHUB",
           *           "state": "MAINTAINED",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            computeProjects: components["schemas"]["ComputeProject"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countComputeProjects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationCoupons: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "coupons": [
           *         {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "couponName": "example",
           *           "activationCode": "example",
           *           "activatedAt": "2024-03-01T12:00:00.000Z",
           *           "expiresAt": "2024-03-01T12:00:00.000Z",
           *           "state": "example",
           *           "registeredAt": "2024-03-01T12:00:00.000Z",
           *           "totalDays": 1,
           *           "daysRemaning": 1,
           *           "daysUntilActivation": 1
           *         }
           *       ]
           *     }
           */
          "application/json": {
            coupons: components["schemas"]["Coupon"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationInvites: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "invites": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "userEmail": "ada@example.com",
           *           "status": "example",
           *           "link": "https://example.com",
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            invites: components["schemas"]["Invite"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createOrganizationInvite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "userEmail": "ada@example.com"
         *     }
         */
        "application/json": {
          userEmail: string;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "invite": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "userEmail": "ada@example.com",
           *         "status": "example",
           *         "link": "https://example.com",
           *         "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            invite: components["schemas"]["Invite"];
            message: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteOrganizationInvite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
        /** @description 24 hexadecimal digits */
        inviteId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "userEmail": "ada@example.com",
           *       "status": "example",
           *       "link": "https://example.com",
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json":
            | components["schemas"]["Invite"]
            | {
                invites: components["schemas"]["Invite"][];
              };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  removeOrganizationMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    /** @description DELETE with a body */
    requestBody: {
      content: {
        /**
         * @example {
         *       "userId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": {
          userId: string;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": true,
           *       "message": "Done"
           *     }
           */
          "application/json": {
            error: boolean;
            message: string;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  migrateProjectsToStorage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the storage (target) organization */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "webappOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d"
         *     }
         */
        "application/json": components["schemas"]["MigrateProjectsRequest"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "numberOfBuckets": 1,
           *       "numberOfUploads": 1
           *     }
           */
          "application/json": components["schemas"]["MigrateProjectsResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganizationOverdue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "overdue": true,
           *       "message": "Done",
           *       "error": true,
           *       "overdueResponse": {
           *         "usedDomains": 1,
           *         "usedHnsDomains": 1,
           *         "usedEnsDomains": 1,
           *         "allowedDomains": 1,
           *         "allowedHnsDomains": 1,
           *         "allowedEnsDomains": 1,
           *         "allowedMembers": 1,
           *         "exceededDomains": 1,
           *         "exceededHnsDomains": 1,
           *         "exceededEnsDomains": 1,
           *         "exceededMembers": 1,
           *         "exceededEnvironmentsForProjects": {}
           *       },
           *       "overdueReasons": [
           *         "example"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["OverdueStatus"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listOrganizationProjects: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
        state?: "MAINTAINED" | "ARCHIVED";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "projects": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "type": "STANDARD",
           *           "url": "https://example.com",
           *           "environmentVariables": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "value": "example",
           *               "deploymentEnvironments": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "name": "example",
           *                   "branches": [
           *                     "main"
           *                   ],
           *                   "status": "ACTIVE",
           *                   "protocol": "arweave",
           *                   "isFree": true,
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             }
           *           ],
           *           "deploymentEnvironments": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "branches": [
           *                 "main"
           *               ],
           *               "status": "ACTIVE",
           *               "protocol": "arweave",
           *               "isFree": true,
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ],
           *           "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "state": "MAINTAINED",
           *           "hookId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "provider": "GITHUB",
           *           "prCommentIds": [
           *             {
           *               "prId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "commentId": "64b7f2a90c1d2e3f4a5b6c7d"
           *             }
           *           ],
           *           "configuration": {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "buildCommand": "example",
           *             "installCommand": "example",
           *             "workspace": "./",
           *             "publishDir": "example",
           *             "framework": "static",
           *             "nodeVersion": "V_12"
           *           },
           *           "passwordProtection": {
           *             "enabled": true,
           *             "credentials": [
           *               {}
           *             ]
           *           },
           *           "domains": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "link": "https://example.com",
           *               "type": "domain",
           *               "verified": true,
           *               "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "deploymentEnvironmentIds": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "version": "latest",
           *               "credentials": [
           *                 {
           *                   "username": "ada",
           *                   "password": "example"
           *                 }
           *               ],
           *               "appType": 1,
           *               "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ],
           *           "latestDeployment": {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "sitePreview": "https://example.com",
           *             "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "commitMessage": "Done",
           *             "logs": [
           *               {
           *                 "time": "2024-03-01T12:00:00.000Z",
           *                 "log": "example"
           *               }
           *             ],
           *             "buildDirectory": [
           *               "./"
           *             ],
           *             "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *             "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *             "status": "PreQueue",
           *             "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "buildTime": 1,
           *             "memoryUsed": 1048576,
           *             "env": {},
           *             "project": "example",
           *             "branch": "main",
           *             "externalRepositoryName": "example",
           *             "protocol": "arweave",
           *             "deploymentEnvironmentName": "example",
           *             "failedMessage": "Done",
           *             "isFromRequest": true,
           *             "configuration": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "buildCommand": "example",
           *               "installCommand": "example",
           *               "workspace": "./",
           *               "publishDir": "example",
           *               "framework": "static",
           *               "nodeVersion": "V_12"
           *             },
           *             "pickedUpByDeployerAt": 1,
           *             "encrypted": true,
           *             "screenshot": {
           *               "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "fee": "example",
           *               "url": "https://example.com"
           *             },
           *             "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "gitProviderPreferences": {
           *               "prComments": true,
           *               "commitComments": true,
           *               "buildStatus": true,
           *               "githubDeployment": true
           *             },
           *             "skipAllRelative": true,
           *             "createdAt": "2024-03-01T12:00:00.000Z",
           *             "updatedAt": "2024-03-01T12:00:00.000Z"
           *           },
           *           "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "skipAllRelative": true,
           *           "repositoryId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "providerOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            projects: components["schemas"]["Project"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countOrganizationProjects: {
    parameters: {
      query?: {
        state?: "MAINTAINED" | "ARCHIVED";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 1
           *     }
           */
          "application/json": {
            count: number;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getOrganizationUsage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        organizationId: string;
        /** @description Storage from core 2.0.0 */
        specialization: "wa-global" | "c-akash" | "storage";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "usage": {
           *         "usedBandwidth": 1048576,
           *         "usedBuildExecution": 1,
           *         "usedConcurrentBuild": 1,
           *         "usedStorageArweave": 1048576,
           *         "usedStorageIPFS": 1048576,
           *         "usedDeploymentsPerDay": 1,
           *         "lastDeploymentDate": "2024-03-01T12:00:00.000Z",
           *         "usedDomains": 1,
           *         "usedHnsDomains": 1,
           *         "usedEnsDomains": 1,
           *         "usedEnvironments": 1,
           *         "usedClusterAkt": 1,
           *         "usedClusterBuildExecution": 1,
           *         "usedNumberOfRequests": 1,
           *         "usedPasswordProtections": 1,
           *         "membersLimit": 1,
           *         "bandwidthLimit": 1048576,
           *         "buildExecutionLimit": 1,
           *         "concurrentBuildLimit": 1,
           *         "storageArweaveLimit": 1048576,
           *         "storageIPFSLimit": 1048576,
           *         "deploymentsPerDayLimit": 1,
           *         "domainsLimit": 1,
           *         "hnsDomainsLimit": 1,
           *         "ensDomainsLimit": 1,
           *         "environmentsLimit": 1,
           *         "clusterAktLimit": 1,
           *         "clusterBuildExecutionLimit": 1,
           *         "passwordProtectionLimit": 1,
           *         "usedParallelUploads": 1,
           *         "parallelUploadsLimit": 1,
           *         "usedStorageFilecoin": 1048576,
           *         "storageFilecoinLimit": 1048576,
           *         "usedImageOptimizations": 1,
           *         "imageOptimizationsLimit": 1,
           *         "usedIpfsBandwidth": 1048576,
           *         "ipfsBandwidthLimit": 1048576,
           *         "usedIpfsNumberOfRequests": 1,
           *         "usedStorageSkynet": 1048576,
           *         "storageSkynetLimit": 1048576
           *       }
           *     }
           */
          "application/json": {
            usage: components["schemas"]["UsageWithLimits"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getLiveTokenPrice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Numeric market id, not an object id; SDKs pass 7431 */
        tokenId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "price": 1
           *     }
           */
          "application/json": components["schemas"]["TokenPriceResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "platformProfile": {
           *           "username": "ada",
           *           "avatar": "https://example.com",
           *           "name": "example",
           *           "email": "ada@example.com",
           *           "is_active": true
           *         },
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z",
           *         "organizations": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "profile": {
           *               "name": "example",
           *               "username": "ada",
           *               "image": "https://example.com"
           *             },
           *             "site": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "profile": {
           *                 "name": "example",
           *                 "username": "ada",
           *                 "image": "https://example.com"
           *               },
           *               "users": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "registries": [
           *                 "example"
           *               ],
           *               "overdue": true,
           *               "appType": "app",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z",
           *               "wallet": {
           *                 "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "address": "example",
           *                 "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "networkDetails": {
           *                   "chainId": 1,
           *                   "name": "example"
           *                 },
           *                 "tokenDetails": {
           *                   "name": "example",
           *                   "address": "example",
           *                   "decimals": 1
           *                 },
           *                 "signature": "example",
           *                 "createdAt": "2024-03-01T12:00:00.000Z",
           *                 "updatedAt": "2024-03-01T12:00:00.000Z"
           *               },
           *               "invitedMembers": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "userEmail": "ada@example.com",
           *                   "status": "example",
           *                   "link": "https://example.com",
           *                   "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             },
           *             "compute": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "profile": {
           *                 "name": "example",
           *                 "username": "ada",
           *                 "image": "https://example.com"
           *               },
           *               "users": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "registries": [
           *                 "example"
           *               ],
           *               "overdue": true,
           *               "appType": "app",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z",
           *               "wallet": {
           *                 "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "address": "example",
           *                 "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "networkDetails": {
           *                   "chainId": 1,
           *                   "name": "example"
           *                 },
           *                 "tokenDetails": {
           *                   "name": "example",
           *                   "address": "example",
           *                   "decimals": 1
           *                 },
           *                 "signature": "example",
           *                 "createdAt": "2024-03-01T12:00:00.000Z",
           *                 "updatedAt": "2024-03-01T12:00:00.000Z"
           *               },
           *               "invitedMembers": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "userEmail": "ada@example.com",
           *                   "status": "example",
           *                   "link": "https://example.com",
           *                   "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             },
           *             "storage": {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "profile": {
           *                 "name": "example",
           *                 "username": "ada",
           *                 "image": "https://example.com"
           *               },
           *               "users": [
           *                 "64b7f2a90c1d2e3f4a5b6c7d"
           *               ],
           *               "registries": [
           *                 "example"
           *               ],
           *               "overdue": true,
           *               "appType": "app",
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z",
           *               "wallet": {
           *                 "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "address": "example",
           *                 "organizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *                 "networkDetails": {
           *                   "chainId": 1,
           *                   "name": "example"
           *                 },
           *                 "tokenDetails": {
           *                   "name": "example",
           *                   "address": "example",
           *                   "decimals": 1
           *                 },
           *                 "signature": "example",
           *                 "createdAt": "2024-03-01T12:00:00.000Z",
           *                 "updatedAt": "2024-03-01T12:00:00.000Z"
           *               },
           *               "invitedMembers": [
           *                 {
           *                   "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "userEmail": "ada@example.com",
           *                   "status": "example",
           *                   "link": "https://example.com",
           *                   "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *                   "createdAt": "2024-03-01T12:00:00.000Z",
           *                   "updatedAt": "2024-03-01T12:00:00.000Z"
           *                 }
           *               ]
           *             },
           *             "preferedAppType": "app",
           *             "publiclyAccessible": "app"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": {
            user: components["schemas"]["User"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare object */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "name": "example",
           *       "type": "STANDARD",
           *       "url": "https://example.com",
           *       "environmentVariables": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "value": "example",
           *           "deploymentEnvironments": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "branches": [
           *                 "main"
           *               ],
           *               "status": "ACTIVE",
           *               "protocol": "arweave",
           *               "isFree": true,
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ]
           *         }
           *       ],
           *       "deploymentEnvironments": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "branches": [
           *             "main"
           *           ],
           *           "status": "ACTIVE",
           *           "protocol": "arweave",
           *           "isFree": true,
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ],
           *       "organization": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "state": "MAINTAINED",
           *       "hookId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "provider": "GITHUB",
           *       "prCommentIds": [
           *         {
           *           "prId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "commentId": "64b7f2a90c1d2e3f4a5b6c7d"
           *         }
           *       ],
           *       "configuration": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildCommand": "example",
           *         "installCommand": "example",
           *         "workspace": "./",
           *         "publishDir": "example",
           *         "framework": "static",
           *         "nodeVersion": "V_12"
           *       },
           *       "passwordProtection": {
           *         "enabled": true,
           *         "credentials": [
           *           {}
           *         ]
           *       },
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "latest",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ],
           *       "latestDeployment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "commitMessage": "Done",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 1,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "example",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "Done",
           *         "isFromRequest": true,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "example",
           *           "installCommand": "example",
           *           "workspace": "./",
           *           "publishDir": "example",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1,
           *         "encrypted": true,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       },
           *       "createdBy": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "skipAllRelative": true,
           *       "repositoryId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "providerOrganizationId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "createdAt": "2024-03-01T12:00:00.000Z",
           *       "updatedAt": "2024-03-01T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Project"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "buildCommand": "example",
         *       "installCommand": "example",
         *       "workspace": "./",
         *       "publishDir": "example",
         *       "framework": "example",
         *       "nodeVersion": "latest"
         *     }
         */
        "application/json": components["schemas"]["ConfigurationInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "configuration": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildCommand": "example",
           *         "installCommand": "example",
           *         "workspace": "./",
           *         "publishDir": "example",
           *         "framework": "static",
           *         "nodeVersion": "V_12"
           *       }
           *     }
           */
          "application/json": {
            configuration: components["schemas"]["Configuration"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listDeploymentEnvironments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "branches": [
           *             "main"
           *           ],
           *           "status": "ACTIVE",
           *           "protocol": "arweave",
           *           "isFree": true,
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            result: components["schemas"]["DeploymentEnvironment"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  createDeploymentEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "branches": [
         *         "main"
         *       ],
         *       "protocol": "arweave"
         *     }
         */
        "application/json": components["schemas"]["DeploymentEnvironmentInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "newEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            newEnvironment: components["schemas"]["DeploymentEnvironment"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateDeploymentEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "branches": [
         *         "main"
         *       ],
         *       "protocol": "arweave"
         *     }
         */
        "application/json": components["schemas"]["DeploymentEnvironmentInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            deploymentEnvironment: components["schemas"]["DeploymentEnvironment"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteDeploymentEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "error": true
           *     }
           */
          "application/json":
            components["schemas"]["MessageResponse"] | components["schemas"]["SuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  activateDeploymentEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            deploymentEnvironment: components["schemas"]["DeploymentEnvironment"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deactivateDeploymentEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        deploymentEnvironmentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentEnvironment": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "branches": [
           *           "main"
           *         ],
           *         "status": "ACTIVE",
           *         "protocol": "arweave",
           *         "isFree": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            deploymentEnvironment: components["schemas"]["DeploymentEnvironment"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listProjectDeployments: {
    parameters: {
      query?: {
        skip?: number;
        limit?: number;
        status?:
          | "PreQueue"
          | "Queued"
          | "Pending"
          | "Canceled"
          | "Deployed"
          | "Failed"
          | "AuthorizationNeeded"
          | "Killing"
          | "TimedOut";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Bare array; core wraps it itself */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "sitePreview": "https://example.com",
           *         "commitId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "commitMessage": "Done",
           *         "logs": [
           *           {
           *             "time": "2024-03-01T12:00:00.000Z",
           *             "log": "example"
           *           }
           *         ],
           *         "buildDirectory": [
           *           "./"
           *         ],
           *         "contentHash": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "topic": "0f8fad5b-d9cb-469f-a165-70867728950e",
           *         "status": "PreQueue",
           *         "paymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "buildTime": 1,
           *         "memoryUsed": 1048576,
           *         "env": {},
           *         "project": "example",
           *         "branch": "main",
           *         "externalRepositoryName": "example",
           *         "protocol": "arweave",
           *         "deploymentEnvironmentName": "example",
           *         "failedMessage": "Done",
           *         "isFromRequest": true,
           *         "configuration": {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "buildCommand": "example",
           *           "installCommand": "example",
           *           "workspace": "./",
           *           "publishDir": "example",
           *           "framework": "static",
           *           "nodeVersion": "V_12"
           *         },
           *         "pickedUpByDeployerAt": 1,
           *         "encrypted": true,
           *         "screenshot": {
           *           "id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "fee": "example",
           *           "url": "https://example.com"
           *         },
           *         "deploymentInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "gitProviderPreferences": {
           *           "prComments": true,
           *           "commitComments": true,
           *           "buildStatus": true,
           *           "githubDeployment": true
           *         },
           *         "skipAllRelative": true,
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Deployment"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  countProjectDeployments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "total": 1,
           *       "successful": 1,
           *       "failed": 1,
           *       "pending": 1
           *     }
           */
          "application/json": components["schemas"]["DeploymentCount"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  listProjectDomains: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domains": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "link": "https://example.com",
           *           "type": "domain",
           *           "verified": true,
           *           "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "deploymentEnvironmentIds": [
           *             "64b7f2a90c1d2e3f4a5b6c7d"
           *           ],
           *           "version": "latest",
           *           "credentials": [
           *             {
           *               "username": "ada",
           *               "password": "example"
           *             }
           *           ],
           *           "appType": 1,
           *           "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "createdAt": "2024-03-01T12:00:00.000Z",
           *           "updatedAt": "2024-03-01T12:00:00.000Z"
           *         }
           *       ]
           *     }
           */
          "application/json": {
            domains: components["schemas"]["Domain"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addProjectDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "type": "domain",
         *       "deploymentEnvironments": [
         *         "example"
         *       ],
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["DomainInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCdnRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Any value; every client sends the literal 1 because the server ignores it */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "records": {
           *         "recordIpv4V2": "example",
           *         "recordCnameV2": "example"
           *       }
           *     }
           */
          "application/json": {
            records: components["schemas"]["CdnRecords"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProjectDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Domain id or domain name (names since V3.1.3-beta) */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteProjectDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description From swagger-2022; core discards the body */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "success": true,
           *         "message": "Done",
           *         "error": true
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["SuccessResponse"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "link": "https://example.com",
         *       "deploymentEnvironments": [
         *         "example"
         *       ],
         *       "name": "example"
         *     }
         */
        "application/json": components["schemas"]["DomainUpdateInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  verifyProjectDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description Domain id or domain name */
        domainIdentifier: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "domain": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "link": "https://example.com",
           *         "type": "domain",
           *         "verified": true,
           *         "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "deploymentEnvironmentIds": [
           *           "64b7f2a90c1d2e3f4a5b6c7d"
           *         ],
           *         "version": "latest",
           *         "credentials": [
           *           {
           *             "username": "ada",
           *             "password": "example"
           *           }
           *         ],
           *         "appType": 1,
           *         "instanceId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "createdAt": "2024-03-01T12:00:00.000Z",
           *         "updatedAt": "2024-03-01T12:00:00.000Z"
           *       }
           *     }
           */
          "application/json": {
            domain: components["schemas"]["Domain"];
            success: boolean;
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  addEnvironmentVariables: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "environmentVariables": [
         *         {
         *           "name": "example",
         *           "value": "example",
         *           "environments": [
         *             "example"
         *           ]
         *         }
         *       ]
         *     }
         */
        "application/json": {
          environmentVariables: components["schemas"]["EnvironmentVariableInput"][];
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "environmentVariables": [
           *         {
           *           "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *           "name": "example",
           *           "value": "example",
           *           "deploymentEnvironments": [
           *             {
           *               "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *               "name": "example",
           *               "branches": [
           *                 "main"
           *               ],
           *               "status": "ACTIVE",
           *               "protocol": "arweave",
           *               "isFree": true,
           *               "createdAt": "2024-03-01T12:00:00.000Z",
           *               "updatedAt": "2024-03-01T12:00:00.000Z"
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          "application/json": {
            environmentVariables: components["schemas"]["EnvironmentVariable"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateEnvironmentVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        environmentVariableId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "example",
         *       "value": "example",
         *       "environments": [
         *         "example"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["EnvironmentVariableInput"];
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "updated": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "name": "example",
           *         "value": "example",
           *         "deploymentEnvironments": [
           *           {
           *             "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *             "name": "example",
           *             "branches": [
           *               "main"
           *             ],
           *             "status": "ACTIVE",
           *             "protocol": "arweave",
           *             "isFree": true,
           *             "createdAt": "2024-03-01T12:00:00.000Z",
           *             "updatedAt": "2024-03-01T12:00:00.000Z"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": {
            updated: components["schemas"]["EnvironmentVariable"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  deleteEnvironmentVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
        /** @description 24 hexadecimal digits */
        environmentVariableId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["SuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  updateProjectState: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        projectId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "state": "MAINTAINED"
         *     }
         */
        "application/json": {
          state: components["schemas"]["ProjectStateEnum"];
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Done",
           *       "error": true
           *     }
           */
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  subscribeToEvents: {
    parameters: {
      query: {
        /** @description The topic chosen by the client (uniqueTopicId or topicId) */
        sessionId: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example example */
          "text/event-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  uploadFile: {
    parameters: {
      query: {
        /** @description Optional with a scoped token (assumed) */
        organization: string;
        /** @description Bucket name */
        bucket: string;
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filekey": "(bytes)"
         *     }
         */
        "multipart/form-data": {
          /**
           * Format: binary
           * @description Part name used by the only caller
           */
          filekey: Blob;
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "protocolLink": "https://example.com",
           *       "dynamicLinks": [
           *         "https://example.com"
           *       ],
           *       "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *     }
           */
          "application/json": components["schemas"]["UploadFinishResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initiateUploadDeployment: {
    parameters: {
      query: {
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
        /** @description Project (bucket) name */
        project: string;
        organization?: string;
        create_single_deployment_token?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "parallelUploadCount": 1,
           *       "payloadSize": 1048576,
           *       "singleDeploymentToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
           *     }
           */
          "application/json": components["schemas"]["LegacyUploadInitiateResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  sendUploadDeploymentData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         "(bytes)"
         *       ]
         *     }
         */
        "multipart/form-data": {
          /** @description Whole small files */
          files?: Blob[];
        } & {
          [key: string]: Blob | Blob[];
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadSize": 1048576
           *     }
           */
          "application/json": components["schemas"]["UploadDataResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  finishUploadDeployment: {
    parameters: {
      query: {
        action: "UPLOAD" | "CANCEL";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        deploymentId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "deploymentId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "projectId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "sitePreview": "https://example.com",
           *       "affectedDomains": [
           *         "https://example.com"
           *       ],
           *       "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *     }
           */
          "application/json": components["schemas"]["LegacyUploadFinishResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  initiateUpload: {
    parameters: {
      query: {
        protocol: "arweave" | "ipfs-filecoin" | "ipfs";
        /** @description Bucket name, created when missing (assumed) */
        bucket: string;
        /** @description Storage organization id */
        organization?: string;
        /** @description True to receive a single use token */
        create_single_use_token?: boolean;
        /** @description Bytes; core 2.0.4+; sent as an empty string when unset */
        maxSize?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "parallelUploadCount": 1,
           *       "payloadSize": 1048576,
           *       "singleUseToken": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"
           *     }
           */
          "application/json": components["schemas"]["UploadInitiateResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "example",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     }
           */
          "application/json": {
            upload: components["schemas"]["Upload"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  sendUploadData: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "files": [
         *         "(bytes)"
         *       ]
         *     }
         */
        "multipart/form-data": {
          /** @description Whole files no larger than payloadSize; relative path as file name */
          files?: Blob[];
        } & {
          [key: string]: Blob | Blob[];
        };
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadSize": 1048576
           *     }
           */
          "application/json": components["schemas"]["UploadDataResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  finishUpload: {
    parameters: {
      query: {
        action: "UPLOAD" | "CANCEL";
      };
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true,
           *       "message": "Done",
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "protocolLink": "https://example.com",
           *       "dynamicLinks": [
           *         "https://example.com"
           *       ],
           *       "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *     }
           */
          "application/json": components["schemas"]["UploadFinishResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "example",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     }
           */
          "application/json": {
            upload: components["schemas"]["Upload"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  unpinUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description 24 hexadecimal digits */
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload": {
           *         "_id": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocolLink": "https://example.com",
           *         "uploadDirectory": [
           *           {
           *             "fileName": "example",
           *             "fileSize": 1048576
           *           }
           *         ],
           *         "status": "InProgress",
           *         "memoryUsed": 1048576,
           *         "bucket": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "uploadInitiator": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "protocol": "arweave"
           *       }
           *     }
           */
          "application/json": {
            upload: components["schemas"]["Upload"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinCid: {
    parameters: {
      query: {
        /** @description Bucket name */
        bucket: string;
        organization?: string;
        /** @description Core 2.0.4+; always sent as true or false */
        in_background?: boolean;
      };
      header?: never;
      path: {
        /** @description IPFS content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /** @example {} */
        "application/json": Record<string, unknown>;
      };
    };
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "bucketId": "64b7f2a90c1d2e3f4a5b6c7d",
           *       "protocolLink": "https://example.com",
           *       "dynamicLinks": [
           *         "https://example.com"
           *       ]
           *     }
           */
          "application/json": components["schemas"]["PinCidResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  pinCids: {
    parameters: {
      query: {
        /** @description Bucket name */
        bucket: string;
        organization?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "cids": [
         *         "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PinCidsRequest"];
      };
    };
    responses: {
      /** @description Bare array */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "uploadId": "64b7f2a90c1d2e3f4a5b6c7d",
           *         "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["PinCidsResponseItem"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getCidStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description IPFS content id */
        cid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "pinStatus": {
           *         "cid": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
           *         "name": "example",
           *         "allocations": [
           *           "example"
           *         ],
           *         "origins": [
           *           "example"
           *         ],
           *         "created": "2024-03-01T12:00:00.000Z",
           *         "metadata": {},
           *         "peerMap": {}
           *       }
           *     }
           */
          "application/json": {
            pinStatus: components["schemas"]["PinStatus"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
  getProfileV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Body passed through untyped by the only caller; 401 means invalid key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": unknown;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["Failure"];
    };
  };
}
