/// `enum`, written in the language.
enum EnumSource {
  static var text: String {
    #"""
    """Classes whose instances are named once and for all."""
    import types as _types

    __all__ = ["EnumMeta", "EnumType", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum",
               "auto", "unique", "property", "member", "nonmember", "global_enum"]

    _plain_property = property


    class property:
        """A computed attribute of members, of which the class may have a member of that name."""

        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = doc

        def __set_name__(self, owner, name):
            self.name, self.clsname = name, owner.__name__

        def __get__(self, instance, ownerclass=None):
            if instance is not None:
                return self.fget(instance)
            try:
                return ownerclass._member_map_[self.name]
            except KeyError:
                raise AttributeError(self.name) from None

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
            return self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
            return self.fdel(instance)


    class auto:
        """A value that the enumeration chooses."""
        _pending = None

        def __init__(self, value=_pending):
            self.value = value


    class member:
        """Makes a member of what would not be one."""

        def __init__(self, value):
            self.value = value


    class nonmember:
        """Keeps a value from being a member."""

        def __init__(self, value):
            self.value = value


    def _is_descriptor(value):
        return (hasattr(value, "__get__") or hasattr(value, "__set__")
                or hasattr(value, "__delete__"))


    def _is_member(name, value):
        if isinstance(value, nonmember):
            return False
        if isinstance(value, member):
            return True
        if name.startswith("_") and name.endswith("_"):
            return False
        if name.startswith("__"):
            return False
        return not _is_descriptor(value)


    def _data_type(bases):
        """The class beside Enum that the members are made of."""
        for base in bases:
            for cls in base.__mro__:
                if cls is object:
                    continue
                if isinstance(cls, EnumType):
                    kind = cls.__dict__.get("_member_type_")
                    if kind is not None and kind is not object:
                        return kind
                    continue
                if "__new__" in cls.__dict__ or cls in (int, str, float, tuple, bytes):
                    return cls
        return object


    def _refuse_extension(name, bases):
        for base in bases:
            if isinstance(base, EnumType) and base.__dict__.get("_member_names_"):
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")


    class _EnumDict(dict):
        """The variables of a class body, in which a member has one value."""

        def __init__(self, next_value=None):
            super().__init__()
            self._member_names = {}
            self._last_values = []
            self._next_value, self._has_chosen = next_value, False

        def __setitem__(self, key, value):
            if key == "_generate_next_value_":
                if self._has_chosen:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._next_value = getattr(value, "__func__", value)
            elif key in self._member_names:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            elif self._next_value and key not in self._ignored() and _is_member(key, value):
                if key in self:
                    raise TypeError(f"{key!r} already defined as {self[key]!r}")
                known = len(self._last_values)
                value = self._chosen(key, value)
                self._member_names[key] = None
                if len(self._last_values) == known:
                    self._last_values.append(value.value if isinstance(value, member) else value)
            super().__setitem__(key, value)

        def _ignored(self):
            names = self.get("_ignore_", ())
            return names.replace(",", " ").split() if isinstance(names, str) else names

        def _chosen(self, key, value):
            """The value with those in it that the enumeration chooses."""
            if isinstance(value, auto):
                if value.value is None:
                    self._has_chosen = True
                    value.value = self._next_value(
                        key, 1, len(self._member_names), self._last_values[:])
                self._last_values.append(value.value)
                return value.value
            if type(value) is tuple and any(isinstance(v, auto) for v in value):
                return tuple([self._chosen(key, v) for v in value])
            return value


    class EnumType(type):
        """The class of enumerations."""

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            _refuse_extension(cls, bases)
            enum = next((b for b in bases if isinstance(b, EnumType)), None)
            return _EnumDict(enum and enum._generate_next_value_)

        def __new__(metacls, cls, bases, classdict, **kwds):
            classdict._member_names
            enum = next((b for b in bases if isinstance(b, EnumType)), None)
            _refuse_extension(cls, bases)
            plain = {}
            found = []
            ignored = classdict._ignored()
            for key, value in classdict.items():
                if key == "_ignore_" or key in ignored:
                    continue
                if enum is not None and _is_member(key, value):
                    found.append((key, value.value if isinstance(value, member) else value))
                else:
                    plain[key] = value.value if isinstance(value, nonmember) else value
            plain["_member_names_"] = []
            plain["_member_map_"] = {}
            plain["_value2member_map_"] = {}
            cls = super().__new__(metacls, cls, bases, plain)
            cls._member_type_ = kind = _data_type(bases)
            if enum is not None and kind is not object:
                # What shows a member comes from Enum, though the data's class goes before it.
                for method in ("__repr__", "__str__", "__format__"):
                    if method not in plain:
                        found_method = getattr(cls, method)
                        if found_method in (getattr(kind, method), getattr(object, method)):
                            type.__setattr__(cls, method, getattr(enum, method))
            if enum is not None:
                metacls._fill(cls, found, plain)
            return cls

        def __getattr__(cls, name):
            raise AttributeError(name)

        @staticmethod
        def _fill(cls, found, namespace):
            for key, value in found:
                if key == "mro":
                    raise ValueError("invalid enum member name(s) 'mro'")
                EnumType._add(cls, key, value, namespace)

        @staticmethod
        def _add(cls, key, value, namespace):
            kind = cls._member_type_
            args = value if isinstance(value, tuple) else (value,)
            if kind is tuple:
                args = (args,)
            maker = namespace.get("__new__")
            if isinstance(maker, staticmethod):
                maker = maker.__func__
            if maker is None:
                maker = _inherited_new(cls)
            if maker is not None:
                made = maker(cls, *args)
                if not hasattr(made, "_value_"):
                    made._value_ = value if kind is object else kind(*args)
            elif kind is object:
                made = object.__new__(cls)
                made._value_ = value
            else:
                made = kind.__new__(cls, *args)
                made._value_ = kind(*args) if not isinstance(value, kind) else value
            value = made._value_
            made._name_ = key
            made.__objclass__ = cls
            made._sort_order_ = len(cls._member_names_)
            made.__init__(*args)
            for known in cls._member_map_.values():
                if known._value_ == value:
                    made = known
                    break
            else:
                if not _is_flag(cls) or _is_single_bit(value):
                    cls._member_names_.append(key)
                try:
                    cls._value2member_map_.setdefault(value, made)
                except TypeError:
                    pass
            cls._member_map_[key] = made
            type.__setattr__(cls, key, made)

        def __init__(cls, *args, **kwds):
            pass

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
            if names is None:
                return _lookup(cls, value)
            return _functional(cls, value, names, module, type, start)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __getattr__(cls, name):
            if name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            try:
                return cls._member_map_[name]
            except KeyError:
                raise AttributeError(name) from None

        def __iter__(cls):
            """The members in the order in which they are defined."""
            return (cls._member_map_[name] for name in cls._member_names_)

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __len__(cls):
            return len(cls._member_names_)

        def __bool__(cls):
            return True

        def __contains__(cls, value):
            if not isinstance(value, Enum):
                raise TypeError(
                    "unsupported operand type(s) for 'in': "
                    f"'{type(value).__qualname__}' and '{cls.__class__.__qualname__}'")
            return isinstance(value, cls) and value._name_ in cls._member_map_

        @_plain_property
        def __members__(cls):
            return _types.MappingProxyType(cls._member_map_)

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get("_member_map_", {}):
                raise AttributeError(f"cannot reassign member {name!r}")
            type.__setattr__(cls, name, value)

        def __delattr__(cls, name):
            if name in cls.__dict__.get("_member_map_", {}):
                raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
            type.__delattr__(cls, name)

        def __dir__(cls):
            names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__",
                     "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__",
                     *cls._member_names_}
            if cls._member_type_ is not object:
                names.update(dir(cls._member_type_))
            return sorted(names)

