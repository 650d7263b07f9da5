// Spellings of Python 2 and of PyTorch before 0.4, as old posts and notebooks have them.

/// A way of writing that has ended, with what is written today.
package enum OldSpelling: String, Sendable, Equatable, CaseIterable {
  case printStatement, execStatement, exceptComma, raiseComma, backticks, lessGreater, octal
  case longNumber, unicodePrefix
  case xrange, rawInput, unicode, long, basestring, unichr, reduce, reload, cmp, izip, execfile
  case hasKey, iterItems, nextMethod
  case dataIndex, sizeAverage, volatile, retainVariables, creator

  /// Whether PyTorch, and not Python, has left it behind.
  var isTorch: Bool {
    switch self {
    case .dataIndex, .sizeAverage, .volatile, .retainVariables, .creator: true
    default: false
    }
  }

  /// What is written today.
  var today: String {
    switch self {
    case .printStatement: "`print` is a function: `print(x, y)`."
    case .execStatement: "`exec` is a function: `exec(\"…\")`."
    case .exceptComma: "Write `except ValueError as e:`, and several types as `(A, B)`."
    case .raiseComma: "Write `raise ValueError(\"…\")`."
    case .backticks: "Write `repr(x)` for what stood between backticks."
    case .lessGreater: "Write `!=`."
    case .octal: "Octal numbers begin with `0o`: `0o17`. Other numbers begin with no zero."
    case .longNumber: "Leave the `L` away: an int holds numbers of any size."
    case .unicodePrefix: "Leave the `u` away: every string is Unicode. `r\"…\"` alone is raw."
    default: nameToday
    }
  }

  private var nameToday: String {
    switch self {
    case .xrange: "Write `range`, which makes its numbers one by one as `xrange` did."
    case .rawInput: "Write `input()`, which gives the line as text."
    case .unicode: "Write `str`: every string is Unicode."
    case .long: "Write `int`: it holds numbers of any size."
    case .basestring: "Write `str`."
    case .unichr: "Write `chr`."
    case .reduce: "Write `from functools import reduce`, or a loop."
    case .reload: "Run the cells again: a lesson has nothing to reload."
    case .cmp: "Compare with `<` and `==`; to sort, give `key=`."
    case .izip: "Write `zip`, which takes its items one by one as `izip` did."
    case .execfile: "Write `import`, for a file beside the lesson."
    case .hasKey: "Write `key in d`."
    case .iterItems: "Write `d.items()`, `d.keys()` or `d.values()`: they copy nothing."
    case .nextMethod: "Write `next(it)`."
    default: torchToday
    }
  }

  private var torchToday: String {
    switch self {
    case .dataIndex: "Write `loss.item()` for what was `loss.data[0]`."
    case .sizeAverage:
      "Write `reduction=\"mean\"`, `\"sum\"` or `\"none\"` for `size_average=` and `reduce=`."
    case .volatile: "Put `with torch.no_grad():` around the computation for `volatile=True`."
    case .retainVariables: "Write `backward(retain_graph=True)`."
    case .creator: "Write `grad_fn` for `creator`."
    default: ""
    }
  }

  /// The last line that Python prints for it.
  var exampleMessage: String {
    switch self {
    case .dataIndex:
      "IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or "
        + "`tensor.item<T>()` in C++ to convert a 0-dim tensor to a number"
    default: "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?"
    }
  }
}

extension MessageReader {
  /// The old spelling behind an error, if there is one.
  var oldSpelling: OldSpelling? { oldTorch ?? oldNames ?? oldAttributes ?? oldSyntax }

  private var oldTorch: OldSpelling? {
    if contains("invalid index of a 0-dim tensor") { return .dataIndex }
    if contains("size_average and reduce args will be deprecated") { return .sizeAverage }
    if contains("volatile was removed") { return .volatile }
    if contains("unexpected keyword argument 'retain_variables'") { return .retainVariables }
    if contains("'Tensor' object has no attribute 'creator'") { return .creator }
    return nil
  }

  private var oldNames: OldSpelling? {
    guard let name = match("name '{}' is not defined")?.first else { return nil }
    switch name {
    case "raw_input": return .rawInput
    case "imap", "ifilter", "izip": return .izip
    case "xrange", "unicode", "long", "basestring", "unichr", "reduce", "reload", "cmp", "execfile":
      return OldSpelling(rawValue: name)
    default: return nil
    }
  }

  private var oldAttributes: OldSpelling? {
    guard let name = match("object has no attribute '{}'")?.first else { return nil }
    switch name {
    case "has_key": return .hasKey
    case "iteritems", "iterkeys", "itervalues": return .iterItems
    case "next": return .nextMethod
    default: return nil
    }
  }

  private var oldSyntax: OldSpelling? {
    if contains("Missing parentheses in call to 'print'") { return .printStatement }
    if contains("Missing parentheses in call to 'exec'") { return .execStatement }
    guard contains("SyntaxError") else { return nil }
    if contains("multiple exception types must be parenthesized") { return .exceptComma }
    if contains("leading zeros in decimal integer literals") { return .octal }
    if contains("invalid decimal literal"), hasLongNumber { return .longNumber }
    if contains("invalid hexadecimal literal"), hasLongNumber { return .longNumber }
    guard contains("SyntaxError: invalid syntax") else { return nil }
    if contains("ur\"") || contains("ur'") { return .unicodePrefix }
    if contains("<>") { return .lessGreater }
    if contains("`") { return .backticks }
    return match("raise {}, ") == nil ? nil : .raiseComma
  }

  /// Whether a number in the text ends in `L`.
  private var hasLongNumber: Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let isDigit = previous >= 48 && previous < 58 || previous >= 65 && previous < 71
      if byte == 76 || byte == 108, isDigit { return true }
      previous = byte
    }
    return false
  }
}
