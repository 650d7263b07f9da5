// The calls that draw: images, guides, areas and texts.
extension AxesSource {
  static let images = #"""
        def imshow(self, X, cmap=None, norm=None, *, aspect=None, interpolation=None, alpha=None,
                   vmin=None, vmax=None, origin=None, extent=None, **kwargs):
            if origin not in (None, "upper", "lower"):
                raise ValueError(
                    f"{origin!r} is not a valid value for origin. Supported values are 'upper', "
                    "'lower'")
            if interpolation not in _interpolations:
                raise ValueError(f"{interpolation!r} is not a valid value for interpolation.")
            self.set_aspect("equal" if aspect is None else aspect)
            image = AxesImage((), None, origin or "upper")
            image.axes = self
            image._wanted = (cmap, vmin, vmax, norm)
            self._read_image(image, X)
            rows, columns = image._shape[:2]
            edges = [-0.5, columns - 0.5, rows - 0.5, -0.5]
            if image.origin == "lower":
                edges[2:] = [-0.5, rows - 0.5]
            image._extent = edges if extent is None else [float(edge) for edge in extent]
            image.set_alpha(alpha)
            image._update(kwargs)
            self._add(image)
            self.xaxis.leader.inverted = image._extent[0] > image._extent[1]
            self.yaxis.leader.inverted = image._extent[2] > image._extent[3]
            self._mappable = image
            return image

        def _read_image(self, image, data):
            values = Values(data)
            shape = values.shape
            if values.words is not None or values.kind == "object":
                longest = max((len(str(word)) for word in values.items), default=1)
                kind = f"<U{longest}" if values.words is not None else "object"
                raise TypeError(f"Image data of dtype {kind} cannot be converted to float")
            if len(shape) == 3 and shape[2] == 1:
                shape = shape[:2]
            if len(shape) != 2 and not (len(shape) == 3 and shape[2] in (3, 4)):
                raise TypeError(f"Invalid shape {_shown_shape(shape)} for image data")
            image._shape = tuple(shape)
            if len(shape) == 2:
                image._planes = None
                image._map(values.items, *image._wanted)
                return
            scale = 255.0 if values.kind == "integer" else 1.0
            planes = []
            for channel in range(3):
                planes += [value / scale for value in values.items[channel::shape[2]]]
            reach = _drawing.extent(planes)
            if reach is not None and (reach[0] < 0 or reach[1] > 1):
                import logging

                logging.getLogger("matplotlib.image").warning(
                    "Clipping input data to the valid range for imshow with RGB data ([0..1] for "
                    f"floats or [0..255] for integers). Got range [{reach[0] * scale}.."
                    f"{reach[1] * scale}].")
            image._planes = [min(1.0, max(0.0, value)) for value in planes]
            image._map([0.0], None, None, None)

        def matshow(self, Z, **kwargs):
            return self.imshow(Z, **kwargs)
    """#

  static let guides = #"""
        def axhline(self, y=0, xmin=0, xmax=1, **kwargs):
            return self._guide("y", y, xmin, xmax, kwargs)

        def axvline(self, x=0, ymin=0, ymax=1, **kwargs):
            return self._guide("x", x, ymin, ymax, kwargs)

        def _guide(self, which, place, start, end, kwargs):
            axis = self.xaxis if which == "x" else self.yaxis
            read = Values(place)
            if len(read.items) != 1 or read.shape:
                if len(read.items) != 1:
                    raise ValueError(
                        "The truth value of an array with more than one element is ambiguous. Use "
                        "a.any() or a.all()")
            number = axis.numbers(read)[0]
            label = kwargs.pop("label", None)
            line = Line2D(*(([number], [0.0]) if which == "x" else ([0.0], [number])), **kwargs)
            line._guide, line._fixed = which, (float(start), float(end))
            line.set_label(f"_child{len(self._children)}" if label is None else label)
            low, high = sorted(axis.limits())
            return self._add(line, "" if low <= number <= high else which)

        def axhspan(self, ymin, ymax, xmin=0, xmax=1, **kwargs):
            return self._band("y", ymin, ymax, kwargs)

        def axvspan(self, xmin, xmax, ymin=0, ymax=1, **kwargs):
            return self._band("x", xmin, xmax, kwargs)

        def _band(self, which, low, high, kwargs):
            low, high = float(low), float(high)
            if which == "x":
                band = Rectangle((low, 0.0), high - low, 1.0, **kwargs)
            else:
                band = Rectangle((0.0, low), 1.0, high - low, **kwargs)
            band._across = which
            return self._add(band, which)

