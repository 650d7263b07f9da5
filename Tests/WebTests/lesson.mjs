// Runs a lesson's notebook in the browser core and expects the outputs that are recorded beside the
// lesson, which the terminal prints as well.
//
//   node Tests/WebTests/lesson.mjs CORE.wasm NOTEBOOK.ipynb OUTPUTS.json
//
// The cells may use the files that lie beside the record, as those of a page may.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, exit } from "node:process";
import { Core } from "./core.mjs";

const [, , corePath, notebookPath, recordPath] = argv;
const core = await Core.load(readFileSync(corePath));
const session = core.openSession();
for (const file of readdirSync(dirname(recordPath), { withFileTypes: true })) {
  if (file.isFile()) session.giveFile(file.name, readFileSync(join(dirname(recordPath), file.name)));
}
const notebook = JSON.parse(readFileSync(notebookPath, "utf8"));
const record = JSON.parse(readFileSync(recordPath, "utf8"));
const recorded = new Map(record.cells.map((cell) => [cell.id, cell.outputs]));

let passed = 0;
let failed = 0;
for (const cell of program(notebook.cells.filter((cell) => cell.cell_type === "code"))) {
  const wanted = comparable(recorded.get(cell.id) ?? []);
  const printed = comparable(session.run(text(cell.source)));
  if (wanted === printed) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`cell ${cell.id}: wanted\n${wanted}\nprinted\n${printed}\n`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
exit(failed === 0 && passed > 0 ? 0 : 1);

/** The cells in the order in which a lesson runs by itself: solutions in the place of starters. */
function program(cells) {
  const has = (cell, tag) => cell.metadata.tags?.includes(tag) ?? false;
  return cells
    .map((cell, place) =>
      has(cell, "exercise") ? cells.slice(place).find((other) => has(other, "solution")) : cell,
    )
    .filter((cell, place, all) => all.indexOf(cell) === place);
}

function text(source) {
  return Array.isArray(source) ? source.join("") : source;
}

/** What a reader sees of a cell's outputs, streams of one name joined, without our explanations. */
function comparable(outputs) {
  return outputs
    .filter((output) => output.output_type !== "display_data" && output.name !== "stderr")
    .map((output) => {
      switch (output.output_type) {
        case "stream":
          return text(output.text);
        case "execute_result":
          return text(output.data["text/plain"]) + "\n";
        case "error":
          return `${output.ename}: ${output.evalue}\n`;
        default:
          throw new Error(`unknown output ${output.output_type}`);
      }
    })
    .join("");
}
