// What a program may import here, and what to do without the rest.

extension Problem {
  /// The modules that every lesson can import, in the order of the alphabet.
  package static let importable = [
    "PIL", "abc", "argparse", "array", "ast", "atexit", "base64", "bdb", "binascii", "bisect",
    "calendar", "cmath", "codecs", "collections", "colorsys", "configparser", "contextlib",
    "contextvars", "copy", "copyreg", "csv", "dataclasses", "datetime", "decimal", "difflib",
    "doctest", "enum", "errno", "fnmatch", "fractions", "functools", "gc", "getpass", "glob",
    "graphlib", "hashlib", "heapq", "hmac", "html", "importlib", "inspect", "io", "itertools",
    "json", "keyword", "linecache", "locale", "logging", "math", "matplotlib", "numbers", "numpy",
    "operator", "os", "pathlib", "pdb", "pickle", "platform", "pprint", "pydoc", "queue", "random",
    "re",
    "reprlib", "safetensors", "secrets", "shlex", "shutil", "statistics", "string", "struct", "sys",
    "tempfile", "textwrap", "time", "timeit", "torch", "torchvision", "tqdm", "traceback", "types",
    "typing", "typing_extensions", "unicodedata", "unittest", "urllib", "uuid", "warnings",
    "weakref",
  ]

  static var importableSentence: String {
    "Lessons can import " + importable.dropLast().joined(separator: ", ") + " and "
      + (importable.last ?? "") + "."
  }

  /// What to do without a module that is known but not here.
  static func replacement(forModule name: String) -> String {
    let top = name.split(separator: ".").first.map { String($0) } ?? name
    if importable.contains(top) {
      return "`\(name)` is a part of `\(top)` that lossrepl does not have."
    }
    return data(top) ?? system(top) ?? language(top) ?? renamed(top)
      ?? "`\(top)` is not part of lossrepl. A lesson may import a `\(top).py` that lies beside it."
  }

  private static func data(_ name: String) -> String? {
    switch name {
    case "pandas": "`pandas` is not here: keep a table in lists or dicts, and make tensors of it."
    case "scipy": "`scipy` is not here: `torch.linalg`, `math` and `statistics` hold part of it."
    case "sklearn":
      "`sklearn` is not here: `torch.randperm` splits a data set, and scores are a line of torch."
    case "seaborn", "plotly":
      "`\(name)` is not here: `matplotlib.pyplot` draws lines, points, bars and images."
    case "cv2", "skimage":
      "`\(name)` is not here: `PIL.Image` opens pictures, and `torchvision.transforms` changes them."
    case "tensorflow", "keras", "jax": "`\(name)` is another library; lessons here use `torch`."
    case "transformers", "datasets", "timm", "torchtext", "torchaudio", "torchmetrics",
      "tensorboard", "torchsummary", "torchinfo", "pytorch_lightning", "lightning", "einops":
      "`\(name)` is not here: only `torch` and `torchvision` are."
    default: nil
    }
  }

  private static func system(_ name: String) -> String? {
    switch name {
    case "zipfile", "tarfile", "gzip", "sqlite3", "fileinput":
      "`\(name)` works on files and is not here: `open` and `pathlib` read those in the lesson's "
        + "folder."
    case "shelve":
      "`shelve` writes files of objects: `torch.save` keeps a `state_dict()`, `json.dumps` the rest."
    case "subprocess", "multiprocessing", "signal", "ctypes":
      "`\(name)` starts or steers programs, which a lesson cannot."
    case "socket", "requests", "http", "ssl", "urllib3", "email":
      "`\(name)` uses the network, which lessons do not have."
    case "threading", "concurrent", "asyncio":
      "`\(name)` does several things at once; lessons do one after another."
    case "IPython", "ipywidgets", "google", "nbformat":
      "`\(name)` belongs to Jupyter: `print` shows text, and the last line of a cell is shown."
    default: nil
    }
  }

  private static func language(_ name: String) -> String? {
    switch name {
    case "pytest", "nose":
      "`\(name)` is not here: use `unittest`, write `assert`, or `torch.testing.assert_close`."
    case "dis", "tokenize", "zlib", "cProfile",
      "zoneinfo", "runpy", "site":
      "`\(name)` is part of Python's library, but not of lossrepl's."
    default: nil
    }
  }

  /// Modules of Python 2 under their names of today.
  private static func renamed(_ name: String) -> String? {
    switch name {
    case "StringIO", "cStringIO": "Python 3 writes `from io import StringIO`."
    case "__builtin__": "Python 3 calls it `builtins`."
    case "cPickle", "Queue", "ConfigParser", "urllib2", "urlparse", "Tkinter", "HTMLParser":
      "`\(name)` is a module of Python 2."
    default: nil
    }
  }
}
