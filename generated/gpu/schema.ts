// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 644ed7e10920bff1059cabf90f01b6a1a53237d62d8598415bca58419c2e61c1) by npm run generate; not for editing.

export interface paths {
  "/api/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the balance
     * @description The credit of every team of the user. The way to learn the id of the current team.
     */
    get: operations["getBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/deployments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List deployments
     * @description Deployments of the current team, also those that have ended unless status leaves them out.
     */
    get: operations["listDeployments"];
    put?: never;
    /**
     * Order a machine
     * @description Takes 20 to 40 seconds, since the machine is allocated within the call: allow 90 seconds or more. It is not idempotent: an order that is sent again makes another machine, and there is no idempotency key. After an uncertain order, search GET /api/deployments for the name. At most 10 orders in 15 minutes.
     */
    post: operations["createDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/deployments/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a deployment
     * @description Its state and address. Poll every 15 to 30 seconds, and never faster than every 10. A deployment that has ended stays readable.
     */
    get: operations["getDeployment"];
    put?: never;
    post?: never;
    /**
     * Terminate a deployment
     * @description The machine and its disk are lost. Before the minimum runtime it is refused, and the machine runs on and is billed: wait for timeRemaining and try again. It can be sent again safely.
     */
    delete: operations["terminateDeployment"];
    options?: never;
    head?: never;
    /**
     * Rename a deployment
     * @description Nothing but the name can be changed.
     */
    patch: operations["updateDeployment"];
    trace?: never;
  };
  "/api/deployments/{id}/can-terminate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether a deployment may be terminated
     * @description Times are minutes.
     */
    get: operations["checkTermination"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/gpu-offers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List GPU offers
     * @description One page of what can be ordered, grouped by GPU model. Pages count groups. There is no filter by provider, region or price. Without a key the prices are those of the list, with one they may be the discounted ones of the team.
     */
    get: operations["listGpuOffers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kubernetes/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List Kubernetes versions
     * @description The versions that a cluster order can ask for.
     */
    get: operations["listKubernetesVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/kubernetes/{clusterId}/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the health of a Kubernetes cluster */
    get: operations["getKubernetesHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/providers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the providers
     * @description The names of the providers behind the offers. They change: take them from here, or from the offers.
     */
    get: operations["listProviders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ssh-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SSH keys
     * @description The stored public keys of the current team.
     */
    get: operations["listSshKeys"];
    put?: never;
    /** Store an SSH key */
    post: operations["createSshKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/ssh-keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an SSH key */
    get: operations["getSshKey"];
    put?: never;
    post?: never;
    /** Delete an SSH key */
    delete: operations["deleteSshKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List teams */
    get: operations["listTeams"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/volumes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List volumes
     * @description One page of the volumes of the team.
     */
    get: operations["listVolumes"];
    put?: never;
    /** Order a volume */
    post: operations["createVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/volumes/pricing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the price of volumes */
    get: operations["getVolumePricing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/volumes/regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List regions of volumes */
    get: operations["listVolumeRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/volumes/{volumeId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a volume */
    get: operations["getVolume"];
    put?: never;
    post?: never;
    /**
     * Delete a volume
     * @description The volume has to be detached.
     */
    delete: operations["deleteVolume"];
    options?: never;
    head?: never;
    /** Rename or enlarge a volume */
    patch: operations["updateVolume"];
    trace?: never;
  };
  "/api/volumes/{volumeId}/attach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Attach a volume
     * @description On spheron-es this restarts a running machine, and is needed also when the order named the volume.
     */
    post: operations["attachVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/volumes/{volumeId}/detach": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Detach a volume */
    post: operations["detachVolume"];
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
    /** @description The credit of every team of the user. */
    Balance: {
      /** @description Currency of all amounts: USD */
      currency?: string;
      /** @description The teams of the user */
      teams: components["schemas"]["TeamBalance"][];
    };
    /** @description What the machine does when it starts for the first time. Not every offer supports it, and a provider may ignore it without an error. */
    CloudInit: {
      /** @description Packages to install */
      packages?: string[];
      /** @description Shell lines to run, in this order */
      runcmd?: string[];
      /** @description Files to write; on data-crunch they are written after runcmd has run */
      writeFiles?: components["schemas"]["CloudInitFile"][];
    };
    /** @description Encoding of the content of a file. */
    CloudInitEncoding: "b64" | "gzip" | "gz+b64" | (string & {});
    /** @description A file that is written when the machine starts for the first time. */
    CloudInitFile: {
      /** @description What the file holds */
      content: string;
      /** @description How content is encoded */
      encoding?: components["schemas"]["CloudInitEncoding"];
      /** @description User:group */
      owner?: string;
      /** @description Path in the machine */
      path: string;
      /** @description Octal digits: 0644 */
      permissions?: string;
    };
    /** @description The order of one machine, with the values of one offer. */
    CreateDeploymentRequest: {
      /** @description What the machine does at its first start, where the offer has supportsCloudInit */
      cloudInit?: components["schemas"]["CloudInit"];
      /** @description GpuCount of the offer; 0 for a machine without a GPU */
      gpuCount: number;
      /** @description GpuType of the offer's group */
      gpuType: string;
      /** @description InstanceType of the offer */
      instanceType: components["schemas"]["InstanceType"];
      /** @description Kubernetes, for CLUSTER offers of voltage-park */
      kubernetesAddon?: components["schemas"]["KubernetesAddonRequest"];
      /** @description Name, unique in the team, of at most about 50 characters. After an uncertain order, the list of deployments is searched for it */
      name?: string;
      /** @description OfferId of the offer, exactly as it is */
      offerId: string;
      /** @description One of the offer's os_options, exactly as it is */
      operatingSystem: string;
      /** @description Provider of the offer */
      provider: components["schemas"]["ProviderName"];
      /** @description One of the offer's clusters, exactly as it is */
      region: string;
      /** @description Id of a stored key; this or ssh_public_key */
      sshKeyId?: string;
      /** @description An OpenSSH public key, for which a temporary key is made; this or sshKeyId */
      ssh_public_key?: string;
      /** @description Team that pays. GET /api/balance names the current one */
      teamId: string;
      /** @description VolumeId of each volume, not its id. On spheron-es the volumes have to be attached as well */
      volumeIds?: string[];
    };
    /** @description A public key to store. */
    CreateSshKeyRequest: {
      /** @description Name of the key */
      name: string;
      /** @description The key as an OpenSSH line */
      publicKey: string;
      /** @description Team that gets the key; the current one by default */
      teamId?: string;
    };
    /** @description The order of a volume. */
    CreateVolumeRequest: {
      /** @description For sesterce only */
      cloudId?: string;
      /** @description Deployment to attach it to at once */
      deploymentId?: string;
      /** @description Name: small letters, digits, hyphens and underscores, at most 60 */
      name: string;
      /** @description The provider */
      provider: components["schemas"]["ProviderName"];
      /** @description Region, which most providers need */
      region?: string;
      /** @description Size, in GB */
      sizeInGb: number;
      /** @description Team that pays; the current one by default */
      teamId?: string;
    };
    /** @description A rented machine. It stays readable after its end. */
    Deployment: {
      /**
       * Format: date-time
       * @description When it was ordered
       */
      createdAt?: string;
      /** @description Discount, in percent */
      discountPercentage?: number;
      /** @description Number of GPUs */
      gpuCount?: number;
      /** @description GPU model; some sources have gpuType */
      gpuModelId?: string;
      /** @description GPU model; some sources have gpuModelId */
      gpuType?: string;
      /** @description Whether there is a discount */
      hasDiscount?: boolean;
      /** @description What the whole machine costs, in USD per hour */
      hourlyRate?: number;
      /** @description Id, 24 hexadecimal digits */
      id: string;
      /** @description Commercial kind of the machine */
      instanceType?: components["schemas"]["InstanceType"];
      /** @description Address. It is there while the machine is still deploying, and is no sign of readiness */
      ipAddress?: string | null;
      /** @description Kubernetes of a cluster */
      kubernetesAddon?: components["schemas"]["KubernetesAddon"] | null;
      /**
       * Format: date-time
       * @description When it was last charged for
       */
      lastCreditDeduction?: string | null;
      /** @description Memory of the machine, in GB */
      memory?: number;
      /** @description Name; the only field that can be changed */
      name?: string | null;
      /** @description The offer that was ordered */
      offerId?: string;
      /** @description Operating system */
      operatingSystem?: string;
      /** @description What it would cost without discount, in USD per hour */
      originalHourlyRate?: number;
      /** @description Ports that are forwarded */
      portForwards?: components["schemas"]["PortForward"][];
      /** @description Name of the provider, perhaps with a suffix */
      providerId?: string;
      /** @description Region of the machine */
      region?: string;
      /** @description Command that connects; newer responses lack it */
      sshCommand?: string | null;
      /** @description Fingerprint of the key */
      sshKeyFingerprint?: string | null;
      /** @description Id of the stored key */
      sshKeyId?: string | null;
      /** @description Name of the key */
      sshKeyName?: string | null;
      /** @description Port of SSH; 22 where it is null */
      sshPort?: number | null;
      /**
       * Format: date-time
       * @description When it began to run; null until then
       */
      startedAt?: string | null;
      /** @description State of the machine. It is ready when this is running and ipAddress is set; SSH may need some minutes more */
      status: components["schemas"]["DeploymentStatus"];
      /**
       * Format: date-time
       * @description When it ended; null until then
       */
      stoppedAt?: string | null;
      /** @description Disk of the machine, in GB */
      storage?: number;
      /** @description Id of the key that was made for this deployment */
      tempSshKeyId?: string | null;
      /** @description What it has cost so far, in USD */
      totalCost?: number;
      /** @description Login name; ubuntu where it is null */
      user?: string | null;
      /** @description Number of virtual processors */
      vcpus?: number;
      /** @description Volumes of the machine */
      volumeIds?: string[];
    };
    /** @description State of a deployment. deploying: the machine is being made. running: it is there. stopped: it is off, keeps its disk and is still billed. failed, terminated and terminated-provider are ends; with the last, the provider took the machine back. */
    DeploymentStatus:
      | "deploying"
      | "running"
      | "stopped"
      | "failed"
      | "terminated"
      | "terminated-provider"
      | (string & {});
    /** @description What the API says when a deployment was terminated. The body may be empty. */
    DeploymentTermination: {
      /** @description The deployment after that */
      deployment?: {
        /** @description Id of the deployment */
        id: string;
        status: components["schemas"]["DeploymentStatus"];
        /**
         * Format: date-time
         * @description When it ended
         */
        stoppedAt?: string | null;
      };
      /** @description Text for people */
      message?: string;
    };
    /** @description The body of a failure. The text for people is in message, or else in error. Text of the provider behind may be passed on in either. */
    Error: {
      /** @description A constant such as RATE_LIMIT_EXCEEDED */
      code?: string;
      /** @description More facts, by name */
      details?: {
        [key: string]: unknown;
      };
      /** @description Short text */
      error: string;
      /** @description Longer text */
      message?: string;
    };
    /** @description One machine that can be ordered from one provider. An order takes provider, offerId, gpuCount, region and operatingSystem from the same offer, and gpuType from its group. */
    GpuOffer: {
      /** @description No sign of stock: it is true also where an order fails. See maintenance */
      available: boolean;
      /** @description Regions; an order sends one of them as region, exactly as it is */
      clusters: string[];
      /** @description Text for people */
      description?: string;
      /** @description Price after the team's discount, in USD per hour */
      discountedPrice?: number;
      /** @description What the provider says besides */
      extras?: components["schemas"]["GpuOfferExtras"];
      /** @description Number of GPUs; 0 for a machine that has none */
      gpuCount: number;
      /** @description Memory of each GPU, in GB */
      gpu_memory: number;
      /** @description Commercial kind of the machine */
      instanceType: components["schemas"]["InstanceType"];
      /** @description The same for people */
      interconnectDescription?: string;
      /** @description How the GPUs are connected: PCIe, SXM5 */
      interconnectType?: string;
      /** @description Whether the provider takes no orders for it now */
      maintenance?: boolean;
      /** @description Memory of the machine, in GB */
      memory: number;
      /** @description How long the machine cannot be terminated; it is charged in full, in minutes */
      minimumRuntimeMinutes?: number | null;
      /** @description Name of the offer */
      name?: string;
      /** @description Identifier of the offer, sent back exactly as it is; it may hold spaces and colons */
      offerId: string;
      /** @description Price before the team's discount, in USD per hour */
      originalPrice?: number;
      /** @description Operating systems; an order sends one of them as operatingSystem, exactly as it is */
      os_options: string[];
      /** @description Why it cannot be stopped, for people */
      pauseUnsupportedReason?: string;
      /** @description Price of the whole machine, with all its GPUs, in USD per hour */
      price: number;
      /** @description The provider of the machine */
      provider: components["schemas"]["ProviderName"];
      /** @description Region; newer responses have clusters alone */
      region?: string;
      /** @description Price of the whole machine as SPOT; only SPOT offers have it, in USD per hour */
      spot_price?: number;
      /** @description Disk of the machine, in GB */
      storage?: number;
      /** @description Whether the order may have cloudInit */
      supportsCloudInit?: boolean;
      /** @description Whether the machine can be stopped and started */
      supportsPause?: boolean;
      /** @description Number of virtual processors */
      vcpus: number;
    };
    /** @description What a provider says of its offer besides. Other keys may be there. */
    GpuOfferExtras: {
      /** @description Vm or cluster */
      deployment_type?: string;
      /** @description Kubernetes that a CLUSTER offer of voltage-park can have */
      kubernetes_addon?: {
        /** @description What it costs besides the machines, in USD per hour */
        total_cost_per_hour: number;
        /** @description Version of Kubernetes */
        version: string;
      };
      /** @description Whether the GPUs are connected by NVLink */
      nvlink?: boolean;
      /** @description What spheron-es says of its stock */
      technical?: {
        /** @description A constant such as AVAILABILITY_LEVEL_MEDIUM */
        availability_level?: string;
        /** @description How many machines there are */
        units_available?: number;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description All offers of one GPU model. */
    GpuOfferGroup: {
      /** @description Average price in the group, in USD per hour */
      averagePrice?: number;
      /** @description GPU model without its variant */
      baseGpuType?: string;
      /** @description Name of the GPU model for people */
      displayName?: string;
      /** @description Name of the GPU model */
      gpuModel?: string;
      /** @description Identifier of the GPU model, which an order sends as gpuType: A100_80G_PCIE, H200_SXM5 */
      gpuType: string;
      /** @description Whether the offers differ in their interconnect */
      hasMultipleVariants?: boolean;
      /** @description Highest price in the group, in USD per hour */
      highestPrice?: number;
      /** @description Kinds of interconnect among the offers */
      interconnectVariants?: string[];
      /** @description Lowest price in the group, in USD per hour */
      lowestPrice?: number;
      /** @description The offers of the group */
      offers: components["schemas"]["GpuOffer"][];
      /** @description How popular the model is; the default order */
      popularity?: number;
      /** @description Providers with an offer in the group */
      providers?: components["schemas"]["ProviderName"][];
      /** @description How many there are; no sign of stock */
      totalAvailable?: number;
    };
    /** @description One page of the offers, grouped by GPU model. */
    GpuOfferPage: {
      /** @description The groups of this page */
      data: components["schemas"]["GpuOfferGroup"][];
      /** @description Groups on a page */
      limit: number;
      /** @description Number of this page, from 1 */
      page: number;
      /** @description Number of groups on all pages */
      total: number;
      /** @description Number of pages */
      totalPages: number;
    };
    /** @description Commercial kind of an offer or deployment. SPOT machines are cheaper, and the provider may take them back. CLUSTER offers are several machines, on voltage-park only. */
    InstanceType: "DEDICATED" | "SPOT" | "CLUSTER" | (string & {});
    /** @description The Kubernetes part of a deployment. Other keys may be there. */
    KubernetesAddon: {
      /** @description Configuration for kubectl, as YAML */
      kubeconfig?: string;
      /** @description Version of Kubernetes */
      version: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Kubernetes on a CLUSTER order. */
    KubernetesAddonRequest: {
      /** @description Configuration of authentication, in Base64 */
      authentication_config_b64?: string;
      /** @description Version from GET /api/kubernetes/versions: 1.35 */
      version: string;
    };
    /** @description The health of a Kubernetes cluster. */
    KubernetesHealth: {
      /** @description Nodes of the control plane */
      controlPlaneNodes?: components["schemas"]["NodeHealth"];
      /** @description Parts of the network */
      networkComponents?: components["schemas"]["NodeHealth"];
      /** @description Healthy, or another word */
      overallHealth?: string;
      /** @description Nodes that do the work */
      workerNodes?: components["schemas"]["NodeHealth"];
    };
    /** @description A version of Kubernetes that a cluster can have. */
    KubernetesVersion: {
      /** @description Whether a cluster can have it */
      available: boolean;
      /** @description Version: 1.35 */
      version: string;
    };
    /** @description The health of one part of a cluster, as counts. */
    NodeHealth: {
      /** @description How many are healthy */
      healthy?: number;
      /** @description A word for both */
      status?: string;
      /** @description How many there are */
      total?: number;
    };
    /** @description A port that is forwarded to the machine. */
    PortForward: {
      /** @description Port on the outside */
      external: number;
      /** @description Port of the machine */
      internal: number;
    };
    /** @description Name of a provider. GET /api/providers and the offers say which there are. */
    ProviderName:
      | "voltage-park"
      | "data-crunch"
      | "sesterce"
      | "massed-compute"
      | "spheron-ai"
      | "spheron-es"
      | "spheron-am"
      | "verda"
      | (string & {});
    /** @description Too many requests. */
    RateLimitError: {
      /** @description RATE_LIMIT_EXCEEDED */
      code?: string;
      /** @description Short text */
      error?: string;
      /** @description Longer text */
      message?: string;
      /** @description When to send the request again, in seconds */
      retryAfter?: number;
    };
    /** @description A stored public key. */
    SshKey: {
      /**
       * Format: date-time
       * @description When it was stored
       */
      createdAt?: string;
      /** @description Fingerprint; in 2026-05 it was not that of the key */
      fingerprint?: string;
      /** @description Id, 24 hexadecimal digits */
      id: string;
      /** @description Name of the key */
      name: string;
      /** @description The key as an OpenSSH line; the list may leave it out */
      publicKey?: string;
      /** @description Team that has the key */
      teamId?: string;
    };
    /** @description Says that it was done. */
    SuccessResponse: {
      /** @description Always true */
      success: boolean;
    };
    /** @description A team of the user. */
    Team: {
      /** @description Id of the team */
      id: string;
    };
    /** @description The credit of one team. */
    TeamBalance: {
      /** @description Credit of the team; 1 credit is 1 USD, in USD */
      balance?: number;
      /** @description Whether calls concern this team when they name none */
      isCurrentTeam?: boolean;
      /** @description Role of the user in the team */
      role?: components["schemas"]["TeamRole"];
      /** @description Id of the team, which orders send */
      teamId: string;
      /** @description Name of the team */
      teamName?: string;
    };
    /** @description Role of the user in a team. */
    TeamRole: "owner" | "admin" | "member" | (string & {});
    /** @description Whether a deployment may be terminated now. */
    TerminationCheck: {
      /** @description Whether it may be terminated now */
      canTerminate: boolean;
      /** @description How long it has to run: the larger of the account's and the provider's minimum, in minutes */
      minimumRuntime?: number;
      /** @description Why not, for people */
      reason?: string;
      /** @description How long it has run, in minutes */
      runtime?: number;
      /** @description How long until it may be terminated, in minutes */
      timeRemaining?: number;
    };
    /** @description Why a deployment was not terminated: it is too early, or it has ended already. The fields are at the top level. */
    TerminationRefusedError: {
      /** @description Always false */
      canTerminate: boolean;
      /** @description How it has ended; only when it has */
      currentStatus?: components["schemas"]["DeploymentStatus"];
      /** @description Short text */
      error: string;
      /** @description Longer text */
      message?: string;
      /** @description How long it has to run; only when it is too early, in minutes */
      minimumRuntime?: number;
      /** @description How long until it may be terminated; only when it is too early, in minutes */
      timeRemaining?: number;
    };
    /** @description What shall change of a volume. */
    UpdateVolumeRequest: {
      /** @description New name */
      name?: string;
      /** @description New size, where the provider can change it, in GB */
      sizeInGb?: number;
    };
    /** @description A network volume. It has two ids: volumeId stands in paths and in volumeIds. */
    Volume: {
      /** @description Deployments that have it */
      attachedToDeploymentIds?: string[];
      /**
       * Format: date-time
       * @description When it was ordered
       */
      createdAt?: string;
      /** @description What the provider says besides. Other keys may be there */
      extras?: {
        /** @description Name of the shared file system inside the machine, on spheron-es */
        mountTag?: string;
      } & {
        [key: string]: unknown;
      };
      /** @description Price, in USD per GB and hour */
      hourlyRate?: number;
      /** @description Id in the data base. Deleting by it is answered with 404, and volumeIds with it with 500 */
      id: string;
      /** @description Name, unique in the account */
      name: string;
      /** @description Name of the provider; the request calls it provider */
      providerId: string;
      /** @description Region of the volume */
      region?: string;
      /** @description Size, in GB */
      sizeInGb: number;
      /** @description State of the volume */
      status: components["schemas"]["VolumeStatus"];
      /** @description Team that has the volume */
      teamId?: string;
      /** @description How much is used, in bytes */
      usedCapacityBytes?: number;
      /** @description The provider's handle, which stands in paths and in volumeIds */
      volumeId: string;
    };
    /** @description The deployment that the volume is attached to or detached from. */
    VolumeAttachmentRequest: {
      /** @description Id of the deployment */
      deploymentId: string;
    };
    /** @description One page of volumes. */
    VolumePage: {
      /** @description Volumes on a page */
      limit?: number;
      /** @description Number of this page, from 1 */
      page?: number;
      /** @description Number of volumes on all pages */
      total: number;
      /** @description Number of pages */
      totalPages?: number;
      /** @description The volumes of this page */
      volumes: components["schemas"]["Volume"][];
    };
    /** @description The price of storage at a provider. */
    VolumePricing: {
      /** @description Price of storage, in the order of 0.0001, in USD per GB and hour */
      hourlyRatePerGb: number;
      /** @description The provider */
      provider: components["schemas"]["ProviderName"];
    };
    /** @description A region that has volumes. */
    VolumeRegion: {
      /** @description Whether there are machines too */
      hasGpuOffers?: boolean;
      /** @description Price of storage, in USD per GB and hour */
      hourlyRatePerGb?: number;
      /** @description Id of the region, which an order sends */
      id: string;
      /** @description Largest size, in GB */
      maxSizeGb?: number;
      /** @description Smallest size, in GB */
      minSizeGb?: number;
      /** @description Name of the region */
      name: string;
    };
    /** @description State of a volume. */
    VolumeStatus: "available" | "attached" | "deleting" | "deleted" | (string & {});
  };
  responses: {
    /** @description Any other failure. A 500 can be the caller's fault; a path outside of /api is answered with HTML */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The user agent was refused, although the key may be right; or the key was */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description There is nothing with this id */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Too many requests in 15 minutes. Nothing was done */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RateLimitError"];
      };
    };
    /** @description The key is missing, wrong or expired */
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
  getBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Credit by team */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "teams": [
           *         {
           *           "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *           "teamName": "Research",
           *           "balance": 250,
           *           "isCurrentTeam": true,
           *           "role": "owner"
           *         }
           *       ],
           *       "currency": "USD"
           *     }
           */
          "application/json": components["schemas"]["Balance"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listDeployments: {
    parameters: {
      query?: {
        /** @description A state, or a group of states: active, inactive */
        status?:
          | "active"
          | "inactive"
          | "running"
          | "deploying"
          | "terminated"
          | "failed"
          | "terminated-provider"
          | (string & {});
        /** @description Another team than the current one */
        teamId?: string;
        /** @description Deployments of one user; typed by one client that does not send it */
        userId?: string;
        /** @description Sent by one client; whether it has an effect is unknown */
        page?: number;
        /** @description Sent by one client; whether it has an effect is unknown */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deployments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *         "name": "training-1",
           *         "providerId": "voltage-park",
           *         "gpuType": "H100_SXM5",
           *         "offerId": "example-offer_1x_h100",
           *         "gpuCount": 1,
           *         "operatingSystem": "Ubuntu 22.04",
           *         "instanceType": "DEDICATED",
           *         "sshKeyId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *         "sshKeyName": "laptop",
           *         "sshKeyFingerprint": "SHA256:AAAA",
           *         "ipAddress": "192.0.2.10",
           *         "user": "ubuntu",
           *         "status": "deploying",
           *         "totalCost": 1.35,
           *         "hourlyRate": 2.7,
           *         "originalHourlyRate": 2.7,
           *         "discountPercentage": 0,
           *         "hasDiscount": false,
           *         "vcpus": 26,
           *         "memory": 200,
           *         "storage": 1000,
           *         "sshCommand": "ssh ubuntu@192.0.2.10",
           *         "sshPort": 22,
           *         "volumeIds": [
           *           "computefilesystem-e00example"
           *         ],
           *         "createdAt": "2026-09-10T12:00:00.000Z"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Deployment"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  createDeployment: {
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
         *       "provider": "voltage-park",
         *       "offerId": "example-offer_1x_h100",
         *       "gpuType": "H100_SXM5",
         *       "gpuCount": 1,
         *       "region": "us-central-1",
         *       "operatingSystem": "Ubuntu 22.04",
         *       "instanceType": "DEDICATED",
         *       "sshKeyId": "66f0a1b2c3d4e5f6a7b8c9d0",
         *       "name": "training-1",
         *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
         *       "volumeIds": [
         *         "computefilesystem-e00example"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["CreateDeploymentRequest"];
      };
    };
    responses: {
      /** @description The deployment, which may lack fields; read it again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "training-1",
           *       "providerId": "voltage-park",
           *       "gpuType": "H100_SXM5",
           *       "offerId": "example-offer_1x_h100",
           *       "gpuCount": 1,
           *       "operatingSystem": "Ubuntu 22.04",
           *       "instanceType": "DEDICATED",
           *       "sshKeyId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sshKeyName": "laptop",
           *       "sshKeyFingerprint": "SHA256:AAAA",
           *       "ipAddress": "192.0.2.10",
           *       "user": "ubuntu",
           *       "status": "deploying",
           *       "totalCost": 1.35,
           *       "hourlyRate": 2.7,
           *       "originalHourlyRate": 2.7,
           *       "discountPercentage": 0,
           *       "hasDiscount": false,
           *       "vcpus": 26,
           *       "memory": 200,
           *       "storage": 1000,
           *       "sshCommand": "ssh ubuntu@192.0.2.10",
           *       "sshPort": 22,
           *       "volumeIds": [
           *         "computefilesystem-e00example"
           *       ],
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Deployment"];
        };
      };
      /** @description The deployment, which may lack fields; read it again */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "training-1",
           *       "providerId": "voltage-park",
           *       "gpuType": "H100_SXM5",
           *       "offerId": "example-offer_1x_h100",
           *       "gpuCount": 1,
           *       "operatingSystem": "Ubuntu 22.04",
           *       "instanceType": "DEDICATED",
           *       "sshKeyId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sshKeyName": "laptop",
           *       "sshKeyFingerprint": "SHA256:AAAA",
           *       "ipAddress": "192.0.2.10",
           *       "user": "ubuntu",
           *       "status": "deploying",
           *       "totalCost": 1.35,
           *       "hourlyRate": 2.7,
           *       "originalHourlyRate": 2.7,
           *       "discountPercentage": 0,
           *       "hasDiscount": false,
           *       "vcpus": 26,
           *       "memory": 200,
           *       "storage": 1000,
           *       "sshCommand": "ssh ubuntu@192.0.2.10",
           *       "sshPort": 22,
           *       "volumeIds": [
           *         "computefilesystem-e00example"
           *       ],
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Deployment"];
        };
      };
      /** @description Nothing was created: teamId or another field is missing, gpuType is not that of the offer, the name is taken in the team or too long, or the provider has no stock, although the offer said available. Text of the provider may be inside */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      /** @description gpuCount is missing, or volumeIds holds an id in place of a volumeId; nothing is known to have been created */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the deployment */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "training-1",
           *       "providerId": "voltage-park",
           *       "gpuType": "H100_SXM5",
           *       "offerId": "example-offer_1x_h100",
           *       "gpuCount": 1,
           *       "operatingSystem": "Ubuntu 22.04",
           *       "instanceType": "DEDICATED",
           *       "sshKeyId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sshKeyName": "laptop",
           *       "sshKeyFingerprint": "SHA256:AAAA",
           *       "ipAddress": "192.0.2.10",
           *       "user": "ubuntu",
           *       "status": "deploying",
           *       "totalCost": 1.35,
           *       "hourlyRate": 2.7,
           *       "originalHourlyRate": 2.7,
           *       "discountPercentage": 0,
           *       "hasDiscount": false,
           *       "vcpus": 26,
           *       "memory": 200,
           *       "storage": 1000,
           *       "sshCommand": "ssh ubuntu@192.0.2.10",
           *       "sshPort": 22,
           *       "volumeIds": [
           *         "computefilesystem-e00example"
           *       ],
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Deployment"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  terminateDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the deployment */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was terminated; the body may be empty */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Deployment terminated",
           *       "deployment": {
           *         "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *         "status": "deploying"
           *       }
           *     }
           */
          "application/json": components["schemas"]["DeploymentTermination"];
        };
      };
      /** @description Too early, or it has ended already. Nothing was done */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TerminationRefusedError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  updateDeployment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the deployment */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "training-1"
         *     }
         */
        "application/json": {
          /** @description The new name */
          name: string;
        };
      };
    };
    responses: {
      /** @description The renamed deployment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "training-1",
           *       "providerId": "voltage-park",
           *       "gpuType": "H100_SXM5",
           *       "offerId": "example-offer_1x_h100",
           *       "gpuCount": 1,
           *       "operatingSystem": "Ubuntu 22.04",
           *       "instanceType": "DEDICATED",
           *       "sshKeyId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sshKeyName": "laptop",
           *       "sshKeyFingerprint": "SHA256:AAAA",
           *       "ipAddress": "192.0.2.10",
           *       "user": "ubuntu",
           *       "status": "deploying",
           *       "totalCost": 1.35,
           *       "hourlyRate": 2.7,
           *       "originalHourlyRate": 2.7,
           *       "discountPercentage": 0,
           *       "hasDiscount": false,
           *       "vcpus": 26,
           *       "memory": 200,
           *       "storage": 1000,
           *       "sshCommand": "ssh ubuntu@192.0.2.10",
           *       "sshPort": 22,
           *       "volumeIds": [
           *         "computefilesystem-e00example"
           *       ],
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Deployment"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  checkTermination: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the deployment */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether it may be terminated, and how long until then */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "canTerminate": true,
           *       "runtime": 35,
           *       "timeRemaining": 0,
           *       "minimumRuntime": 20
           *     }
           */
          "application/json": components["schemas"]["TerminationCheck"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listGpuOffers: {
    parameters: {
      query?: {
        /** @description Number of the page, from 1 */
        page?: number;
        /** @description Groups on a page; up to 200 are seen to work */
        limit?: number;
        /** @description Part of the name of a GPU model */
        search?: string;
        /** @description What groups are sorted by */
        sortBy?: "popularity" | "lowestPrice" | "highestPrice" | "averagePrice" | (string & {});
        /** @description Direction of sorting */
        sortOrder?: "asc" | "desc";
        /** @description Groups with at least one such offer; their other offers stay in */
        instanceType?: "DEDICATED" | "SPOT" | "CLUSTER" | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Groups of offers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "gpuType": "H100_SXM5",
           *           "gpuModel": "NVIDIA H100 SXM5",
           *           "displayName": "NVIDIA H100 SXM5",
           *           "baseGpuType": "H100_SXM5",
           *           "interconnectVariants": [
           *             "SXM5"
           *           ],
           *           "hasMultipleVariants": false,
           *           "popularity": 5,
           *           "totalAvailable": 1,
           *           "lowestPrice": 2.7,
           *           "highestPrice": 2.7,
           *           "averagePrice": 2.7,
           *           "providers": [
           *             "voltage-park"
           *           ],
           *           "offers": [
           *             {
           *               "provider": "voltage-park",
           *               "offerId": "example-offer_1x_h100",
           *               "name": "1x H100 SXM5",
           *               "description": "One H100 with 80 GB",
           *               "vcpus": 26,
           *               "memory": 200,
           *               "storage": 1000,
           *               "gpuCount": 1,
           *               "price": 2.7,
           *               "originalPrice": 2.7,
           *               "discountedPrice": 2.7,
           *               "available": true,
           *               "maintenance": false,
           *               "clusters": [
           *                 "us-central-1"
           *               ],
           *               "gpu_memory": 80,
           *               "os_options": [
           *                 "Ubuntu 22.04"
           *               ],
           *               "interconnectType": "SXM5",
           *               "interconnectDescription": "SXM5",
           *               "instanceType": "DEDICATED",
           *               "supportsCloudInit": true,
           *               "supportsPause": false,
           *               "minimumRuntimeMinutes": 20,
           *               "extras": {
           *                 "deployment_type": "vm",
           *                 "nvlink": true,
           *                 "technical": {
           *                   "units_available": 3,
           *                   "availability_level": "AVAILABILITY_LEVEL_MEDIUM"
           *                 }
           *               }
           *             }
           *           ]
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 10,
           *       "totalPages": 1
           *     }
           */
          "application/json": components["schemas"]["GpuOfferPage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listKubernetesVersions: {
    parameters: {
      query: {
        /** @description The provider; only voltage-park is known */
        provider: "voltage-park" | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Versions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "versions": [
           *         {
           *           "version": "1.35",
           *           "available": true
           *         }
           *       ]
           *     }
           */
          "application/json": {
            versions: components["schemas"]["KubernetesVersion"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getKubernetesHealth: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the cluster */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Health of the cluster */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "health": {
           *         "controlPlaneNodes": {
           *           "healthy": 1,
           *           "total": 1,
           *           "status": "healthy"
           *         },
           *         "workerNodes": {
           *           "healthy": 1,
           *           "total": 1,
           *           "status": "healthy"
           *         },
           *         "networkComponents": {
           *           "healthy": 1,
           *           "total": 1,
           *           "status": "healthy"
           *         },
           *         "overallHealth": "healthy"
           *       }
           *     }
           */
          "application/json": {
            health: components["schemas"]["KubernetesHealth"];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listProviders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of providers */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       "voltage-park"
           *     ]
           */
          "application/json": components["schemas"]["ProviderName"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listSshKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Stored keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *         "name": "laptop",
           *         "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU ada@example.com",
           *         "fingerprint": "SHA256:AAAA",
           *         "createdAt": "2026-09-10T12:00:00.000Z",
           *         "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["SshKey"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  createSshKey: {
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
         *       "name": "laptop",
         *       "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU ada@example.com",
         *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": components["schemas"]["CreateSshKeyRequest"];
      };
    };
    responses: {
      /** @description The stored key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "laptop",
           *       "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU ada@example.com",
           *       "fingerprint": "SHA256:AAAA",
           *       "createdAt": "2026-09-10T12:00:00.000Z",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
           *     }
           */
          "application/json": components["schemas"]["SshKey"];
        };
      };
      /** @description The stored key */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "laptop",
           *       "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU ada@example.com",
           *       "fingerprint": "SHA256:AAAA",
           *       "createdAt": "2026-09-10T12:00:00.000Z",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
           *     }
           */
          "application/json": components["schemas"]["SshKey"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getSshKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the key */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stored key */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "name": "laptop",
           *       "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU ada@example.com",
           *       "fingerprint": "SHA256:AAAA",
           *       "createdAt": "2026-09-10T12:00:00.000Z",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
           *     }
           */
          "application/json": components["schemas"]["SshKey"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  deleteSshKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the key */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description That it was deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["SuccessResponse"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listTeams: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Teams of the user */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "id": "66f0a1b2c3d4e5f6a7b8c9d0"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["Team"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listVolumes: {
    parameters: {
      query?: {
        /** @description Number of the page, from 1 */
        page?: number;
        /** @description Volumes on a page */
        limit?: number;
        /** @description Volumes in one state */
        status?: "available" | "attached" | "deleting" | "deleted" | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Volumes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "volumes": [
           *         {
           *           "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *           "volumeId": "computefilesystem-e00example",
           *           "name": "datasets",
           *           "providerId": "voltage-park",
           *           "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *           "sizeInGb": 100,
           *           "usedCapacityBytes": 1048576,
           *           "status": "available",
           *           "hourlyRate": 2.7,
           *           "attachedToDeploymentIds": [
           *             "66f0a1b2c3d4e5f6a7b8c9d0"
           *           ],
           *           "extras": {
           *             "mountTag": "datasets"
           *           },
           *           "createdAt": "2026-09-10T12:00:00.000Z"
           *         }
           *       ],
           *       "total": 1,
           *       "page": 1,
           *       "limit": 10,
           *       "totalPages": 1
           *     }
           */
          "application/json": components["schemas"]["VolumePage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  createVolume: {
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
         *       "name": "datasets",
         *       "sizeInGb": 100,
         *       "provider": "voltage-park",
         *       "deploymentId": "66f0a1b2c3d4e5f6a7b8c9d0",
         *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": components["schemas"]["CreateVolumeRequest"];
      };
    };
    responses: {
      /** @description The volume */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "volumeId": "computefilesystem-e00example",
           *       "name": "datasets",
           *       "providerId": "voltage-park",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sizeInGb": 100,
           *       "usedCapacityBytes": 1048576,
           *       "status": "available",
           *       "hourlyRate": 2.7,
           *       "attachedToDeploymentIds": [
           *         "66f0a1b2c3d4e5f6a7b8c9d0"
           *       ],
           *       "extras": {
           *         "mountTag": "datasets"
           *       },
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Volume"];
        };
      };
      /** @description The volume */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "volumeId": "computefilesystem-e00example",
           *       "name": "datasets",
           *       "providerId": "voltage-park",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sizeInGb": 100,
           *       "usedCapacityBytes": 1048576,
           *       "status": "available",
           *       "hourlyRate": 2.7,
           *       "attachedToDeploymentIds": [
           *         "66f0a1b2c3d4e5f6a7b8c9d0"
           *       ],
           *       "extras": {
           *         "mountTag": "datasets"
           *       },
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Volume"];
        };
      };
      /** @description The name is in use in the account */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getVolumePricing: {
    parameters: {
      query?: {
        /** @description The provider */
        provider?:
          | "voltage-park"
          | "data-crunch"
          | "sesterce"
          | "massed-compute"
          | "spheron-ai"
          | "spheron-es"
          | "spheron-am"
          | "verda"
          | (string & {});
        /** @description The region */
        region?: string;
        /** @description For sesterce only */
        cloudId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Price of storage */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "provider": "voltage-park",
           *       "hourlyRatePerGb": 0.0001
           *     }
           */
          "application/json": components["schemas"]["VolumePricing"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listVolumeRegions: {
    parameters: {
      query?: {
        /** @description The provider */
        provider?:
          | "voltage-park"
          | "data-crunch"
          | "sesterce"
          | "massed-compute"
          | "spheron-ai"
          | "spheron-es"
          | "spheron-am"
          | "verda"
          | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Regions with volumes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "hasAnyOffers": true,
           *       "regions": [
           *         {
           *           "id": "us-central-1",
           *           "name": "us-central-1",
           *           "hasGpuOffers": true,
           *           "minSizeGb": 100,
           *           "maxSizeGb": 10000,
           *           "hourlyRatePerGb": 0.0001
           *         }
           *       ]
           *     }
           */
          "application/json": {
            hasAnyOffers: boolean;
            regions: components["schemas"]["VolumeRegion"][];
          };
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  getVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Which of the two ids it wants is not known; volumeId is what other operations want */
        volumeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The volume */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "volumeId": "computefilesystem-e00example",
           *       "name": "datasets",
           *       "providerId": "voltage-park",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sizeInGb": 100,
           *       "usedCapacityBytes": 1048576,
           *       "status": "available",
           *       "hourlyRate": 2.7,
           *       "attachedToDeploymentIds": [
           *         "66f0a1b2c3d4e5f6a7b8c9d0"
           *       ],
           *       "extras": {
           *         "mountTag": "datasets"
           *       },
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Volume"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  deleteVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description volumeId of the volume, not its id */
        volumeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description That it was deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["SuccessResponse"];
        };
      };
      /** @description The volume is still attached, as one document suggests */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such volume; or its id was given in place of its volumeId */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  updateVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description volumeId of the volume, not its id */
        volumeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "datasets",
         *       "sizeInGb": 100
         *     }
         */
        "application/json": components["schemas"]["UpdateVolumeRequest"];
      };
    };
    responses: {
      /** @description The changed volume */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "volumeId": "computefilesystem-e00example",
           *       "name": "datasets",
           *       "providerId": "voltage-park",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sizeInGb": 100,
           *       "usedCapacityBytes": 1048576,
           *       "status": "available",
           *       "hourlyRate": 2.7,
           *       "attachedToDeploymentIds": [
           *         "66f0a1b2c3d4e5f6a7b8c9d0"
           *       ],
           *       "extras": {
           *         "mountTag": "datasets"
           *       },
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Volume"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  attachVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description volumeId of the volume, not its id */
        volumeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "deploymentId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": components["schemas"]["VolumeAttachmentRequest"];
      };
    };
    responses: {
      /** @description The volume */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "volumeId": "computefilesystem-e00example",
           *       "name": "datasets",
           *       "providerId": "voltage-park",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sizeInGb": 100,
           *       "usedCapacityBytes": 1048576,
           *       "status": "available",
           *       "hourlyRate": 2.7,
           *       "attachedToDeploymentIds": [
           *         "66f0a1b2c3d4e5f6a7b8c9d0"
           *       ],
           *       "extras": {
           *         "mountTag": "datasets"
           *       },
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Volume"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  detachVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description volumeId of the volume, not its id */
        volumeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "deploymentId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": components["schemas"]["VolumeAttachmentRequest"];
      };
    };
    responses: {
      /** @description The volume */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "volumeId": "computefilesystem-e00example",
           *       "name": "datasets",
           *       "providerId": "voltage-park",
           *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0",
           *       "sizeInGb": 100,
           *       "usedCapacityBytes": 1048576,
           *       "status": "available",
           *       "hourlyRate": 2.7,
           *       "attachedToDeploymentIds": [
           *         "66f0a1b2c3d4e5f6a7b8c9d0"
           *       ],
           *       "extras": {
           *         "mountTag": "datasets"
           *       },
           *       "createdAt": "2026-09-10T12:00:00.000Z"
           *     }
           */
          "application/json": components["schemas"]["Volume"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
}
