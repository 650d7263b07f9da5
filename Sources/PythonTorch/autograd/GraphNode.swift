import PythonRuntime
import Tensors

/// A node of the graph as a program sees it: `x.grad_fn`.
final class PyGraphNode: PyObject {
  let node: Node
  private let nodeType: PyType

  init(_ node: Node, type: PyType) {
    self.node = node
    nodeType = type
    super.init(kind: .graphNode)
  }

  override func type(in interpreter: Interpreter) -> PyType { nodeType }

  /// The attributes of a custom function's node are those of its `ctx`.
  override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let value = try interpreter.genericAttribute(of: self, name) { return value }
    guard let context = node.context as? PyInstance else { return nil }
    let record = FunctionRecord.of(.object(context))
    record?.node = node
    defer { record?.node = nil }
    return try interpreter.findAttribute(.object(context), name)
  }

  override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    Int64(node.identity.hashValue)
  }

  override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard case .object(let object) = other, object.kind == .graphNode else { return nil }
    let same = unsafeDowncast(object, to: PyGraphNode.self).node.identity == node.identity
    switch comparison {
    case .equal: return .bool(same)
    case .notEqual: return .bool(!same)
    default: return nil
    }
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<\(nodeType.qualifiedNameWithModule) object at \(addressText)>"
  }
}

extension Torch {
  /// The base class of all nodes.
  static func makeNodeType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "Node", module: "torch.autograd.graph", style: .builtin)
    builder.describe("A step of backward: what a grad_fn is.")
    builder.property(
      "next_functions",
      get: { (interpreter: Interpreter, receiver: Value) throws(PythonException) -> Value in
        guard let node = receiver.asGraphNode else { return .none }
        return Torch.of(interpreter).nextFunctions(of: node.node)
      })
    builder.property(
      "variable",
      get: { (interpreter: Interpreter, receiver: Value) throws(PythonException) -> Value in
        guard let leaf = receiver.asGraphNode?.node.leaf else {
          throw interpreter.attributeError(receiver, interpreter.intern("variable"))
        }
        return Torch.of(interpreter).wrap(leaf)
      })
    builder.property(
      "metadata",
      get: { (_: Interpreter, _: Value) throws(PythonException) -> Value in .object(PyDict()) })
    builder.method("name", "self, /", about: "The name of the node.") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .string(arguments[0].asGraphNode?.node.fullName ?? "")
    }
    builder.method(
      "register_hook", "self, hook",
      about: "Calls a function with the gradients after the node ran."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let node = arguments[0].asGraphNode?.node else { return .none }
      return Torch.of(interpreter).registerHook(on: node, arguments[1])
    }
    builder.method(
      "register_prehook", "self, hook",
      about: "Calls a function with the gradients before the node runs."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let node = arguments[0].asGraphNode?.node else { return .none }
      return Torch.of(interpreter).registerPreHook(on: node, arguments[1])
    }
    builder.type.isBase = false
    return builder.type
  }

  /// The object of a node, or `None`.
  func wrap(node: Node?) -> Value {
    guard let node else { return .none }
    let isCustom = node.context is PyInstance
    return .object(PyGraphNode(node, type: nodeType(node.name, isCustom)))
  }

  private func nodeType(_ name: String, _ isCustom: Bool) -> PyType {
    if let known = nodeTypes[name] { return known }
    let module = isCustom ? "torch.autograd.function" : "builtins"
    let type = TypeBuilder(interpreter, name, module: module, bases: [types.node]).type
    nodeTypes[name] = type
    return type
  }

  /// Which input of a node is no tensor, or one that no gradient flows to: PyTorch has no edge there.
  private static let plainInputs = [
    "WhereBackward0": 0, "MaskedFillBackward0": 1, "PowBackward2": 0, "RemainderBackward0": 1,
    "LerpBackward0": 2,
  ]

  func nextFunctions(of node: Node) -> Value {
    var pairs = ContiguousArray<Value>()
    let hidden = Self.plainInputs[node.name]
    for (place, edge) in node.edges.enumerated() where place != hidden || edge != nil {
      pairs.append(.tuple([wrap(node: edge?.node), .int(Int64(edge?.index ?? 0))]))
    }
    return .tuple(pairs)
  }
}

extension Value {
  var asGraphNode: PyGraphNode? {
    guard case .object(let object) = self, object.kind == .graphNode else { return nil }
    return unsafeDowncast(object, to: PyGraphNode.self)
  }
}

extension Node {
  /// What `name()` gives: C++ nodes of the engine carry their namespace.
  var fullName: String {
    leaf == nil && name != "CopySlices" ? name : "torch::autograd::" + name
  }
}
