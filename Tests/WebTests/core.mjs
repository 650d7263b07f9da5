// The browser core's exports as JavaScript: what a page needs to run cells, and nothing else.

const notSupported = 52;
const random = globalThis.crypto ?? (await import("node:crypto")).webcrypto;

export class Core {
  static async load(bytes) {
    const core = new Core();
    const imports = { wasi_snapshot_preview1: core.system() };
    const { instance } = await WebAssembly.instantiate(bytes, imports);
    core.exports = instance.exports;
    core.exports.__wasm_call_ctors();
    return core;
  }

  /** What wasi-libc imports: bytes that seed hash tables; everything else is not supported. */
  system() {
    const random_get = (place, length) => {
      random.getRandomValues(new Uint8Array(this.exports.memory.buffer, place, length));
      return 0;
    };
    return new Proxy({ random_get }, { get: (known, name) => known[name] ?? (() => notSupported) });
  }

  openSession() {
    return new Session(this, this.exports.lossrepl_open_session());
  }

  /** Runs a program given as bytes; `stdout`, `stderr` and the exit `status`. */
  runScript(name, source) {
    const run = this.exports.lossrepl_run_script;
    const place = this.withText(name, (at, length) =>
      this.withBytes(source, (start, count) => run(at, length, start, count)),
    );
    return JSON.parse(this.takeText(place));
  }

  /** Copies a text into the core's memory and gives its place to `use`. */
  withText(text, use) {
    return this.withBytes(new TextEncoder().encode(text), use);
  }

  withBytes(bytes, use) {
    const place = this.exports.lossrepl_allocate(bytes.length);
    new Uint8Array(this.exports.memory.buffer, place, bytes.length).set(bytes);
    try {
      return use(place, bytes.length);
    } finally {
      this.exports.lossrepl_release(place);
    }
  }

  /** The text that a call left behind: its length in four bytes, then UTF-8. */
  takeText(place) {
    const length = new DataView(this.exports.memory.buffer).getUint32(place, true);
    const bytes = new Uint8Array(this.exports.memory.buffer, place + 4, length).slice();
    this.exports.lossrepl_release(place);
    return new TextDecoder().decode(bytes);
  }
}

class Session {
  constructor(core, handle) {
    this.core = core;
    this.handle = handle;
  }

  /** Gives the session a file that lies beside the lesson. */
  giveFile(name, bytes) {
    const give = this.core.exports.lossrepl_give_file;
    this.core.withText(name, (at, length) =>
      this.core.withBytes(bytes, (start, count) => give(this.handle, at, length, start, count)),
    );
  }

  /** Runs a cell; its outputs as a notebook would hold them. */
  run(source) {
    const run = this.core.exports.lossrepl_run;
    const place = this.core.withText(source, (at, length) => run(this.handle, at, length));
    return JSON.parse(this.core.takeText(place));
  }
}
