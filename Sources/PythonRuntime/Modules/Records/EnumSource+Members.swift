extension EnumSource {
  /// The enumerations themselves, whose class comes first.
  static var members: String {
    #"""


    class Enum(metaclass=EnumType):
        """The base of enumerations."""

        def __new__(cls, value):
            return _lookup(cls, value)

        def __init__(self, *args, **kwds):
            pass

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                return sorted(last_values)[-1] + 1
            except TypeError:
                for value in reversed(last_values):
                    try:
                        return value + 1
                    except TypeError:
                        pass
                return start

        @classmethod
        def _missing_(cls, value):
            return None

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

        def __repr__(self):
            kind = self.__class__._member_type_
            text = repr(self._value_) if kind is object else kind.__repr__(self._value_)
            return f"<{self.__class__.__name__}.{self._name_}: {text}>"

        def __str__(self):
            return f"{self.__class__.__name__}.{self._name_}"

        def __dir__(self):
            return ["__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"]

        def __format__(self, spec):
            return str.__format__(str(self), spec)

        def __hash__(self):
            return hash(self._name_)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        def __reduce_ex__(self, protocol):
            return self.__class__, (self._value_,)


    class ReprEnum(Enum):
        """Changes only the repr of what it is mixed with."""

        def __str__(self):
            return self.__class__._member_type_.__str__(self._value_)

        def __format__(self, spec):
            return self.__class__._member_type_.__format__(self._value_, spec)


    class IntEnum(int, ReprEnum):
        """Members that are also ints."""


    class StrEnum(str, ReprEnum):
        """Members that are also strings."""

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()


    def _is_flag(cls):
        return "Flag" in [c.__name__ for c in cls.__mro__]


    def _is_single_bit(value):
        return not isinstance(value, int) or value > 0 and value & (value - 1) == 0


    class Flag(Enum):
        """Members that can be combined."""

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            return 2 ** max(last_values).bit_length()

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            everything = 0
            for found in cls._member_map_.values():
                everything |= found._value_
            if value < 0:
                value = everything & value
                for found in cls._member_map_.values():
                    if found._value_ == value:
                        return found
            if value & ~everything and not issubclass(cls, int):
                width = max(value.bit_length(), everything.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n"
                    f"    given 0b0 {value:0{width}b}\n  allowed 0b0 {everything:0{width}b}")
            if cls._member_type_ is int:
                made = int.__new__(cls, value)
            else:
                made = object.__new__(cls)
            made._value_ = value
            names = [m._name_ for m in cls if m._value_ & value]
            unknown = value & ~everything
            if unknown and names:
                names.append(str(unknown))
            made._name_ = "|".join(names) or None
            cls._value2member_map_[value] = made
            return made

        def __iter__(self):
            return iter([m for m in self.__class__ if m._value_ & self._value_])

        def __len__(self):
            return bin(self._value_).count("1")

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(
                    "unsupported operand type(s) for 'in': "
                    f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
            return other._value_ & self._value_ == other._value_

        def __repr__(self):
            name = self.__class__.__name__
            if self._name_ is None:
                return f"<{name}: {self._value_!r}>"
            return f"<{name}.{self._name_}: {self._value_!r}>"

        def __str__(self):
            name = self.__class__.__name__
            if self._name_ is None:
                return f"{name}({self._value_!r})"
            return f"{name}.{self._name_}"

        def __bool__(self):
            return bool(self._value_)

        def _operand(self, other):
            if isinstance(other, self.__class__):
                return other._value_
            if isinstance(self, int) and isinstance(other, int):
                return int(other)
            return None

        def __or__(self, other):
            other = self._operand(other)
            return NotImplemented if other is None else self.__class__(self._value_ | other)

        def __and__(self, other):
            other = self._operand(other)
            return NotImplemented if other is None else self.__class__(self._value_ & other)

        def __xor__(self, other):
            other = self._operand(other)
            return NotImplemented if other is None else self.__class__(self._value_ ^ other)

        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__

        def __invert__(self):
            everything = 0
            for found in self.__class__._member_map_.values():
                everything |= found._value_
            return self.__class__(everything & ~self._value_)

        def __hash__(self):
            return hash(self._value_)


    class IntFlag(int, Flag):
        """Members that can be combined and are also ints."""

        def __str__(self):
            return int.__repr__(self._value_)

        def __format__(self, spec):
            return int.__format__(self._value_, spec)

        def __repr__(self):
            return Flag.__repr__(self)

        __or__ = Flag.__or__
        __and__ = Flag.__and__
        __xor__ = Flag.__xor__
        __ror__ = Flag.__or__
        __rand__ = Flag.__and__
        __rxor__ = Flag.__xor__
        __invert__ = Flag.__invert__
        __hash__ = Flag.__hash__


    def unique(enumeration):
        aliases = [(name, found.name) for name, found in enumeration.__members__.items()
                   if name != found.name]
        if aliases:
            details = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
            raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
        return enumeration


    def global_enum(cls):
        return cls
    """#
  }
}
