# Between the prelude of cases and the cases: what differs where tensors are on a device.
shown_at_hand = shown


def shown(value):
    """The text of a value; a tensor that is on no device is told."""
    if isinstance(value, torch.Tensor):
        if value.device.type != "cuda":
            print("a tensor of the CPU:", list(value.shape))
        return shown_at_hand(value.detach().cpu())
    if isinstance(value, (list, tuple)) and not isinstance(value, torch.Size):
        return "(" + "; ".join(shown(item) for item in value) + ")"
    return repr(value)


class DeviceCase(Case):
    """Tells whether the CPU computed; finite differences are left to the CPU's tests."""

    def run(self):
        before = torch.cuda._computed_on_cpu()
        try:
            self.given(torch.clone)
        except ERRORS:
            pass
        stays = torch.cuda._computed_on_cpu() == before
        super().run()
        print("stays", stays)

    def check(self, wanted):
        return "elsewhere"


Case = DeviceCase
