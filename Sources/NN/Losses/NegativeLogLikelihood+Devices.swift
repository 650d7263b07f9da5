import Tensors

// The same loss where the values are on a device: only the class numbers come to the CPU.
extension Engine {
  func likelihoodOnDevice(
    _ input: Tensor, _ targets: ClassTargets, _ node: String, _ shape: [Int],
    _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    let total = reduction == .mean ? targets.totalWeight(inDoubles: input.dtype == .float64) : 1
    let places = targets.places
    let index = try tensor(places.elements, shape: [places.elements.count], dtype: .int64)
    let weights = try tensor(places.weights, shape: [places.weights.count], dtype: .float64)
    let factors = try to(weights, dtype: input.dtype)
    let output = try untracked { () throws(TensorError) in
      let losses = try neg(mul(gather(flat(input), dim: 0, index), factors))
      guard reduction == .none else { return try div(sum(losses), number(total)) }
      let positions = try tensor(
        places.positions, shape: [places.positions.count], dtype: .int64)
      let room = try flat(zerosLike(input, of: targets.classes.count))
      return try reshape(scatterAdd(room, dim: 0, positions, losses), shape)
    }
    guard tracks(input) else { return output }
    let inputShape = input.shape
    let backward: BackwardOfOne = { (engine, node, gradient) throws(TensorError) in
      let saved = try node.savedTensor(0, engine)
      var each = gradient
      if reduction == .none {
        each = try engine.reshape(gradient, targets.layout.spreadShape(inputShape))
      }
      let slope = try engine.untracked { () throws(TensorError) in
        let shares = try engine.div(factors, engine.number(-total))
        let room = try engine.zerosLike(saved, of: saved.count)
        return try engine.reshape(engine.scatterAdd(room, dim: 0, index, shares), inputShape)
      }
      return [try engine.mul(slope, each)]
    }
    return record(node, output, inputs: [input], saved: [input], backward: backward)
  }

  private func flat(_ input: Tensor) throws(TensorError) -> Tensor { try reshape(input, [-1]) }

  /// A row of zeros in the dtype and on the device of a tensor.
  private func zerosLike(_ input: Tensor, of count: Int) throws(TensorError) -> Tensor {
    let one = try reshape(narrow(flat(detach(input)), dim: 0, start: 0, length: 1), [1])
    return try contiguous(expand(zerosLike(one), [count]))
  }
}

extension ClassTargets {
  /// The targets that count: their numbers, the elements of the input they name, and their weights.
  fileprivate var places: (positions: [Int64], elements: [Int64], weights: [Double]) {
    var places: (positions: [Int64], elements: [Int64], weights: [Double]) = ([], [], [])
    for (position, number) in classes.enumerated() where number >= 0 {
      places.positions.append(Int64(position))
      places.elements.append(Int64(layout.index(of: position, class: number)))
      places.weights.append(weights?[number] ?? 1)
    }
    return places
  }
}
