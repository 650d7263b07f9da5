// Objects whose class has `__del__`, and generators that are left in the middle: as in CPython they are
// told when the last reference to them goes. The instructions that let go of values look afterwards
// whether anybody waits in `Finalizers`; others leave it to the next that does.
extension Machine {
  /// Tells those that have gone during the instruction that ends here.
  @inline(__always)
  func settle(_ r: Registers) {
    if finalizers.isPending { settleNow(r) }
  }

  @inline(never)
  private func settleNow(_ r: Registers) {
    r.save()
    settle()
  }

  /// Tells those that have gone, each of them before what it held.
  func settle() {
    var waiting: [PyObject] = []
    while true {
      waiting += finalizers.takeArrived().reversed()
      guard let object = waiting.popLast() else { return }
      // A run that has met its limit ends soon.
      if isOverLimit { return finalizers.discard() }
      finalize(object)
    }
  }

  /// Calls `__del__`, or closes a generator; what that raises has nobody to go to.
  private func finalize(_ object: PyObject) {
    if let generator = Value.object(object).asGenerator {
      do throws(PythonException) {
        try interpreter.close(generator)
      } catch {
        interpreter.reportIgnored(error.exception, in: .object(object))
      }
      return
    }
    if let reference = object as? PyWeakReference { return tellEnd(of: reference) }
    guard
      let method = object.type(in: interpreter).lookup(interpreter.special.del, in: interpreter)
    else { return }
    do throws(PythonException) {
      guard let bound = try interpreter.specialMethod(.object(object), interpreter.special.del)
      else { return }
      _ = try interpreter.call(bound)
    } catch {
      interpreter.reportIgnored(error.exception, in: method)
    }
  }

  /// Calls who wanted to know that what a reference refers to has gone.
  private func tellEnd(of reference: PyWeakReference) {
    do throws(PythonException) {
      _ = try interpreter.call(reference.callback, .object(reference))
    } catch {
      interpreter.reportIgnored(error.exception, in: reference.callback)
    }
  }
}

extension Interpreter {
  /// Says on standard error what was raised where nobody can catch it.
  fileprivate func reportIgnored(_ exception: PyException, in culprit: Value) {
    let lines = ["Exception ignored in: \(shown(culprit))"] + ownLines(of: exception)
    let target = replacedStream("stderr") ?? .object(PyStream(.stderr))
    do throws(PythonException) {
      try writeText(lines.joined(separator: "\n") + "\n", to: target)
    } catch { return }
  }

  private func shown(_ culprit: Value) -> String {
    do throws(PythonException) { return try repr(culprit) } catch {
      return "<object repr() failed>"
    }
  }

  /// Tells everybody who is still there that the program ends: first what its variables hold, in the
  /// order in which it was made, then what that leads to.
  package func endProgram() {
    callExitFunctions()
    guard finalizers.isUsed else { return }
    let variables = GraphWalk()
    for (_, value) in modules.loaded["__main__"]?.attributes.pairs ?? [] { variables.visit(value) }
    let all = GraphWalk()
    let registered = collector.registered
    for object in registered where variables.hasFound(object) { all.visit(object) }
    for object in variables.objects + registered { all.visit(object) }
    all.finish()
    for object in all.objects where object.isToldOfEnd { finalizers.take(object) }
    machine.settle()
  }

  /// Calls what the program has registered with `atexit`.
  private func callExitFunctions() {
    guard let run = modules.loaded["atexit"]?.attributes[intern("_run_exitfuncs")] else { return }
    do throws(PythonException) { _ = try call(run) } catch {
      reportIgnored(error.exception, in: run)
    }
  }
}
