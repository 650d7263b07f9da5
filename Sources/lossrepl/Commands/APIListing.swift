import Lessons
import PythonRuntime
import PythonTorch
import Rendering
import Sessions

/// `lossrepl api`: what of PyTorch there is.
struct APIListing {
  private let screen: Screen

  init(_ screen: Screen) { self.screen = screen }

  /// Everything, what a name means, or what mentions a word.
  func show(_ word: String) throws(Complaint) -> Int32 {
    let entries = try APIListing.entries()
    guard !word.isEmpty else {
      screen.show(screen.renderer.list(entries))
      return 0
    }
    let meant = entries.filter { APIListing.names(of: $0).contains(word) }
    let others = entries.filter { $0.mentions(word) && !meant.contains($0) }
    guard !meant.isEmpty || !others.isEmpty else {
      throw Complaint(
        "nothing here is called or does '\(word)'", advice: "lossrepl api    (lists everything)")
    }
    for (index, entry) in meant.enumerated() {
      if index > 0 { screen.line() }
      screen.show(screen.renderer.entry(entry))
    }
    if !meant.isEmpty && !others.isEmpty { screen.line() }
    if !others.isEmpty { screen.show(screen.renderer.list(others)) }
    return 0
  }

  /// The names that mean an entry: `relu`, `torch.relu`, `Tensor.relu_`, `F.relu`, `nn.ReLU`.
  private static func names(of entry: ReferenceEntry) -> [String] {
    var names = [entry.name, entry.shortName] + entry.forms
    for (module, alias) in [("torch.nn.functional.", "F."), ("torch.", "")]
    where entry.name.hasPrefix(module) {
      names.append(alias + entry.name.dropFirst(module.count))
    }
    return names + entry.forms.map { "torch." + $0 }
  }

  /// What programs can reach, as a fresh interpreter finds it.
  static func entries() throws(Complaint) -> [ReferenceEntry] {
    let interpreter = Session.makeInterpreter(host: MachineHost(folder: "."), limits: .ofMachine)
    do throws(PythonException) {
      return try Reference.entries(in: interpreter)
    } catch {
      throw Complaint(
        "the reference cannot be made: " + interpreter.tracebackText(of: error.exception))
    }
  }
}
