extension SupportSource {
  /// The part of `inspect` that shows sources and frames.
  static var sources: String {
    #"""
    def getmodule(obj):
        if ismodule(obj):
            return obj
        return _sys.modules.get(getattr(obj, "__module__", None))


    FrameInfo = _namedtuple("FrameInfo", "frame filename lineno function code_context index")


    def stack(context=1):
        found = []
        for depth in range(1, 1000):
            try:
                frame = _sys._getframe(depth)
            except ValueError:
                break
            line = _sys._source_line(frame.f_code.co_filename, frame.f_lineno)
            found.append(FrameInfo(frame, frame.f_code.co_filename, frame.f_lineno,
                                   frame.f_code.co_name, None if line is None else [line + "\n"], 0))
        return found


    FullArgSpec = _namedtuple(
        "FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")


    def getfullargspec(func):
        spec = signature(func)
        args, only, defaults, only_defaults, varargs, varkw = [], [], [], {}, None, None
        annotations = {}
        if spec.return_annotation is not _empty:
            annotations["return"] = spec.return_annotation
        if ismethod(func):
            args.append("self")
        for name, p in spec.parameters.items():
            if p.kind == Parameter.VAR_POSITIONAL:
                varargs = name
            elif p.kind == Parameter.VAR_KEYWORD:
                varkw = name
            elif p.kind == Parameter.KEYWORD_ONLY:
                only.append(name)
                if p.default is not _empty:
                    only_defaults[name] = p.default
            else:
                args.append(name)
                if p.default is not _empty:
                    defaults.append(p.default)
            if p.annotation is not _empty:
                annotations[name] = p.annotation
        return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, only, only_defaults or None,
                           annotations)


    def getcallargs(func, /, *positional, **named):
        bound = signature(func).bind(*positional, **named)
        bound.apply_defaults()
        return bound.arguments


    def iscoroutinefunction(obj):
        return False


    def iscoroutine(obj):
        return False


    def getattr_static(obj, attr, *default):
        for place in [obj] + list(type(obj).__mro__):
            if attr in getattr(place, "__dict__", {}):
                return place.__dict__[attr]
        if default:
            return default[0]
        raise AttributeError(attr)
    """#
  }
}
