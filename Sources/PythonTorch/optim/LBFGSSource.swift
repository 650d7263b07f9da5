/// `torch.optim.lbfgs`: quasi-Newton steps that ask the loss again and again.
enum LBFGSSource {
  static var text: String { lineSearch + optimiser }

  private static let lineSearch = #"""
    import torch
    from torch.optim import Optimizer


    def _lowest(left, right, bounds=None):
        """Where the cubic through two points with these values and slopes is lowest."""
        (x1, f1, g1), (x2, f2, g2) = left, right
        low, high = bounds or (min(x1, x2), max(x1, x2))
        a = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
        square = a ** 2 - g1 * g2
        if square < 0:
            return (low + high) / 2.0
        root = square.sqrt()
        if x1 <= x2:
            place = x2 - (x2 - x1) * ((g2 + root - a) / (g2 - g1 + 2 * root))
        else:
            place = x1 - (x1 - x2) * ((g1 + root - a) / (g1 - g2 + 2 * root))
        return min(max(place, low), high)


    class _LineSearch:
        """Looks for a step that lowers the loss enough and flattens its slope (strong Wolfe)."""

        def __init__(self, measure, direction, start, trials, tolerance):
            self.measure, self.direction = measure, direction
            self.loss, self.slope = start[1], start[3]
            self.trials, self.tolerance = trials, tolerance
            self.evaluations = self.rounds = 0
            self.done = self.stalled = False

        def point(self, step):
            """A step with the loss, gradient and slope there."""
            loss, gradient = self.measure(step, self.direction)
            self.evaluations += 1
            return step, loss, gradient, gradient.dot(self.direction)

        def too_high(self, point):
            return point[1] > self.loss + 1e-4 * point[0] * self.slope

        def flat(self, point):
            return abs(point[3]) <= -0.9 * self.slope

        def bracket(self, before, step):
            """Goes on until the lowest point lies between two steps, or is found."""
            start, now = before, self.point(step)
            while self.rounds < self.trials:
                if self.too_high(now) or (self.rounds > 1 and now[1] >= before[1]):
                    return [before, now]
                if self.flat(now):
                    self.done = True
                    return [now]
                if now[3] >= 0:
                    return [before, now]
                bounds = now[0] + 0.01 * (now[0] - before[0]), now[0] * 10
                step = _lowest(_curve(before), _curve(now), bounds)
                before, now = now, self.point(step)
                self.rounds += 1
            return [start, now]

        def between(self, points):
            """A step inside the bracket, not too close to its ends twice in a row."""
            step = _lowest(_curve(points[0]), _curve(points[1]))
            low, high = sorted((points[0][0], points[1][0]))
            margin = 0.1 * (high - low)
            if min(high - step, step - low) >= margin:
                self.stalled = False
            elif self.stalled or step >= high or step <= low:
                step = high - margin if abs(step - high) < abs(step - low) else low + margin
                self.stalled = False
            else:
                self.stalled = True
            return step

        def narrow(self, points):
            """Makes the bracket smaller around the lowest point, which stands first."""
            reach = self.direction.abs().max()
            low, high = (0, 1) if points[0][1] <= points[-1][1] else (1, 0)
            while not self.done and self.rounds < self.trials:
                if abs(points[1][0] - points[0][0]) * reach < self.tolerance:
                    break
                now = self.point(self.between(points))
                self.rounds += 1
                if self.too_high(now) or now[1] >= points[low][1]:
                    points[high] = now
                    low, high = (0, 1) if points[0][1] <= points[1][1] else (1, 0)
                    continue
                if self.flat(now):
                    self.done = True
                elif now[3] * (points[high][0] - points[low][0]) >= 0:
                    points[high] = points[low]
                points[low] = now
            return points[low]


    def _curve(point):
        return point[0], point[1], point[3]

    """#

  private static let optimiser = #"""

    class LBFGS(Optimizer):
        """Steps along the gradient times an estimate of the inverse Hessian."""

        _kept = (
            "al", "d", "t", "old_dirs", "old_stps", "ro", "H_diag", "prev_flat_grad", "prev_loss",
        )

