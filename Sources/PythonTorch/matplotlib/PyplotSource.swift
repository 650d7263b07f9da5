/// `matplotlib.pyplot`: calls that act on the current figure and axes.
enum PyplotSource {
  static let text = #"""
    from matplotlib import _drawing, cm, rc, rcdefaults, rcParams, style
    from matplotlib.artist import getp, setp
    from matplotlib.axes import Axes
    from matplotlib.cm import get_cmap
    from matplotlib.figure import Figure
    from matplotlib.legend import Legend
    from matplotlib.lines import Line2D
    from matplotlib.patches import Rectangle
    from matplotlib.text import Annotation, Text

    # The open figures, the current one last.
    _open = []


    def figure(num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True,
               FigureClass=Figure, clear=False, **kwargs):
        if isinstance(num, Figure):
            _open[:] = [one for one in _open if one is not num] + [num]
            return num
        if num is not None:
            for one in _open:
                if one.number == num or getattr(one, "_name", None) == num:
                    if clear:
                        one.clear()
                    return figure(one)
        made = Figure(figsize, dpi, facecolor=facecolor, edgecolor=edgecolor, **kwargs)
        numbers = [one.number for one in _open]
        made.number = num if isinstance(num, int) else max(numbers, default=0) + 1
        made._name = num if isinstance(num, str) else None
        _open.append(made)
        return made


    def gcf():
        return _open[-1] if _open else figure()


    def gca():
        return gcf().gca()


    def sca(ax):
        figure(ax.figure)
        ax.figure.sca(ax)


    def get_fignums():
        return sorted(one.number for one in _open)


    def fignum_exists(num):
        return any(one.number == num or one._name == num for one in _open)