        def __repr__(cls):
            kind = "flag" if _is_flag(cls) else "enum"
            return f"<{kind} {cls.__name__!r}>"


    EnumMeta = EnumType


    def _inherited_new(cls):
        """A `__new__` that an enumeration above defines for its members."""
        for base in cls.__mro__[1:]:
            if isinstance(base, EnumType) and base.__name__ not in _OWN:
                maker = base.__dict__.get("__new__")
                if maker is not None:
                    return maker.__func__ if isinstance(maker, staticmethod) else maker
        return None


    _OWN = ("Enum", "ReprEnum", "IntEnum", "StrEnum", "Flag", "IntFlag")


    def _lookup(cls, value):
        if type(value) is cls:
            return value
        try:
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
        except TypeError:
            pass
        for found in cls._member_map_.values():
            if found._value_ == value:
                return found
        error = None
        try:
            found = cls._missing_(value)
        except Exception as problem:
            error = problem
            found = None
        if isinstance(found, cls):
            return found
        wrong = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if found is None and error is None:
            raise wrong
        if error is None:
            error = TypeError(
                f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a "
                "valid member")
        if not isinstance(error, ValueError):
            error.__context__ = wrong
        raise error


    def _functional(cls, name, names, module, kind, start):
        namespace = EnumType.__prepare__(name, (cls,))
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, dict):
            names = names.items()
        names = list(names)
        if names:
            if isinstance(names[0], (tuple, list)):
                for key, value in names:
                    namespace[key] = value
            else:
                values = []
                for key in names:
                    value = cls._generate_next_value_(key, start, len(values), list(values))
                    values.append(value)
                    namespace[key] = value
        bases = (cls,) if kind is None else (kind, cls)
        if module is not None:
            namespace["__module__"] = module
        return EnumType.__new__(EnumType, name, bases, namespace)
    """# + members
  }
}
