/// The builtin exceptions.
package enum ExceptionKind: UInt8, CaseIterable, Sendable {
  case baseException, exception, baseExceptionGroup, exceptionGroup
  case systemExit, keyboardInterrupt, generatorExit
  case stopIteration, stopAsyncIteration
  case arithmeticError, floatingPointError, overflowError, zeroDivisionError
  case assertionError, attributeError, bufferError, eofError
  case importError, moduleNotFoundError
  case lookupError, indexError, keyError
  case memoryError, nameError, unboundLocalError
  case osError, fileNotFoundError, fileExistsError, permissionError, isADirectoryError
  case notADirectoryError, timeoutError, connectionError, interruptedError
  case blockingIOError, childProcessError, processLookupError
  case brokenPipeError, connectionAbortedError, connectionRefusedError, connectionResetError
  case referenceError, runtimeError, notImplementedError, recursionError
  case syntaxError, indentationError, tabError, systemError, typeError
  case valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError
  case warning, deprecationWarning, pendingDeprecationWarning, runtimeWarning, syntaxWarning
  case userWarning, futureWarning, importWarning, unicodeWarning, bytesWarning, resourceWarning
  case encodingWarning

  /// The name in programs.
  package var name: String {
    switch self {
    case .baseException: "BaseException"
    case .exception: "Exception"
    case .baseExceptionGroup: "BaseExceptionGroup"
    case .exceptionGroup: "ExceptionGroup"
    case .systemExit: "SystemExit"
    case .keyboardInterrupt: "KeyboardInterrupt"
    case .generatorExit: "GeneratorExit"
    case .stopIteration: "StopIteration"
    case .stopAsyncIteration: "StopAsyncIteration"
    case .arithmeticError: "ArithmeticError"
    case .floatingPointError: "FloatingPointError"
    case .overflowError: "OverflowError"
    case .zeroDivisionError: "ZeroDivisionError"
    case .assertionError: "AssertionError"
    case .attributeError: "AttributeError"
    case .bufferError: "BufferError"
    case .eofError: "EOFError"
    case .importError: "ImportError"
    case .moduleNotFoundError: "ModuleNotFoundError"
    case .lookupError: "LookupError"
    case .indexError: "IndexError"
    case .keyError: "KeyError"
    case .memoryError: "MemoryError"
    case .nameError: "NameError"
    case .unboundLocalError: "UnboundLocalError"
    case .osError: "OSError"
    case .fileNotFoundError: "FileNotFoundError"
    case .fileExistsError: "FileExistsError"
    case .permissionError: "PermissionError"
    case .isADirectoryError: "IsADirectoryError"
    case .notADirectoryError: "NotADirectoryError"
    case .timeoutError: "TimeoutError"
    case .connectionError: "ConnectionError"
    case .interruptedError: "InterruptedError"
    case .blockingIOError: "BlockingIOError"
    case .childProcessError: "ChildProcessError"
    case .processLookupError: "ProcessLookupError"
    case .brokenPipeError: "BrokenPipeError"
    case .connectionAbortedError: "ConnectionAbortedError"
    case .connectionRefusedError: "ConnectionRefusedError"
    case .connectionResetError: "ConnectionResetError"
    case .referenceError: "ReferenceError"
    case .runtimeError: "RuntimeError"
    case .notImplementedError: "NotImplementedError"
    case .recursionError: "RecursionError"
    case .syntaxError: "SyntaxError"
    case .indentationError: "IndentationError"
    case .tabError: "TabError"
    case .systemError: "SystemError"
    case .typeError: "TypeError"
    case .valueError: "ValueError"
    case .unicodeError: "UnicodeError"
    case .unicodeDecodeError: "UnicodeDecodeError"
    case .unicodeEncodeError: "UnicodeEncodeError"
    case .unicodeTranslateError: "UnicodeTranslateError"
    case .warning: "Warning"
    case .deprecationWarning: "DeprecationWarning"
    case .pendingDeprecationWarning: "PendingDeprecationWarning"
    case .runtimeWarning: "RuntimeWarning"
    case .syntaxWarning: "SyntaxWarning"
    case .userWarning: "UserWarning"
    case .futureWarning: "FutureWarning"
    case .importWarning: "ImportWarning"
    case .unicodeWarning: "UnicodeWarning"
    case .bytesWarning: "BytesWarning"
    case .resourceWarning: "ResourceWarning"
    case .encodingWarning: "EncodingWarning"
    }
  }

  /// The base class; `nil` for `BaseException`, whose base is `object`.
  package var base: ExceptionKind? {
    switch self {
    case .baseException: nil
    case .exception, .baseExceptionGroup, .systemExit, .keyboardInterrupt, .generatorExit:
      .baseException
    case .exceptionGroup: .baseExceptionGroup
    case .floatingPointError, .overflowError, .zeroDivisionError: .arithmeticError
    case .moduleNotFoundError: .importError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .fileNotFoundError, .fileExistsError, .permissionError, .isADirectoryError,
      .notADirectoryError, .timeoutError, .connectionError, .interruptedError, .blockingIOError,
      .childProcessError, .processLookupError:
      .osError
    case .brokenPipeError, .connectionAbortedError, .connectionRefusedError, .connectionResetError:
      .connectionError
    case .notImplementedError, .recursionError: .runtimeError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .unicodeError: .valueError
    case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: .unicodeError
    case .deprecationWarning, .pendingDeprecationWarning, .runtimeWarning, .syntaxWarning,
      .userWarning, .futureWarning, .importWarning, .unicodeWarning, .bytesWarning,
      .resourceWarning, .encodingWarning:
      .warning
    default: .exception
    }
  }

  /// What a class derives from besides.
  package var secondBase: ExceptionKind? { self == .exceptionGroup ? .exception : nil }
}
