package import PythonRuntime
import Plots

/// Offers `matplotlib` as far as lessons plot: its state is Python, its pictures are `Plots`.
package func registerMatplotlib(in interpreter: Interpreter) {
  interpreter.modules.registerMatplotlib()
}

extension ModuleRegistry {
  private static let sources: [(String, @Sendable () -> String)] = [
    ("artist", { ArtistSource.base }), ("lines", { ArtistSource.lines }),
    ("text", { ArtistSource.text }),
    ("collections", { ArtistSource.collections }), ("patches", { ArtistSource.patches }),
    ("container", { ArtistSource.containers }), ("image", { ArtistSource.images }),
    ("legend", { ArtistSource.legends }), ("colorbar", { ArtistSource.colourBars }),
    ("axes", { AxesSource.module }),
    ("figure", { FigureSource.text }), ("style", { PyplotSource.style }),
    ("ticker", { PyplotSource.ticker }),
  ]

  fileprivate func registerMatplotlib() {
    register("matplotlib") { builder throws(PythonException) in
      try builder.source(PyplotSource.package)
      Torch.loadSubmodules(["pyplot", "cm", "style", "ticker", "lines", "patches"], of: builder)
    }
    for (name, source) in Self.sources {
      register("matplotlib." + name) { builder throws(PythonException) in
        try builder.source(source())
      }
    }
    register("matplotlib._drawing") { builder throws(PythonException) in
      try builder.fillDrawing()
    }
    register("matplotlib.cm") { builder throws(PythonException) in
      try builder.source(ArtistSource.colours)
      builder.offerColourMaps()
    }
    register("matplotlib.pyplot") { builder throws(PythonException) in
      try builder.source(PyplotSource.text)
      builder.refusePlots()
    }
  }
}

extension ModuleBuilder {
  /// `cm.viridis` is made when a program first asks for it.
  fileprivate func offerColourMaps() {
    let attributes = module.attributes
    module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      guard ColourMap.stops(name.value) != nil,
        let check = attributes[interpreter.intern("check")]
      else { return nil }
      return try interpreter.call(check, .string(name.value))
    }
  }

  /// What pyplot draws elsewhere is refused by its name when a program uses it.
  fileprivate func refusePlots() {
    module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      guard Self.elsewhere.contains(name.value) else { return nil }
      throw interpreter.notImplementedError(
        "matplotlib.pyplot.\(name.value): lossrepl draws no such thing")
    }
  }

  private static let elsewhere: Set<String> = [
    "acorr", "angle_spectrum", "arrow", "axline", "barbs", "boxplot", "broken_barh", "clabel",
    "cohere", "connect", "contour", "contourf", "csd", "disconnect", "ecdf", "eventplot",
    "figimage",
    "fill", "fill_betweenx", "findobj", "ginput", "grouped_bar", "hexbin", "hist2d",
    "magnitude_spectrum", "pcolor", "pcolormesh", "phase_spectrum", "pie", "pie_label", "plot_date",
    "polar", "psd", "quiver", "quiverkey", "rgrids", "specgram", "spy", "stackplot", "stairs",
    "stem", "streamplot", "subplot2grid", "subplot_tool", "table", "thetagrids", "tricontour",
    "tricontourf", "tripcolor", "triplot", "twinx", "twiny", "violin", "violinplot",
    "waitforbuttonpress", "xcorr", "xkcd",
  ]
}
