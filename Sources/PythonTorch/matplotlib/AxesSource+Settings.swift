// Axes: limits, ticks and legends.
extension AxesSource {
  static let settings = #"""
        # Limits and scales

        def set_xlim(self, left=None, right=None, *, emit=True, auto=False, xmin=None, xmax=None):
            return self.xaxis.set_limits(
                xmin if left is None else left, xmax if right is None else right, "xlim")

        def set_ylim(self, bottom=None, top=None, *, emit=True, auto=False, ymin=None, ymax=None):
            return self.yaxis.set_limits(
                ymin if bottom is None else bottom, ymax if top is None else top, "ylim")

        def get_xlim(self):
            return self.xaxis.limits()

        def get_ylim(self):
            return self.yaxis.limits()

        set_xbound, set_ybound = set_xlim, set_ylim
        get_xbound, get_ybound = get_xlim, get_ylim

        def set_xscale(self, value, **kwargs):
            self.xaxis.set_scale(value, **kwargs)

        def set_yscale(self, value, **kwargs):
            self.yaxis.set_scale(value, **kwargs)

        def get_xscale(self):
            return self.xaxis.get_scale()

        def get_yscale(self):
            return self.yaxis.get_scale()

        def invert_xaxis(self):
            self.xaxis.set_inverted(not self.xaxis_inverted())

        def invert_yaxis(self):
            self.yaxis.set_inverted(not self.yaxis_inverted())

        def xaxis_inverted(self):
            low, high = self.get_xlim()
            return low > high

        def yaxis_inverted(self):
            low, high = self.get_ylim()
            return low > high

        def margins(self, *margins, x=None, y=None, tight=True):
            if len(margins) == 1:
                x = y = margins[0]
            elif len(margins) == 2:
                x, y = margins
            if x is not None:
                self._margins["x"] = float(x)
            if y is not None:
                self._margins["y"] = float(y)
            return None if margins or x is not None or y is not None else tuple(
                self._margins.values())

        def set_xmargin(self, m):
            self._margins["x"] = float(m)

        def set_ymargin(self, m):
            self._margins["y"] = float(m)

        def autoscale(self, enable=True, axis="both", tight=None):
            if enable:
                for one in (self.xaxis, self.yaxis):
                    if axis in ("both", one._which):
                        one.leader.view = None

        def autoscale_view(self, tight=None, scalex=True, scaley=True):
            pass

        def relim(self, visible_only=False):
            pass

        def set_aspect(self, aspect, adjustable=None, anchor=None, share=False):
            self._aspect = aspect if aspect in ("auto", "equal") else float(aspect)

        def get_aspect(self):
            return self._aspect

        def axis(self, arg=None, /, *, emit=True, **kwargs):
            if isinstance(arg, bool):
                arg = "on" if arg else "off"
            if isinstance(arg, str):
                if arg in ("on", "off"):
                    self._framed = arg == "on"
                elif arg in ("equal", "image", "scaled", "square"):
                    self.set_aspect("equal")
                elif arg == "tight":
                    self._margins.update(x=0.0, y=0.0)
                elif arg == "auto":
                    self.autoscale()
                    self.set_aspect("auto")
                else:
                    raise ValueError(
                        f"Unrecognized string {arg!r} to axis; try 'on' or 'off'")
            elif arg is not None:
                if len(arg) != 4:
                    raise TypeError(
                        "The first argument to axis() must be an iterable of the form "
                        "[xmin, xmax, ymin, ymax]")
                self.set_xlim(arg[0], arg[1])
                self.set_ylim(arg[2], arg[3])
            if kwargs:
                self.set_xlim(kwargs.pop("xmin", None), kwargs.pop("xmax", None))
                self.set_ylim(kwargs.pop("ymin", None), kwargs.pop("ymax", None))
            return (*self.get_xlim(), *self.get_ylim())

        def set_axis_off(self):
            self._framed = False

        def set_axis_on(self):
            self._framed = True

        def set_frame_on(self, b):
            pass

        # Ticks and grid

        def set_xticks(self, ticks, labels=None, *, minor=False, **kwargs):
            return self.xaxis.set_ticks(ticks, labels, minor, **kwargs)

        def set_yticks(self, ticks, labels=None, *, minor=False, **kwargs):
            return self.yaxis.set_ticks(ticks, labels, minor, **kwargs)

        def get_xticks(self, *, minor=False):
            import torch

            return torch.tensor(self.xaxis.all_ticks()[0], dtype=torch.float64).numpy()

        def get_yticks(self, *, minor=False):
            import torch

            return torch.tensor(self.yaxis.all_ticks()[0], dtype=torch.float64).numpy()

        def set_xticklabels(self, labels, *, minor=False, fontdict=None, **kwargs):
            return self.xaxis.set_ticklabels(labels, **kwargs)

        def set_yticklabels(self, labels, *, minor=False, fontdict=None, **kwargs):
            return self.yaxis.set_ticklabels(labels, **kwargs)

        def get_xticklabels(self, minor=False, which=None):
            return self.xaxis.texts()

        def get_yticklabels(self, minor=False, which=None):
            return self.yaxis.texts()