        def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-7,
                     tolerance_change=1e-9, history_size=100, line_search_fn=None, *,
                     maximize=False):
            if isinstance(lr, torch.Tensor) and lr.numel() != 1:
                raise ValueError("Tensor lr must be 1-element")
            if not 0.0 <= lr:
                raise ValueError(f"Invalid learning rate: {lr}")
            if max_eval is None:
                max_eval = max_iter * 5 // 4
            super().__init__(params, dict(
                lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
                tolerance_change=tolerance_change, history_size=history_size,
                line_search_fn=line_search_fn, maximize=maximize,
            ))
            if len(self.param_groups) != 1:
                raise ValueError(
                    "LBFGS doesn't support per-parameter options (parameter groups)")
            self._params = self.param_groups[0]["params"]

        def _gradient(self):
            parts = [
                torch.zeros_like(p).view(-1) if p.grad is None else p.grad.reshape(-1)
                for p in self._params
            ]
            gradient = torch.cat(parts, 0)
            return gradient.neg_() if self.param_groups[0].get("maximize", False) else gradient

        def _move(self, step, direction):
            offset = 0
            for p in self._params:
                p.add_(direction[offset:offset + p.numel()].view_as(p), alpha=step)
                offset += p.numel()

        def _loss(self, closure):
            loss = float(closure())
            return -loss if self.param_groups[0].get("maximize", False) else loss

        def _searched(self, closure, loss, gradient, step, direction, slope, trials):
            """Loss and gradient at a better step, the step, and how often the loss was asked."""
            places = [p.clone() for p in self._params]

            def measure(step, direction):
                self._move(step, direction)
                found = self._loss(closure), self._gradient()
                for p, place in zip(self._params, places):
                    p.copy_(place)
                return found

            start = (0, loss, gradient.clone(), slope)
            search = _LineSearch(measure, direction, start, trials, 1e-9)
            step, loss, gradient, _ = search.narrow(search.bracket(start, step))
            return loss, gradient, step, search.evaluations

        @staticmethod
        def _remember(known, gradient, size):
            """Takes the last step into the history, if the slope rose along it."""
            change = gradient.sub(known["prev_flat_grad"])
            step = known["d"].mul(known["t"])
            product = change.dot(step)
            if not product > 1e-10:
                return
            lists = known["old_dirs"], known["old_stps"], known["ro"]
            if len(known["old_dirs"]) == size:
                for entries in lists:
                    entries.pop(0)
            for entries, entry in zip(lists, (change, step, 1.0 / product)):
                entries.append(entry)
            known["H_diag"] = product / change.dot(change)

        @staticmethod
        def _direction(known, gradient, size):
            """The gradient times the inverse Hessian of the history, by two loops over it."""
            known.setdefault("al", [None] * size)
            changes, steps, shares = known["old_dirs"], known["old_stps"], known["al"]
            q = gradient.neg()
            for i in reversed(range(len(changes))):
                shares[i] = steps[i].dot(q) * known["ro"][i]
                q.add_(changes[i], alpha=-shares[i])
            found = torch.mul(q, known["H_diag"])
            for i in range(len(changes)):
                share = changes[i].dot(found) * known["ro"][i]
                found.add_(steps[i], alpha=shares[i] - share)
            return found

        @torch.no_grad()
        def step(self, closure):
            """Goes up to max_iter steps, asking closure for the loss and its gradients."""
            group = self.param_groups[0]
            closure = torch.enable_grad()(closure)
            state = self.state[self._params[0]]
            state.setdefault("func_evals", 0)
            state.setdefault("n_iter", 0)
            first = closure()
            loss = -float(first) if group.get("maximize", False) else float(first)
            evaluations = 1
            state["func_evals"] += 1
            gradient = self._gradient()
            if gradient.abs().max() <= group["tolerance_grad"]:
                return first
            self._iterate(closure, group, state, loss, gradient, evaluations)
            return first

        def _iterate(self, closure, group, state, loss, gradient, evaluations):
            known = dict(state)
            rate = float(group["lr"]) if isinstance(group["lr"], torch.Tensor) else group["lr"]
            for count in range(1, group["max_iter"] + 1):
                state["n_iter"] += 1
                if state["n_iter"] == 1:
                    known.update(d=gradient.neg(), old_dirs=[], old_stps=[], ro=[], H_diag=1)
                    known["t"] = min(1.0, 1.0 / gradient.abs().sum()) * rate
                else:
                    self._remember(known, gradient, group["history_size"])
                    known["d"] = self._direction(known, gradient, group["history_size"])
                    known["t"] = rate
                known["prev_flat_grad"], known["prev_loss"] = gradient.clone(), loss
                slope = gradient.dot(known["d"])
                if slope > -group["tolerance_change"]:
                    break
                loss, gradient, asked = self._advance(
                    closure, group, known, loss, gradient, slope, evaluations, count)
                evaluations += asked
                state["func_evals"] += asked
                if count == group["max_iter"] or evaluations >= group["max_eval"]:
                    break
                if self._converged(group, known, loss, gradient):
                    break
            for name in self._kept:
                if name in known:
                    state[name] = known[name]

        def _advance(self, closure, group, known, loss, gradient, slope, evaluations, count):
            """One step, by a line search or of the length that is set."""
            asked = 0
            if group["line_search_fn"] is not None:
                if group["line_search_fn"] != "strong_wolfe":
                    raise RuntimeError("only 'strong_wolfe' is supported")
                loss, gradient, known["t"], asked = self._searched(
                    closure, loss, gradient, known["t"], known["d"], slope,
                    group["max_eval"] - evaluations)
            self._move(known["t"], known["d"])
            if group["line_search_fn"] is None and count != group["max_iter"]:
                loss, gradient, asked = self._loss(closure), self._gradient(), 1
            return loss, gradient, asked

        @staticmethod
        def _converged(group, known, loss, gradient):
            return (
                gradient.abs().max() <= group["tolerance_grad"]
                or known["d"].mul(known["t"]).abs().max() <= group["tolerance_change"]
                or abs(loss - known["prev_loss"]) < group["tolerance_change"]
            )


    LBFGS.__module__ = "torch.optim.lbfgs"
    """#
}
