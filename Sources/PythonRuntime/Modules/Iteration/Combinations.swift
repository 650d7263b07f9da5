extension Interpreter {
  func addCombinations(_ builder: ModuleBuilder) {
    addIterator(builder, "product", nil) { (interpreter, arguments) throws(PythonException) in
      var repeats: Int64 = 1
      for (name, value) in arguments.keywords {
        guard name.value == "repeat" else {
          throw interpreter.typeError(
            "'\(name.value)' is an invalid keyword argument for product()")
        }
        repeats = try interpreter.index(value)
      }
      if repeats < 0 { throw interpreter.valueError("repeat argument cannot be negative") }
      var pools: [ContiguousArray<Value>] = []
      for value in arguments.positional { pools.append(try interpreter.items(of: value)) }
      try interpreter.checkSize(repeats, of: Int64(max(pools.count, 1)))
      let all = (0..<repeats).flatMap { _ in pools }
      return interpreter.productIterator(all)
    }
    addIterator(builder, "permutations", "iterable, r=None") {
      (interpreter, arguments) throws(PythonException) in
      let pool = try interpreter.items(of: arguments[0])
      if !arguments[1].isNone, !arguments[1].isInteger {
        throw interpreter.typeError("Expected int as r")
      }
      let size = arguments[1].isNone ? Int64(pool.count) : try interpreter.index(arguments[1])
      try interpreter.checkLength(size)
      return interpreter.permutationIterator(pool, Int(clamping: size))
    }
    addIterator(builder, "combinations", "iterable, r") {
      (interpreter, arguments) throws(PythonException) in
      let pool = try interpreter.items(of: arguments[0])
      let size = try interpreter.index(arguments[1])
      try interpreter.checkLength(size)
      return interpreter.combinationIterator(pool, Int(clamping: size), repeating: false)
    }
    addIterator(builder, "combinations_with_replacement", "iterable, r") {
      (interpreter, arguments) throws(PythonException) in
      let pool = try interpreter.items(of: arguments[0])
      let size = try interpreter.index(arguments[1])
      try interpreter.checkLength(size)
      try interpreter.checkSize(size, of: 8)
      return interpreter.combinationIterator(pool, Int(clamping: size), repeating: true)
    }
  }

  private func productIterator(_ pools: [ContiguousArray<Value>]) -> PyObject {
    var places = [Int](repeating: 0, count: pools.count)
    var isFirst = true
    return ClosureIterator("product", holding: ContiguousArray(pools.joined())) {
      let saved = (places, isFirst)
      return { (places, isFirst) = saved }
    } _: { _ in
      if isFirst {
        isFirst = false
        if pools.contains(where: { $0.isEmpty }) { return .unbound }
      } else {
        var i = pools.count - 1
        while i >= 0 {
          places[i] += 1
          if places[i] < pools[i].count { break }
          places[i] = 0
          i -= 1
        }
        if i < 0 { return .unbound }
      }
      var items = ContiguousArray<Value>()
      for (pool, place) in zip(pools, places) { items.append(pool[place]) }
      return .tuple(items)
    }
  }

  /// Refuses the `r` of no machine, though longer than the pool it would give nothing.
  private func checkLength(_ size: Int64) throws(PythonException) {
    if size < 0 { throw valueError("r must be non-negative") }
    if size >> 36 > 0 { try checkSize(size, of: 8) }
  }

  private func permutationIterator(_ pool: ContiguousArray<Value>, _ size: Int) -> PyObject {
    let count = pool.count
    var order = Array(0..<count)
    var cycles = size <= count ? (0..<size).map { count - $0 } : []
    var isFirst = true
    return ClosureIterator("permutations", holding: pool) {
      let saved = (order, cycles, isFirst)
      return { (order, cycles, isFirst) = saved }
    } _: { _ in
      if size > count { return .unbound }
      if isFirst {
        isFirst = false
        return .tuple(ContiguousArray(order.prefix(size).map { pool[$0] }))
      }
      var i = size - 1
      while i >= 0 {
        cycles[i] -= 1
        if cycles[i] > 0 {
          order.swapAt(i, count - cycles[i])
          return .tuple(ContiguousArray(order.prefix(size).map { pool[$0] }))
        }
        order.append(order.remove(at: i))
        cycles[i] = count - i
        i -= 1
      }
      return .unbound
    }
  }

  private func combinationIterator(
    _ pool: ContiguousArray<Value>, _ size: Int, repeating: Bool
  ) -> PyObject {
    let name: StaticString = repeating ? "combinations_with_replacement" : "combinations"
    let count = pool.count
    // A size beyond the pool gives nothing, so no places are needed.
    var places =
      repeating ? [Int](repeating: 0, count: size) : Array(0..<(size > count ? 0 : size))
    var isFirst = true
    return ClosureIterator(name, holding: pool) {
      let saved = (places, isFirst)
      return { (places, isFirst) = saved }
    } _: { _ in
      if repeating ? (count == 0 && size > 0) : size > count { return .unbound }
      if isFirst {
        isFirst = false
        return .tuple(ContiguousArray(places.map { pool[$0] }))
      }
      var i = size - 1
      while i >= 0, places[i] == (repeating ? count - 1 : i + count - size) { i -= 1 }
      if i < 0 { return .unbound }
      let value = places[i] + 1
      for j in i..<size { places[j] = repeating ? value : value + j - i }
      return .tuple(ContiguousArray(places.map { pool[$0] }))
    }
  }
}
