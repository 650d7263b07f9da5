public import Tensors

extension Engine {
  /// Dropout of whole channels of sequences: `torch.nn.functional.dropout1d`.
  public func dropout1d(
    _ input: Tensor, p: Double = 0.5, training: Bool = true
  ) throws(TensorError) -> Tensor {
    guard input.dim == 2 || input.dim == 3 else {
      throw .runtime(
        "dropout1d: Expected 2D or 3D input, but received a \(input.dim)D input. Note that "
          + "dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, "
          + "a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).")
    }
    guard input.dim == 2 else {
      return try dropout(input, p: p, training: training, perChannel: true)
    }
    let batch = try unsqueeze(input, dim: 0)
    return try squeeze(dropout(batch, p: p, training: training, perChannel: true), dims: [0])
  }

  /// Dropout of whole channels of pictures: `torch.nn.functional.dropout2d`.
  public func dropout2d(
    _ input: Tensor, p: Double = 0.5, training: Bool = true
  ) throws(TensorError) -> Tensor {
    if input.dim != 3 && input.dim != 4 {
      warn(
        "dropout2d: Received a \(input.dim)-D input to dropout2d, which is deprecated and will "
          + "result in an error in a future release. To retain the behavior and silence this "
          + "warning, please use dropout instead. Note that dropout2d exists to provide "
          + "channel-wise dropout on inputs with 2 spatial dimensions, a channel dimension, and an "
          + "optional batch dimension (i.e. 3D or 4D inputs).")
    } else if input.dim == 3 {
      warn(
        "dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D dropout "
          + "behavior is desired - input is interpreted as shape (N, C, L), where C is the channel "
          + "dim. This behavior will change in a future release to interpret the input as one "
          + "without a batch dimension, i.e. shape (C, H, W). To maintain the 1D channel-wise "
          + "dropout behavior, please switch to using dropout1d instead.")
    }
    return try dropout(input, p: p, training: training, perChannel: true)
  }
}
