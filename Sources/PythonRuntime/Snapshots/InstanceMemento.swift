/// An instance's class and builtin value; its attributes are a dict with a memento of its own.
final class InstanceMemento: Memento {
  private let instance: PyInstance
  private let type: PyType
  private let attributes: PyDict
  private let builtinValue: Value
  private let native: Memento?

  init(_ instance: PyInstance) {
    self.instance = instance
    type = instance.instanceType
    attributes = instance.attributes
    builtinValue = instance.builtinValue
    native = (instance.native as? NativeState)?.memento()
    super.init()
  }

  override func restore() {
    instance.instanceType = type
    instance.attributes = attributes
    instance.builtinValue = builtinValue
    native?.restore()
  }
}
