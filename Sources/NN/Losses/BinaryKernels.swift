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
            forEachBlock(x, y) { start, block, count in
              (losses + start).update(from: block, count: count)
            }
          } else {
            let total = total(x, y)
            losses[0] = reduction == .mean ? total / Float(x.count) : total
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
    let share: Float = reduction == .mean ? 1 / Float(input.count) : 1
    input.withElements(as: Float.self) { x in
      target.withElements(as: Float.self) { y in
        gradient.withElements(as: Float.self) { scale in
          output.withMutableElements(as: Float.self) { slopes in
            guard let logits = x.baseAddress, let slopes = slopes.baseAddress else { return }
            VectorMath.sigmoid(logits, slopes, x.count)
            if reduction == .none {
              for index in x.indices { slopes[index] = (slopes[index] - y[index]) * scale[index] }
            } else {
              let factor = scale[0] * share
              for index in x.indices { slopes[index] = (slopes[index] - y[index]) * factor }
            }
          }
        }
      }
    }
    return output
  }

  private static func total(
    _ x: UnsafeBufferPointer<Float>, _ y: UnsafeBufferPointer<Float>
  ) -> Float {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: x.count) { room in
      guard let losses = room.baseAddress else { return 0 }
      forEachBlock(x, y) { start, block, count in
        (losses + start).update(from: block, count: count)
      }
      return Float.cascadeSum(UnsafePointer(losses), x.count)
    }
  }

  /// Calls `body` with the index of the first of up to 128 elements, their losses and their number.
  @inline(__always)
  private static func forEachBlock(
    _ x: UnsafeBufferPointer<Float>, _ y: UnsafeBufferPointer<Float>,
    _ body: (_ start: Int, _ losses: UnsafePointer<Float>, _ count: Int) -> Void
  ) {
    guard let logits = x.baseAddress, let targets = y.baseAddress else { return }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 128) { room in
      guard let losses = room.baseAddress else { return }
      for start in stride(from: 0, to: x.count, by: 128) {
        let count = Swift.min(128, x.count - start)
        let (logits, targets) = (logits + start, targets + start)
        VectorMath.tail(logits, losses, count)
        for index in 0..<count {
          // The negative of log σ comes off what a target of 0 costs, as in PyTorch's formula.
          let logit = logits[index]
          let logSigmoid = (logit < 0 ? logit : 0) - losses[index]
          losses[index] = (1 - targets[index]) * logit - logSigmoid
        }
        body(start, losses, count)
      }
    }
  }
}
