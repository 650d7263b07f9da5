/// A memento that puts an object's contents back by a closure.
final class RestoringMemento: Memento {
  private let body: () -> Void

  init(_ body: @escaping () -> Void) {
    self.body = body
    super.init()
  }

  override func restore() { body() }
}
