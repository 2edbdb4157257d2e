import { installedChromium } from "../support/chromium.ts";
import { testEvents } from "./client/events.ts";
import { testHelpers } from "./client/helpers.ts";
import { testGpu } from "./client/gpu.ts";
import { testMsw } from "./client/msw.ts";
import { testUploads } from "./client/upload.ts";

// One browser for all, which takes longer to start than any of them to run.
const browser = installedChromium();

testEvents(browser);
testHelpers(browser);
testGpu(browser);
testMsw(browser);
testUploads(browser);
