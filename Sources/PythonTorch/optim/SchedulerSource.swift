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

    from torch.optim import Optimizer


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
            self._begin()

        def _begin(self):
            """Takes the step to epoch 0 that construction includes."""
            self._step_count = 0
            self._is_initial = True
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
            self._step_count += 1
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

  static let steps = #"""
    class _FunctionsLR(LRScheduler):
        """Rates from one function, or one for each group."""

        def __init__(self, optimizer, lr_lambda, last_epoch=-1):
            count = len(optimizer.param_groups)
            if isinstance(lr_lambda, (list, tuple)):
                if len(lr_lambda) != count:
                    raise ValueError(f"Expected {count} lr_lambdas, but got {len(lr_lambda)}")
                self.lr_lambdas = list(lr_lambda)
            else:
                self.lr_lambdas = [lr_lambda] * count
            super().__init__(optimizer, last_epoch)

        def state_dict(self):
            state = super().state_dict()
            state["lr_lambdas"] = [
                None if isinstance(f, types.FunctionType) else dict(f.__dict__)
                for f in self.lr_lambdas
            ]
            return state

        def load_state_dict(self, state_dict):
            functions = self.lr_lambdas
            super().load_state_dict(state_dict)
            self.lr_lambdas = functions


    class LambdaLR(_FunctionsLR):
        """base * f(epoch)"""

        def get_lr(self):
            return [base * f(self.last_epoch) for f, base in zip(self.lr_lambdas, self.base_lrs)]


    class MultiplicativeLR(_FunctionsLR):
        """rate * f(epoch)"""

        def get_lr(self):
            if self._is_initial:
                return self._rates()
            return [rate * f(self.last_epoch) for f, rate in zip(self.lr_lambdas, self._rates())]


    class StepLR(LRScheduler):
        """Shrinks by gamma every step_size epochs."""

        def __init__(self, optimizer, step_size, gamma=0.1, last_epoch=-1):
            self.step_size = step_size
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0 or self.last_epoch % self.step_size != 0:
                return self._rates()
            return [rate * self.gamma for rate in self._rates()]

        def _rate_at(self, base):
            return base * self.gamma ** (self.last_epoch // self.step_size)


    class MultiStepLR(LRScheduler):
        """Shrinks by gamma at each milestone."""

        def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
            self.milestones = sorted(milestones)
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            count = self.milestones.count(self.last_epoch)
            if count == 0:
                return self._rates()
            return [rate * self.gamma ** count for rate in self._rates()]

        def _rate_at(self, base):
            return base * self.gamma ** bisect.bisect_right(self.milestones, self.last_epoch)


    class ConstantLR(LRScheduler):
        """base * factor until total_iters epochs have passed."""

        def __init__(self, optimizer, factor=1.0 / 3, total_iters=5, last_epoch=-1):
            if factor > 1.0 or factor < 0:
                raise ValueError("Constant multiplicative factor expected to be between 0 and 1.")
            self.factor = factor
            self.total_iters = total_iters
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0:
                return [rate * self.factor for rate in self._rates()]
            if self.last_epoch != self.total_iters:
                return self._rates()
            return [rate * (1.0 / self.factor) for rate in self._rates()]

        def _rate_at(self, base):
            return base * (self.factor if self.last_epoch < self.total_iters else 1)


    class LinearLR(LRScheduler):
        """base * a factor that goes in a line from start_factor to end_factor."""

        def __init__(self, optimizer, start_factor=1.0 / 3, end_factor=1.0, total_iters=5,
                     last_epoch=-1):
            if start_factor > 1.0 or start_factor <= 0:
                raise ValueError(
                    "Starting multiplicative factor expected to be greater than 0 and less or "
                    "equal to 1."
                )
            if end_factor > 1.0 or end_factor < 0:
                raise ValueError("Ending multiplicative factor expected to be between 0 and 1.")
            self.start_factor = start_factor
            self.end_factor = end_factor
            self.total_iters = total_iters
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self.last_epoch == 0:
                return [rate * self.start_factor for rate in self._rates()]
            if self.last_epoch > self.total_iters:
                return self._rates()
            slope = self.end_factor - self.start_factor
            before = self.total_iters * self.start_factor + (self.last_epoch - 1) * slope
            return [rate * (1.0 + slope / before) for rate in self._rates()]

        def _rate_at(self, base):
            share = min(self.total_iters, self.last_epoch) / self.total_iters
            return base * (self.start_factor + (self.end_factor - self.start_factor) * share)


    class ExponentialLR(LRScheduler):
        """Shrinks by gamma every epoch."""

        def __init__(self, optimizer, gamma, last_epoch=-1):
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self._is_initial:
                return self._rates()
            return [rate * self.gamma for rate in self._rates()]

        def _rate_at(self, base):
            return base * self.gamma ** self.last_epoch


    class PolynomialLR(LRScheduler):
        """base * (1 - epoch / total_iters) ** power"""

        def __init__(self, optimizer, total_iters=5, power=1.0, last_epoch=-1):
            self.total_iters = total_iters
            self.power = power
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self._is_initial or self.last_epoch > self.total_iters:
                return self._rates()
            now = 1.0 - self.last_epoch / self.total_iters
            before = 1.0 - (self.last_epoch - 1) / self.total_iters
            return [rate * (now / before) ** self.power for rate in self._rates()]

        def _rate_at(self, base):
            passed = min(self.total_iters, self.last_epoch)
            return base * (1.0 - passed / self.total_iters) ** self.power
    """#

  static let cycles = #"""
    class CosineAnnealingLR(LRScheduler):
        """Half a cosine from base down to eta_min in T_max epochs, and back."""

        def __init__(self, optimizer, T_max, eta_min=0.0, last_epoch=-1):
            self.T_max = T_max
            self.eta_min = eta_min
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            if self._is_initial:
                return self._rates()
            if self._step_count == 1 and self.last_epoch > 0:
                return [self._rate_at(base) for base in self.base_lrs]
            if (self.last_epoch - 1 - self.T_max) % (2 * self.T_max) == 0:
                rise = (1 - math.cos(math.pi / self.T_max)) / 2
                return [
                    rate + (base - self.eta_min) * rise
                    for base, rate in zip(self.base_lrs, self._rates())
                ]
            now = 1 + math.cos(math.pi * self.last_epoch / self.T_max)
            before = 1 + math.cos(math.pi * (self.last_epoch - 1) / self.T_max)
            return [now / before * (rate - self.eta_min) + self.eta_min for rate in self._rates()]

        def _rate_at(self, base):
            height = (1 + math.cos(math.pi * self.last_epoch / self.T_max)) / 2
            return self.eta_min + (base - self.eta_min) * height


    class CosineAnnealingWarmRestarts(LRScheduler):
        """Half cosines from base to eta_min, each T_mult times as long as the one before."""

        def __init__(self, optimizer, T_0, T_mult=1, eta_min=0.0, last_epoch=-1):
            if T_0 <= 0 or not isinstance(T_0, int):
                raise ValueError(f"Expected positive integer T_0, but got {T_0}")
            if T_mult < 1 or not isinstance(T_mult, int):
                raise ValueError(f"Expected integer T_mult >= 1, but got {T_mult}")
            self.T_0 = T_0
            self.T_i = T_0
            self.T_mult = T_mult
            self.eta_min = eta_min
            self.T_cur = last_epoch
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            height = (1 + math.cos(math.pi * self.T_cur / self.T_i)) / 2
            return [self.eta_min + (base - self.eta_min) * height for base in self.base_lrs]

        def step(self, epoch=None):
            self._step_count += 1
            if epoch is None and self.last_epoch < 0:
                epoch = 0
            if epoch is None:
                epoch = self.last_epoch + 1
                self.T_cur += 1
                if self.T_cur >= self.T_i:
                    self.T_cur -= self.T_i
                    self.T_i *= self.T_mult
            else:
                if epoch < 0:
                    raise ValueError(f"Expected non-negative epoch, but got {epoch}")
                self.T_cur, self.T_i = epoch, self.T_0
                while self.T_cur >= self.T_i:
                    self.T_cur -= self.T_i
                    self.T_i *= self.T_mult
            self.last_epoch = math.floor(epoch)
            self._set(self.get_lr())


    def _for_groups(name, value, count):
        """One value for each group."""
        if not isinstance(value, (list, tuple)):
            return [value] * count
        if len(value) != count:
            raise ValueError(f"{name} must have the same length as optimizer.param_groups. "
                             f"{name} has {len(value)} values, param_groups has {count}.")
        return list(value)


    class CyclicLR(LRScheduler):
        """Rises from base_lr to max_lr and falls back, over and over."""

        def __init__(self, optimizer, base_lr, max_lr, step_size_up=2000, step_size_down=None,
                     mode="triangular", gamma=1.0, scale_fn=None, scale_mode="cycle",
                     cycle_momentum=True, base_momentum=0.8, max_momentum=0.9, last_epoch=-1):
            if not isinstance(optimizer, Optimizer):
                raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")
            groups = optimizer.param_groups
            rates = _for_groups("base_lr", base_lr, len(groups))
            if last_epoch == -1:
                for group, rate in zip(groups, rates):
                    group["lr"] = rate
                    group["initial_lr"] = rate
            self.max_lrs = _for_groups("max_lr", max_lr, len(groups))
            up, down = float(step_size_up), float(step_size_down or step_size_up)
            self.total_size = up + down
            self.step_ratio = up / self.total_size
            if mode not in ("triangular", "triangular2", "exp_range") and scale_fn is None:
                raise ValueError("mode is invalid and scale_fn is None")
            self.mode = mode
            self.gamma = gamma
            self._scale_fn = scale_fn
            self.scale_mode = "iterations" if scale_fn is None and mode == "exp_range" else scale_mode
            self.cycle_momentum = cycle_momentum
            if cycle_momentum:
                if not any(name in optimizer.defaults for name in ("momentum", "betas")):
                    raise ValueError(
                        "optimizer must support momentum or beta1 with `cycle_momentum` "
                        "option enabled"
                    )
                self.base_momentums = _for_groups("base_momentum", base_momentum, len(groups))
                self.max_momentums = _for_groups("max_momentum", max_momentum, len(groups))
            super().__init__(optimizer, last_epoch)
            self.base_lrs = rates

        def scale_fn(self, x):
            if self._scale_fn is not None:
                return self._scale_fn(x)
            if self.mode == "triangular2":
                return 1 / (2.0 ** (x - 1))
            return self.gamma ** x if self.mode == "exp_range" else 1.0

        def get_lr(self):
            cycle = math.floor(1 + self.last_epoch / self.total_size)
            place = 1.0 + self.last_epoch / self.total_size - cycle
            if place <= self.step_ratio:
                height = place / self.step_ratio
            else:
                height = (place - 1) / (self.step_ratio - 1)
            scale = self.scale_fn(cycle if self.scale_mode == "cycle" else self.last_epoch)
            if self.cycle_momentum:
                for group, low, high in zip(
                    self.optimizer.param_groups, self.base_momentums, self.max_momentums
                ):
                    _set_momentum(group, high - (high - low) * height * scale)
            return [
                low + (high - low) * height * scale
                for low, high in zip(self.base_lrs, self.max_lrs)
            ]


    def _set_momentum(group, momentum):
        if "betas" in group:
            group["betas"] = (momentum, *group["betas"][1:])
        else:
            group["momentum"] = momentum


    class OneCycleLR(LRScheduler):
        """One rise to max_lr and one long fall to far below the start."""

        def __init__(self, optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None,
                     pct_start=0.3, anneal_strategy="cos", cycle_momentum=True, base_momentum=0.85,
                     max_momentum=0.95, div_factor=25.0, final_div_factor=1e4, three_phase=False,
                     last_epoch=-1):
            if not isinstance(optimizer, Optimizer):
                raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")
            self.total_steps = self._count(total_steps, epochs, steps_per_epoch)
            if pct_start < 0 or pct_start > 1 or not isinstance(pct_start, float):
                raise ValueError(f"Expected float between 0 and 1 pct_start, but got {pct_start}")
            if anneal_strategy not in ("cos", "linear"):
                raise ValueError(
                    "anneal_strategy must be one of 'cos' or 'linear', instead got "
                    f"{anneal_strategy}"
                )
            self._anneal_func_type = anneal_strategy
            rise = float(pct_start * self.total_steps) - 1
            lr, momentum = ("initial_lr", "max_lr", "min_lr"), ("max_momentum", "base_momentum")
            self._schedule_phases = [(rise, lr[0], lr[1], momentum[0], momentum[1])]
            if three_phase:
                back = float(2 * pct_start * self.total_steps) - 2
                self._schedule_phases.append((back, lr[1], lr[0], momentum[1], momentum[0]))
                self._schedule_phases.append(
                    (self.total_steps - 1, lr[0], lr[2], momentum[0], momentum[0])
                )
            else:
                self._schedule_phases.append(
                    (self.total_steps - 1, lr[1], lr[2], momentum[1], momentum[0])
                )
            self.cycle_momentum = cycle_momentum
            self._prepare(optimizer, max_lr, div_factor, final_div_factor, last_epoch)
            if cycle_momentum:
                self._prepare_momentum(optimizer, base_momentum, max_momentum, last_epoch)
            super().__init__(optimizer, last_epoch)

        @staticmethod
        def _count(total_steps, epochs, steps_per_epoch):
            if total_steps is None and (epochs is None or steps_per_epoch is None):
                raise ValueError(
                    "You must define either total_steps OR (epochs AND steps_per_epoch)"
                )
            if total_steps is None:
                return epochs * steps_per_epoch
            if total_steps <= 0 or not isinstance(total_steps, int):
                raise ValueError(f"Expected positive integer total_steps, but got {total_steps}")
            return total_steps

        @staticmethod
        def _prepare(optimizer, max_lr, div_factor, final_div_factor, last_epoch):
            groups = optimizer.param_groups
            if last_epoch != -1:
                return
            for group, highest in zip(groups, _for_groups("max_lr", max_lr, len(groups))):
                group["initial_lr"] = highest / div_factor
                group["max_lr"] = highest
                group["min_lr"] = group["initial_lr"] / final_div_factor

        @staticmethod
        def _prepare_momentum(optimizer, base_momentum, max_momentum, last_epoch):
            groups = optimizer.param_groups
            if not any(name in optimizer.defaults for name in ("momentum", "betas")):
                raise ValueError(
                    "optimizer must support momentum or beta1 with `cycle_momentum` option enabled"
                )
            if last_epoch != -1:
                return
            lows = _for_groups("base_momentum", base_momentum, len(groups))
            highs = _for_groups("max_momentum", max_momentum, len(groups))
            for group, low, high in zip(groups, lows, highs):
                _set_momentum(group, high)
                group["base_momentum"] = low
                group["max_momentum"] = high

        def _between(self, start, end, share):
            if self._anneal_func_type == "linear":
                return (end - start) * share + start
            return end + (start - end) / 2.0 * (math.cos(math.pi * share) + 1)

        def get_lr(self):
            step = self.last_epoch
            if step > self.total_steps:
                raise ValueError(
                    f"Tried to step {step} times. The specified number of total steps is "
                    f"{self.total_steps}"
                )
            start = 0.0
            for place, (end, *names) in enumerate(self._schedule_phases):
                if step <= end or place == len(self._schedule_phases) - 1:
                    break
                start = end
            share = (step - start) / (end - start)
            rates = []
            for group in self.optimizer.param_groups:
                rates.append(self._between(group[names[0]], group[names[1]], share))
                if self.cycle_momentum:
                    momentum = self._between(group[names[2]], group[names[3]], share)
                    _set_momentum(group, momentum)
            return rates
    """#

  static let combinations = #"""
    class SequentialLR(LRScheduler):
        """Schedulers one after the other, changing at milestones."""

        def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
            if len(schedulers) < 1:
                raise ValueError(
                    f"{type(self).__name__} expects at least one scheduler to be chained, but got "
                    "no scheduler."
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
                scheduler.step(0)
            else:
                scheduler.step()
            self._last_lr = scheduler.get_last_lr()


    class ChainedScheduler(LRScheduler):
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
