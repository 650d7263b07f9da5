package import Tensors

extension OpenCLDevice {
  package func poolGreatest(
    _ input: Tensor, _ windows: PoolingWindows, _ output: Tensor, _ places: Tensor
  ) -> Bool {
    guard let type = type(input.dtype), let x = packed(input, type.dtype), let from = reading(x)
    else { return false }
    return writePacked(output, type.dtype) { target, memory in
      writePacked(places, .int64) { places, placesMemory in
        launch(
          "pool" + type.suffix,
          [
            .int(target.count), WindowPlan(windows).argument, .memory(from), .int(x.offset),
            .memory(memory), .int(target.offset), .memory(placesMemory), .int(places.offset),
          ], count: target.count)
      }
    }
  }

  package func spreadPlaces(
    _ gradient: Tensor, _ places: Tensor, into output: Tensor, planes: Int
  ) -> Bool {
    guard let type = type(output.dtype), exchanges(output.dtype), output.isContiguous, planes > 0,
      let g = packed(gradient, type.dtype), let indices = packed(places, .int64),
      let from = reading(g), let at = reading(indices), zero(output), let memory = writing(output)
    else { return false }
    return launch(
      "spread_places" + type.suffix,
      [
        .int(g.count), .int(g.count / planes), .int(output.count / planes), .memory(from),
        .int(g.offset), .memory(at), .int(indices.offset), .memory(memory), .int(output.offset),
      ], count: g.count)
  }

  /// Sets every element to zero.
  private func zero(_ tensor: Tensor) -> Bool {
    let none = Tensor.uninitialized([], tensor.dtype)
    none.withMutableElements(as: UInt8.self) { bytes in
      let start = UnsafeMutableRawPointer(bytes.baseAddress)
      start?.initializeMemory(as: UInt8.self, repeating: 0, count: tensor.dtype.itemSize)
    }
    return copy(none, into: tensor)
  }

  package func poolAverage(_ input: Tensor, _ boxes: PoolingBoxes, _ output: Tensor) -> Bool {
    pool("average", input, boxes, output)
  }

  package func spreadAverage(_ gradient: Tensor, _ boxes: PoolingBoxes, _ output: Tensor) -> Bool {
    pool("spread", gradient, boxes, output)
  }

  private func pool(
    _ name: String, _ input: Tensor, _ boxes: PoolingBoxes, _ output: Tensor
  ) -> Bool {
    guard let type = type(input.dtype), type != .long, boxes.area > 0,
      let x = packed(input, type.dtype), let from = reading(x),
      let sizes = upload(
        boxes.boxes.flatMap { [$0.top, $0.bottom, $0.left, $0.right, $0.divisor] })
    else { return false }
    return writePacked(output, type.dtype) { target, memory in
      launch(
        name + type.suffix,
        [
          .int(target.count), .int(boxes.boxes.count), .int(boxes.area), .int(boxes.width),
          .memory(sizes), .memory(from), .int(x.offset), .memory(memory), .int(target.offset),
        ], count: target.count)
    }
  }
}
