/// The Python side of a differential run: programs come in, what they print goes out.
enum ReferenceSource {
  static let text = #"""
    import builtins, io, os, resource, signal, sys, types, warnings

    class Overtime(BaseException):
        pass

    def ring(*_):
        raise Overtime

    def report(error):
        trace = error.__traceback__
        if trace and trace.tb_frame.f_code is run.__code__:
            error.__traceback__ = trace.tb_next
        sys.__excepthook__(type(error), error, error.__traceback__)

    def run(source):
        sys.stdout = sys.stderr = out = io.StringIO()
        main = sys.modules["__main__"] = types.ModuleType("__main__")
        del main.__spec__, main.__loader__, main.__package__
        main.__builtins__ = builtins
        try:
            signal.setitimer(signal.ITIMER_REAL, 5)
            exec(compile(source, "program.py", "exec", dont_inherit=True), main.__dict__)
        except Overtime:
            return None
        except BaseException as error:
            report(error)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        return out.getvalue()

    signal.signal(signal.SIGALRM, ring)
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(1003)
    requests, replies = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    while size := requests.readline():
        source = requests.read(int(size)).decode("utf-8", "surrogatepass")
        with open("program.py", "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write(source)
        text = run(source)
        reply = (text or "").encode("utf-8", "surrogatepass")
        replies.write(b"%d %d\n" % (len(reply), text is not None) + reply)
        replies.flush()
    """#
}
