import PythonRuntime
import Tensors

/// A tensor at a moment, with its gradient, its base and the graph behind it.
final class PyTensorMemento: Memento {
  private let object: PyTensor
  private let type: PyType
  private var tensors: [TensorMemento] = []
  private var nodes: [NodeMemento] = []

  init(_ object: PyTensor) {
    self.object = object
    type = object.tensorType
    super.init()
    collect(from: object)
  }

  private func collect(from object: PyTensor) {
    var seenTensors = Set<ObjectIdentifier>()
    var seenNodes = Set<ObjectIdentifier>()
    var pendingTensors = [object.tensor]
    var pendingNodes: [Node] = []
    while true {
      if let tensor = pendingTensors.popLast() {
        guard seenTensors.insert(ObjectIdentifier(tensor)).inserted else { continue }
        let memento = TensorMemento(tensor)
        tensors.append(memento)
        pendingTensors += memento.related
        if let node = tensor.autograd?.gradFn { pendingNodes.append(node) }
      } else if let node = pendingNodes.popLast() {
        guard seenNodes.insert(ObjectIdentifier(node)).inserted else { continue }
        let memento = NodeMemento(node)
        nodes.append(memento)
        pendingNodes += memento.successors
        pendingTensors += memento.tensors
      } else {
        return
      }
    }
  }

  override func restore() {
    object.tensorType = type
    for tensor in tensors { tensor.restore() }
    for node in nodes { node.restore() }
  }
}
