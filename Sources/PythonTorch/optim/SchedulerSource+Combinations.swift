// Schedulers made of schedulers, and the one that watches a metric.
extension SchedulerSource {
  static let combinations = #"""
    class _SeveralSchedulers(LRScheduler):
        """What schedulers of schedulers have in common."""

        def state_dict(self):
            state = super().state_dict()
            state["_schedulers"] = [
                scheduler.state_dict() for scheduler in state.pop("_schedulers")
            ]
            return state

        def load_state_dict(self, state_dict):
            state = dict(state_dict)
            parts = state.pop("_schedulers")
            super().load_state_dict(state)
            for scheduler, part in zip(self._schedulers, parts):
                scheduler.load_state_dict(part)


    class SequentialLR(_SeveralSchedulers):
        """Schedulers one after the other, changing at milestones."""

        def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
            if len(schedulers) < 1:
                raise ValueError(
                    f"{type(self).__name__} expects at least one scheduler, but got no scheduler."
                )
            if any(scheduler.optimizer is not optimizer for scheduler in schedulers):
                raise ValueError(
                    f"{type(self).__name__} expects all schedulers to belong to the same optimizer"
                )
            if len(milestones) != len(schedulers) - 1:
                raise ValueError(
                    "Sequential Schedulers expects number of schedulers provided to be one more "
                    "than the number of milestone points, but got number of schedulers "
                    f"{len(schedulers)} and the number of milestones to be equal to "
                    f"{len(milestones)}"
                )
            self.optimizer = optimizer
            self._schedulers = schedulers
            self._milestones = milestones
            self.last_epoch = last_epoch + 1
            # Each scheduler has taken its first step already: only the first one's shall count.
            for group in optimizer.param_groups:
                group["lr"] = group["initial_lr"]
            for scheduler in schedulers:
                scheduler.last_epoch -= 1
            schedulers[0]._begin()
            self._last_lr = schedulers[0].get_last_lr()

        def step(self):
            self.last_epoch += 1
            place = bisect.bisect_right(self._milestones, self.last_epoch)
            scheduler = self._schedulers[place]
            if place > 0 and self._milestones[place - 1] == self.last_epoch:
                scheduler._update_lr(0)
            else:
                scheduler.step()
            self._last_lr = scheduler.get_last_lr()


    class ChainedScheduler(_SeveralSchedulers):
        """Schedulers that all step at once, each on the rate that the one before has left."""

        def __init__(self, schedulers, optimizer=None):
            if len(schedulers) < 1:
                raise ValueError(
                    f"{type(self).__name__} expects at least one scheduler to be chained, but got "
                    "no scheduler."
                )
            self.optimizer = optimizer or schedulers[0].optimizer
            if any(scheduler.optimizer is not self.optimizer for scheduler in schedulers):
                raise ValueError(
                    f"{type(self).__name__} expects all schedulers to belong to the same optimizer"
                )
            self._schedulers = schedulers
            self._last_lr = self._rates()

        def step(self):
            for scheduler in self._schedulers:
                scheduler.step()
            self._last_lr = self._rates()


    class ReduceLROnPlateau(LRScheduler):
        """Shrinks the rate when a metric has not improved for a while."""

        def __init__(self, optimizer, mode="min", factor=0.1, patience=10, threshold=1e-4,
                     threshold_mode="rel", cooldown=0, min_lr=0, eps=1e-8):
            if factor >= 1.0:
                raise ValueError("Factor should be < 1.0.")
            if not isinstance(optimizer, Optimizer):
                raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")
            if mode not in ("min", "max"):
                raise ValueError(f"mode {mode} is unknown!")
            if threshold_mode not in ("rel", "abs"):
                raise ValueError(f"threshold mode {threshold_mode} is unknown!")
            self.optimizer = optimizer
            self.factor = factor
            self.default_min_lr = min_lr
            self.min_lrs = _for_groups("min_lr", min_lr, len(optimizer.param_groups))
            self.patience = patience
            self.cooldown = cooldown
            self.eps = eps
            self.last_epoch = 0
            self._last_lr = self._rates()
            self.mode_worse = math.inf if mode == "min" else -math.inf
            self.mode = mode
            self.threshold = threshold
            self.threshold_mode = threshold_mode
            self.best = self.mode_worse
            self.cooldown_counter = 0
            self.num_bad_epochs = 0

        def step(self, metrics, epoch=None):
            current = float(metrics)
            self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
            if self.is_better(current, self.best):
                self.best = current
                self.num_bad_epochs = 0
            else:
                self.num_bad_epochs += 1
            if self.in_cooldown:
                self.cooldown_counter -= 1
                self.num_bad_epochs = 0
            if self.num_bad_epochs > self.patience:
                self._shrink()
                self.cooldown_counter = self.cooldown
                self.num_bad_epochs = 0
            self._last_lr = self._rates()

        def _shrink(self):
            for group, lowest in zip(self.optimizer.param_groups, self.min_lrs):
                rate = max(group["lr"] * self.factor, lowest)
                if group["lr"] - rate > self.eps:
                    group["lr"] = rate

        @property
        def in_cooldown(self):
            return self.cooldown_counter > 0

        def is_better(self, a, best):
            sign = 1 if self.mode == "min" else -1
            if self.threshold_mode == "rel":
                return sign * a < sign * best * (1 - sign * self.threshold)
            return sign * a < sign * best - self.threshold
    """#
}
