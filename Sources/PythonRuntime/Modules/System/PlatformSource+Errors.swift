extension PlatformSource {
  /// `errno`.
  static var errno: String {
    #"""
    """The numbers of errors of the system."""
    errorcode = {1: "EPERM", 2: "ENOENT", 3: "ESRCH", 4: "EINTR", 5: "EIO", 9: "EBADF", 10: "ECHILD",
                 11: "EAGAIN", 12: "ENOMEM", 13: "EACCES", 14: "EFAULT", 16: "EBUSY", 17: "EEXIST",
                 18: "EXDEV", 20: "ENOTDIR", 21: "EISDIR", 22: "EINVAL", 23: "ENFILE", 24: "EMFILE",
                 27: "EFBIG", 28: "ENOSPC", 29: "ESPIPE", 30: "EROFS", 32: "EPIPE", 33: "EDOM",
                 34: "ERANGE", 36: "ENAMETOOLONG", 38: "ENOSYS", 39: "ENOTEMPTY", 40: "ELOOP",
                 98: "EADDRINUSE", 103: "ECONNABORTED", 104: "ECONNRESET", 107: "ENOTCONN",
                 110: "ETIMEDOUT", 111: "ECONNREFUSED", 115: "EINPROGRESS"}
    globals().update((_name, _number) for _number, _name in errorcode.items())
    EWOULDBLOCK = 11
    """#
  }
}
