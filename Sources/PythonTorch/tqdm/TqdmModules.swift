package import PythonRuntime

// `tqdm`: progress bars. What is said of a loop is Python; what is measured is native.
extension ModuleRegistry {
  package func registerTqdm() {
    for (name, text) in [
      ("tqdm", "from tqdm.std import *"), ("tqdm.std", TqdmSource.text),
      ("tqdm.auto", "from tqdm.std import tqdm, trange"),
      ("tqdm.autonotebook", "from tqdm.std import tqdm, trange"),
      ("tqdm.notebook", Self.notebookText),
    ] {
      register(name) { builder throws(PythonException) in
        if name == "tqdm.std" { ProgressMeter.offer(in: builder) }
        try builder.source(text)
      }
    }
  }

  private static let notebookText = #"""
    from tqdm.std import tqdm, trange

    tqdm_notebook, tnrange = tqdm, trange
    """#
}
