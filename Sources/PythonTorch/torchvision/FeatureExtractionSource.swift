/// What a network computes on its way: `torchvision.models.feature_extraction` and `_utils`.
enum FeatureExtractionSource {
  /// torchvision rewrites the traced program of a network; here hooks listen to its modules, and the
  /// pass ends when the last of them has spoken.
  static let extraction = #"""
    import torch


    class _Enough(Exception):
        """All that was asked for is there."""


    class _FeatureExtractor(torch.nn.Module):
        """A network that answers a dict of what some of its modules gave."""

        def __init__(self, model, nodes):
            super().__init__()
            for name, module in model.named_children():
                self.add_module(name, module)
            self.__dict__["_model"] = model
            self.__dict__["_nodes"] = nodes

        def train(self, mode=True):
            self._model.train(mode)
            return super().train(mode)

        def forward(self, *args, **kwargs):
            found = {}
            modules = dict(self._model.named_modules())

            def listen(name):
                def heard(module, inputs, output):
                    found[name] = output
                    if len(found) == len(self._nodes):
                        raise _Enough()
                return modules[name].register_forward_hook(heard)

            listeners = [listen(name) for name in self._nodes]
            try:
                self._model(*args, **kwargs)
            except _Enough:
                pass
            finally:
                for listener in listeners:
                    listener.remove()
            return {key: found[name] for name, key in self._nodes.items()}


    def create_feature_extractor(
        model, return_nodes=None, train_return_nodes=None, eval_return_nodes=None,
        tracer_kwargs=None, suppress_diff_warning=False, concrete_args=None,
    ):
        """`model`, but answering the outputs of the modules that `return_nodes` names."""
        if return_nodes is None:
            raise NotImplementedError(
                "create_feature_extractor: lossrepl has return_nodes only, the same for training "
                "and evaluation")
        names = return_nodes if isinstance(return_nodes, dict) else {name: name for name in return_nodes}
        nodes = {str(name): str(key) for name, key in names.items()}
        modules = dict(model.named_modules())
        for name in nodes:
            if name not in modules:
                raise ValueError(
                    f"node: '{name}' is not present in model. Hint: use `get_graph_node_names` to make "
                    "sure the `return_nodes` you specified are present. It may even be that you need "
                    "to specify `train_return_nodes` and `eval_return_nodes` separately.")
        return _FeatureExtractor(model, nodes)


    def get_graph_node_names(model, tracer_kwargs=None, suppress_diff_warning=False,
                             concrete_args=None):
        raise NotImplementedError(
            "get_graph_node_names: lossrepl traces no programs; create_feature_extractor takes the "
            "names of modules, which named_modules() lists")
    """#

  static let layers = #"""
    from collections import OrderedDict

    from torch import nn


    class IntermediateLayerGetter(nn.ModuleDict):
        """The children of a network up to the last that is asked for, one after the other."""

        def __init__(self, model, return_layers):
            if not set(return_layers).issubset([name for name, _ in model.named_children()]):
                raise ValueError("return_layers are not present in model")
            missing = {str(name) for name in return_layers}
            layers = OrderedDict()
            for name, module in model.named_children():
                layers[name] = module
                missing.discard(name)
                if not missing:
                    break
            super().__init__(layers)
            self.return_layers = return_layers

        def forward(self, x):
            found = OrderedDict()
            for name, module in self.items():
                x = module(x)
                if name in self.return_layers:
                    found[self.return_layers[name]] = x
            return found
    """#
}
