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
          if reduction == .none {
            for index in x.indices { losses[index] = loss(x[index], y[index]) }
          } else {
            let total = sum(x, y)
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
            for index in x.indices {
              let probability = 1 / (1 + expf(-x[index]))
              slopes[index] = (probability - y[index]) * (scale[index * step] * share)
            }
          }
        }
      }
    }
    return output
  }

  @inline(__always)
  private static func loss(_ x: Float, _ y: Float) -> Float {
    (x > 0 ? x : 0) - x * y + log1pf(expf(-x.magnitude))
  }

  private static func sum(
    _ x: UnsafeBufferPointer<Float>, _ y: UnsafeBufferPointer<Float>
  ) -> Double {
    var total = 0.0
    for index in x.indices { total += Double(loss(x[index], y[index])) }
    return total
  }
}
