// `matplotlib.lines`: lines, markers, and the short formats for both.
extension ArtistSource {
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

        def __init__(self, xdata, ydata, **kwargs):
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
            self._update({name: value for name, value in kwargs.items() if value is not None})

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

            return torch.tensor(self._x, dtype=torch.float64).numpy()

        def get_ydata(self, orig=True):
            import torch

            return torch.tensor(self._y, dtype=torch.float64).numpy()

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
            return [_drawing.paired(self._x, self._y)[0 if which == "x" else 1]]

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
}