    def subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None,
                 height_ratios=None, subplot_kw=None, gridspec_kw=None, **fig_kw):
        made = figure(**fig_kw)
        axes = made.subplots(
            nrows, ncols, sharex=sharex, sharey=sharey, squeeze=squeeze, subplot_kw=subplot_kw)
        return made, axes


    def subplot(*args, **kwargs):
        if len(args) not in (0, 1, 3):
            raise TypeError(f"subplot() takes 1 or 3 positional arguments but {len(args)} were given")
        from matplotlib.figure import _cells

        place = _cells(args)
        for ax in gcf().axes:
            if ax._place == place:
                gcf().sca(ax)
                return ax
        return gcf().add_subplot(*args, **kwargs)


    def axes(arg=None, **kwargs):
        return gcf().add_subplot(**kwargs) if arg is None else gcf().add_axes(arg, **kwargs)


    def subplot_mosaic(*args, **kwargs):
        raise NotImplementedError("subplot_mosaic: lossrepl has subplots and subplot")


    def _on_axes(name, target=None):
        method = getattr(Axes, target or name)

        def call(*args, **kwargs):
            try:
                return getattr(gca(), target or name)(*args, **kwargs)
            except TypeError as error:
                if str(error).startswith(f"Axes.{name}() "):
                    raise TypeError(str(error)[len("Axes."):]) from None
                raise

        call.__name__ = call.__qualname__ = name
        call.__doc__ = method.__doc__
        return call


    for _name in (
        "plot loglog semilogx semilogy step bar barh bar_label hist axhline axvline axhspan axvspan "
        "hlines vlines fill_between errorbar text annotate legend grid axis margins tick_params "
        "locator_params autoscale minorticks_on minorticks_off ticklabel_format"
    ).split():
        globals()[_name] = _on_axes(_name)
    del _name


    def scatter(x, y, s=None, c=None, **kwargs):
        points = gca().scatter(x, y, s, c, **kwargs)
        if points._values is not None:
            _remember(points)
        return points


    def imshow(X, cmap=None, norm=None, **kwargs):
        return _remember(gca().imshow(X, cmap, norm, **kwargs))


    def matshow(A, fignum=None, **kwargs):
        return imshow(A, **kwargs)


    def _remember(mappable):
        gcf()._mappable = mappable
        return mappable


    def gci():
        return getattr(gcf(), "_mappable", None)


    def sci(im):
        _remember(im)


    def set_cmap(cmap):
        rcParams["image.cmap"] = cmap if isinstance(cmap, str) else cmap.name
        if gci() is not None:
            gci().set_cmap(cmap)


    def clim(vmin=None, vmax=None):
        gci().set_clim(vmin, vmax)


    def colorbar(mappable=None, cax=None, ax=None, **kwargs):
        if mappable is None:
            mappable = gci()
            if mappable is None:
                raise RuntimeError(
                    "No mappable was found to use for colorbar creation. First define a mappable "
                    "such as an image (with imshow) or a contour set (with contourf).")
        return gcf().colorbar(mappable, cax=cax, ax=ax, **kwargs)


    def title(label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs):
        return gca().set_title(label, fontdict, loc, pad, y=y, **kwargs)


    def suptitle(t, **kwargs):
        return gcf().suptitle(t, **kwargs)


    def xlabel(xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
        return gca().set_xlabel(xlabel, fontdict, labelpad, loc=loc, **kwargs)


    def ylabel(ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs):
        return gca().set_ylabel(ylabel, fontdict, labelpad, loc=loc, **kwargs)


    def xlim(*args, **kwargs):
        return gca().set_xlim(*args, **kwargs) if args or kwargs else gca().get_xlim()


    def ylim(*args, **kwargs):
        return gca().set_ylim(*args, **kwargs) if args or kwargs else gca().get_ylim()


    def xscale(value, **kwargs):
        gca().set_xscale(value, **kwargs)


    def yscale(value, **kwargs):
        gca().set_yscale(value, **kwargs)


    def _ticks(axis, ticks, labels, minor, kwargs):
        import torch

        if ticks is None and labels is None:
            axis._rotate(kwargs)
            return torch.tensor(axis.all_ticks()[0], dtype=torch.float64).numpy(), axis.texts()
        if ticks is None:
            raise TypeError(
                f"{axis._which}ticks(): Parameter 'labels' can't be set without setting 'ticks'")
        return axis.set_ticks(ticks, labels, minor, **kwargs), axis.texts()


    def xticks(ticks=None, labels=None, *, minor=False, **kwargs):
        return _ticks(gca().xaxis, ticks, labels, minor, kwargs)


    def yticks(ticks=None, labels=None, *, minor=False, **kwargs):
        return _ticks(gca().yaxis, ticks, labels, minor, kwargs)


    def tight_layout(*, pad=1.08, h_pad=None, w_pad=None, rect=None):
        gcf().tight_layout()


    def subplots_adjust(**kwargs):
        gcf().subplots_adjust(**kwargs)


    def figtext(x, y, s, fontdict=None, **kwargs):
        return gcf().text(x, y, s, fontdict, **kwargs)


    def figlegend(*args, **kwargs):
        return gcf().legend(*args, **kwargs)


    def savefig(fname, **kwargs):
        return gcf().savefig(fname, **kwargs)


    def imsave(fname, arr, **kwargs):
        raise NotImplementedError("imsave: lossrepl writes no files")


    def imread(fname, format=None):
        raise NotImplementedError("imread: lossrepl reads no pictures here")


    def close(fig=None):
        if fig is None:
            _open[-1:] = []
        elif fig == "all":
            _open.clear()
        elif isinstance(fig, Figure):
            _open[:] = [one for one in _open if one is not fig]
        elif isinstance(fig, (int, str)):
            _open[:] = [one for one in _open if one.number != fig and one._name != fig]
        else:
            raise TypeError(
                "close() argument must be a Figure, an int, a string, or None, not "
                f"{type(fig)}")


    def clf():
        gcf().clear()


    def cla():
        gca().clear()


    def delaxes(ax=None):
        gcf().delaxes(gca() if ax is None else ax)


    def show(*args, block=None, **kwargs):
        shown = sorted(_open, key=lambda one: one.number)
        _open.clear()
        for one in shown:
            one.show()


    def draw():
        pass


    def pause(interval):
        """What a window would show by now is shown when the cell ends."""


    def switch_backend(newbackend):
        pass


    def isinteractive():
        return False


    class _Interaction:
        def __enter__(self):
            return self

        def __exit__(self, *error):
            pass


    def ion():
        return _Interaction()


    ioff = ion


    def box(on=None):
        pass

    """#
}
