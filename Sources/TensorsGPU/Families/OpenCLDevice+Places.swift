package import Tensors

extension OpenCLDevice {
  package func take(
    _ source: Tensor, _ places: AcceleratorPlaces, into target: Tensor
  ) -> Bool {
    guard fits(source, target), source.dtype == target.dtype, target.isContiguous,
      let offsets = upload(places), let from = reading(source), let to = writing(target)
    else { return false }
    let done = launch(
      "copy\(source.dtype.itemSize)_take",
      offsets + [.memory(from), .int(target.offset), .memory(to)], count: places.count)
    if done { target.storage.wroteRemotely() }
    return done
  }

  package func put(
    _ values: Tensor, _ places: AcceleratorPlaces, into target: Tensor, adding: Bool
  ) -> Bool {
    guard fits(values, target), values.dtype == target.dtype, !adding || exchanges(target.dtype),
      let packed = packed(values, target.dtype), let offsets = upload(places),
      let from = reading(packed),
      let to = target.storage.memoryForWriting(by: self, keeping: true) as? OpenCLMemory
    else { return false }
    let done = launch(
      adding
        ? "add_places" + (type(target.dtype)?.suffix ?? "") : "copy\(target.dtype.itemSize)_put",
      offsets + [.memory(from), .int(packed.offset), .memory(to)], count: places.count)
    if done { target.storage.wroteRemotely() }
    return done
  }

  /// Whether elements can be added to from many places at once.
  func exchanges(_ dtype: DType) -> Bool {
    switch dtype {
    case .float32: true
    case .float64: hasDoubles && hasWideExchange
    case .int64: hasWideExchange
    default: false
    }
  }

  /// The number of places and the three lists.
  private func upload(_ places: AcceleratorPlaces) -> [KernelArgument]? {
    guard places.count < 1 << 31, let leading = upload(places.leading),
      let middle = upload(places.positions), let trailing = upload(places.trailing)
    else { return nil }
    return [
      .int(places.count), .int(places.positions.count), .int(places.trailing.count),
      .memory(leading), .memory(middle), .memory(trailing),
    ]
  }
}
