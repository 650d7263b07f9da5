/// `os`, `os.path`, `fnmatch` and `glob`, as far as the lesson's own files go.
enum PathSource {
  static let os = #"""
    """The lesson's own files; what is written stays in the session."""
    import _files
    from os import path

    name, sep, linesep, curdir, pardir, extsep, altsep, pathsep, devnull = (
        "posix", "/", "\n", ".", "..", ".", None, ":", "/dev/null")
    error = OSError
    environ = {}


    class PathLike:
        """What has a name as a file."""

        def __fspath__(self):
            raise NotImplementedError


    def getenv(key, default=None):
        return environ.get(key, default)


    def getcwd():
        return _files.root


    def cpu_count():
        return 1


    def fspath(path):
        if isinstance(path, (str, bytes)):
            return path
        return _files.path(path)


    def fsdecode(filename):
        return _files.path(filename)


    def listdir(path="."):
        return _files.names("." if path is None else path)


    class DirEntry:
        """One name of a folder."""

        def __init__(self, folder, name):
            self.name, self.path = name, _join(folder, name)

        def is_dir(self, *, follow_symlinks=True):
            return _files.kind(self.path) == "folder"

        def is_file(self, *, follow_symlinks=True):
            return _files.kind(self.path) == "file"

        def is_symlink(self):
            return False

        def __fspath__(self):
            return self.path

        def __repr__(self):
            return f"<DirEntry {self.name!r}>"


    _join = path.join


    class _Entries:
        def __init__(self, folder):
            self._entries = iter([DirEntry(folder, name) for name in _files.names(folder)])

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._entries)

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()

        def close(self):
            self._entries = iter(())


    def scandir(path="."):
        return _Entries("." if path is None else fspath(path))


    def walk(top, topdown=True, onerror=None, followlinks=False):
        top = fspath(top)
        try:
            names = _files.names(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            return
        folders = [name for name in names if _files.kind(_join(top, name)) == "folder"]
        files = [name for name in names if name not in folders]
        if topdown:
            yield top, folders, files
        for name in folders:
            yield from walk(_join(top, name), topdown, onerror, followlinks)
        if not topdown:
            yield top, folders, files


    def mkdir(path, mode=0o777, *, dir_fd=None):
        _files.make_folder(path)


    def makedirs(name, mode=0o777, exist_ok=False):
        text = _files.path(name)
        above = path.dirname(text.rstrip("/"))
        if above and _files.kind(above) == "":
            makedirs(above, exist_ok=True)
        if exist_ok and _files.kind(text) == "folder":
            return
        _files.make_folder(text)


    def remove(path, *, dir_fd=None):
        _files.remove(path)


    unlink = remove


    def rmdir(path, *, dir_fd=None):
        _files.remove(path, True)


    def rename(src, dst, **options):
        if _files.kind(src) == "folder":
            makedirs(dst)
            for name in listdir(src):
                rename(path.join(src, name), path.join(dst, name))
            return rmdir(src)
        data = _files.read(src)
        _files.write(dst, data)
        _files.remove(src)


    replace = rename


    def access(path, mode, **options):
        return _files.kind(path) in ("file", "folder")


    F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4


    def stat(path, *, dir_fd=None, follow_symlinks=True):
        from collections import namedtuple
        kind = namedtuple("stat_result", "st_mode st_ino st_dev st_nlink st_uid st_gid st_size "
                          "st_atime st_mtime st_ctime")
        size, is_folder = _files.size(path), _files.kind(path) == "folder"
        return kind(0o40755 if is_folder else 0o100644, 0, 0, 1, 0, 0, size, 0.0, 0.0, 0.0)


    def getpid():
        return 1


    def urandom(size, /):
        from secrets import token_bytes
        return token_bytes(size)


    def get_terminal_size(fd=1, /):
        from shutil import get_terminal_size
        return get_terminal_size()
    """#

  static let ospath = #"""
    """Names of files."""
    import _files

    sep, curdir, pardir, extsep = "/", ".", "..", "."


    def _text(path):
        if isinstance(path, str):
            return path
        return _files.path(path)


    def join(a, *p):
        result = _text(a)
        for part in p:
            try:
                part = _text(part)
            except TypeError:
                raise TypeError("join() argument must be str, bytes, or os.PathLike object, not "
                                f"{type(part).__name__!r}") from None
            if part.startswith("/") or not result:
                result = part
            elif result.endswith("/"):
                result += part
            else:
                result += "/" + part
        return result


    def split(p):
        p = _text(p)
        place = p.rfind("/") + 1
        head, tail = p[:place], p[place:]
        if head and head != "/" * len(head):
            head = head.rstrip("/")
        return head, tail


    def dirname(p):
        return split(p)[0]


    def basename(p):
        return split(p)[1]


    def splitext(p):
        p = _text(p)
        start = p.rfind("/") + 1
        dot = p.rfind(".")
        if dot > start and p[start:dot].strip("."):
            return p[:dot], p[dot:]
        return p, ""


    def exists(path):
        return _files.kind(path) in ("file", "folder")


    lexists = exists


    def isfile(path):
        return _files.kind(path) == "file"


    def isdir(s):
        return _files.kind(s) == "folder"


    def islink(path):
        return False


    def isabs(s):
        return _text(s).startswith("/")


    def getsize(filename):
        return _files.size(filename)


    def normpath(path):
        path = _text(path)
        if not path:
            return "."
        start = "/" if path.startswith("/") else ""
        parts = []
        for part in path.split("/"):
            if part in ("", "."):
                continue
            if part != ".." or (not start and not parts) or (parts and parts[-1] == ".."):
                parts.append(part)
            elif parts:
                parts.pop()
        return start + "/".join(parts) or "."


    def abspath(path):
        return normpath(join(_files.root, path))


    realpath = abspath


    def relpath(path, start="."):
        here = [part for part in abspath(start).split("/") if part]
        there = [part for part in abspath(path).split("/") if part]
        shared = 0
        while shared < min(len(here), len(there)) and here[shared] == there[shared]:
            shared += 1
        return "/".join([".."] * (len(here) - shared) + there[shared:]) or "."


    def commonprefix(m):
        if not m:
            return ""
        low, high = min(m), max(m)
        for place, letter in enumerate(low):
            if letter != high[place]:
                return low[:place]
        return low


    def commonpath(paths):
        if not paths:
            raise ValueError("commonpath() arg is an empty sequence")
        paths = [_text(path) for path in paths]
        if len({path.startswith("/") for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        split = [[part for part in path.split("/") if part and part != "."] for path in paths]
        shared = []
        for parts in zip(*split):
            if len(set(parts)) > 1:
                break
            shared.append(parts[0])
        return ("/" if paths[0].startswith("/") else "") + "/".join(shared)


    def expanduser(path):
        return _text(path)


    def expandvars(path):
        return _text(path)


    def samefile(f1, f2):
        return abspath(f1) == abspath(f2)
    """#
}
