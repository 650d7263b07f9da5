E3, A3 = spread(2, 3, 2), spread(2, 2, 3) * 0.8
case("torch.matmul", X, Y.T)
case("torch.matmul", E3, A3)
case("torch.mm", X, Y.T)
case("torch.bmm", E3, A3)
case("torch.mv", X, V)
case("torch.dot", V, spread(3))
case("torch.vdot", V, spread(3))
case("torch.inner", X, V)
case("torch.outer", V, spread(2))
case("torch.ger", V, spread(2))
case("torch.kron", X, Y)
case("torch.cross", X, Y, dim=1)
case("torch.addmm", matrix(2), X, Y.T, beta=0.5, alpha=2)
case("torch.addmv", V[:2], X, V)
case("torch.addr", X, V[:2], V)
case("torch.addbmm", matrix(3), E3, A3)
case("torch.baddbmm", spread(2, 3, 3), E3, A3)
case("torch.chain_matmul", X, Y.T, X)
case("torch.tensordot", X, Y, dims=2)
case("torch.tensordot", X, Y.T, dims=([1], [0]))
case("torch.einsum", "ij,kj->ik", X, Y)
case("torch.einsum", "ii->i", matrix(3))
case("torch.matrix_power", matrix(2), 3)
case("torch.det", matrix(3))
case("torch.logdet", symmetric(3))
case("torch.slogdet", matrix(3))
case("torch.inverse", matrix(3))
case("torch.pinverse", X)
case("torch.cholesky", symmetric(3))
case("torch.qr", matrix(3))


def svd(parts):
    return parts[1], parts[0] @ torch.diag(parts[1]) @ parts[2].T


def svd_of_transpose(parts):
    return parts[1], parts[0] @ torch.diag(parts[1]) @ parts[2]


def eigen(parts):
    return parts[0], parts[1] @ torch.diag(parts[0].exp()) @ parts[1].T


case("torch.svd", matrix(3), through=svd)
case("torch.linalg.norm", X)
case("torch.linalg.norm", X, 1)
case("torch.linalg.norm", X, "fro")
case("torch.linalg.norm", V, 3)
case("torch.linalg.vector_norm", X, 3)
case("torch.linalg.vector_norm", X, 1, dim=1)
case("torch.linalg.matrix_norm", X)
for order in (1, -1, 2, -2, math.inf, -math.inf, "nuc"):
    case("torch.linalg.matrix_norm", matrix(3), order)
case("torch.linalg.det", matrix(3))
case("torch.linalg.slogdet", matrix(3))
case("torch.linalg.inv", matrix(3))
case("torch.linalg.pinv", X)
case("torch.linalg.matrix_rank", matrix(3))
case("torch.linalg.cond", Fixed(matrix(3)))
case("torch.linalg.solve", matrix(3), V)
case("torch.linalg.solve", matrix(3), spread(3, 2))
case("torch.linalg.lstsq", Fixed(spread(4, 2)), Fixed(spread(4, 1)))
case("torch.linalg.matrix_power", matrix(3), -2)
case("torch.linalg.qr", matrix(3))
case("torch.linalg.svd", matrix(3), through=svd_of_transpose)
case("torch.linalg.svd", spread(3, 2), full_matrices=False, through=svd_of_transpose)
case("torch.linalg.svdvals", matrix(3))
case("torch.linalg.cholesky", symmetric(3))
case("torch.linalg.eigh", symmetric(3), through=eigen)
case("torch.linalg.eigvalsh", symmetric(3))
case("torch.linalg.matmul", X, Y.T)
case("torch.linalg.cross", X, Y)
case("torch.linalg.vecdot", X, Y)
case("torch.linalg.diagonal", matrix(3))
case("torch.linalg.multi_dot", [X, Y.T, X])
for name in "eig symeig lstsq solve matrix_rank".split():
    case("torch." + name, Fixed(matrix(3)), *((Fixed(matrix(3)),) if name in ("lstsq", "solve") else ()))
