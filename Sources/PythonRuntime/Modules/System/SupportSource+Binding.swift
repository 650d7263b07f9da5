extension SupportSource {
  /// How signatures are found, and arguments bound by them.
  static var binding: String {
    #"""


    class BoundArguments:
        """Arguments by the names of their parameters."""

        def __init__(self, signature, arguments):
            self.signature, self.arguments = signature, arguments

        @property
        def args(self):
            values = []
            for name, p in self.signature.parameters.items():
                if name not in self.arguments or p.kind >= Parameter.KEYWORD_ONLY:
                    break
                if p.kind == Parameter.VAR_POSITIONAL:
                    values += self.arguments[name]
                else:
                    values.append(self.arguments[name])
            return tuple(values)

        @property
        def kwargs(self):
            values, started = {}, False
            for name, p in self.signature.parameters.items():
                started = started or p.kind >= Parameter.KEYWORD_ONLY or (
                    name not in self.arguments and p.kind != Parameter.VAR_POSITIONAL)
                if not started or name not in self.arguments:
                    continue
                if p.kind == Parameter.VAR_KEYWORD:
                    values.update(self.arguments[name])
                else:
                    values[name] = self.arguments[name]
            return values

        def apply_defaults(self):
            filled = {}
            for name, p in self.signature.parameters.items():
                empty = {Parameter.VAR_POSITIONAL: (), Parameter.VAR_KEYWORD: {}}.get(p.kind, _empty)
                default = p.default if empty is _empty else empty
                if name in self.arguments or default is not _empty:
                    filled[name] = self.arguments.get(name, default)
            self.arguments = filled

        def __eq__(self, other):
            if not isinstance(other, BoundArguments):
                return NotImplemented
            return self.signature == other.signature and self.arguments == other.arguments

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
            return f"<BoundArguments ({inside})>"


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        if not callable(obj):
            raise TypeError(f"{obj!r} is not a callable object")
        if isinstance(obj, _types.MethodType):
            return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
        while follow_wrapped and hasattr(obj, "__wrapped__") and not hasattr(obj, "__signature__"):
            obj = obj.__wrapped__
            if isinstance(obj, _types.MethodType):
                return signature(obj)
        known = getattr(obj, "__signature__", None)
        if known is not None:
            if not isinstance(known, Signature):
                raise TypeError(f"unexpected object {known!r} in __signature__ attribute")
            return known
        if isinstance(obj, _types.FunctionType):
            return _function_signature(obj)
        if type(obj).__module__ == "functools" and type(obj).__name__ == "partial":
            return _partial_signature(obj)
        if isinstance(obj, type):
            return _class_signature(obj)
        call = getattr(type(obj), "__call__", None)
        if isinstance(call, _types.FunctionType):
            return _without_first(signature(call))
        raise ValueError(f"no signature found for builtin {obj!r}")


    def _without_first(whole):
        """The signature of a bound method."""
        parameters = list(whole.parameters.values())
        if not parameters or parameters[0].kind in (Parameter.VAR_KEYWORD, Parameter.KEYWORD_ONLY):
            raise ValueError("invalid method signature")
        if parameters[0].kind != Parameter.VAR_POSITIONAL:
            del parameters[0]
        return whole.replace(parameters=parameters)


    def _class_signature(cls):
        call = getattr(type(cls), "__call__", None)
        if isinstance(call, _types.FunctionType):
            return _without_first(signature(call))
        for base in cls.__mro__:
            for name in ("__new__", "__init__"):
                method = base.__dict__.get(name)
                method = getattr(method, "__func__", method)
                if isinstance(method, _types.FunctionType):
                    return _without_first(signature(method))
        # What native classes take is not known; those of programs know their module.
        own = all("__module__" in base.__dict__ for base in cls.__mro__[:-1])
        if own and type not in cls.__mro__ and cls.__init__ is object.__init__ and (
                cls.__new__ is object.__new__):
            return Signature()
        raise ValueError(f"no signature found for builtin type {cls!r}")


    def _partial_signature(partial):
        whole = signature(partial.func)
        try:
            given = whole.bind_partial(*partial.args, **partial.keywords).arguments
        except TypeError as error:
            raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
        found, only_keywords = [], False
        for name, one in whole.parameters.items():
            if name in given:
                if one.kind == Parameter.POSITIONAL_ONLY or (
                        one.kind == Parameter.POSITIONAL_OR_KEYWORD and name not in partial.keywords):
                    continue
                if one.kind in (Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY):
                    only_keywords = only_keywords or one.kind == Parameter.POSITIONAL_OR_KEYWORD
                    one = one.replace(default=given[name])
            if only_keywords:
                if one.kind == Parameter.VAR_POSITIONAL:
                    continue
                if one.kind == Parameter.POSITIONAL_OR_KEYWORD:
                    one = one.replace(kind=Parameter.KEYWORD_ONLY)
            found.append(one)
        return whole.replace(parameters=found)


    def _function_signature(obj):
        code, annotations = obj.__code__, getattr(obj, "__annotations__", {})
        if code is None:
            raise ValueError(f"no signature found for {obj!r}")
        names, count, only = code.co_varnames, code.co_argcount, code.co_kwonlyargcount
        positional_only = code.co_posonlyargcount
        defaults, keyword_defaults = obj.__defaults__ or (), obj.__kwdefaults__ or {}
        found = []

        def add(name, kind, default=_empty):
            found.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

        for place, name in enumerate(names[:count]):
            which = place - (count - len(defaults))
            add(name, Parameter.POSITIONAL_ONLY if place < positional_only else
                Parameter.POSITIONAL_OR_KEYWORD, defaults[which] if which >= 0 else _empty)
        place = count + only
        if code.co_flags & 4:
            add(names[place], Parameter.VAR_POSITIONAL)
            place += 1
        for name in names[count:count + only]:
            add(name, Parameter.KEYWORD_ONLY, keyword_defaults.get(name, _empty))
        if code.co_flags & 8:
            add(names[place], Parameter.VAR_KEYWORD)
        return Signature(found, return_annotation=annotations.get("return", _empty))
    """#
  }
}
