/// `torch.optim.lr_scheduler`: learning rates that change from epoch to epoch.
///
/// Rates follow from the ones before, as in PyTorch, so that schedulers can be combined and their
/// rounding is the same; `_rate_at` is the direct formula, for a jump to an epoch.
enum SchedulerSource {
  static let base = #"""
    import bisect
    import math
    import types
    import warnings
    from collections import Counter

    from torch.optim import Optimizer


    _HOW_TO = (
        "See more details at "
        "https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate"
    )
    _EPOCH = (
        "The epoch parameter in `scheduler.step()` was not necessary and is being deprecated "
        "where possible. Please use `scheduler.step()` to step the scheduler. During the "
        "deprecation, if epoch is different from None, the closed form is used instead of the new "
        "chainable form, where available. Please open an issue if you are unable to replicate your "
        "use case: https://github.com/pytorch/pytorch/issues/new/choose."
    )


    def _watch(optimizer):
        """Notes from now on whether the optimizer has taken a step."""
        step = optimizer.step
        if hasattr(step, "_wrapped_by_lr_sched"):
            return

        def counted(*args, **kwargs):
            optimizer._opt_called = True
            return step(*args, **kwargs)

        counted._wrapped_by_lr_sched = True
        optimizer.step = counted


    class LRScheduler:
        """Sets the rate of every group; a subclass says how in get_lr."""

        def __init__(self, optimizer, last_epoch=-1):
            if not isinstance(optimizer, Optimizer):
                raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")
            self.optimizer = optimizer
            for place, group in enumerate(optimizer.param_groups):
                if last_epoch == -1:
                    group.setdefault("initial_lr", group["lr"])
                elif "initial_lr" not in group:
                    raise KeyError(
                        f"param 'initial_lr' is not specified in param_groups[{place}] when "
                        "resuming scheduler with last_epoch >= 0.\nThis typically happens when:\n"
                        "1. You're trying to resume training from a checkpoint but haven't properly "
                        "loaded the optimizer state\n"
                        "2. You're using last_epoch >= 0 for a fresh training run (not recommended)"
                    )
            self.base_lrs = [group["initial_lr"] for group in optimizer.param_groups]
            self.last_epoch = last_epoch
            _watch(optimizer)
            self._begin()

        def _begin(self):
            """Takes the step to epoch 0 that construction includes."""
            self._step_count = 0
            self._is_initial = True
            self._get_lr_called_within_step = False
            self.step()
            self._is_initial = False

        def get_last_lr(self):
            """The rates that the last step set."""
            return self._last_lr

        def get_lr(self):
            """The rates of this epoch, from those of the one before."""
            raise NotImplementedError

        def _rates(self):
            return [group["lr"] for group in self.optimizer.param_groups]

        def step(self, epoch=None):
            """Goes to the next epoch, or to a given one."""
            if self._step_count == 1:
                self._check_order()
            self._step_count += 1
            if epoch is not None:
                warnings.warn(_EPOCH, UserWarning, stacklevel=2)
            self._update_lr(epoch)

        def _check_order(self):
            if not hasattr(self.optimizer.step, "_wrapped_by_lr_sched"):
                warnings.warn(
                    "Seems like `optimizer.step()` has been overridden after learning rate "
                    "scheduler initialization. Please, make sure to call `optimizer.step()` before "
                    "`lr_scheduler.step()`. " + _HOW_TO,
                    UserWarning, stacklevel=3,
                )
            elif not getattr(self.optimizer, "_opt_called", False):
                warnings.warn(
                    "Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch "
                    "1.1.0 and later, you should call them in the opposite order: "
                    "`optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will "
                    "result in PyTorch skipping the first value of the learning rate schedule. "
                    + _HOW_TO,
                    UserWarning, stacklevel=3,
                )

        def _update_lr(self, epoch=None):
            if epoch is None:
                self.last_epoch += 1
                rates = self.get_lr()
            else:
                self.last_epoch = epoch
                if hasattr(self, "_rate_at"):
                    rates = [self._rate_at(base) for base in self.base_lrs]
                else:
                    rates = self.get_lr()
            self._set(rates)

        def _set(self, rates):
            for group, rate in zip(self.optimizer.param_groups, rates):
                group["lr"] = rate
            self._last_lr = self._rates()

        def state_dict(self):
            """What to save: everything but the optimizer."""
            return {name: value for name, value in self.__dict__.items() if name != "optimizer"}

        def load_state_dict(self, state_dict):
            self.__dict__.update(state_dict)


    _LRScheduler = LRScheduler
    """#
}
