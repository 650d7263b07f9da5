// Compares what a script printed with a recording: the same text between the numbers, integers
// written the same, floats equal up to their last digits.

const number = /(?<![\p{L}\p{N}_])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/gu;

/** The first line in which the two differ, or null. */
export function difference(printed, wanted) {
  const left = lines(printed);
  const right = lines(wanted);
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    if (!sameLine(left[place], right[place])) {
      return `line ${place + 1}: ${left[place] ?? "(nothing)"}\n  wanted: ${right[place] ?? "(nothing)"}`;
    }
  }
  return null;
}

/** Whether the lines of `wanted` stand in `printed`, whole and in order. */
export function contains(printed, wanted) {
  const all = lines(printed);
  const part = lines(wanted);
  for (let start = 0; start + part.length <= all.length; start += 1) {
    if (part.every((line, place) => sameLine(all[start + place], line))) return true;
  }
  return false;
}

function lines(text) {
  const found = text.split("\n");
  while (found.length > 0 && found.at(-1).trim() === "") found.pop();
  return found;
}

function sameLine(left, right) {
  if (left === undefined || right === undefined) return false;
  if (left === right) return true;
  const [a, b] = [left.match(number) ?? [], right.match(number) ?? []];
  return (
    a.length === b.length && between(left) === between(right) && a.every((text, i) => same(text, b[i]))
  );
}

/** The text around the numbers; runs of spaces count once, and none after a bracket or at the end. */
function between(line) {
  return line
    .replace(number, "\u0000")
    .replace(/ +/g, " ")
    .replace(/([[(]) /g, "$1")
    .trimEnd();
}

function same(left, right) {
  if (left === right) return true;
  const isFloat = (text) => /[.eE]/.test(text);
  if (!isFloat(left) || !isFloat(right)) return false;
  return Math.abs(Number(left) - Number(right)) <= 2e-4 * Math.max(1, Math.abs(Number(right)));
}
