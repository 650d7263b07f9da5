/// One thing that programs can use, as a reference lists it.
package struct ReferenceEntry: Sendable, Equatable {
  /// The path by which programs reach it: `torch.relu`.
  package var name: String
  /// The heading it stands under.
  package var group: String
  /// The other ways to say it: `Tensor.relu`, `Tensor.relu_`.
  package var forms: [String]
  /// The ways to call it, as error messages show them; empty where it is not called.
  package var signatures: [String]
  /// What it does, in one line.
  package var summary: String
  /// How the dtype of its result follows from the arguments; absent where there is none.
  package var result: String?
  /// What backward does; absent where nothing is computed.
  package var gradient: String?
  /// What computes it for a tensor on a graphics card; absent where nothing is computed.
  package var device: String?

  package init(
    name: String, group: String, forms: [String] = [], signatures: [String] = [], summary: String,
    result: String? = nil, gradient: String? = nil, device: String? = nil
  ) {
    self.name = name
    self.group = group
    self.forms = forms
    self.signatures = signatures
    self.summary = summary
    self.result = result
    self.gradient = gradient
    self.device = device
  }

  /// The name without the modules it is in.
  package var shortName: String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return String(name[name.index(after: dot)...])
  }

  /// Whether a word occurs in a name or in the summary, whatever the case of its letters.
  package func mentions(_ word: String) -> Bool {
    let word = word.lowercased()
    return ([name, summary] + forms).contains { Self.contains($0.lowercased(), word) }
  }

  // The browser's standard library has no search for a text in a text.
  private static func contains(_ text: String, _ word: String) -> Bool {
    let (text, word) = (Array(text.utf8), Array(word.utf8))
    guard word.count <= text.count else { return false }
    return (0...(text.count - word.count)).contains {
      text[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
