/// `matplotlib.axes`: one pair of axes and what is drawn between them.
enum AxesSource {
  static let module = [
    text, lines, points, bars, images, guides, data, names, settings, legends,
  ].joined(separator: "\n")

  static let text = #"""
    import math
    import warnings

    from matplotlib import _drawing, rcParams
    from matplotlib.artist import Artist, Values, css, named_colour
    from matplotlib.collections import (
        FillBetweenPolyCollection, LineCollection, PathCollection,
    )
    from matplotlib.container import BarContainer, BarSeries, ErrorbarContainer
    from matplotlib.image import AxesImage
    from matplotlib.legend import Legend
    from matplotlib.lines import Line2D, marker_style, parse_format
    from matplotlib.patches import Rectangle
    from matplotlib.text import Annotation, Text


    class ArtistList:
        def __init__(self, axes, kind, kinds):
            self._axes, self._kind, self._kinds = axes, kind, kinds

        @property
        def _items(self):
            return [child for child in self._axes._children if isinstance(child, self._kinds)]

        def __len__(self):
            return len(self._items)

        def __getitem__(self, index):
            return self._items[index]

        def __iter__(self):
            return iter(self._items)

        def __repr__(self):
            return f"<Axes.ArtistList of {len(self)} {self._kind}>"


    class _Place:
        """Stands for `transAxes` and `transData`."""

        def __init__(self, name):
            self.name = name


    class _Spine:
        """A side of the frame, which these pictures always draw whole."""

        def set_visible(self, visible):
            pass

        set_color = set_linewidth = set_position = set_linestyle = set_visible


    class _Spines(dict):
        def __getattr__(self, name):
            if name in self:
                return self[name]
            raise AttributeError(f"'Spines' object does not contain a {name!r} spine")

        def __getitem__(self, key):
            if isinstance(key, (list, tuple)):
                return _Spine()
            if isinstance(key, slice):
                return _Spine()
            return dict.__getitem__(self, key)


    class Axis:
        """One direction of axes."""

        def __init__(self, axes, which):
            self.axes, self._which = axes, which
            self.scale, self.label = "linear", Text(0, 0, "")
            self.view = None
            # Whether anything asked for limits by the data.
            self.follows = False
            self.inverted = False
            self.ticks = self.names = None
            self.grid_shown = bool(rcParams["axes.grid"])
            self.labelled, self.rotation = True, 0.0
            self.categories = None
            self.group = [self]
            self.whole = False
            self.spacing = None
            self.formatter = None

        @property
        def leader(self):
            return self.group[0]

        # Data

        def numbers(self, values):
            """Numbers as they are, and words by their places in the order in which they came."""
            if values.words is None:
                if self.leader.categories is not None and values.kind != "number" and values.items:
                    pass
                return values.items
            leader = self.leader
            if leader.categories is None:
                leader.categories = []
            places = []
            for word in values.words:
                if word not in leader.categories:
                    leader.categories.append(word)
                places.append(float(leader.categories.index(word)))
            return places

        # Limits

        def limits(self):
            leader = self.leader
            if leader.view is not None:
                return leader.view
            low, high = self._automatic()
            return (high, low) if leader.inverted else (low, high)

        def _automatic(self):
            low, high, least, edges = math.inf, -math.inf, math.inf, []
            is_log = self.leader.scale == "log"
            if not is_log and not any(axis.follows for axis in self.leader.group):
                return 0.0, 1.0
            for axis in self.leader.group:
                for child in axis.axes._children:
                    for numbers in child._reach(self._which):
                        reach = _drawing.extent(numbers)
                        if reach is not None:
                            low, high = min(low, reach[0]), max(high, reach[1])
                            least = min(least, reach[2])
                    edges += child._sticky(self._which)
            if low > high:
                return (1.0, 10.0) if is_log else (0.0, 1.0)
            low, high = _apart_log(low, high, least) if is_log else _apart(low, high)
            slack = 1e-5 * abs(high - low)
            lower = max((edge for edge in edges if edge <= low + slack), default=None)
            upper = min((edge for edge in edges if edge >= high - slack), default=None)
            margin = self.axes._margins[self._which]
            if is_log:
                extra = (math.log10(high) - math.log10(low)) * margin
                low, high = low * 10 ** -extra, high * 10 ** extra
            else:
                extra = (high - low) * margin
                low, high = low - extra, high + extra
            return (
                low if lower is None else max(low, lower),
                high if upper is None else min(high, upper),
            )

