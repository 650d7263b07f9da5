// Schedulers whose rate follows from the one before by a factor.
extension SchedulerSource {
  static let steps = #"""
    def _functions(optimizer, lr_lambda):
        """One function for each group."""
        count = len(optimizer.param_groups)
        if not isinstance(lr_lambda, (list, tuple)):
            return [lr_lambda] * count
        if len(lr_lambda) != count:
            raise ValueError(f"Expected {count} lr_lambdas, but got {len(lr_lambda)}")
        return list(lr_lambda)


    class _FunctionsLR(LRScheduler):
        """Rates from one function, or one for each group."""

        def state_dict(self):
            state = super().state_dict()
            del state["lr_lambdas"]
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

        def __init__(self, optimizer, lr_lambda, last_epoch=-1):
            self.lr_lambdas = _functions(optimizer, lr_lambda)
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            return [base * f(self.last_epoch) for f, base in zip(self.lr_lambdas, self.base_lrs)]


    class MultiplicativeLR(_FunctionsLR):
        """rate * f(epoch)"""

        def __init__(self, optimizer, lr_lambda, last_epoch=-1):
            self.lr_lambdas = _functions(optimizer, lr_lambda)
            super().__init__(optimizer, last_epoch)

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
            self.milestones = Counter(milestones)
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            count = self.milestones[self.last_epoch]
            if count == 0:
                return self._rates()
            return [rate * self.gamma ** count for rate in self._rates()]

        def _rate_at(self, base):
            passed = sorted(self.milestones.elements())
            return base * self.gamma ** bisect.bisect_right(passed, self.last_epoch)


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
}
