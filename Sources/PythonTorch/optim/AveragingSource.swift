/// `torch.optim.swa_utils`: averages of weights over the steps of training.
enum AveragingSource {
  static let text = #"""
    import math
    from copy import deepcopy

    import torch
    from torch.nn import Module
    from torch.optim.lr_scheduler import LRScheduler

    __all__ = [
        "AveragedModel", "update_bn", "SWALR", "get_ema_multi_avg_fn", "get_swa_multi_avg_fn",
        "get_ema_avg_fn", "get_swa_avg_fn",
    ]


    def _checked(decay):
        if decay < 0.0 or decay > 1.0:
            raise ValueError(
                f"Invalid decay value {decay} provided. Please provide a value in [0,1] range."
            )
        return decay


    def get_ema_avg_fn(decay=0.999):
        """A rule that keeps the share decay of the old average."""
        _checked(decay)

        @torch.no_grad()
        def ema_update(ema_param, current_param, num_averaged):
            return decay * ema_param + (1 - decay) * current_param

        return ema_update


    def get_ema_multi_avg_fn(decay=0.999):
        """The same for lists of tensors, in place."""
        _checked(decay)

        @torch.no_grad()
        def ema_update(ema_param_list, current_param_list, _):
            for average, current in zip(ema_param_list, current_param_list):
                if average.is_floating_point():
                    average.lerp_(current, 1 - decay)
                else:
                    average.copy_(average * decay + current * (1 - decay))

        return ema_update


    def get_swa_avg_fn():
        """A rule by which every model counts the same."""

        @torch.no_grad()
        def swa_update(averaged_param, current_param, num_averaged):
            return averaged_param + (current_param - averaged_param) / (num_averaged + 1)

        return swa_update


    def get_swa_multi_avg_fn():
        """The same for lists of tensors, in place."""

        @torch.no_grad()
        def swa_update(averaged_param_list, current_param_list, num_averaged):
            for average, current in zip(averaged_param_list, current_param_list):
                if average.is_floating_point():
                    average.lerp_(current, float(1 / (num_averaged + 1)))
                else:
                    average.add_((current - average) / (num_averaged + 1))

        return swa_update


    class AveragedModel(Module):
        """A copy of a model whose weights are averages of those it is shown."""

        def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
            super().__init__()
            if avg_fn is not None and multi_avg_fn is not None:
                raise AssertionError("Only one of avg_fn and multi_avg_fn should be provided")
            self.module = deepcopy(model)
            if device is not None:
                self.module = self.module.to(device)
            self.register_buffer("n_averaged", torch.tensor(0, dtype=torch.long, device=device))
            self.avg_fn = avg_fn
            self.multi_avg_fn = multi_avg_fn
            self.use_buffers = use_buffers

        def forward(self, *args, **kwargs):
            return self.module(*args, **kwargs)

        def _averaged(self, model):
            tensors = list(model.parameters())
            return tensors + list(model.buffers()) if self.use_buffers else tensors

        def update_parameters(self, model):
            """Takes the weights of model into the average; the first ones are copied."""
            averages = [tensor.detach() for tensor in self._averaged(self.module)]
            currents = [tensor.detach() for tensor in self._averaged(model)]
            if self.n_averaged == 0:
                for average, current in zip(averages, currents):
                    average.copy_(current)
            elif self.avg_fn is None:
                rule = self.multi_avg_fn or get_swa_multi_avg_fn()
                rule(averages, currents, self.n_averaged)
            else:
                for average, current in zip(averages, currents):
                    average.copy_(self.avg_fn(average, current, self.n_averaged))
            if not self.use_buffers:
                for own, other in zip(self.module.buffers(), model.buffers()):
                    own.detach().copy_(other.detach())
            self.n_averaged += 1


    @torch.no_grad()
    def update_bn(loader, model, device=None):
        """Lets the batch normalisations of model measure the batches of loader anew."""
        momenta = {}
        for module in model.modules():
            if isinstance(module, (torch.nn.BatchNorm1d, torch.nn.BatchNorm2d)):
                module.reset_running_stats()
                momenta[module] = module.momentum
        if not momenta:
            return
        was_training = model.training
        model.train()
        for module in momenta:
            module.momentum = None
        for batch in loader:
            if isinstance(batch, (list, tuple)):
                batch = batch[0]
            model(batch if device is None else batch.to(device))
        for module, momentum in momenta.items():
            module.momentum = momentum
        model.train(was_training)


    class SWALR(LRScheduler):
        """Goes from the present rate to swa_lr in anneal_epochs and stays there."""

        def __init__(self, optimizer, swa_lr, anneal_epochs=10, anneal_strategy="cos", last_epoch=-1):
            groups = optimizer.param_groups
            if isinstance(swa_lr, (list, tuple)):
                if len(swa_lr) != len(groups):
                    raise ValueError(
                        f"swa_lr must have the same length as optimizer.param_groups. swa_lr has "
                        f"{len(swa_lr)} values, param_groups has {len(groups)}."
                    )
                rates = swa_lr
            else:
                rates = [swa_lr] * len(groups)
            for rate, group in zip(rates, groups):
                group["swa_lr"] = rate
            if anneal_strategy not in ["cos", "linear"]:
                raise ValueError(
                    "anneal_strategy must be one of 'cos' or 'linear', "
                    f"instead got {anneal_strategy}"
                )
            if not isinstance(anneal_epochs, int) or anneal_epochs < 0:
                raise ValueError(
                    f"anneal_epochs must be equal or greater than 0, got {anneal_epochs}"
                )
            self._anneal_strategy = anneal_strategy
            self.anneal_epochs = anneal_epochs
            super().__init__(optimizer, last_epoch)

        def _share(self, step):
            """How much of the way to swa_lr is gone after a step."""
            share = max(0, min(1, step / max(1, self.anneal_epochs)))
            if self._anneal_strategy == "linear":
                return share
            return (1 - math.cos(math.pi * share)) / 2

        def get_lr(self):
            step = self._step_count - 1
            if self.anneal_epochs == 0:
                step = max(1, step)
            before, now = self._share(step - 1), self._share(step)
            rates = []
            for group in self.optimizer.param_groups:
                goal = group["swa_lr"]
                start = goal if before == 1 else (group["lr"] - before * goal) / (1 - before)
                rates.append(goal * now + start * (1 - now))
            return rates
    """#
}