        def set_limits(self, low, high, kind):
            if low is None and high is None:
                return self.limits()
            if high is None and isinstance(low, (tuple, list)):
                low, high = low
            known = self.limits()
            low = known[0] if low is None else self._number(low, kind)
            high = known[1] if high is None else self._number(high, kind)
            if low == high:
                warnings.warn(
                    f"Attempting to set identical low and high {kind}s makes transformation "
                    "singular; automatically expanding.", UserWarning, stacklevel=4)
                low, high = _apart(low, high)
            if self.leader.scale == "log" and (low <= 0 or high <= 0):
                side = "left" if low <= 0 else "right"
                warnings.warn(
                    f"Attempt to set non-positive {kind} on a log-scaled axis will be ignored.",
                    UserWarning, stacklevel=4)
                low = known[0] if low <= 0 else low
                high = known[1] if high <= 0 else high
            self.leader.view = (low, high)
            return self.leader.view

        def _number(self, value, kind):
            values = Values(value)
            if values.words is not None:
                raise TypeError(f"Failed to convert value(s) to axis units: {value!r}")
            number = values.items[0]
            if not math.isfinite(number):
                raise ValueError("Axis limits cannot be NaN or Inf")
            return number

        def set_scale(self, value, **kwargs):
            if value not in ("linear", "log"):
                known = ("asinh", "function", "functionlog", "logit", "symlog")
                if value in known:
                    raise NotImplementedError(
                        f"lossrepl has no scale {value!r}: 'linear' and 'log' are here")
                raise ValueError(f"{value!r} is not a valid value for scale.")
            for axis in self.leader.group:
                axis.scale = value

        def get_scale(self):
            return self.leader.scale

        # Ticks

        def all_ticks(self):
            """Places and texts of the ticks, those beyond the ends too."""
            if self.ticks is not None:
                names = self.names
                if names is None:
                    names = _drawing.labels(self.ticks, *self.limits(), self.leader.scale)
                return self.ticks, names
            if self.leader.categories is not None:
                names = self.leader.categories
                return [float(place) for place in range(len(names))], names
            low, high = self.limits()
            if self.spacing is not None:
                first = math.floor(low / self.spacing)
                places = [
                    (first + step) * self.spacing
                    for step in range(min(1000, int((high - low) / self.spacing) + 3))
                ]
                return places, _drawing.labels(places, low, high, self.leader.scale)
            return _drawing.ticks(
                low, high, self.leader.scale, self.axes._room(self._which), self.whole)

        def set_ticks(self, ticks, labels=None, minor=False, **kwargs):
            if minor:
                return []
            places = self.numbers(Values(ticks))
            if labels is not None and len(labels) != len(places):
                raise ValueError(
                    f"The number of FixedLocator locations ({len(places)}), usually from a call to "
                    f"set_ticks, does not match the number of labels ({len(labels)}).")
            low, high = self.limits() if places else (0, 0)
            self.ticks = list(places)
            self.names = None if labels is None else [_text(label) for label in labels]
            if places:
                lowest, highest = min(places), max(places)
                if low <= high and (lowest < low or highest > high):
                    self.leader.view = (min(low, lowest), max(high, highest))
            self._rotate(kwargs)
            return [XTick(place) if self._which == "x" else YTick(place) for place in places]

