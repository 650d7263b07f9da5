// Runs every script of some folders in the browser core and compares what it prints with what CPython
// and PyTorch printed: `NAME.out` beside `NAME.py`, and `NAME.err` for a script that ends in an error.
// A script whose first line is `# On a machine only: REASON` is named and left out.
//
//   node Tests/WebTests/scripts.mjs CORE.wasm FOLDER...
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv, exit } from "node:process";
import { Core } from "./core.mjs";
import { contains, difference } from "./comparison.mjs";

const [, , corePath, ...folders] = argv;
const bytes = readFileSync(corePath);

let core = await Core.load(bytes);
let passed = 0;
let failed = 0;
for (const path of folders.flatMap(scripts)) {
  const reason = /^# On a machine only: (.*)/.exec(readFileSync(path, "utf8"));
  if (reason !== null) {
    console.log(`${path}\n  left out: ${reason[1]}`);
    continue;
  }
  const fault = await check(path);
  if (fault === null) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`${path}\n  ${fault}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
exit(failed === 0 && passed > 0 ? 0 : 1);

/** The scripts below a folder that have a recording, in order. */
function scripts(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".py") && existsSync(join(folder, recording(name, "out"))))
    .sort()
    .map((name) => join(folder, name));
}

function recording(path, kind) {
  return path.replace(/\.py$/, `.${kind}`);
}

/** What is wrong with a script's result, or null. */
async function check(path) {
  let result;
  try {
    result = core.runScript(basename(path), readFileSync(path));
  } catch (error) {
    core = await Core.load(bytes);
    return `the core stopped: ${error.message}`;
  }
  const fault = difference(result.stdout, readFileSync(recording(path, "out"), "utf8"));
  if (fault !== null) return `${fault}\n${result.stderr}`;
  const errors = recording(path, "err");
  if (!existsSync(errors)) return result.status === 0 ? null : `it failed:\n${result.stderr}`;
  if (result.status === 0) return "it ended well, and an error was wanted";
  return contains(result.stderr, readFileSync(errors, "utf8")) ? null : `another error:\n${result.stderr}`;
}
