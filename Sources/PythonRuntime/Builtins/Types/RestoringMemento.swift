/// A memento that puts an object's contents back by a closure.
package final class RestoringMemento: Memento {
  private let body: () -> Void

  package init(_ body: @escaping () -> Void) {
    self.body = body
    super.init()
  }

  package override func restore() { body() }
}