        def set_ticklabels(self, labels, **kwargs):
            places, _ = self.all_ticks()
            self.ticks = list(places) if self.ticks is None else self.ticks
            if labels and len(labels) != len(self.ticks):
                raise ValueError(
                    f"The number of FixedLocator locations ({len(self.ticks)}), usually from a call "
                    f"to set_ticks, does not match the number of labels ({len(labels)}).")
            self.names = [_text(label) for label in labels] or [""] * len(self.ticks)
            self._rotate(kwargs)
            return self.texts()

        def _rotate(self, kwargs):
            if "rotation" in kwargs:
                self.rotation = float({"vertical": 90, "horizontal": 0}.get(
                    kwargs["rotation"], kwargs["rotation"]))

        def texts(self):
            places, names = self.all_ticks()
            if self._which == "x":
                return [Text(place, 0, name) for place, name in zip(places, names)]
            return [Text(0, place, name) for place, name in zip(places, names)]

        def set_major_locator(self, locator):
            self.whole = getattr(locator, "_integer", False)
            self.spacing = getattr(locator, "_base", None)
            if getattr(locator, "_places", None) is not None:
                self.ticks, self.names = list(locator._places), None

        def set_major_formatter(self, formatter):
            self.formatter = formatter

        def set_visible(self, visible):
            if not visible:
                self.ticks, self.names = [], []

        def set_label_text(self, label, **kwargs):
            self.label.set_text(label)

        def get_label(self):
            return self.label

        def grid(self, visible=None):
            self.grid_shown = not self.grid_shown if visible is None else bool(visible)

        def set_inverted(self, inverted):
            low, high = self.limits()
            if self.leader.view is not None and (low > high) != inverted:
                self.leader.view = (high, low)
            self.leader.inverted = inverted

        def tick_bottom(self):
            pass

        tick_top = tick_left = tick_right = tick_bottom

        def set_minor_locator(self, locator):
            pass

        set_minor_formatter = set_tick_params = set_ticks_position = set_minor_locator

        def _describe(self):
            low, high = self.limits()
            described = {
                "label": self.label._text, "scale": self.leader.scale, "low": float(low),
                "high": float(high), "grid": self.grid_shown, "labelled": self.labelled,
                "rotation": self.rotation,
            }
            chosen = self.leader.categories is not None or self.whole or self.spacing is not None
            if self.ticks is not None or chosen or self.formatter is not None:
                places, names = self.all_ticks()
                described["ticks"] = list(places)
                if self.formatter is not None and self.names is None:
                    names = [_formatted(self.formatter, place) for place in places]
                if self.names is not None or self.formatter is not None or chosen:
                    described["names"] = list(names)
            return described


    class XTick:
        def __init__(self, place):
            self._place = place


    class YTick(XTick):
        pass


    XTick.__module__ = YTick.__module__ = "matplotlib.axis"


    def _text(label):
        return label.get_text() if isinstance(label, Text) else str(label)


    def _formatted(formatter, place):
        if isinstance(formatter, str):
            return formatter.format(x=place) if "{" in formatter else formatter % place
        return str(formatter(place, None))


    def _apart(low, high):
        """Ends that differ: matplotlib widens a single number by a twentieth of it."""
        largest = max(abs(low), abs(high))
        if largest < 1e-280:
            return -0.05, 0.05
        if high - low <= largest * 1e-15:
            return low - 0.05 * abs(low), high + 0.05 * abs(high)
        return low, high


    def _apart_log(low, high, least):
        if high <= 0:
            warnings.warn(
                "Data has no positive values, and therefore cannot be log-scaled.", UserWarning,
                stacklevel=6)
            return 1.0, 10.0
        if low <= 0:
            low = least
        if low == high:
            exponent = math.log10(low)
            return 10.0 ** (math.ceil(exponent) - 1), 10.0 ** (math.floor(exponent) + 1)
        return low, high
    """#
}
