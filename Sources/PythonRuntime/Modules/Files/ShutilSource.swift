/// `shutil`, written in the language.
enum ShutilSource {
  static var text: String {
    #"""
    """Copies, moves and removes files of the lesson's folder."""
    import collections as _collections
    import os as _os


    class Error(OSError):
        pass


    class SameFileError(Error):
        pass


    class SpecialFileError(OSError):
        pass


    _Size = _collections.namedtuple("terminal_size", "columns lines")


    def copyfileobj(fsrc, fdst, length=0):
        fdst.write(fsrc.read())


    def copyfile(src, dst, *, follow_symlinks=True):
        if _os.path.exists(dst) and _os.path.abspath(src) == _os.path.abspath(dst):
            raise SameFileError(f"{src!r} and {dst!r} are the same file")
        with open(src, "rb") as source, open(dst, "wb") as target:
            target.write(source.read())
        return dst


    def _target(src, dst):
        if _os.path.isdir(dst):
            return _os.path.join(dst, _os.path.basename(_os.fspath(src).rstrip("/")))
        return dst


    def copy(src, dst, *, follow_symlinks=True):
        return copyfile(src, _target(src, dst))


    def copymode(src, dst, *, follow_symlinks=True):
        pass


    copystat = copymode
    copy2 = copy


    def ignore_patterns(*patterns):
        import fnmatch

        def ignore(path, names):
            return {name for name in names if any(fnmatch.fnmatch(name, one) for one in patterns)}

        return ignore


    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
                 ignore_dangling_symlinks=False, dirs_exist_ok=False):
        names = _os.listdir(src)
        left_out = set() if ignore is None else ignore(_os.fspath(src), names)
        _os.makedirs(dst, exist_ok=dirs_exist_ok)
        for name in names:
            if name in left_out:
                continue
            one, two = _os.path.join(src, name), _os.path.join(dst, name)
            if _os.path.isdir(one):
                copytree(one, two, symlinks, ignore, copy_function, dirs_exist_ok=dirs_exist_ok)
            else:
                copy_function(one, two)
        return dst


    def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
        try:
            for name in _os.listdir(path):
                inside = _os.path.join(path, name)
                if _os.path.isdir(inside):
                    rmtree(inside, ignore_errors, onerror)
                else:
                    _os.remove(inside)
            _os.rmdir(path)
        except OSError:
            if not ignore_errors:
                raise


    def move(src, dst, copy_function=copy2):
        target = _target(src, dst)
        if target is not dst and _os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
        if _os.path.isdir(src):
            copytree(src, target, copy_function=copy_function)
            rmtree(src)
        else:
            copyfile(src, target)
            _os.remove(src)
        return target


    def which(cmd, mode=1, path=None):
        return None


    def get_terminal_size(fallback=(80, 24)):
        return _Size(*fallback)
    """#
  }
}
