// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 74dd880dcda20f8bd4a1d039a52981ee7d20d59deb4eed3e2e99c69aa5ebe3a6) by npm run generate; not for editing.

export interface paths {
  "/api/balance": {
    parameters: {};
    /**
     * Get the balance
     *
     * The credit of every team of the user. The way to learn the id of the current team.
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
    parameters: {};
    /**
     * List deployments
     *
     * Deployments of the current team, also those that have ended unless status leaves them out.
     */
    get: operations["listDeployments"];
    put?: never;
    /**
     * Order a machine
     *
     * Takes 20 to 40 seconds, since the machine is allocated within the call: allow 90 seconds or more. It is not idempotent: an order that is repeated makes another machine, and there is no idempotency key. After an uncertain order, search GET /api/deployments for the name. At most 10 orders in 15 minutes.
     */
    post: operations["createDeployment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/deployments/{id}": {
    parameters: {};
    /**
     * Get a deployment
     *
     * Its state and address. Poll every 15 to 30 seconds, and never faster than every 10. A deployment that has ended stays readable.
     */
    get: operations["getDeployment"];
    put?: never;
    post?: never;
    /**
     * Terminate a deployment
     *
     * The machine and its disk are lost. Before the minimum runtime it is refused, and the machine runs on and is billed: wait for timeRemaining and try again. It can be repeated safely.
     */
    delete: operations["terminateDeployment"];
    options?: never;
    head?: never;
    /**
     * Rename a deployment
     *
     * Nothing but the name can be changed.
     */
    patch: operations["updateDeployment"];
    trace?: never;
  };
  "/api/deployments/{id}/can-terminate": {
    parameters: {};
    /**
     * Check whether a deployment may be terminated
     *
     * Times are minutes.
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
    parameters: {};
    /**
     * List GPU offers
     *
     * One page of what can be ordered, grouped by GPU model. Pages count groups. There is no filter by provider, region or price. Without a key the prices are those of the list, with one they may be the discounted ones of the team.
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
    parameters: {};
    /**
     * List Kubernetes versions
     *
     * The versions that a cluster order can ask for.
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
    parameters: {};
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
    parameters: {};
    /**
     * List the providers
     *
     * The names of the providers behind the offers. They change: take them from here, or from the offers.
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
    parameters: {};
    /**
     * List SSH keys
     *
     * The stored public keys of the current team.
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
    parameters: {};
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
    parameters: {};
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
    parameters: {};
    /**
     * List volumes
     *
     * One page of the volumes of the team.
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
    parameters: {};
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
    parameters: {};
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
    parameters: {};
    /** Get a volume */
    get: operations["getVolume"];
    put?: never;
    post?: never;
    /**
     * Delete a volume
     *
     * The volume has to be detached.
     */
    delete: operations["deleteVolume"];
    options?: never;
    head?: never;
    /** Rename or enlarge a volume */
    patch: operations["updateVolume"];
    trace?: never;
  };
  "/api/volumes/{volumeId}/attach": {
    parameters: {};
    get?: never;
    put?: never;
    /**
     * Attach a volume
     *
     * On spheron-es this restarts a running machine, and is needed also when the order named the volume.
     */
    post: operations["attachVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/volumes/{volumeId}/detach": {
    parameters: {};
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
    Balance: Balance;
    CloudInit: CloudInit;
    CloudInitEncoding: CloudInitEncoding;
    CloudInitFile: CloudInitFile;
    CreateDeploymentRequest: CreateDeploymentRequest;
    CreateSshKeyRequest: CreateSshKeyRequest;
    CreateVolumeRequest: CreateVolumeRequest;
    Deployment: Deployment;
    DeploymentStatus: DeploymentStatus;
    DeploymentTermination: DeploymentTermination;
    Error: Error;
    GpuOffer: GpuOffer;
    GpuOfferExtras: GpuOfferExtras;
    GpuOfferGroup: GpuOfferGroup;
    GpuOfferPage: GpuOfferPage;
    InstanceType: InstanceType;
    KubernetesAddon: KubernetesAddon;
    KubernetesAddonRequest: KubernetesAddonRequest;
    KubernetesHealth: KubernetesHealth;
    KubernetesVersion: KubernetesVersion;
    NodeHealth: NodeHealth;
    PortForward: PortForward;
    ProviderName: ProviderName;
    RateLimitError: RateLimitError;
    SshKey: SshKey;
    SuccessResponse: SuccessResponse;
    Team: Team;
    TeamBalance: TeamBalance;
    TeamRole: TeamRole;
    TerminationCheck: TerminationCheck;
    TerminationRefusedError: TerminationRefusedError;
    UpdateVolumeRequest: UpdateVolumeRequest;
    Volume: Volume;
    VolumeAttachmentRequest: VolumeAttachmentRequest;
    VolumePage: VolumePage;
    VolumePricing: VolumePricing;
    VolumeRegion: VolumeRegion;
    VolumeStatus: VolumeStatus;
  };
  responses: {
    /** Any other failure. A 500 can be a mistake of the caller. A path outside of /api responds with HTML */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
      };
    };
    /** The user agent was refused, although the key may be right; or the key was */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
      };
    };
    /** There is nothing with this id */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
      };
    };
    /** Too many requests in 15 minutes. Nothing was done */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": RateLimitError;
      };
    };
    /** The key is missing, wrong or expired */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Error;
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
    parameters: {};
    responses: {
      /** Credit by team */
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
          "application/json": Balance;
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
        /** A state, or a group of states: active, inactive */
        status?:
          | "active"
          | "inactive"
          | "running"
          | "deploying"
          | "terminated"
          | "failed"
          | "terminated-provider"
          | (string & {});
        /** Another team than the current one */
        teamId?: string;
        /** Deployments of one user; typed by one client that does not send it */
        userId?: string;
        /** Sent by one client; whether it has an effect is unknown */
        page?: number;
        /** Sent by one client; whether it has an effect is unknown */
        limit?: number;
      };
    };
    responses: {
      /** Deployments */
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
          "application/json": Deployment[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  createDeployment: {
    parameters: {};
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
        "application/json": CreateDeploymentRequest;
      };
    };
    responses: {
      /** The deployment, which may lack fields; read it again */
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
          "application/json": Deployment;
        };
      };
      /** The deployment, which may lack fields; read it again */
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
          "application/json": Deployment;
        };
      };
      /** Nothing was created: teamId or another field is missing, gpuType is not that of the offer, the name is taken in the team or too long, or the provider has no stock, although the offer said available. Text of the provider may be inside */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Error;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      /** gpuCount is missing, or volumeIds has an id instead of a volumeId; nothing is known to have been created */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Error;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getDeployment: {
    parameters: {
      path: {
        /** Id of the deployment */
        id: string;
      };
    };
    responses: {
      /** The deployment */
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
          "application/json": Deployment;
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
      path: {
        /** Id of the deployment */
        id: string;
      };
    };
    responses: {
      /** What was terminated; the body may be empty */
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
          "application/json": DeploymentTermination;
        };
      };
      /** Too early, or it has ended already. Nothing was done */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": TerminationRefusedError;
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
      path: {
        /** Id of the deployment */
        id: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "training-1"
         *     }
         */
        "application/json": {
          /** The new name */
          name: string;
        };
      };
    };
    responses: {
      /** The renamed deployment */
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
          "application/json": Deployment;
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
      path: {
        /** Id of the deployment */
        id: string;
      };
    };
    responses: {
      /** Whether it may be terminated, and how long until then */
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
          "application/json": TerminationCheck;
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
        /** Number of the page, from 1 */
        page?: number;
        /** Groups on a page; up to 200 are seen to work */
        limit?: number;
        /** Part of the name of a GPU model */
        search?: string;
        /** What groups are sorted by */
        sortBy?: "popularity" | "lowestPrice" | "highestPrice" | "averagePrice" | (string & {});
        /** Direction of sorting */
        sortOrder?: "asc" | "desc";
        /** Groups with at least one such offer; their other offers stay in */
        instanceType?: "DEDICATED" | "SPOT" | "CLUSTER" | (string & {});
      };
    };
    responses: {
      /** Groups of offers */
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
          "application/json": GpuOfferPage;
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
        /** The provider; only voltage-park is known */
        provider: "voltage-park" | (string & {});
      };
    };
    responses: {
      /** Versions */
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
            versions: KubernetesVersion[];
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
      path: {
        /** UUID of the cluster */
        clusterId: string;
      };
    };
    responses: {
      /** Health of the cluster */
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
            health: KubernetesHealth;
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
    parameters: {};
    responses: {
      /** Names of providers */
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
          "application/json": ProviderName[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  listSshKeys: {
    parameters: {};
    responses: {
      /** Stored keys */
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
          "application/json": SshKey[];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  createSshKey: {
    parameters: {};
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "laptop",
         *       "publicKey": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGV4YW1wbGU ada@example.com",
         *       "teamId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": CreateSshKeyRequest;
      };
    };
    responses: {
      /** The stored key */
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
          "application/json": SshKey;
        };
      };
      /** The stored key */
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
          "application/json": SshKey;
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
      path: {
        /** Id of the key */
        id: string;
      };
    };
    responses: {
      /** The stored key */
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
          "application/json": SshKey;
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
      path: {
        /** Id of the key */
        id: string;
      };
    };
    responses: {
      /** That it was deleted */
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
          "application/json": SuccessResponse;
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
    parameters: {};
    responses: {
      /** Teams of the user */
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
          "application/json": Team[];
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
        /** Number of the page, from 1 */
        page?: number;
        /** Volumes on a page */
        limit?: number;
        /** Volumes in one state */
        status?: "available" | "attached" | "deleting" | "deleted" | (string & {});
      };
    };
    responses: {
      /** Volumes */
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
          "application/json": VolumePage;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  createVolume: {
    parameters: {};
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
        "application/json": CreateVolumeRequest;
      };
    };
    responses: {
      /** The volume */
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
          "application/json": Volume;
        };
      };
      /** The volume */
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
          "application/json": Volume;
        };
      };
      /** The name is in use in the account */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Error;
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
        /** The provider */
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
        /** The region */
        region?: string;
        /** For sesterce only */
        cloudId?: string;
      };
    };
    responses: {
      /** Price of storage */
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
          "application/json": VolumePricing;
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
        /** The provider */
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
    };
    responses: {
      /** Regions with volumes */
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
            regions: VolumeRegion[];
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
      path: {
        /** Which of the two ids it wants is not known; volumeId is what other operations want */
        volumeId: string;
      };
    };
    responses: {
      /** The volume */
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
          "application/json": Volume;
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
      path: {
        /** volumeId of the volume, not its id */
        volumeId: string;
      };
    };
    responses: {
      /** That it was deleted */
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
          "application/json": SuccessResponse;
        };
      };
      /** The volume is still attached, as one document suggests */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Error;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** The volume does not exist, or its id was passed instead of its volumeId */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Error;
        };
      };
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["Failure"];
    };
  };
  updateVolume: {
    parameters: {
      path: {
        /** volumeId of the volume, not its id */
        volumeId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "datasets",
         *       "sizeInGb": 100
         *     }
         */
        "application/json": UpdateVolumeRequest;
      };
    };
    responses: {
      /** The changed volume */
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
          "application/json": Volume;
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
      path: {
        /** volumeId of the volume, not its id */
        volumeId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "deploymentId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": VolumeAttachmentRequest;
      };
    };
    responses: {
      /** The volume */
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
          "application/json": Volume;
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
      path: {
        /** volumeId of the volume, not its id */
        volumeId: string;
      };
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "deploymentId": "66f0a1b2c3d4e5f6a7b8c9d0"
         *     }
         */
        "application/json": VolumeAttachmentRequest;
      };
    };
    responses: {
      /** The volume */
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
          "application/json": Volume;
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
/** The credit of every team of the user. */
export type Balance = {
  /** Currency of all amounts: USD */
  currency?: string;
  /** The teams of the user */
  teams: TeamBalance[];
};
/** What the machine does when it starts for the first time. Not every offer supports it, and a provider may ignore it without an error. */
export type CloudInit = {
  /** Packages to install */
  packages?: string[];
  /** Shell lines to run, in this order */
  runcmd?: string[];
  /** Files to write; on data-crunch they are written after runcmd has run */
  writeFiles?: CloudInitFile[];
};
/** Encoding of the content of a file. */
export type CloudInitEncoding = "b64" | "gzip" | "gz+b64" | (string & {});
/** A file that is written when the machine starts for the first time. */
export type CloudInitFile = {
  /** What the file holds */
  content: string;
  /** How content is encoded */
  encoding?: CloudInitEncoding;
  /** User:group */
  owner?: string;
  /** Path in the machine */
  path: string;
  /** Octal digits: 0644 */
  permissions?: string;
};
/** The order of one machine, with the values of one offer. */
export type CreateDeploymentRequest = {
  /** What the machine does at its first start, where the offer has supportsCloudInit */
  cloudInit?: CloudInit;
  /** GpuCount of the offer; 0 for a machine without a GPU */
  gpuCount: number;
  /** GpuType of the offer's group */
  gpuType: string;
  /** InstanceType of the offer */
  instanceType: InstanceType;
  /** Kubernetes, for CLUSTER offers of voltage-park */
  kubernetesAddon?: KubernetesAddonRequest;
  /** Name, unique in the team, of at most about 50 characters. After an uncertain order, the list of deployments is searched for it */
  name?: string;
  /** OfferId of the offer, exactly as it is */
  offerId: string;
  /** One of the offer's os_options, exactly as it is */
  operatingSystem: string;
  /** Provider of the offer */
  provider: ProviderName;
  /** One of the offer's clusters, exactly as it is */
  region: string;
  /** Id of a stored key; this or ssh_public_key */
  sshKeyId?: string;
  /** An OpenSSH public key, for which a temporary key is made; this or sshKeyId */
  ssh_public_key?: string;
  /** Team that pays. GET /api/balance names the current one */
  teamId: string;
  /** VolumeId of each volume, not its id. On spheron-es the volumes have to be attached as well */
  volumeIds?: string[];
};
/** A public key to store. */
export type CreateSshKeyRequest = {
  /** Name of the key */
  name: string;
  /** The key as an OpenSSH line */
  publicKey: string;
  /** Team that gets the key; the current one by default */
  teamId?: string;
};
/** The order of a volume. */
export type CreateVolumeRequest = {
  /** For sesterce only */
  cloudId?: string;
  /** Deployment to attach it to at once */
  deploymentId?: string;
  /** Name: small letters, digits, hyphens and underscores, at most 60 */
  name: string;
  /** The provider */
  provider: ProviderName;
  /** Region, which most providers need */
  region?: string;
  /** Size, in GB */
  sizeInGb: number;
  /** Team that pays; the current one by default */
  teamId?: string;
};
/** A rented machine. It stays readable after its end. */
export type Deployment = {
  /**
   * Format: date-time
   *
   * When it was ordered
   */
  createdAt?: string;
  /** Discount, in percent */
  discountPercentage?: number;
  /** Number of GPUs */
  gpuCount?: number;
  /** GPU model; some sources have gpuType */
  gpuModelId?: string;
  /** GPU model; some sources have gpuModelId */
  gpuType?: string;
  /** Whether there is a discount */
  hasDiscount?: boolean;
  /** What the whole machine costs, in USD per hour */
  hourlyRate?: number;
  /** Id, 24 hexadecimal digits */
  id: string;
  /** Commercial kind of the machine */
  instanceType?: InstanceType;
  /** Address. It is set while the machine is still deploying, so it does not mean that the machine is ready */
  ipAddress?: string | null;
  /** Kubernetes of a cluster */
  kubernetesAddon?: KubernetesAddon | null;
  /**
   * Format: date-time
   *
   * When it was last charged for
   */
  lastCreditDeduction?: string | null;
  /** Memory of the machine, in GB */
  memory?: number;
  /** Name; the only field that can be changed */
  name?: string | null;
  /** The offer that was ordered */
  offerId?: string;
  /** Operating system */
  operatingSystem?: string;
  /** What it would cost without discount, in USD per hour */
  originalHourlyRate?: number;
  /** Ports that are forwarded */
  portForwards?: PortForward[];
  /** Name of the provider, perhaps with a suffix */
  providerId?: string;
  /** Region of the machine */
  region?: string;
  /** Command that connects; newer responses lack it */
  sshCommand?: string | null;
  /** Fingerprint of the key */
  sshKeyFingerprint?: string | null;
  /** Id of the stored key */
  sshKeyId?: string | null;
  /** Name of the key */
  sshKeyName?: string | null;
  /** Port of SSH; 22 where it is null */
  sshPort?: number | null;
  /**
   * Format: date-time
   *
   * When it began to run; null until then
   */
  startedAt?: string | null;
  /** State of the machine. It is ready when this is running and ipAddress is set; SSH may need some minutes more */
  status: DeploymentStatus;
  /**
   * Format: date-time
   *
   * When it ended; null until then
   */
  stoppedAt?: string | null;
  /** Disk of the machine, in GB */
  storage?: number;
  /** Id of the key that was made for this deployment */
  tempSshKeyId?: string | null;
  /** What it has cost so far, in USD */
  totalCost?: number;
  /** Login name; ubuntu where it is null */
  user?: string | null;
  /** Number of virtual processors */
  vcpus?: number;
  /** Volumes of the machine */
  volumeIds?: string[];
};
/** State of a deployment. deploying: the machine is being made. running: it is there. stopped: it is off, keeps its disk and is still billed. failed, terminated and terminated-provider are ends; with the last, the provider took the machine back. */
export type DeploymentStatus =
  | "deploying"
  | "running"
  | "stopped"
  | "failed"
  | "terminated"
  | "terminated-provider"
  | (string & {});
/** What the API says when a deployment was terminated. The body may be empty. */
export type DeploymentTermination = {
  /** The deployment after that */
  deployment?: {
    /** Id of the deployment */
    id: string;
    status: DeploymentStatus;
    /**
     * Format: date-time
     *
     * When it ended
     */
    stoppedAt?: string | null;
  };
  /** Text for people */
  message?: string;
};
/** The body of a failure. The text for people is in message, or else in error. Text of the provider behind may be passed on in either. */
export type Error = {
  /** A constant such as RATE_LIMIT_EXCEEDED */
  code?: string;
  /** More facts, by name */
  details?: {
    [key: string]: unknown;
  };
  /** Short text */
  error: string;
  /** Longer text */
  message?: string;
};
/** One machine that can be ordered from one provider. An order takes provider, offerId, gpuCount, region and operatingSystem from the same offer, and gpuType from its group. */
export type GpuOffer = {
  /** No sign of stock: it is true also where an order fails. See maintenance */
  available: boolean;
  /** Regions; an order sends one of them as region, exactly as it is */
  clusters: string[];
  /** Text for people */
  description?: string;
  /** Price after the team's discount, in USD per hour */
  discountedPrice?: number;
  /** What the provider says besides */
  extras?: GpuOfferExtras;
  /** Number of GPUs; 0 for a machine without a GPU */
  gpuCount: number;
  /** Memory of each GPU, in GB */
  gpu_memory: number;
  /** Commercial kind of the machine */
  instanceType: InstanceType;
  /** The same for people */
  interconnectDescription?: string;
  /** How the GPUs are connected: PCIe, SXM5 */
  interconnectType?: string;
  /** Whether the provider takes no orders for it now */
  maintenance?: boolean;
  /** Memory of the machine, in GB */
  memory: number;
  /** How long the machine cannot be terminated; it is charged in full, in minutes */
  minimumRuntimeMinutes?: number | null;
  /** Name of the offer */
  name?: string;
  /** Identifier of the offer, sent back exactly as it is; it may hold spaces and colons */
  offerId: string;
  /** Price before the team's discount, in USD per hour */
  originalPrice?: number;
  /** Operating systems; an order sends one of them as operatingSystem, exactly as it is */
  os_options: string[];
  /** Why it cannot be stopped, for people */
  pauseUnsupportedReason?: string;
  /** Price of the whole machine, with all its GPUs, in USD per hour */
  price: number;
  /** The provider of the machine */
  provider: ProviderName;
  /** Region; newer responses have clusters alone */
  region?: string;
  /** Price of the whole machine as SPOT; only SPOT offers have it, in USD per hour */
  spot_price?: number;
  /** Disk of the machine, in GB */
  storage?: number;
  /** Whether the order may have cloudInit */
  supportsCloudInit?: boolean;
  /** Whether the machine can be stopped and started */
  supportsPause?: boolean;
  /** Number of virtual processors */
  vcpus: number;
};
/** What a provider says of its offer besides. Other keys may be there. */
export type GpuOfferExtras = {
  /** Vm or cluster */
  deployment_type?: string;
  /** Kubernetes that a CLUSTER offer of voltage-park can have */
  kubernetes_addon?: {
    /** What it costs besides the machines, in USD per hour */
    total_cost_per_hour: number;
    /** Version of Kubernetes */
    version: string;
  };
  /** Whether the GPUs are connected by NVLink */
  nvlink?: boolean;
  /** What spheron-es says of its stock */
  technical?: {
    /** A constant such as AVAILABILITY_LEVEL_MEDIUM */
    availability_level?: string;
    /** How many machines there are */
    units_available?: number;
  };
} & {
  [key: string]: unknown;
};
/** All offers of one GPU model. */
export type GpuOfferGroup = {
  /** Average price in the group, in USD per hour */
  averagePrice?: number;
  /** GPU model without its variant */
  baseGpuType?: string;
  /** Name of the GPU model for people */
  displayName?: string;
  /** Name of the GPU model */
  gpuModel?: string;
  /** Identifier of the GPU model, which an order sends as gpuType: A100_80G_PCIE, H200_SXM5 */
  gpuType: string;
  /** Whether the offers differ in their interconnect */
  hasMultipleVariants?: boolean;
  /** Highest price in the group, in USD per hour */
  highestPrice?: number;
  /** Kinds of interconnect among the offers */
  interconnectVariants?: string[];
  /** Lowest price in the group, in USD per hour */
  lowestPrice?: number;
  /** The offers of the group */
  offers: GpuOffer[];
  /** How popular the model is; the default order */
  popularity?: number;
  /** Providers with an offer in the group */
  providers?: ProviderName[];
  /** How many there are; no sign of stock */
  totalAvailable?: number;
};
/** One page of the offers, grouped by GPU model. */
export type GpuOfferPage = {
  /** The groups of this page */
  data: GpuOfferGroup[];
  /** Groups on a page */
  limit: number;
  /** Number of this page, from 1 */
  page: number;
  /** Number of groups on all pages */
  total: number;
  /** Number of pages */
  totalPages: number;
};
/** Commercial kind of an offer or deployment. SPOT machines are cheaper, and the provider may take them back. CLUSTER offers are several machines, on voltage-park only. */
export type InstanceType = "DEDICATED" | "SPOT" | "CLUSTER" | (string & {});
/** The Kubernetes part of a deployment. Other keys may be there. */
export type KubernetesAddon = {
  /** Configuration for kubectl, as YAML */
  kubeconfig?: string;
  /** Version of Kubernetes */
  version: string;
} & {
  [key: string]: unknown;
};
/** Kubernetes on a CLUSTER order. */
export type KubernetesAddonRequest = {
  /** Configuration of authentication, in Base64 */
  authentication_config_b64?: string;
  /** Version from GET /api/kubernetes/versions: 1.35 */
  version: string;
};
/** The health of a Kubernetes cluster. */
export type KubernetesHealth = {
  /** Nodes of the control plane */
  controlPlaneNodes?: NodeHealth;
  /** Parts of the network */
  networkComponents?: NodeHealth;
  /** Healthy, or another word */
  overallHealth?: string;
  /** Nodes that do the work */
  workerNodes?: NodeHealth;
};
/** A version of Kubernetes that a cluster can have. */
export type KubernetesVersion = {
  /** Whether a cluster can have it */
  available: boolean;
  /** Version: 1.35 */
  version: string;
};
/** The health of one part of a cluster, as counts. */
export type NodeHealth = {
  /** How many are healthy */
  healthy?: number;
  /** A word for both */
  status?: string;
  /** How many there are */
  total?: number;
};
/** A port that is forwarded to the machine. */
export type PortForward = {
  /** Port on the outside */
  external: number;
  /** Port of the machine */
  internal: number;
};
/** Name of a provider. GET /api/providers and the offers say which there are. */
export type ProviderName =
  | "voltage-park"
  | "data-crunch"
  | "sesterce"
  | "massed-compute"
  | "spheron-ai"
  | "spheron-es"
  | "spheron-am"
  | "verda"
  | (string & {});
/** Too many requests. */
export type RateLimitError = {
  /** RATE_LIMIT_EXCEEDED */
  code?: string;
  /** Short text */
  error?: string;
  /** Longer text */
  message?: string;
  /** When to send the request again, in seconds */
  retryAfter?: number;
};
/** A stored public key. */
export type SshKey = {
  /**
   * Format: date-time
   *
   * When it was stored
   */
  createdAt?: string;
  /** Fingerprint; in 2026-05 it was not that of the key */
  fingerprint?: string;
  /** Id, 24 hexadecimal digits */
  id: string;
  /** Name of the key */
  name: string;
  /** The key as an OpenSSH line; the list may leave it out */
  publicKey?: string;
  /** Team that has the key */
  teamId?: string;
};
/** Says that it was done. */
export type SuccessResponse = {
  /** Always true */
  success: boolean;
};
/** A team of the user. */
export type Team = {
  /** Id of the team */
  id: string;
};
/** The credit of one team. */
export type TeamBalance = {
  /** Credit of the team; 1 credit is 1 USD, in USD */
  balance?: number;
  /** Whether calls concern this team when they name none */
  isCurrentTeam?: boolean;
  /** Role of the user in the team */
  role?: TeamRole;
  /** Id of the team, which orders send */
  teamId: string;
  /** Name of the team */
  teamName?: string;
};
/** Role of the user in a team. */
export type TeamRole = "owner" | "admin" | "member" | (string & {});
/** Whether a deployment may be terminated now. */
export type TerminationCheck = {
  /** Whether it may be terminated now */
  canTerminate: boolean;
  /** How long it has to run: the larger of the account's and the provider's minimum, in minutes */
  minimumRuntime?: number;
  /** Why not, for people */
  reason?: string;
  /** How long it has run, in minutes */
  runtime?: number;
  /** How long until it may be terminated, in minutes */
  timeRemaining?: number;
};
/** Why a deployment was not terminated: it is too early, or it has ended already. The fields are at the top level. */
export type TerminationRefusedError = {
  /** Always false */
  canTerminate: boolean;
  /** How it has ended; only when it has */
  currentStatus?: DeploymentStatus;
  /** Short text */
  error: string;
  /** Longer text */
  message?: string;
  /** How long it has to run; only when it is too early, in minutes */
  minimumRuntime?: number;
  /** How long until it may be terminated; only when it is too early, in minutes */
  timeRemaining?: number;
};
/** What shall change of a volume. */
export type UpdateVolumeRequest = {
  /** New name */
  name?: string;
  /** New size, where the provider can change it, in GB */
  sizeInGb?: number;
};
/** A network volume. It has two ids: paths and volumeIds take volumeId. */
export type Volume = {
  /** Deployments that have it */
  attachedToDeploymentIds?: string[];
  /**
   * Format: date-time
   *
   * When it was ordered
   */
  createdAt?: string;
  /** What the provider says besides. Other keys may be there */
  extras?: {
    /** Name of the shared file system inside the machine, on spheron-es */
    mountTag?: string;
  } & {
    [key: string]: unknown;
  };
  /** Price, in USD per GB and hour */
  hourlyRate?: number;
  /** Id in the data base. Deleting by it responds with 404, and volumeIds with it with 500 */
  id: string;
  /** Name, unique in the account */
  name: string;
  /** Name of the provider; the request calls it provider */
  providerId: string;
  /** Region of the volume */
  region?: string;
  /** Size, in GB */
  sizeInGb: number;
  /** State of the volume */
  status: VolumeStatus;
  /** Team that has the volume */
  teamId?: string;
  /** How much is used, in bytes */
  usedCapacityBytes?: number;
  /** The provider's handle, for paths and volumeIds */
  volumeId: string;
};
/** The deployment that the volume is attached to or detached from. */
export type VolumeAttachmentRequest = {
  /** Id of the deployment */
  deploymentId: string;
};
/** One page of volumes. */
export type VolumePage = {
  /** Volumes on a page */
  limit?: number;
  /** Number of this page, from 1 */
  page?: number;
  /** Number of volumes on all pages */
  total: number;
  /** Number of pages */
  totalPages?: number;
  /** The volumes of this page */
  volumes: Volume[];
};
/** The price of storage at a provider. */
export type VolumePricing = {
  /** Price of storage, in the order of 0.0001, in USD per GB and hour */
  hourlyRatePerGb: number;
  /** The provider */
  provider: ProviderName;
};
/** A region that has volumes. */
export type VolumeRegion = {
  /** Whether there are machines too */
  hasGpuOffers?: boolean;
  /** Price of storage, in USD per GB and hour */
  hourlyRatePerGb?: number;
  /** Id of the region, which an order sends */
  id: string;
  /** Largest size, in GB */
  maxSizeGb?: number;
  /** Smallest size, in GB */
  minSizeGb?: number;
  /** Name of the region */
  name: string;
};
/** State of a volume. */
export type VolumeStatus = "available" | "attached" | "deleting" | "deleted" | (string & {});
