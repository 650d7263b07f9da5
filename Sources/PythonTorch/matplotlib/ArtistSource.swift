/// What plots are made of: `matplotlib.artist`, `lines`, `text`, `patches` and the others.
enum ArtistSource {
  static let base = #"""
    import math
    import warnings

    from matplotlib import _drawing


    class Values:
        """Data as plots take them: numbers in one list, with their shape, or words."""

        def __init__(self, data):
            if type(data).__name__ in ("dict_keys", "dict_values", "dict_items"):
                data = list(data)
            if getattr(type(data), "_is_picture", False):
                data = data._as_rows()
            self.items, self.shape, self.kind = _drawing.read(data)

        @property
        def words(self):
            return self.items if self.kind == "text" else None

        @property
        def flat(self):
            """One row of numbers; a single number is a row of one."""
            return self.items


    def named_colour(value, name="color"):
        """Checks a colour and gives it back as it was."""
        css(value, name)
        return value


    def css(value, name="color"):
        """A colour as pictures have it."""
        if isinstance(value, str):
            found = _drawing.colour(value)
            if found is not None:
                return found
        elif isinstance(value, (tuple, list)) and len(value) == 2 and isinstance(value[0], str):
            return css(value[0], name)
        elif value is not None and not isinstance(value, (int, float)):
            try:
                parts = Values(value).items
            except (TypeError, ValueError):
                parts = []
            if len(parts) in (3, 4) and all(
                isinstance(part, float) and 0 <= part <= 1 for part in parts
            ):
                return "#" + "".join(f"{round(part * 255):02x}" for part in parts[:3])
        raise ValueError(
            f"{value!r} is not a valid value for {name}: supported inputs are (r, g, b) and "
            "(r, g, b, a) 0-1 float tuples; '#rrggbb', '#rrggbbaa', '#rgb', '#rgba' strings; named "
            "color strings; string reprs of 0-1 floats for grayscale values; 'C0', 'C1', ... strings "
            "for colors of the color cycle; and pairs combining one of the above with an alpha value"
        )


    class Artist:
        """What can be drawn, with properties that are set by name."""

        _aliases = {}
        # Properties that change nothing in these pictures.
        _ignored = (
            "zorder", "clip_on", "antialiased", "picker", "rasterized", "gid", "url", "snap",
            "path_effects", "clip_box", "in_layout", "agg_filter", "animated", "sketch_params",
            "mouseover",
        )

        def __init__(self):
            self.axes = None
            self._label = ""
            self._alpha = None
            self._visible = True
            self._properties = {}
            self.zorder = 1

        def set(self, **kwargs):
            self._update(kwargs)
            return []

        def update(self, props):
            self._update(props)

        def _update(self, kwargs):
            given = {}
            for name, value in kwargs.items():
                full = self._aliases.get(name, name)
                if full in given:
                    names = [given[full], name]
                    raise TypeError(
                        f"Got both {names[0]!r} and {names[1]!r}, which are aliases of one another")
                given[full] = name
                setter = getattr(self, "set_" + full, None)
                if setter is not None:
                    setter(value)
                elif full in self._ignored:
                    self._properties[full] = value
                else:
                    raise AttributeError(
                        f"{type(self).__name__}.set() got an unexpected keyword argument {name!r}")

        def get_label(self):
            return self._label

        def set_label(self, label):
            self._label = "" if label is None else str(label)

        def get_alpha(self):
            return self._alpha

        def set_alpha(self, alpha):
            if alpha is not None:
                if not isinstance(alpha, (int, float)):
                    raise TypeError(
                        f"alpha must be numeric or None, not {type(alpha)}")
                if not 0 <= alpha <= 1:
                    raise ValueError(f"alpha ({alpha}) is outside 0-1 range")
            self._alpha = alpha

        def get_visible(self):
            return self._visible

        def set_visible(self, visible):
            self._visible = bool(visible)

        def get_zorder(self):
            return self.zorder

        def set_zorder(self, level):
            self.zorder = level

        def get_figure(self):
            return self.axes.figure if self.axes is not None else None

        figure = property(get_figure)

        def remove(self):
            if self.axes is None:
                raise NotImplementedError("cannot remove artist")
            self.axes._children.remove(self)
            self.axes = None

        def _reach(self, which):
            """The numbers that an axis should show."""
            return []

        def _sticky(self, which):
            """Numbers at which an axis ends without a margin."""
            return []

        def _describe(self):
            return []

        def _described(self, kind, colour, **fields):
            mark = {"kind": kind, "label": self._label, "colour": css(colour)}
            if self._alpha is not None:
                mark["opacity"] = float(self._alpha)
            mark.update(fields)
            return mark


    def getp(obj, property=None):
        return getattr(obj, "get_" + property)()


    def setp(obj, *args, **kwargs):
        objects = list(obj) if isinstance(obj, (list, tuple)) else [obj]
        properties = dict(zip(args[::2], args[1::2]))
        properties.update(kwargs)
        for item in objects:
            item._update(properties)
        return [None for _ in objects for _ in properties]
    """#
}
