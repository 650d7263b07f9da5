// An error explained: facts arranged for reading, shown by every renderer from this one value.

/// The explanation of an error, apart from how a terminal or a page shows it.
///
/// Texts may hold `` `code` `` in backticks and no other markup.
package struct Explanation: Sendable, Equatable {
  /// A stable name, such as `L0001`.
  package var code: String
  package var title: String
  /// The error as it was printed, for example `ValueError: Target size …`; never altered.
  package var message: String
  package var sections: [Section]

  package init(code: String, title: String, message: String, sections: [Section]) {
    self.code = code
    self.title = title
    self.message = message
    self.sections = sections
  }

  /// A heading and what stands under it.
  package struct Section: Sendable, Equatable {
    /// Empty for a part that follows the message directly.
    package var heading: String
    package var parts: [Part]

    package init(_ heading: String, _ parts: [Part]) {
      self.heading = heading
      self.parts = parts
    }
  }

  /// A piece of an explanation by its form.
  package enum Part: Sendable, Equatable {
    case paragraph(String)
    case code([AnnotatedLine])
    case facts([Fact])
    case table(Table)
    case list([String])
  }

  /// A line of source with labelled carets under parts of it.
  package struct AnnotatedLine: Sendable, Equatable {
    package var number: Int?
    package var text: String
    package var carets: [Caret]

    package init(number: Int? = nil, text: String, carets: [Caret] = []) {
      self.number = number
      self.text = text
      self.carets = carets
    }
  }

  /// A mark under some columns, counted in characters from 0, the end excluded.
  package struct Caret: Sendable, Equatable {
    package var columns: Range<Int>
    package var label: String

    package init(_ columns: Range<Int>, _ label: String) {
      self.columns = columns
      self.label = label
    }
  }

  /// Rows under named columns; a verdict is a word in a column, never a colour alone.
  package struct Table: Sendable, Equatable {
    package var columns: [String]
    package var rows: [[String]]

    package init(columns: [String], rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }
}
