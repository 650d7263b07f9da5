// `matplotlib.text`: texts and notes with arrows.
extension ArtistSource {
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
