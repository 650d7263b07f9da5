"""Factorisations as LAPACK makes them, the rounding of float32 included.

The signs of singular and eigenvectors are anyone's choice: two LAPACKs differ in them.
"""

import torch

counting = torch.tensor([[1.0, 2, 3], [4, 5, 6], [7, 8, 9]])
for matrix in [counting[:2], counting[:, :2]]:
    print(torch.linalg.qr(matrix))
    print(torch.linalg.qr(matrix, mode="complete").Q)
    u, s, vh = torch.linalg.svd(matrix, full_matrices=False)
    print(u.shape, s, vh.shape, torch.allclose((u * s) @ vh, matrix, atol=1e-5))
    print(torch.linalg.svdvals(matrix)[:2], torch.linalg.matrix_rank(matrix))

symmetric = counting @ counting.T + torch.eye(3)
print(torch.linalg.eigvalsh(symmetric))
print(torch.linalg.cholesky(symmetric))
print(torch.linalg.solve(symmetric, torch.tensor([1.0, 2, 3])))
print(torch.linalg.cholesky(torch.stack([torch.eye(2), 2 * torch.eye(2)])))
for bad in [-torch.eye(2), torch.stack([torch.eye(2), torch.tensor([[1.0, 2], [2, 1]])])]:
    try:
        torch.linalg.cholesky(bad)
    except RuntimeError as error:
        print(type(error).__name__, error)
try:
    torch.linalg.svd(torch.full((2, 2), float("nan")))
except RuntimeError as error:
    print(type(error).__name__, error)

torch.manual_seed(0)
square = torch.randn(6, 6, dtype=torch.float64)
print(torch.linalg.det(square), torch.linalg.slogdet(square))
values, vectors = torch.linalg.eigh(square + square.T)
print(values, torch.allclose((vectors * values) @ vectors.T, square + square.T))
u, s, vh = torch.linalg.svd(square)
print(u.abs(), s, vh.abs())
print(torch.linalg.inv(square))
batch = torch.randn(3, 4, 4)
print(torch.linalg.svd(batch).S, torch.linalg.det(batch))
print(torch.linalg.solve(batch, torch.ones(3, 4, 1)))
