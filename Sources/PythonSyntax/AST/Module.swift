/// A parsed file, cell or interactive input: a list of statements.
package struct Module: Sendable {
  package let body: [Statement]

  package init(body: [Statement]) {
    self.body = body
  }
}
