// Schedulers that rise and fall.
extension SchedulerSource {
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
            self.max_lrs = _for_groups("max_lr", max_lr, len(groups))
            up, down = float(step_size_up), float(step_size_down or step_size_up)
            self.total_size = up + down
            self.step_ratio = up / self.total_size
            if mode not in ("triangular", "triangular2", "exp_range") and scale_fn is None:
                raise ValueError("mode is invalid and scale_fn is None")
            self.mode = mode
            self.gamma = gamma
            self._scale_fn_custom = scale_fn
            self.scale_mode = "iterations" if scale_fn is None and mode == "exp_range" else scale_mode
            self.cycle_momentum = cycle_momentum
            if cycle_momentum:
                if not any(name in optimizer.defaults for name in ("momentum", "betas")):
                    raise ValueError(
                        "optimizer must support momentum or beta1 with `cycle_momentum` "
                        "option enabled"
                    )
                self.use_beta1 = "betas" in optimizer.defaults
                self.base_momentums = _for_groups("base_momentum", base_momentum, len(groups))
                self.max_momentums = _for_groups("max_momentum", max_momentum, len(groups))
            super().__init__(optimizer, last_epoch)
            self.base_lrs = rates

        def state_dict(self):
            state = super().state_dict()
            scale = state.pop("_scale_fn_custom")
            is_plain = scale is None or isinstance(scale, types.FunctionType)
            state["_scale_fn_custom"] = None if is_plain else dict(scale.__dict__)
            return state

        def load_state_dict(self, state_dict):
            scale = self._scale_fn_custom
            super().load_state_dict(state_dict)
            self._scale_fn_custom = scale

        def scale_fn(self, x):
            if self._scale_fn_custom is not None:
                return self._scale_fn_custom(x)
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
            rise = float(pct_start * self.total_steps) - 1
            last = self.total_steps - 1
            low, high = "base_momentum", "max_momentum"
            phases = [self._phase(rise, "initial_lr", "max_lr", high, low)]
            if three_phase:
                back = float(2 * pct_start * self.total_steps) - 2
                phases.append(self._phase(back, "max_lr", "initial_lr", low, high))
                phases.append(self._phase(last, "initial_lr", "min_lr", high, high))
            else:
                phases.append(self._phase(last, "max_lr", "min_lr", low, high))
            self._schedule_phases = phases
            self._anneal_func_type = anneal_strategy
            self.cycle_momentum = cycle_momentum
            self._prepare(optimizer, max_lr, div_factor, final_div_factor, last_epoch)
            if cycle_momentum:
                self.use_beta1 = "betas" in optimizer.defaults
                self._prepare_momentum(optimizer, base_momentum, max_momentum, last_epoch)
            super().__init__(optimizer, last_epoch)

        @staticmethod
        def _phase(end, *names):
            keys = ("start_lr", "end_lr", "start_momentum", "end_momentum")
            return {"end_step": end, **dict(zip(keys, names))}

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
            for place, phase in enumerate(self._schedule_phases):
                end = phase["end_step"]
                if step <= end or place == len(self._schedule_phases) - 1:
                    break
                start = end
            share = (step - start) / (end - start)
            rates = []
            for group in self.optimizer.param_groups:
                rates.append(
                    self._between(group[phase["start_lr"]], group[phase["end_lr"]], share)
                )
                if self.cycle_momentum:
                    low, high = group[phase["start_momentum"]], group[phase["end_momentum"]]
                    _set_momentum(group, self._between(low, high, share))
            return rates
    """#
}
