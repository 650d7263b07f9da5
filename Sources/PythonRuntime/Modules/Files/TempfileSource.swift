/// `tempfile`: folders and files with names nobody has, in the session's memory.
enum TempfileSource {
  static let text = #"""
    import io
    import os
    from random import Random

    template = "tmp"
    tempdir = None
    TMP_MAX = 10000
    _letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    _random = Random()


    def gettempdir():
        """The folder for what names none: lessons have only their own."""
        return os.getcwd() if tempdir is None else tempdir


    def gettempprefix():
        return template


    def _free_path(suffix, prefix, dir):
        prefix = template if prefix is None else prefix
        folder = os.path.abspath(gettempdir() if dir is None else dir)
        for _ in range(TMP_MAX):
            middle = "".join(_random.choices(_letters, k=8))
            path = os.path.join(folder, prefix + middle + (suffix or ""))
            if not os.path.exists(path):
                return path
        raise FileExistsError(17, "No usable temporary name found")


    def mkdtemp(suffix=None, prefix=None, dir=None):
        """A new folder, which stays until somebody removes it."""
        path = _free_path(suffix, prefix, dir)
        os.mkdir(path)
        return path


    def mktemp(suffix="", prefix=template, dir=None):
        """A name that no file has."""
        return _free_path(suffix, prefix, dir)


    def _remove_all(folder):
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            if os.path.isdir(path):
                _remove_all(path)
            else:
                os.remove(path)
        os.rmdir(folder)


    class TemporaryDirectory:
        """A new folder, removed with all that is in it at the end of its block."""

        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)

        def __repr__(self):
            return f"<{type(self).__name__} {self.name!r}>"

        def __enter__(self):
            return self.name

        def __exit__(self, kind, value, traceback):
            self.cleanup()

        def cleanup(self):
            if os.path.isdir(self.name):
                _remove_all(self.name)


    class _TemporaryFileWrapper:
        """An open file that is removed when it is closed."""

        def __init__(self, file, name, delete):
            self.file = file
            self.name = name
            self.delete = delete

        def __getattr__(self, name):
            return getattr(self.file, name)

        def __enter__(self):
            self.file.__enter__()
            return self

        def __exit__(self, kind, value, traceback):
            self.close()

        def __iter__(self):
            return iter(self.file)

        def close(self):
            self.file.close()
            if self.delete and os.path.exists(self.name):
                os.remove(self.name)


    def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None,
                           prefix=None, dir=None, delete=True, *, errors=None):
        """A new file with a name."""
        path = _free_path(suffix, prefix, dir)
        file = open(path, mode) if "b" in mode else open(path, mode, encoding=encoding)
        return _TemporaryFileWrapper(file, path, delete)


    def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                      dir=None, *, errors=None):
        """A file without a name."""
        return io.BytesIO() if "b" in mode else io.StringIO()


    def SpooledTemporaryFile(max_size=0, mode="w+b", *args, **kwargs):
        """A file that stays in memory, as all do here."""
        return TemporaryFile(mode)


    def mkstemp(suffix=None, prefix=None, dir=None, text=False):
        raise NotImplementedError(
            "tempfile.mkstemp: lossrepl has no numbers of open files: take NamedTemporaryFile")
    """#
}