        def tick_params(self, axis="both", **kwargs):
            for one, names in (
                (self.xaxis, ("labelbottom",)), (self.yaxis, ("labelleft",)),
            ):
                if axis in ("both", one._which):
                    for name in names:
                        if name in kwargs:
                            one.labelled = bool(kwargs[name])
                    if "rotation" in kwargs or "labelrotation" in kwargs:
                        one.rotation = float(kwargs.get("labelrotation", kwargs.get("rotation")))

        def label_outer(self, remove_inner_ticks=False):
            rows, columns, top, bottom, left, right = self._place
            if bottom < rows - 1:
                self.xaxis.labelled = False
                self.xaxis.label.set_text("")
            if left > 0:
                self.yaxis.labelled = False
                self.yaxis.label.set_text("")

        def grid(self, visible=None, which="major", axis="both", **kwargs):
            if axis not in ("both", "x", "y"):
                raise ValueError(
                    f"{axis!r} is not a valid value for axis. Supported values are 'x', 'y', 'both'")
            if which not in ("major", "minor", "both"):
                raise ValueError(
                    f"{which!r} is not a valid value for which. Supported values are 'major', "
                    "'minor', 'both'")
            if which == "minor":
                return
            if visible is None and kwargs:
                visible = True
            for one in (self.xaxis, self.yaxis):
                if axis in ("both", one._which):
                    one.grid(visible)

        def minorticks_on(self):
            pass

        minorticks_off = minorticks_on

        def set_axisbelow(self, b):
            pass

        set_facecolor = set_axisbelow

        def locator_params(self, axis="both", tight=None, **kwargs):
            pass

        ticklabel_format = locator_params
    """#

  static let legends = #"""
        # Legends

        def get_legend_handles_labels(self, legend_handler_map=None):
            handles, labels = [], []
            for handle in self._handles():
                label = handle.get_label()
                if label and not label.startswith("_"):
                    handles.append(handle)
                    labels.append(label)
            return handles, labels

        def _handles(self):
            return [
                child.container if isinstance(child, BarSeries) else child
                for child in self._children if not isinstance(child, Text)
            ]

        def legend(self, *args, **kwargs):
            handles, labels = kwargs.pop("handles", None), kwargs.pop("labels", None)
            if len(args) == 1 and handles is None:
                labels = args[0]
            elif len(args) == 2:
                handles, labels = args
            elif len(args) > 2:
                raise TypeError("Invalid arguments to legend.")
            if handles is None and labels is None:
                handles, labels = self.get_legend_handles_labels()
                if not handles:
                    warnings.warn(
                        "No artists with labels found to put in legend.  Note that artists whose "
                        "label start with an underscore are ignored when legend() is called with no "
                        "argument.", UserWarning, stacklevel=3)
            else:
                if handles is None:
                    handles = self._handles()
                elif labels is None:
                    labels = [handle.get_label() for handle in handles]
                if isinstance(labels, str):
                    raise TypeError("Legend labels must be an iterable of strings, not a single string")
                handles = [
                    handle[0] if type(handle) in (list, tuple) and handle else handle
                    for handle in handles
                ]
                labels = [str(label) for label in labels]
                known = self._handles()
                for handle in known:
                    if any(handle is one for one in handles):
                        continue
                    if handle.get_label() and not handle.get_label().startswith("_"):
                        handle.set_label("_" + handle.get_label())
                for handle, label in zip(handles, labels):
                    if hasattr(handle, "set_label"):
                        handle.set_label(label)
            self.legend_ = Legend(self, handles, labels, **kwargs)
            return self.legend_

        def get_legend(self):
            return self.legend_

        def _describe(self):
            marks = []
            order = sorted(
                range(len(self._children)), key=lambda place: _level(self._children[place]))
            for place in order:
                if self._children[place].get_visible() is not False:
                    marks += self._children[place]._describe()
            described = {
                "place": list(self._place), "title": self._title._text,
                "x": self.xaxis._describe(), "y": self.yaxis._describe(), "marks": marks,
                "framed": self._framed, "equal": self._aspect in ("equal", 1, 1.0),
            }
            if self.legend_ is not None:
                described["legend"] = {
                    "place": self.legend_._place, "title": self.legend_._title._text,
                }
            if self._bar is not None:
                described["bar"] = self._bar._describe()
            return described

        def __getattr__(self, name):
            if name in _elsewhere:
                raise NotImplementedError(f"Axes.{name}: lossrepl draws no such thing")
            raise AttributeError(f"'Axes' object has no attribute {name!r}")


    # What matplotlib can draw and lossrepl cannot.
    _elsewhere = frozenset(
        "acorr angle_spectrum arrow axline barbs boxplot broken_barh bxp clabel cohere contour "
        "contourf csd ecdf eventplot fill fill_betweenx grouped_bar hexbin hist2d indicate_inset "
        "indicate_inset_zoom inset_axes magnitude_spectrum pcolor pcolorfast pcolormesh "
        "phase_spectrum pie pie_label psd quiver quiverkey secondary_xaxis secondary_yaxis specgram "
        "spy stackplot stairs stem streamplot table tricontour tricontourf tripcolor triplot twinx "
        "twiny violin violinplot xcorr".split()
    )


    def _level(child):
        """Images lie below faces, faces below lines, lines below texts, as in matplotlib."""
        if isinstance(child, AxesImage):
            return 0
        if isinstance(child, (BarSeries, Rectangle, PathCollection, FillBetweenPolyCollection)):
            return 1
        return 3 if isinstance(child, Text) else 2
    """#
}
