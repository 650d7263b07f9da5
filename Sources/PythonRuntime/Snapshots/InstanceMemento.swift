/// An instance's class and builtin value; its attributes are a dict with a memento of its own.
final class InstanceMemento: Memento {
  private let instance: PyInstance
  private let type: PyType
  private let attributes: PyDict
  private let builtinValue: Value

  init(_ instance: PyInstance) {
    self.instance = instance
    type = instance.instanceType
    attributes = instance.attributes
    builtinValue = instance.builtinValue
    super.init()
  }

  override func restore() {
    instance.instanceType = type
    instance.attributes = attributes
    instance.builtinValue = builtinValue
  }
}
