import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import {
  createGpuClient,
  findOffers,
  isAuthenticationError,
  isSpheronError,
  orderMachine,
  sshCommand,
  terminate,
  waitForMachine,
} from "spheron-client/gpu";

const exitCodes = { failed: 1, wrongArguments: 2, keyRefused: 3, notWanted: 5 };

const usage = `node rent-a-gpu.js [--yes] SEARCH SSH_KEY_FILE

Rents the cheapest machine whose GPU model has SEARCH in its name, and ends it when you press Enter.

  SSH_KEY_FILE  your public key: ~/.ssh/id_ed25519.pub
  --yes         asks nothing: orders at once, and ends the machine as soon as it runs`;

const { values, positionals } = parseArgs({
  options: { yes: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [model, keyFile] = positionals;

try {
  if (model === undefined || keyFile === undefined) stop(exitCodes.wrongArguments, usage);
  else await rent(model, await readFile(keyFile, "utf8"));
} catch (error) {
  if (!isSpheronError(error)) throw error;
  const code = isAuthenticationError(error) ? exitCodes.keyRefused : exitCodes.failed;
  stop(code, error.message);
}

/**
 * @param {string} search part of the name of a GPU model
 * @param {string} sshPublicKey text of the public key that may log in
 */
async function rent(search, sshPublicKey) {
  const gpu = createGpuClient({ baseUrl: process.env["SPHERON_URL"] });
  const offers = await findOffers(gpu, { search });
  const [cheapest] = offers;
  if (cheapest === undefined) {
    stop(exitCodes.failed, `There is no offer with ${search} in the name of its GPU`);
    return;
  }
  const { gpuType, hourlyPrice, details } = cheapest;
  const minutes = details.minimumRuntimeMinutes ?? 20;
  console.log(`${gpuType} at ${details.provider}: ${inUsd(hourlyPrice)} per hour`);
  console.log(`At least ${inUsd((hourlyPrice * minutes) / 60)}, for ${inMinutes(minutes)}`);
  if (!(await confirm("Order it?"))) {
    stop(exitCodes.notWanted, "Nothing was ordered");
    return;
  }

  const { id } = await orderMachine(gpu, offers.slice(0, 5), {
    name: `example-${Date.now().toString(36)}`,
    sshPublicKey: sshPublicKey.trim(),
    onRefused: ({ offer, error }) =>
      console.log(`${offer.details.provider} refused: ${error.message}`),
  });
  console.log(`Ordered machine ${id}`);
  const endProgress = showTime("Waiting for the machine");
  const machine = await waitForMachine(gpu, id, {
    onStatus: ({ status }) => console.log(`The machine is ${status}`),
  }).finally(endProgress);
  console.log(sshCommand(machine));

  await confirm("Press Enter to end it");
  const endWait = showTime("Ending the machine");
  const { status, totalCost = 0 } = await terminate(gpu, id, {
    onWait: (waitMs) => console.log(`It may end in ${inMinutes(Math.ceil(waitMs / 60_000))}`),
  }).finally(endWait);
  console.log(`The machine is ${status}, and cost ${inUsd(totalCost)}`);
}

/** @param {string} question */
async function confirm(question) {
  if (values.yes) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return !/^n/i.test(await terminal.question(`${question} `));
  } finally {
    terminal.close();
  }
}

/**
 * Shows the seconds that have passed, on a terminal, until the function that it returns is called.
 *
 * @param {string} what
 */
function showTime(what) {
  if (!process.stdout.isTTY) return () => {};
  const startMs = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startMs) / 1000);
    process.stdout.write(`\r${what}: ${seconds} s `);
  }, 1000);
  return () => {
    clearInterval(timer);
    process.stdout.write("\r\u001b[K");
  };
}

/** @param {number} amount */
function inUsd(amount) {
  return `${amount.toFixed(2)} USD`;
}

/** @param {number} minutes */
function inMinutes(minutes) {
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}

/**
 * @param {number} exitCode
 * @param {string} message
 */
function stop(exitCode, message) {
  console.error(message);
  process.exitCode = exitCode;
}
