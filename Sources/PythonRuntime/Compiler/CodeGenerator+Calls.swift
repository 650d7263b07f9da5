import PythonSyntax

extension CodeGenerator {
  func generate(_ node: Expression.Call) throws(SyntaxError) {
    checkCallee(node.function, at: node.range)
    let spreads =
      node.args.contains { $0.isStarred } || node.keywords.contains { $0.arg == nil }
    if case .attribute(let method) = node.function, !spreads {
      try generate(method.value)
      unit.range = method.range
      unit.emitCached(.loadMethod, attributeIndex(method.attr))
    } else {
      unit.emit(.pushUnbound)
      try generate(node.function)
    }
    if spreads {
      try spread(node.args, node.keywords, node.range)
    } else {
      try plain(node.args, node.keywords, node.range, extraPositional: 0)
    }
  }

  /// The arguments and the call, without stars; some positional ones may already be on the stack.
  func plain(
    _ arguments: [Expression], _ keywords: [Keyword], _ range: SourceRange, extraPositional: Int
  ) throws(SyntaxError) {
    for argument in arguments { try generate(argument) }
    for keyword in keywords { try generate(keyword.value) }
    unit.range = range
    let count = arguments.count + keywords.count + extraPositional
    guard !keywords.isEmpty else {
      unit.emitCached(.call, count)
      return
    }
    let names = ContiguousArray(
      keywords.map { Value.object(interpreter.intern($0.arg ?? "")) })
    unit.emit(.callKeywords, count, extra: unit.constant(.tuple(names), key: nil))
  }

  /// The arguments as one tuple and one dict, and the call.
  func spread(
    _ arguments: [Expression], _ keywords: [Keyword], _ range: SourceRange,
    extraPositional: Int = 0
  ) throws(SyntaxError) {
    unit.range = range
    if case .starred(let node)? = arguments.first, arguments.count == 1, extraPositional == 0 {
      // The call itself looks at a star that stands alone.
      try generate(node.value)
    } else {
      try positional(arguments, range, extraPositional)
    }
    if !keywords.isEmpty {
      unit.emit(.buildMap, 0)
      for keyword in keywords { try merge(keyword, range) }
    }
    unit.range = range
    unit.emit(.callSpread, keywords.isEmpty ? 0 : 1)
  }

  private func positional(
    _ arguments: [Expression], _ range: SourceRange, _ extraPositional: Int
  ) throws(SyntaxError) {
    unit.emit(.buildList, extraPositional)
    for argument in arguments {
      if case .starred(let node) = argument {
        try generate(node.value)
        unit.range = range
        unit.emit(.listExtend, 1)
      } else {
        try generate(argument)
        unit.emit(.listAppend, 1)
      }
    }
    unit.emit(.listToTuple)
  }

  private func merge(_ keyword: Keyword, _ range: SourceRange) throws(SyntaxError) {
    if let name = keyword.arg {
      load(name)
      try generate(keyword.value)
      unit.range = range
      unit.emit(.mapAdd, 1, extra: 1)
    } else {
      try generate(keyword.value)
      unit.range = range
      unit.emit(.dictMerge, 1)
    }
  }

  // MARK: Comprehensions

  /// A comprehension: a function of its first iterable.
  func comprehension(
    _ name: String, _ node: AnyObject, _ generators: [Comprehension], _ build: Opcode?,
    _ range: SourceRange, _ element: () throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    let scope = symbols.scope(of: node)
    let code = try nested(scope, name: name, parameters: [".0"], firstLine: range.start.line) {
      () throws(SyntaxError) in
      unit.range = range
      if let build { unit.emit(build, 0) }
      try loop(generators, 0, element)
      if build == nil { loadNone() }
      unit.emit(.returnValue)
    }
    unit.range = range
    unit.emit(.pushUnbound)
    makeFunction(code, flags: 0)
    try generateIterable(generators[0].iter)
    unit.range = range
    unit.emit(.getIterator)
    unit.emitCached(.call, 1)
  }

  private func loop(
    _ generators: [Comprehension], _ position: Int, _ element: () throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    guard position < generators.count else { return try element() }
    let generator = generators[position]
    let start = Label()
    let end = Label()
    let outer = unit.range
    if position == 0 {
      unit.emit(.loadFast, 0)
    } else {
      try generateIterable(generator.iter)
      unit.emit(.getIterator)
    }
    unit.place(start)
    unit.jump(.forIterator, to: end)
    try store(generator.target)
    unit.range = outer
    // The way back is one that looks at the budgets, also where a condition fails for ever.
    let next = Label()
    for condition in generator.ifs { try jump(condition, when: false, to: next) }
    let last = unit.range
    try loop(generators, position + 1, element)
    unit.range = last
    unit.place(next)
    unit.silently { unit.jump(.jumpBack, to: start) }
    unit.place(end)
  }

  func append(
    _ element: Expression, _ opcode: Opcode, _ generators: [Comprehension]
  ) throws(SyntaxError) {
    try generate(element)
    unit.emit(opcode, generators.count + 1)
  }

  func append(_ node: Expression.DictComp) throws(SyntaxError) {
    try generate(node.key)
    try generate(node.value)
    unit.range = node.range
    unit.emit(.mapAdd, node.generators.count + 1)
  }

  func yield(_ element: Expression) throws(SyntaxError) {
    try generate(element)
    unit.emit(.yieldValue)
    unit.emit(.pop)
  }
}
