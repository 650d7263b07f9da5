import CPlatform
import Tensors

/// Binary cross-entropy on logits in a single pass over float32 memory.
enum BinaryKernels {
  static func apply(to input: Tensor, _ target: Tensor) -> Bool {
    input.dtype == .float32 && target.dtype == .float32 && input.isContiguous
      && target.isContiguous && input.isOnHost && target.isOnHost
  }

  static func loss(_ input: Tensor, _ target: Tensor, _ reduction: Reduction) -> Tensor {
    input.withElements(as: Float.self) { x in
      target.withElements(as: Float.self) { y in
        let output = Tensor.uninitialized(reduction == .none ? input.shape : [], .float32)
        output.withMutableElements(as: Float.self) { losses in
          guard let losses = losses.baseAddress else { return }
          if reduction == .none {
            forEach(x, y) { losses[$0] = $1 }
          } else {
            var total = 0.0
            forEach(x, y) { total += Double($1) }
            losses[0] = Float(reduction == .mean ? total / Double(x.count) : total)
          }
        }
        return output
      }
    }
  }

  static func gradient(
    _ input: Tensor, _ target: Tensor, _ gradient: Tensor, _ reduction: Reduction
  ) -> Tensor {
    let output = Tensor.uninitialized(input.shape, .float32)
    let step = reduction == .none ? 1 : 0
    let share: Float = reduction == .mean ? 1 / Float(input.count) : 1
    input.withElements(as: Float.self) { x in
      target.withElements(as: Float.self) { y in
        gradient.withElements(as: Float.self) { scale in
          output.withMutableElements(as: Float.self) { slopes in
            guard let logits = x.baseAddress, let slopes = slopes.baseAddress else { return }
            VectorMath.sigmoid(logits, slopes, x.count)
            for index in x.indices {
              slopes[index] = (slopes[index] - y[index]) * (scale[index * step] * share)
            }
          }
        }
      }
    }
    return output
  }

  /// Calls `body` with the index and the loss of each element.
  @inline(__always)
  private static func forEach(
    _ x: UnsafeBufferPointer<Float>, _ y: UnsafeBufferPointer<Float>,
    _ body: (_ index: Int, _ loss: Float) -> Void
  ) {
    guard let logits = x.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 128) { room in
      guard let tails = room.baseAddress else { return }
      for start in stride(from: 0, to: x.count, by: 128) {
        let count = Swift.min(128, x.count - start)
        VectorMath.tail(logits + start, tails, count)
        for index in start..<(start + count) {
          body(index, (x[index] > 0 ? x[index] : 0) - x[index] * y[index] + tails[index - start])
        }
      }
    }
  }
}