        def hlines(self, y, xmin, xmax, colors=None, linestyles="solid", label="", **kwargs):
            return self._pieces(y, xmin, xmax, True, colors, linestyles, label, kwargs)

        def vlines(self, x, ymin, ymax, colors=None, linestyles="solid", label="", **kwargs):
            return self._pieces(x, ymin, ymax, False, colors, linestyles, label, kwargs)

        def _pieces(self, place, low, high, lying, colours, styles, label, kwargs):
            columns = [Values(one).items for one in (place, low, high)]
            count = max(len(column) for column in columns)
            place, low, high = (
                column * count if len(column) == 1 else column for column in columns)
            ends = (low, place, high, place) if lying else (place, low, place, high)
            pieces = LineCollection(*(list(end) for end in ends))
            pieces.set_label(label)
            pieces.set_linestyle(styles)
            colour = kwargs.pop("color", colours)
            if colour is not None:
                pieces.set_color(colour if isinstance(colour, str) else _colour_list(colour)[0])
            pieces._update(kwargs)
            return self._add(pieces)

        def fill_between(self, x, y1, y2=0, where=None, interpolate=False, step=None, *,
                         data=None, **kwargs):
            read = Values(x)
            x = self.xaxis.numbers(read)
            curves = []
            for name, one in (("y1", y1), ("y2", y2)):
                values = Values(one).items
                if len(values) not in (1, len(x)):
                    raise ValueError(
                        f"'x' has size {len(x)}, but {name!r} has an unequal size of {len(values)}")
                curves.append(values * len(x) if len(values) == 1 else list(values))
            if where is not None:
                for index, shown in enumerate(Values(where).items):
                    if not shown:
                        curves[0][index] = math.nan
            area = FillBetweenPolyCollection(list(x), curves[1], curves[0])
            if not {"color", "facecolor", "fc", "facecolors"} & set(kwargs):
                kwargs["color"] = self._next_colour("face")
            area._update(kwargs)
            return self._add(area)

        def errorbar(self, x, y, yerr=None, xerr=None, fmt="", *, ecolor=None, elinewidth=None,
                     capsize=None, barsabove=False, errorevery=1, data=None, label=None, **kwargs):
            kwargs.pop("capthick", None)
            x, y = self.xaxis.numbers(Values(x)), self.yaxis.numbers(Values(y))
            line = None
            if fmt != "none":
                line = self.plot(x, y, fmt, **kwargs)[0] if fmt else self.plot(x, y, **kwargs)[0]
                line.set_label("_nolegend_" if label is None else label)
            colour = ecolor or (line._color if line is not None else "C0")
            pieces = []
            for errors, is_x in ((xerr, True), (yerr, False)):
                if errors is None:
                    continue
                values = Values(errors)
                base = x if is_x else y
                if len(values.shape) == 2 and values.shape[0] == 2 and values.shape[1] == len(base):
                    below, above = values.items[:len(base)], values.items[len(base):]
                elif len(values.items) in (1, len(base)) and len(values.shape) < 2:
                    below = above = values.items * (len(base) if len(values.items) == 1 else 1)
                else:
                    name = "xerr" if is_x else "yerr"
                    raise ValueError(
                        f"{name!r} (shape: {_shown_shape(values.shape)}) must be a scalar or a 1D or "
                        "(2, n) array-like whose shape matches "
                        f"{'x' if is_x else 'y'!r} (shape: ({len(base)},))")
                low = [v - e for v, e in zip(base, below)]
                high = [v + e for v, e in zip(base, above)]
                ends = (low, y, high, y) if is_x else (x, low, x, high)
                piece = LineCollection(*(list(end) for end in ends))
                piece.set_color(colour)
                piece.set_label("_nolegend_")
                pieces.append(self._add(piece))
            return ErrorbarContainer(
                (line, (), tuple(pieces)), has_xerr=xerr is not None, has_yerr=yerr is not None,
                label=label)

        def text(self, x, y, s, fontdict=None, **kwargs):
            text = Text(x, y, s)
            text.axes = self
            text._update({**(fontdict or {}), **kwargs})
            return self._add(text, "")

        def annotate(self, text, xy, xytext=None, xycoords="data", textcoords=None, arrowprops=None,
                     annotation_clip=None, **kwargs):
            note = Annotation(text, xy, xytext, xycoords, textcoords, arrowprops)
            note.axes = self
            note._update(kwargs)
            return self._add(note, "")
    """#
}
