import ArgumentParser

/// The command line of lossrepl.
struct Lossrepl: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lossrepl",
    abstract: "Lessons on losses and classifiers, with PyTorch's Python, in a terminal.",
    discussion: """
      With the path of a lesson it opens that lesson; without one, a free prompt.

        lossrepl lessons/01-shapes        take a lesson
        lossrepl run program.py           run a program
        lossrepl explain L0001            explain an error
        lossrepl api relu                 say how relu is called
        lossrepl devices                  list what there is to compute on
      """,
    version: "0.1.0",
    subcommands: [
      Repl.self, Run.self, Check.self, MakeSite.self, Explain.self, API.self, Devices.self,
    ],
    defaultSubcommand: Repl.self)
}

/// Opens a lesson or a free prompt.
struct Repl: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "Open a lesson, or a free prompt (the default).")

  @Argument(help: "A lesson's folder or its lesson.md.")
  var path: String?

  @OptionGroup var folders: FolderOptions

  func run() throws {
    try Outcome.exit { () throws(Complaint) in
      try LessonPrompt.open(path, data: try folders.read())
    }
  }
}

/// Runs a lesson or a program.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a lesson or a .py file to its end.")

  @Argument(help: "A lesson's folder, a .md or .py file, or - for standard input.")
  var path: String

  @Flag(help: "Step through it with Python's debugger, from its first line.")
  var pdb = false

  @Option(
    help: ArgumentHelp(
      "Put the files that a .py file writes into this folder.", valueName: "dir"))
  var save: String?

  @OptionGroup var folders: FolderOptions

  func run() throws {
    try Outcome.exit { () throws(Complaint) in
      let data = try folders.read()
      if LessonFiles.isLesson(path) {
        if save != nil { throw Complaint("--save is for .py files: a lesson's files stay in it") }
        return try LessonRun(path, debugs: pdb, data: data).run()
      }
      return try ScriptRun(path: path, debugs: pdb, data: data, savesTo: save).run()
    }
  }
}

/// Compares lessons with what they are known to print.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run lessons and compare them with their recorded outputs.",
    discussion: """
      Fails on an exception that is not declared, on a declared one that does not come, on other \
      outputs than the recorded ones, on an exercise whose start passes or whose solution fails, \
      on a site that is out of date, and on what lint finds.
      """)

  @Argument(help: "Lessons or folders of lessons (default: lessons).")
  var paths: [String] = []

  @Flag(help: "Write the outputs down as the ones to compare with.")
  var record = false

  @OptionGroup var folders: FolderOptions

  func run() throws {
    try Outcome.exit { () throws(Complaint) in
      try LessonCheck(records: record, data: try folders.read()).run(
        paths.isEmpty ? ["lessons"] : paths)
    }
  }
}

/// Renders the lessons as a site.
struct MakeSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Run the lessons and render them as static pages.")

  @Argument(help: "The folder of the course.")
  var course = "lessons"

  @Option(name: .shortAndLong, help: "Where the site goes (default: site beside the course).")
  var output: String?

  @OptionGroup var folders: FolderOptions

  func run() throws {
    try Outcome.exit { () throws(Complaint) in
      try SiteBuild(course: course, output: output, data: try folders.read()).run()
    }
  }
}

/// Explains an error.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain an error by its code or its message.")

  @Argument(help: "A code such as L0001, or a pasted error message; none lists all codes.")
  var words: [String] = []

  func run() throws {
    try Outcome.exit { () throws(Complaint) in
      try ErrorExplainer(Screen()).explain(words.joined(separator: " "))
    }
  }
}

/// Lists what of PyTorch there is.
struct API: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "api", abstract: "List what of PyTorch there is, or look a name or a word up.")

  @Argument(help: "A name such as torch.relu, or a word such as conv; none lists everything.")
  var word = ""

  func run() throws {
    try Outcome.exit { () throws(Complaint) in try APIListing(Screen()).show(word) }
  }
}

/// Lists the processor, the graphics cards and what is missing to use them.
struct Devices: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what there is to compute on, and which package is missing for what.",
    discussion: """
      A graphics card with an OpenCL driver is torch.device("cuda"). In the environment, \
      LOSSREPL_OPENCL=all also takes drivers for the processor, and LOSSREPL_OPENCL=none takes nothing.
      """)

  func run() throws {
    try Outcome.exit { () throws(Complaint) in DeviceListing().show(Screen()) }
  }
}
