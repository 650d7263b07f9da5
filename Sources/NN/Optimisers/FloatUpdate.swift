import CPlatform
import Tensors

#if !arch(wasm32)
  import CVectors
#endif

/// Whole updates in one pass over contiguous float32 memory.
enum FloatUpdate {
  static func applies(to tensors: [Tensor]) -> Bool {
    for tensor in tensors
    where tensor.dtype != .float32 || !tensor.isContiguous || !tensor.isOnHost
      || tensor.count != tensors[0].count
    {
      return false
    }
    return true
  }

  static func descend(_ parameter: Tensor, _ gradient: Tensor, _ rates: DescentRates) {
    let (step, decay, sign) = (Float(rates.rate), Float(rates.decay), Float(rates.sign))
    gradient.withElements(as: Float.self) { gradient in
      parameter.withMutableElements(as: Float.self) { parameter in
        guard let to = parameter.baseAddress, let from = gradient.baseAddress else { return }
        Parallel.forEachBlock(of: parameter.count) { start, count in
          descend(to + start, from + start, count, step, sign: sign, decay: decay)
        }
      }
    }
    parameter.countWrite()
  }

  private static func descend(
    _ parameter: UnsafeMutablePointer<Float>, _ gradient: UnsafePointer<Float>, _ count: Int,
    _ step: Float, sign: Float, decay: Float
  ) {
    #if !arch(wasm32)
      if lossrepl_descend(parameter, gradient, count, -step, sign, decay) != 0 { return }
    #endif
    for index in 0..<count {
      let slope = JoinedKernel.joined(sign * gradient[index], decay, parameter[index])
      parameter[index] = JoinedKernel.joined(parameter[index], -step, slope)
    }
  }

  static func adam(
    _ parameter: Tensor, _ gradient: Tensor, mean: Tensor, square: Tensor, _ step: AdamStep
  ) {
    let count = parameter.count
    gradient.withElements(as: Float.self) { gradient in
      mean.withMutableElements(as: Float.self) { mean in
        square.withMutableElements(as: Float.self) { square in
          parameter.withMutableElements(as: Float.self) { parameter in
            guard let parameter = parameter.baseAddress, let gradient = gradient.baseAddress,
              let mean = mean.baseAddress, let square = square.baseAddress
            else { return }
            Parallel.forEachBlock(of: count) { start, count in
              move(
                parameter + start, gradient + start, mean + start, square + start, count, step)
            }
          }
        }
      }
    }
    for tensor in [parameter, mean, square] { tensor.countWrite() }
  }

  private static func move(
    _ parameter: UnsafeMutablePointer<Float>, _ gradient: UnsafePointer<Float>,
    _ mean: UnsafeMutablePointer<Float>, _ square: UnsafeMutablePointer<Float>, _ count: Int,
    _ step: AdamStep
  ) {
    let (shrink, decay) = (Float(step.shrink), Float(step.decay))
    let (share1, keep2, share2) = (
      Float(1 - step.beta1), Float(step.beta2), Float(1 - step.beta2)
    )
    let (root, eps, size) = (Float(step.rootCorrection), Float(step.eps), Float(step.size))
    let sign = Float(step.sign)
    var done = 0
    #if !arch(wasm32)
      var numbers = lossrepl_adam_step(
        shrink: shrink, sign: sign, decay: decay, share1: share1, keep2: keep2, share2: share2,
        root: root, eps: eps, size: size)
      done = lossrepl_adam(parameter, gradient, mean, square, count, &numbers)
    #endif
    for index in done..<count {
      let value = parameter[index] * shrink
      let slope = JoinedKernel.joined(sign * gradient[index], decay, value)
      // As `lerp` does it: from the nearer end.
      let base = share1 < 0.5 ? mean[index] : slope
      let newMean = JoinedKernel.joined(
        base, share1 < 0.5 ? share1 : share1 - 1, slope - mean[index])
      let newSquare = JoinedKernel.joined(square[index] * keep2, share2 * slope, slope)
      mean[index] = newMean
      square[index] = newSquare
      parameter[index] = value - size * newMean / (newSquare.squareRoot() / root + eps)
    }
  }
}
