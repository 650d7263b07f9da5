/// `torch.nn.ParameterList` and `torch.nn.ParameterDict`: parameters, and whatever else, by number or name.
enum ParameterSource {
  static var text: String { head + list + dict }

  private static let head = #"""
    import operator
    from collections import OrderedDict
    from collections.abc import Iterable, Mapping

    import torch
    from torch.nn import Module, Parameter


    def _kept(value):
        """A tensor becomes a parameter; everything else stays."""
        is_bare = isinstance(value, torch.Tensor) and not isinstance(value, Parameter)
        return Parameter(value) if is_bare else value


    def _line(name, value, kind):
        if not isinstance(value, torch.Tensor):
            return f"  ({name}): Object of type: {type(value).__name__}"
        what = "Parameter" if isinstance(value, Parameter) else "Tensor"
        size = "x".join(map(str, value.shape))
        place = f" ({value.device})" if value.device.type == "cuda" else ""
        return f"  ({name}): {what} containing: [{kind(value)} of size {size}{place}]"


    """#

  private static let list = #"""
    class ParameterList(Module):
        """Parameters by number."""

        def __init__(self, values=None):
            super().__init__()
            self._size = 0
            if values is not None:
                self.extend(values)

        def _name(self, idx):
            place = operator.index(idx)
            if not -self._size <= place < self._size:
                raise IndexError(f"index {place} is out of range")
            return str(place % self._size)

        def __getitem__(self, idx):
            if not isinstance(idx, slice):
                return getattr(self, self._name(idx))
            return type(self)(self[place] for place in range(*idx.indices(self._size)))

        def __setitem__(self, idx, param):
            setattr(self, self._name(idx), _kept(param))

        def __len__(self):
            return self._size

        def __iter__(self):
            return iter([self[place] for place in range(self._size)])

        def __iadd__(self, parameters):
            return self.extend(parameters)

        def __dir__(self):
            return [name for name in super().__dir__() if not name.isdigit()]

        def append(self, value):
            """Adds one at the end."""
            self._size += 1
            self[-1] = value
            return self

        def extend(self, values):
            """Adds several at the end."""
            if isinstance(values, torch.Tensor) or not isinstance(values, Iterable):
                raise TypeError(
                    "ParameterList.extend should be called with an iterable, but got "
                    + type(values).__name__
                )
            for value in values:
                self.append(value)
            return self

        def extra_repr(self):
            return "\n".join(
                _line(place, value, lambda tensor: tensor.dtype)
                for place, value in enumerate(self)
            )

        def __call__(self, *args, **kwargs):
            raise RuntimeError("ParameterList should not be called.")


    """#

  private static let dict = #"""
    class ParameterDict(Module):
        """Parameters by name."""

        def __init__(self, parameters=None):
            super().__init__()
            self._keys = {}
            if parameters is not None:
                self.update(parameters)

        def _checked(self, key):
            if isinstance(key, str):
                return key
            raise TypeError(
                "Index given to ParameterDict cannot be used as a key as it is not a string (type is "
                f"'{type(key).__name__}'). Open an issue on github if you need non-string keys."
            )

        def __getitem__(self, key):
            return getattr(self, self._checked(key))

        def __setitem__(self, key, value):
            self._keys[key] = None
            setattr(self, self._checked(key), _kept(value))

        def __delitem__(self, key):
            del self._keys[key]
            delattr(self, self._checked(key))

        def __len__(self):
            return len(self._keys)

        def __iter__(self):
            return iter(self._keys)

        def __reversed__(self):
            return reversed(self._keys)

        def __contains__(self, key):
            return key in self._keys

        def keys(self):
            return self._keys.keys()

        def values(self):
            return (self[key] for key in self._keys)

        def items(self):
            return ((key, self[key]) for key in self._keys)

        def get(self, key, default=None):
            return self[key] if key in self._keys else default

        def setdefault(self, key, default=None):
            if key not in self._keys:
                self[key] = default
            return self[key]

        def pop(self, key):
            """Takes one out."""
            value = self[key]
            del self[key]
            return value

        def popitem(self):
            """Takes the newest out."""
            key = next(reversed(self._keys), None)
            if key is None:
                raise KeyError("popitem(): dictionary is empty")
            return key, self.pop(key)

        def clear(self):
            for key in list(self._keys):
                del self[key]

        def copy(self):
            return ParameterDict(OrderedDict(self.items()))

        def fromkeys(self, keys, default=None):
            return ParameterDict((key, default) for key in keys)

        def update(self, parameters):
            """Adds those of a mapping (a plain one by name) or of pairs."""
            for key, value in self._pairs(parameters):
                self[key] = value

        def _pairs(self, parameters):
            if isinstance(parameters, (OrderedDict, ParameterDict)):
                return list(parameters.items())
            if isinstance(parameters, Mapping):
                return sorted(parameters.items())
            if isinstance(parameters, Iterable):
                return (self._pair(place, pair) for place, pair in enumerate(parameters))
            raise TypeError(
                "ParametersDict.update should be called with an iterable of key/value pairs, but got "
                + type(parameters).__name__
            )

        def _pair(self, place, pair):
            element = f"ParameterDict update sequence element #{place}"
            if not isinstance(pair, Iterable):
                raise TypeError(f"{element} should be Iterable; is{type(pair).__name__}")
            if len(pair) != 2:
                raise ValueError(f"{element} has length {len(pair)}; 2 is required")
            return pair[0], pair[1]

        def extra_repr(self):
            return "\n".join(_line(key, value, torch.typename) for key, value in self.items())

        def __call__(self, input):
            raise RuntimeError("ParameterDict should not be called.")

        def __or__(self, other):
            joined = self.copy()
            joined.update(other)
            return joined

        def __ror__(self, other):
            joined = other.copy()
            joined.update(self)
            return joined

        def __ior__(self, other):
            self.update(other)
            return self
    """#
}
