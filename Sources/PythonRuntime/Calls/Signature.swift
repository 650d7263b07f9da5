/// The parameters of a native function, read from text such as `"input, *, dim=None, **kwargs"`.
///
/// The text is read when the function is first called. Defaults may be `None`, `True`, `False`,
/// numbers and quoted strings; anything else (`...`) marks an optional parameter without a value.
package final class Signature {
  /// Whose words the errors about arguments use.
  package enum Style: UInt8 {
    /// `f() missing 1 required positional argument: 'x'`.
    case python
    /// `len() takes exactly one argument (0 given)`.
    case builtin
  }

  /// One parameter.
  package struct Parameter {
    package let name: String
    package let defaultValue: Value?
    package let isKeywordOnly: Bool
    package let isPositionalOnly: Bool
  }

  package let text: String
  package let style: Style
  private(set) lazy var parsed = ParsedSignature(text)

  package init(_ text: String, style: Style = .python) {
    self.text = text
    self.style = style
  }

  package var parameters: [Parameter] { parsed.parameters }
  /// The place of `*args` among the bound values.
  package var varargsPosition: Int? { parsed.varargs }
  /// The place of `**kwargs` among the bound values.
  package var kwargsPosition: Int? { parsed.kwargs }
  /// How many values a bound call has.
  package var valueCount: Int { parsed.valueCount }

  /// The place of a parameter among the bound values.
  package func position(of name: StaticString) -> Int? {
    for (position, candidate) in parsed.names.enumerated()
    where Signature.matches(candidate, name) {
      return position
    }
    return nil
  }

  static func matches(_ text: String, _ name: StaticString) -> Bool {
    guard text.utf8.count == name.utf8CodeUnitCount else { return false }
    var pointer = name.utf8Start
    for byte in text.utf8 {
      if byte != pointer.pointee { return false }
      pointer += 1
    }
    return true
  }
}
