# The memory behind tensors: views share it.
import warnings

import torch

x = torch.arange(6.0).reshape(2, 3)
memory = x.untyped_storage()
print(type(memory), memory.size(), memory.nbytes(), len(memory), memory.device, memory[3])
print(torch.is_storage(memory), memory.data_ptr() == x.data_ptr())
for view in (x.t(), x[1], x.view(-1), x[:, 1:]):
    print(view.shape, view.storage_offset(), view.untyped_storage().data_ptr() == memory.data_ptr(),
          view.untyped_storage().nbytes())
copy = x.clone()
print(copy.untyped_storage().data_ptr() == memory.data_ptr(), x.untyped_storage() == memory)
print(x.t().contiguous().untyped_storage().data_ptr() == memory.data_ptr())
print(memory.tolist()[:8])
print(torch.ones(1).untyped_storage())
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    print(x[1:].storage())
    print(x.storage().size(), x.storage()[4], len(x.storage()), x.storage().tolist(), x.storage().dtype)
print(found[0].category.__name__, found[0].message)
print(torch.zeros(4).resize_as_(torch.ones(2, 2)).shape, torch.ones(2, 3).t().dim_order())
print(torch.empty_strided((2, 3), (1, 2)).stride())
