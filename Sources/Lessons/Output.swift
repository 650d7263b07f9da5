// What running a cell leaves behind, in Jupyter's terms.

/// One output of a cell, as nbformat 4.5 stores it.
package enum Output: Sendable, Equatable {
  case stream(StreamOutput)
  case executeResult(MimeBundle)
  case displayData(MimeBundle)
  case error(ErrorOutput)
}

/// Text that a cell wrote.
package struct StreamOutput: Sendable, Equatable {
  /// Where text was written to.
  package enum Name: Sendable, Equatable {
    case stdout
    case stderr
  }

  package var name: Name
  package var text: String

  package init(_ name: Name, _ text: String) {
    self.name = name
    self.text = text
  }
}

extension StreamOutput.Name {
  package var text: String { self == .stdout ? "stdout" : "stderr" }

  package init?(_ text: String) {
    switch text {
    case "stdout": self = .stdout
    case "stderr": self = .stderr
    default: return nil
    }
  }
}

/// One value in several forms, from which a viewer takes the richest it can show.
package struct MimeBundle: Sendable, Equatable {
  /// The value in one form.
  package struct Entry: Sendable, Equatable {
    package var mime: String
    package var text: String

    package init(_ mime: String, _ text: String) {
      self.mime = mime
      self.text = text
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  package init(text: String, html: String? = nil) {
    entries = [Entry(MimeBundle.plainText, text)]
    if let html { entries.append(Entry(MimeBundle.html, html)) }
  }

  package static let plainText = "text/plain"
  package static let html = "text/html"
  package static let svg = "image/svg+xml"

  package subscript(_ mime: String) -> String? {
    entries.first { $0.mime == mime }?.text
  }

  package var plain: String? { self[MimeBundle.plainText] }
}

/// An exception that ended a cell.
package struct ErrorOutput: Sendable, Equatable {
  /// The exception's type, such as `ValueError`; Jupyter's `ename`.
  package var name: String
  /// The exception's text; Jupyter's `evalue`.
  package var value: String
  /// Lines as CPython prints them, from `Traceback (most recent call last):` to the last.
  package var traceback: [String]

  package init(name: String, value: String, traceback: [String] = []) {
    self.name = name
    self.value = value
    self.traceback = traceback
  }

  /// The last line of a traceback.
  package var summary: String { value.isEmpty ? name : name + ": " + value }
}
