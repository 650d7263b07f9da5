import torch
import torch.backends.cudnn as cudnn
from torch.backends import mps
cudnn.benchmark = True
print(cudnn.benchmark, mps.is_available(), torch.backends.mkl.is_available(), torch.backends.cudnn is cudnn)
a = torch.accelerator
print(a.is_available(), a.device_count(), a.current_accelerator(True))
device = a.current_accelerator().type if a.is_available() else "cpu"
print(device)
try: a.current_device_index()
except RuntimeError as e: print(e)
try: a.set_device_index(0)
except RuntimeError as e: print(e)
