// Recognises an error by its record: what was refused, by which operation, of which tensors.

package import PythonRuntime
import PythonTorch
import Tensors

extension Problem {
  /// The problem behind an exception: told by its record, and only without one by its words.
  package init?(_ exception: PyException, words: String) {
    let record = exception.facts as? PythonTorch.TensorFacts
    guard let problem = record.flatMap({ RecordReader($0).problem }) ?? MessageReader(words).problem
    else { return nil }
    self = problem
  }
}

/// Reads the problem out of the record of an error on tensors.
struct RecordReader {
  private let record: PythonTorch.TensorFacts

  init(_ record: PythonTorch.TensorFacts) { self.record = record }

  /// The problem, if the record says enough.
  var problem: Problem? { sizes ?? autograd ?? places ?? losses }

  private var sizes: Problem? {
    switch record.error {
    case .notBroadcastable(let left, let right, let dim):
      let rank = max(left.count, right.count)
      let (a, b) = (dim - (rank - left.count), dim - (rank - right.count))
      guard left.indices.contains(a), right.indices.contains(b) else { return nil }
      return .broadcast(left: left[a], right: right[b], dim: dim)
    case .matrixShapes(_, let left, let right): return .matrixProduct(left: left, right: right)
    case .dtypeMismatch(let operation, let left, let right):
      return operation == "addmm"
        ? .matrixDTypes(left.scalarName, right.scalarName) : .matrixDTypes(left.cName, right.cName)
    case .invalidShape(let shape, let count): return .viewSize(shape: shape, count: count)
    case .incompatibleView: return .viewStrides
    case .cannotCast(let from, let to):
      return .integerTarget(result: from.scalarName, desired: to.scalarName)
    default: return nil
    }
  }

  private var autograd: Problem? {
    switch record.error {
    case .backwardTwice: .freedGraph
    case .noGradFn: .nothingRecorded
    case .nonScalarRoot: .nonScalarBackward
    case .inPlaceOnLeaf(isView: false): .leafInPlace
    case .modifiedInPlace: .changedInPlace
    default: nil
    }
  }

  private var places: Problem? {
    switch record.error {
    case .dimensionRange(let dim, let rank):
      let reach = max(rank, 1)
      return .dimensionRange(got: dim, low: -reach, high: reach - 1)
    case .indexRange(let index, let dim, let size):
      return .indexRange(index: index, dim: dim, size: size)
    case .notOneElement(let count): return .manyElements(String(count))
    default: return nil
    }
  }

  /// What a loss refused, by the shapes and dtypes of its arguments.
  private var losses: Problem? {
    guard case .refused(let kind, _) = record.error, let input = operand("input"),
      let target = operand("target")
    else { return nil }
    switch (record.operation, kind) {
    case ("binary_cross_entropy_with_logits", .valueError) where input.shape != target.shape:
      return Problem(loss: input.shape, target: target.shape)
    case ("cross_entropy", .valueError), ("nll_loss", .valueError):
      guard let examples = input.shape.first, let answers = target.shape.first,
        examples != answers
      else { return nil }
      return .batchSizes(input: examples, target: answers)
    case ("cross_entropy", .runtimeError), ("nll_loss", .runtimeError):
      guard target.dtype != .int64, target.dtype != .uint8,
        target.shape.count == input.shape.count - 1
      else { return nil }
      return .classTargetDType(target.dtype.scalarName)
    default: return nil
    }
  }

  private func operand(_ name: String) -> PythonTorch.TensorFacts.Operand? {
    record.operands.first { $0.name == name }
  }
}

extension Problem {
  /// Sizes that a loss refused: a column against a row is a case of its own.
  init(loss input: [Int], target: [Int]) {
    let isColumn = input == target + [1] || target == input + [1]
    self =
      isColumn
      ? .columnAgainstRow(target: target, input: input) : .lossSizes(target: target, input: input)
  }
}
