extension PyType {
  /// The C3 linearization of `bases`, without the class itself; `nil` when there is none.
  package static func linearize(_ bases: ContiguousArray<PyType>) -> ContiguousArray<PyType>? {
    if bases.count == 1 { return bases[0].mro }
    var sequences: [[PyType]] = bases.map { Array($0.mro) }
    sequences.append(Array(bases))
    var result = ContiguousArray<PyType>()
    while true {
      sequences.removeAll { $0.isEmpty }
      if sequences.isEmpty { return result }
      guard let head = nextHead(sequences) else { return nil }
      result.append(head)
      for position in sequences.indices where sequences[position][0] === head {
        sequences[position].removeFirst()
      }
    }
  }

  private static func nextHead(_ sequences: [[PyType]]) -> PyType? {
    for sequence in sequences {
      let candidate = sequence[0]
      let isInTail = sequences.contains { other in
        other.dropFirst().contains { $0 === candidate }
      }
      if !isInTail { return candidate }
    }
    return nil
  }
}
