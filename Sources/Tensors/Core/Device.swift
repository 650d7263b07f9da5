/// Where a tensor's elements live.
public enum Device: Sendable, Hashable {
  case cpu
  case cuda(index: Int)
  case meta

  /// The name as `torch.device` prints it: `cpu`, `cuda:0`.
  public var name: String {
    switch self {
    case .cpu: "cpu"
    case .cuda(let index): "cuda:\(index)"
    case .meta: "meta"
    }
  }
}
