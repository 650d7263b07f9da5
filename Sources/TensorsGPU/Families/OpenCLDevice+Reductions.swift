package import Tensors

extension OpenCLDevice {
  package func sum(_ layout: ReductionLayout, into output: Tensor, scale: Double?) -> Bool {
    guard let type = type(output.dtype), let x = packed(layout.values, type.dtype),
      let from = reading(x)
    else { return false }
    return writePacked(output, type.dtype) { target, memory in
      let groups = layout.outer * layout.inner
      let arguments: [KernelArgument] = [
        .int(layout.count), .int(layout.inner), wide(scale ?? 1), .memory(from), .int(x.offset),
        .memory(memory), .int(target.offset),
      ]
      if layout.count > 64 {
        return launch("sum_long" + type.suffix, arguments, [groups * 64], [64], of: groups)
      }
      return launch("sum_short" + type.suffix, [.int(groups)] + arguments, count: groups)
    }
  }

  private func launch(
    _ name: String, _ arguments: [KernelArgument], _ global: [Int], _ local: [Int],
    of groups: Int
  ) -> Bool {
    groups == 0 || launch(name, arguments, global, local)
  }

  package func extremum(
    _ layout: ReductionLayout, greatest: Bool, values: Tensor?, indices: Tensor?, _ dtype: DType
  ) -> Bool {
    guard layout.count > 0, let type = type(dtype), let x = packed(layout.values, type.dtype),
      let from = reading(x)
    else { return false }
    func find(_ values: (Tensor, OpenCLMemory)?, _ places: (Tensor, OpenCLMemory)?) -> Bool {
      let groups = layout.outer * layout.inner
      return launch(
        "extremum" + type.suffix,
        [
          .int(groups), .int(layout.count), .int(layout.inner), .int(greatest ? 1 : 0),
          .memory(from), .int(x.offset), .memory(values?.1), .int(values?.0.offset ?? 0),
          .memory(places?.1), .int(places?.0.offset ?? 0),
        ], count: groups)
    }
    func findPlaces(_ values: (Tensor, OpenCLMemory)?) -> Bool {
      guard let indices else { return find(values, nil) }
      return writePacked(indices, .int64) { find(values, ($0, $1)) }
    }
    guard let values else { return findPlaces(nil) }
    return writePacked(values, type.dtype) { findPlaces(($0, $1)) }
  }

  package func moments(
    _ layout: ReductionLayout, correction: Double, means: Tensor, variances: Tensor, root: Bool
  ) -> Bool {
    guard let type = type(variances.dtype), type != .long,
      let x = packed(layout.values, type.dtype), let from = reading(x)
    else { return false }
    let groups = layout.outer * layout.inner
    let divisor = Swift.max(Double(layout.count) - correction, 0)
    return writePacked(means, type.dtype) { mean, meanMemory in
      writePacked(variances, type.dtype) { variance, memory in
        launch(
          "moments" + type.suffix,
          [
            .int(layout.count), .int(layout.inner), wide(divisor), .int(root ? 1 : 0),
            .memory(from), .int(x.offset), .memory(meanMemory), .int(mean.offset),
            .memory(memory), .int(variance.offset),
          ], [groups * 64], [64], of: groups)
      }
    }
  }

  package func softmax(_ layout: ReductionLayout, into output: Tensor, logarithm: Bool) -> Bool {
    guard let type = type(output.dtype), type != .long,
      let x = packed(layout.values, type.dtype), let from = reading(x)
    else { return false }
    let rows = layout.count == 0 ? 0 : layout.outer * layout.inner
    return writePacked(output, type.dtype) { target, memory in
      launch(
        "softmax" + type.suffix,
        [
          .int(rows), .int(layout.count), .int(layout.inner), .int(logarithm ? 1 : 0),
          .memory(from), .int(x.offset), .memory(memory), .int(target.offset),
        ], count: rows)
    }
  }
}
