/// `matplotlib.artist`, `lines`, `text`, `patches`, `container` and the others whose objects a plot
/// is made of.
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

  static let lines = #"""
    from matplotlib import _drawing
    from matplotlib.artist import Artist, Values, css, named_colour

    _styles = {
        "-": "-", "--": "--", "-.": "-.", ":": ":", "solid": "-", "dashed": "--",
        "dashdot": "-.", "dotted": ":", "None": "None", "none": "None", " ": "None", "": "None",
    }
    _markers = (
        ".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "*", "h", "H", "+",
        "x", "D", "d", "|", "_", "P", "X",
    )


    def line_style(value):
        """The name of a style, or the lengths of its strokes as dashes."""
        if isinstance(value, str):
            if value in _styles:
                return _styles[value]
        elif isinstance(value, tuple) and len(value) == 2:
            return "--"
        raise ValueError(f"{value!r} is not a valid value for ls.")


    def marker_style(value):
        if value is None or value in ("None", "none", " ", ""):
            return "None"
        if isinstance(value, int) and 0 <= value <= 11:
            return "_|__^v<>^v<>"[value] if value > 3 else ("_", "_", "|", "|")[value]
        if isinstance(value, str) and (value in _markers or value.startswith("$")):
            return value if value in _markers else "o"
        raise ValueError(f"Unrecognized marker style {value!r}")


    class Line2D(Artist):
        _aliases = {
            "c": "color", "ls": "linestyle", "lw": "linewidth", "ms": "markersize",
            "mfc": "markerfacecolor", "mec": "markeredgecolor", "mew": "markeredgewidth",
            "ds": "drawstyle", "aa": "antialiased",
        }
        _ignored = Artist._ignored + (
            "dash_capstyle", "solid_capstyle", "dash_joinstyle", "solid_joinstyle", "fillstyle",
            "markevery", "pickradius", "markerfacecoloralt", "gapcolor", "dashes",
        )

        def __init__(self, xdata, ydata, *, linewidth=None, linestyle=None, color=None, marker=None,
                     markersize=None, **kwargs):
            super().__init__()
            from matplotlib import rcParams

            self._x, self._y = list(xdata), list(ydata)
            self._linewidth = float(rcParams["lines.linewidth"])
            self._linestyle, self._is_open = rcParams["lines.linestyle"], True
            self._color = rcParams["lines.color"]
            self._marker, self._markersize = "None", float(rcParams["lines.markersize"])
            self._fill = self._edge = None
            self._edgewidth = 1.0
            self._drawstyle = "default"
            self._guide = None
            self._fixed = None
            given = {
                "linewidth": linewidth, "linestyle": linestyle, "color": color, "marker": marker,
                "markersize": markersize,
            }
            self._update({**{k: v for k, v in given.items() if v is not None}, **kwargs})

        def __str__(self):
            return f"Line2D({self._label})" if self._label else "Line2D()"

        def get_color(self):
            return self._color

        def set_color(self, color):
            self._color = named_colour(color)

        def get_linewidth(self):
            return self._linewidth

        def set_linewidth(self, w):
            self._linewidth = float(w)

        def get_linestyle(self):
            return self._linestyle

        def set_linestyle(self, ls):
            self._linestyle, self._is_open = line_style(ls), False

        def get_marker(self):
            return self._marker

        def set_marker(self, marker):
            self._marker = marker_style(marker)

        def get_markersize(self):
            return self._markersize

        def set_markersize(self, sz):
            self._markersize = float(sz)

        def set_markerfacecolor(self, fc):
            self._fill = None if fc is None else fc if fc == "none" else named_colour(fc)

        def set_markeredgecolor(self, ec):
            self._edge = None if ec is None else named_colour(ec)

        def set_markeredgewidth(self, ew):
            self._edgewidth = float(ew)

        def get_drawstyle(self):
            return self._drawstyle

        def set_drawstyle(self, drawstyle):
            styles = ("default", "steps-mid", "steps-pre", "steps-post", "steps")
            if drawstyle not in styles:
                raise ValueError(f"{drawstyle!r} is not a valid value for drawstyle.")
            self._drawstyle = drawstyle

        def get_xdata(self, orig=True):
            import torch

            return torch.tensor(self._x, dtype=torch.float64)

        def get_ydata(self, orig=True):
            import torch

            return torch.tensor(self._y, dtype=torch.float64)

        def get_data(self, orig=True):
            return self.get_xdata(), self.get_ydata()

        def set_xdata(self, x):
            self._x = list(Values(x).items)

        def set_ydata(self, y):
            self._y = list(Values(y).items)

        def set_data(self, *args):
            x, y = args if len(args) == 2 else args[0]
            self.set_xdata(x)
            self.set_ydata(y)

        def _reach(self, which):
            if self._guide is not None:
                return [self._x if which == "x" else self._y] if self._guide == which else []
            return [self._x if which == "x" else self._y]

        def _describe(self):
            looks = {
                "width": self._linewidth,
                "dash": "none" if self._linestyle == "None" else
                        "" if self._is_open else self._linestyle,
            }
            if self._guide is not None:
                looks["dash"] = self._linestyle
                kind = "horizontal" if self._guide == "y" else "vertical"
                fields = {self._guide: self._x if self._guide == "x" else self._y}
                fields["x2" if self._guide == "y" else "y2"] = list(self._fixed)
                return [self._described(kind, self._color, **fields, **looks)]
            x, y = self._steps()
            count = len(self._x)
            if len(x) > 4000:
                x, y = self.axes._thinned("line", x, y)
            if self._marker != "None":
                looks.update(marker=self._marker, size=self._markersize)
                if self._fill is not None:
                    looks["fill"] = self._fill if self._fill == "none" else css(self._fill)
                if self._edge is not None:
                    looks["edge"] = css(self._edge)
            return [self._described("line", self._color, x=x, y=y, count=count, **looks)]

        def _steps(self):
            """The corners of stairs between the points."""
            if not self._drawstyle.startswith("steps") or len(self._x) < 2:
                return self._x, self._y
            x, y = [self._x[0]], [self._y[0]]
            for left, right, before, after in zip(self._x, self._x[1:], self._y, self._y[1:]):
                if self._drawstyle == "steps-post":
                    corner = right
                elif self._drawstyle == "steps-mid":
                    corner = (left + right) / 2
                else:
                    corner = left
                x += [corner, corner, right]
                y += [before, after, after]
            return x, y


    def parse_format(text):
        """The style, marker and colour of a format such as `r--`."""
        style = marker = colour = None
        if _drawing.colour(text) is not None and not text.isdigit():
            return None, None, text
        index = 0
        while index < len(text):
            sign, pair = text[index], text[index:index + 2]
            if pair in ("--", "-.") or sign in ("-", ":", " "):
                sign = pair if pair in ("--", "-.") else sign
                if style is not None:
                    raise _bad_format(text, "two linestyle symbols")
                style = sign
            elif sign in _markers:
                if marker is not None:
                    raise _bad_format(text, "two marker symbols")
                marker = sign
            elif sign in "bgrcmykw":
                if colour is not None:
                    raise _bad_format(text, "two color symbols")
                colour = sign
            elif sign == "C":
                digits = ""
                while text[index + 1 + len(digits):][:1].isdigit():
                    digits += text[index + 1 + len(digits)]
                if not digits:
                    raise _bad_format(text, "'C' must be followed by a number")
                if colour is not None:
                    raise _bad_format(text, "two color symbols")
                sign = colour = "C" + digits
            else:
                raise _bad_format(text, f"unrecognized character {sign!r}")
            index += len(sign)
        if style is None and marker is not None:
            style = "None"
        return style, marker, colour


    def _bad_format(text, why):
        return ValueError(f"{text!r} is not a valid format string ({why})")
    """#

  static let text = #"""
    from matplotlib.artist import Artist, css, named_colour


    class Text(Artist):
        _aliases = {
            "c": "color", "ha": "horizontalalignment", "va": "verticalalignment",
            "size": "fontsize", "fontproperties": "font", "weight": "fontweight",
            "family": "fontfamily", "style": "fontstyle", "name": "fontname",
        }
        _ignored = Artist._ignored + (
            "fontweight", "fontfamily", "fontstyle", "fontname", "bbox", "wrap", "linespacing",
            "multialignment", "rotation_mode", "backgroundcolor", "font", "usetex", "parse_math",
        )
        _sizes = {
            "xx-small": 5.79, "x-small": 6.94, "small": 8.33, "medium": 10.0, "large": 12.0,
            "x-large": 14.4, "xx-large": 17.28,
        }

        def __init__(self, x=0, y=0, text="", **kwargs):
            super().__init__()
            self._x, self._y, self._text = x, y, "" if text is None else str(text)
            self._color, self._size, self._rotation = "black", 10.0, 0.0
            self._ha, self._va = "left", "baseline"
            self._relative = False
            self._update(kwargs)

        def __repr__(self):
            return f"Text({self._x}, {self._y}, {self._text!r})"

        def get_text(self):
            return self._text

        def set_text(self, s):
            self._text = "" if s is None else str(s)

        def get_position(self):
            return self._x, self._y

        def set_position(self, xy):
            self._x, self._y = xy

        def get_color(self):
            return self._color

        def set_color(self, color):
            self._color = named_colour(color)

        def get_fontsize(self):
            return self._size

        def set_fontsize(self, fontsize):
            if isinstance(fontsize, str) and fontsize not in self._sizes:
                raise ValueError(f"Size is invalid. Valid font size are {', '.join(self._sizes)}")
            self._size = float(self._sizes.get(fontsize, fontsize))

        def set_rotation(self, s):
            named = {"vertical": 90.0, "horizontal": 0.0, None: 0.0}
            self._rotation = named[s] if s in named else float(s)

        def get_rotation(self):
            return self._rotation

        def set_horizontalalignment(self, align):
            if align not in ("center", "right", "left"):
                raise ValueError(
                    f"{align!r} is not a valid value for align. Supported values are 'center', "
                    "'right', 'left'")
            self._ha = align

        def set_verticalalignment(self, align):
            if align not in ("bottom", "baseline", "center", "center_baseline", "top"):
                raise ValueError(
                    f"{align!r} is not a valid value for align. Supported values are 'bottom', "
                    "'baseline', 'center', 'center_baseline', 'top'")
            self._va = "center" if align == "center_baseline" else align

        def set_transform(self, transform):
            if self.axes is not None:
                self._relative = transform is self.axes.transAxes
            self._transform = transform

        def _describe(self):
            relative = self._relative or (
                self.axes is not None and getattr(self, "_transform", None) is self.axes.transAxes)
            x, y = (self._x, self._y) if relative else self.axes._located(self._x, self._y)
            return [self._described(
                "text", self._color, x=[float(x)], y=[float(y)], text=self._text, font=self._size,
                align=self._ha, valign=self._va, rotation=self._rotation, relative=relative)]


    class Annotation(Text):
        def __init__(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None,
                     **kwargs):
            self.xy = tuple(xy)
            place = self.xy if xytext is None else tuple(xytext)
            for coordinates in (xycoords, textcoords):
                if coordinates not in (
                    None, "data", "offset points", "axes fraction", "offset pixels",
                ):
                    raise NotImplementedError(
                        f"annotate: lossrepl knows no coordinates {coordinates!r}; "
                        "'data' and 'axes fraction' are here")
            self._in = textcoords or xycoords
            self._points_in = xycoords
            self.arrowprops = arrowprops
            self._shown_at = place
            super().__init__(*place, text, **kwargs)

        def __str__(self):
            return f"Annotation({self.xy[0]}, {self.xy[1]}, {self._text!r})"

        def _describe(self):
            x, y = self._x, self._y
            if self._in.startswith("offset"):
                x, y = self.axes._shifted(self.xy, (x, y))
            self._relative = self._in == "axes fraction"
            kept = self._x, self._y
            self._x, self._y = x, y
            mark = super()._describe()[0]
            self._x, self._y = kept
            if self.arrowprops is not None and self._points_in == "data":
                x, y = self.axes._located(*self.xy)
                mark.update(x2=[float(x)], y2=[float(y)])
            return [mark]
    """#
}
