/// A tensor's elements as one compute type: in place if they have that type, else widened.
struct Operand<Value: Compute> {
  let pointer: UnsafePointer<Value>
  let strides: [Int]
  private let owner: Buffer

  init(_ tensor: Tensor, broadcastTo shape: [Int]) {
    if tensor.holds(Value.self) {
      owner = tensor.storage.bufferForReading()
      pointer =
        UnsafePointer(owner.bytes.assumingMemoryBound(to: Value.self)) + tensor.offset
      strides = tensor.broadcastStrides(to: shape)
      return
    }
    let widened = Tensor(empty: tensor.shape, Value.dtype)
    Conversion.copy(tensor, into: widened)
    owner = widened.storage.buffer
    pointer = UnsafePointer(owner.bytes.assumingMemoryBound(to: Value.self))
    strides = widened.broadcastStrides(to: shape)
  }

  /// The elements in row-major order without gaps.
  init(contiguous tensor: Tensor) {
    if tensor.holds(Value.self) && tensor.isContiguous {
      self.init(tensor, broadcastTo: tensor.shape)
      return
    }
    let packed = Tensor(empty: tensor.shape, Value.dtype)
    Conversion.copy(tensor, into: packed)
    self.init(packed, broadcastTo: tensor.shape)
  }
}

extension Compute {
  /// The dtype whose memory has this type.
  static var dtype: DType {
    switch kind {
    case .float: .float32
    case .double: .float64
    case .int: .int64
    }
  }
}

extension Tensor {
  func holds<Value: Compute>(_ type: Value.Type) -> Bool { dtype == Value.dtype }
}

/// A result being computed: written in place if its dtype is the compute type, else rounded at the end.
struct ResultWriter<Value: Compute> {
  let pointer: UnsafeMutablePointer<Value>
  private let scratch: Tensor?
  private let target: Tensor

  /// - `keeping`: whether the target's present values are needed.
  init(_ target: Tensor, keeping: Bool = false) {
    self.target = target
    if target.holds(Value.self) {
      scratch = nil
      pointer =
        target.storage.writableBytes().assumingMemoryBound(to: Value.self) + target.offset
    } else {
      let room = Tensor(
        storage: Storage(count: target.storage.count / target.dtype.itemSize * 8),
        dtype: Value.dtype, shape: target.shape, strides: target.strides, offset: target.offset)
      scratch = room
      if keeping { Conversion.copy(target, into: room) }
      pointer = room.storage.writableBytes().assumingMemoryBound(to: Value.self) + target.offset
    }
  }

  /// Rounds into the target if that is still to do.
  func finish() {
    if let scratch { Conversion.copy(scratch, into: target) }
  }
}
