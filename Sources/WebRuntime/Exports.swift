import CPlatform
import Lessons
import Sessions

// The functions of the browser core. Texts are UTF-8; a text that a function returns is four bytes of
// length and the text, to be released by the caller.

/// Gives `size` bytes of memory to the caller.
@_cdecl("lossrepl_allocate")
public func allocate(_ size: Int) -> UnsafeMutableRawPointer? { malloc(max(size, 1)) }

/// Takes back memory that was allocated or returned.
@_cdecl("lossrepl_release")
public func release(_ place: UnsafeMutableRawPointer?) { free(place) }

/// Opens a session; its handle is valid until it is closed.
@_cdecl("lossrepl_open_session")
public func openSession() -> UnsafeMutableRawPointer {
  Unmanaged.passRetained(PageSession()).toOpaque()
}

/// Closes a session.
@_cdecl("lossrepl_close_session")
public func closeSession(_ handle: UnsafeMutableRawPointer) {
  Unmanaged<PageSession>.fromOpaque(handle).release()
}

/// Gives a session a file that lies beside its lesson: cells can import or read it by its name.
@_cdecl("lossrepl_give_file")
public func giveFile(
  _ handle: UnsafeMutableRawPointer, _ name: UnsafePointer<UInt8>, _ nameLength: Int,
  _ bytes: UnsafePointer<UInt8>, _ length: Int
) {
  let session = Unmanaged<PageSession>.fromOpaque(handle).takeUnretainedValue()
  let name = String(decoding: UnsafeBufferPointer(start: name, count: nameLength), as: UTF8.self)
  session.give(Array(UnsafeBufferPointer(start: bytes, count: length)), as: name)
}

/// Runs a cell; the answer is a JSON array of its outputs as nbformat has them.
@_cdecl("lossrepl_run")
public func run(
  _ handle: UnsafeMutableRawPointer, _ source: UnsafePointer<UInt8>, _ length: Int
) -> UnsafeMutableRawPointer? {
  let session = Unmanaged<PageSession>.fromOpaque(handle).takeUnretainedValue()
  let text = String(decoding: UnsafeBufferPointer(start: source, count: length), as: UTF8.self)
  return copied(session.run(text))
}

/// Runs a program from its first line to its end; the answer is a JSON object with `stdout`, `stderr`
/// and `status`.
@_cdecl("lossrepl_run_script")
public func runScript(
  _ name: UnsafePointer<UInt8>, _ nameLength: Int, _ source: UnsafePointer<UInt8>, _ length: Int
) -> UnsafeMutableRawPointer? {
  let name = String(decoding: UnsafeBufferPointer(start: name, count: nameLength), as: UTF8.self)
  let bytes = Array(UnsafeBufferPointer(start: source, count: length))
  return copied(PageScript.run(bytes, name: name))
}

/// Takes back the latest cell; 0 when there is none.
@_cdecl("lossrepl_back")
public func back(_ handle: UnsafeMutableRawPointer) -> Int32 {
  Unmanaged<PageSession>.fromOpaque(handle).takeUnretainedValue().back() ? 1 : 0
}

private func copied(_ text: String) -> UnsafeMutableRawPointer? {
  let bytes = Array(text.utf8)
  guard let place = malloc(4 + bytes.count) else { return nil }
  place.storeBytes(of: UInt32(bytes.count).littleEndian, as: UInt32.self)
  bytes.withUnsafeBytes { source in
    (place + 4).copyMemory(
      from: source.baseAddress ?? UnsafeRawPointer(place), byteCount: bytes.count)
  }
  return place
}
