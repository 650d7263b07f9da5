/// `pathlib`, as far as teaching code uses it.
enum PathlibSource {
  static let text = #"""
    """Names of files as objects."""
    import _files
    import os
    from os import path as _path


    class PurePath:
        """A name of a file, made of parts."""

        def __init__(self, *args, **kwargs):
            text = _path.join(*[_files.path(part) for part in args]) if args else ""
            start = "/" if text.startswith("/") else ""
            parts = [part for part in text.split("/") if part and part != "."]
            self._text = start + "/".join(parts) or "."
            self._root = start

        @property
        def parts(self):
            names = tuple(part for part in self._text.split("/") if part and part != ".")
            return (self._root, *names) if self._root else names

        root = anchor = property(lambda self: self._root)
        drive = ""

        @property
        def name(self):
            parts = self._names()
            return parts[-1] if parts else ""

        def _names(self):
            return [part for part in self._text.split("/") if part and part != "."]

        @property
        def suffix(self):
            name = self.name
            dot = name.rfind(".")
            return name[dot:] if 0 < dot < len(name) - 1 else ""

        @property
        def suffixes(self):
            name = self.name
            if name.endswith("."):
                return []
            return ["." + part for part in name.lstrip(".").split(".")[1:]]

        @property
        def stem(self):
            suffix = self.suffix
            return self.name[:-len(suffix)] if suffix else self.name

        @property
        def parent(self):
            names = self._names()
            if not names:
                return self
            return type(self)(self._root + "/".join(names[:-1]))

        @property
        def parents(self):
            found, here = [], self
            while here.parent != here:
                here = here.parent
                found.append(here)
            return tuple(found)

        def joinpath(self, *other):
            return type(self)(self, *other)

        def __truediv__(self, other):
            if not isinstance(other, (str, PurePath)):
                return NotImplemented
            return type(self)(self, other)

        def __rtruediv__(self, other):
            if not isinstance(other, (str, PurePath)):
                return NotImplemented
            return type(self)(other, self)

        def with_name(self, name):
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            if not name or "/" in name or name == ".":
                raise ValueError(f"Invalid name {name!r}")
            return self.parent / name

        def with_stem(self, stem):
            return self.with_name(stem + self.suffix)

        def with_suffix(self, suffix):
            if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
                raise ValueError(f"Invalid suffix {suffix!r}")
            if not self.name:
                raise ValueError(f"{self!r} has an empty name")
            return self.with_name(self.stem + suffix)

        def is_absolute(self):
            return bool(self._root)

        def as_posix(self):
            return self._text

        def relative_to(self, *other):
            start = type(self)(*other)
            count = len(start.parts)
            if self.parts[:count] != start.parts:
                raise ValueError(
                    f"{self._text!r} is not in the subpath of {start._text!r} OR one path is relative "
                    "and the other is absolute.")
            return type(self)(*self.parts[count:])

        def is_relative_to(self, *other):
            start = type(self)(*other)
            return self.parts[:len(start.parts)] == start.parts

        def match(self, path_pattern):
            from fnmatch import fnmatchcase
            wanted = [part for part in path_pattern.split("/") if part]
            names = self._names()
            return len(names) >= len(wanted) and all(
                fnmatchcase(name, part) for name, part in zip(names[-len(wanted):], wanted))

        def __fspath__(self):
            return self._text

        def __str__(self):
            return self._text

        def __repr__(self):
            return f"{type(self).__name__}({self._text!r})"

        def __hash__(self):
            return hash(self._text)

        def __eq__(self, other):
            return self._text == other._text if isinstance(other, PurePath) else NotImplemented

        def __lt__(self, other):
            return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

        def __le__(self, other):
            return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

        def __gt__(self, other):
            return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

        def __ge__(self, other):
            return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented


    class PurePosixPath(PurePath):
        pass


    class Path(PurePath):
        """A name of a file that can be opened."""

        def __new__(cls, *args, **kwargs):
            return object.__new__(PosixPath if cls is Path else cls)

        @classmethod
        def cwd(cls):
            return cls(_files.root)

        def exists(self):
            return _files.kind(self._text) in ("file", "folder")

        def is_file(self):
            return _files.kind(self._text) == "file"

        def is_dir(self):
            return _files.kind(self._text) == "folder"

        def is_symlink(self):
            return False

        def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
            return open(self, mode, buffering, encoding, errors, newline)

        def read_text(self, encoding=None, errors=None):
            with self.open("r", -1, encoding, errors) as file:
                return file.read()

        def read_bytes(self):
            with self.open("rb") as file:
                return file.read()

        def write_text(self, data, encoding=None, errors=None, newline=None):
            if not isinstance(data, str):
                raise TypeError(f"data must be str, not {type(data).__name__}")
            with self.open("w", -1, encoding, errors, newline) as file:
                return file.write(data)

        def write_bytes(self, data):
            with self.open("wb") as file:
                return file.write(data)

        def iterdir(self):
            for name in _files.names(self._text):
                yield self / name

        def glob(self, pattern):
            if not pattern:
                raise ValueError(f"Unacceptable pattern: {pattern!r}")
            return self._found(pattern)

        def rglob(self, pattern):
            return self._found("**/" + pattern)

        def _found(self, pattern):
            from glob import _find
            start = "" if self._text == "." else self._text
            parts = [part for part in pattern.split("/") if part]
            if parts[-1] == "**":
                found = (below for below in _find(start, parts, True) if _files.kind(below) == "folder")
                yield self
                for below in found:
                    yield type(self)(below)
                return
            for below in _find(start, parts, True):
                yield type(self)(below)

        def mkdir(self, mode=0o777, parents=False, exist_ok=False):
            if exist_ok and self.is_dir():
                return
            if parents:
                os.makedirs(self, exist_ok=exist_ok)
            else:
                os.mkdir(self)

        def unlink(self, missing_ok=False):
            if not (missing_ok and not self.exists()):
                os.remove(self)

        def rmdir(self):
            os.rmdir(self)

        def rename(self, target):
            os.rename(self, target)
            return type(self)(target)

        def touch(self, mode=0o666, exist_ok=True):
            if not self.exists():
                self.write_bytes(b"")
            elif not exist_ok:
                open(self, "x")

        def absolute(self):
            return type(self)(_path.join(_files.root, self._text))

        def resolve(self, strict=False):
            return type(self)(_path.abspath(self._text))

        def expanduser(self):
            return self


    class PosixPath(Path, PurePosixPath):
        pass
    """#
}
