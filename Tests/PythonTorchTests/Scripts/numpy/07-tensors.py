import numpy as np
import torch
import warnings

warnings.simplefilter("ignore")


def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e)[:400])
T=torch.ones(3); A=np.ones(3); A32=np.ones(3,dtype=np.float32); I=np.arange(3)
t(lambda: T+A); t(lambda: A+T); t(lambda: T*A32); t(lambda: A32*T); t(lambda: T-A); t(lambda: A-T); t(lambda:A/T); t(lambda:T/A)
t(lambda: T@A); t(lambda: A@T); t(lambda: T==A); t(lambda: A==T); t(lambda:T<A); t(lambda:A<T)
t(lambda: np.float64(2)*T); t(lambda: T*np.float64(2)); t(lambda: np.float32(2)*T); t(lambda: T*np.float32(2)); t(lambda: np.int64(2)*T); t(lambda: T*np.int64(2))
t(lambda: np.add(T,A)); t(lambda: np.exp(T)); t(lambda: np.sum(T)); t(lambda: np.mean(T)); t(lambda: np.max(T)); t(lambda: np.concatenate([T,T])); t(lambda: np.argmax(T)); t(lambda: np.array(T)); t(lambda: np.array([T,T])); t(lambda: np.array([torch.tensor(1.),torch.tensor(2.)])); t(lambda: np.sqrt(T)); t(lambda: np.round(T)); t(lambda: np.abs(T)); t(lambda:np.stack([T,T])); t(lambda: np.reshape(T,(3,1)))
t(lambda: torch.tensor(np.float64(1.5))); t(lambda: torch.tensor(np.float32(1.5))); t(lambda: torch.tensor([np.float32(1.5)])); t(lambda: torch.tensor([np.float64(1.5)])); t(lambda: torch.tensor([np.int32(1)])); t(lambda: torch.tensor([A,A])); t(lambda: torch.tensor([A32,A32])); t(lambda: torch.tensor(np.int64(1))); t(lambda: torch.tensor(np.bool_(1)))
t(lambda: torch.tensor([np.float32(1.5), 2.0]))
t(lambda: torch.from_numpy(A[::-1])); t(lambda: torch.from_numpy([1])); t(lambda: torch.from_numpy(np.float64(1))); t(lambda: torch.tensor(A[::-1])); t(lambda: torch.as_tensor(A[::-1]))

t(lambda: T.requires_grad_().numpy()); t(lambda: T.numpy(force=True)); t(lambda: np.array(T)); t(lambda: np.asarray(T)); t(lambda: np.sum(T)); t(lambda: np.exp(T)); t(lambda: A+T); t(lambda: T+A);
T=torch.ones(3)
t(lambda: T.numpy(True)); t(lambda: T.numpy(1,2)); t(lambda: T.bfloat16().numpy()); t(lambda: T.__array__()); t(lambda: T.__array__(np.float64)); t(lambda: T.__array__(dtype='int32'));
t(lambda: T[np.array([0,1])]); t(lambda: T[np.array([True,False,True])]); t(lambda: T[np.int64(1)]); t(lambda: torch.zeros(np.int64(2), np.int64(3))); t(lambda: torch.zeros(tuple(np.array([2,3])))); t(lambda: torch.nn.Linear(np.int64(2),3)); t(lambda: torch.full((2,),np.float32(1.5)))
t(lambda: torch.add(T,A)); t(lambda: torch.sum(A)); t(lambda: torch.exp(A)); t(lambda: torch.stack([A,A])); t(lambda: torch.Tensor(A)); t(lambda: torch.FloatTensor(A)); t(lambda: torch.LongTensor(I)); t(lambda: torch.Tensor(I)); t(lambda: torch.nn.functional.relu(A)); t(lambda: torch.nn.Linear(3,1)(A)); t(lambda: torch.nn.Linear(3,1)(torch.from_numpy(A)))
t(lambda: T.add_(A)); t(lambda: T.copy_(A))
def f(): 
    x=torch.ones(3); x+=A; return x
t(f)
def f(): 
    x=np.ones(3); x+=T; return x
t(f)
def f(): 
    x=torch.ones(3); x[0]=A[1]; x[1:]=A[:2]; return x
t(f)
def f(): 
    x=np.ones(3); x[0]=T[1]; x[1:]=T[:2]; return x
t(f)
t(lambda: T.tolist()==A.tolist()); t(lambda: torch.equal(T, A)); t(lambda: torch.allclose(T,torch.from_numpy(A))); t(lambda: np.allclose(T,A)); t(lambda: np.array_equal(T,A))
t(lambda: T in A); t(lambda: 1.0 in T); t(lambda: A.tolist()); t(lambda: isinstance(T.numpy(), np.ndarray)); t(lambda: type(T.numpy()[0])); t(lambda: type(T.sum().numpy())); t(lambda: T.sum().numpy()); t(lambda: torch.asarray(A)); t(lambda: torch.as_tensor(A, dtype=torch.float32)); t(lambda: torch.is_tensor(A)); t(lambda: torch.tensor(A, dtype=torch.int32)); t(lambda: T.new_tensor(A)); t(lambda: torch.where(A>0,T,T)); t(lambda: torch.tensor({'a':1})); t(lambda: torch.zeros(2,dtype=np.float32)); t(lambda: np.zeros(2,dtype=torch.float32)); t(lambda: T.size(np.int64(0)))
from torch.utils.data import default_collate
t(lambda: default_collate([A,A])); t(lambda: default_collate([np.float32(1),np.float32(2)])); t(lambda: default_collate([(A32,1),(A32,2)])); t(lambda: default_collate([np.float64(1),np.float64(2)])); t(lambda: default_collate([np.int64(1)])); t(lambda: default_collate([np.array(1.5)])); t(lambda: default_collate([A,np.ones(2)]))
t(lambda: type(np.random.choice(5))); t(lambda: type(np.random.choice([1,2]))); t(lambda: type(np.random.rand())); t(lambda: type(np.random.randint(3))); t(lambda: type(np.random.normal())); 
t(lambda: np.arange(2000)); t(lambda: np.float64(2)+T.sum()); t(lambda: T.sum()+np.float64(2)); t(lambda: round(np.float64(2.567),1)); t(lambda: round(np.float32(2.567),1)); t(lambda: round(np.float64(2.5))); t(lambda:round(np.float32(2.5)));t(lambda: A.astype(np.int32).sum()); t(lambda: np.arange(3,dtype=np.uint8).sum(axis=0)); t(lambda: np.arange(6,dtype=np.uint8).reshape(2,3).sum(axis=0)); t(lambda: hash(np.float32(0.1))); t(lambda: f"{np.float32(0.1):.3f} {np.float32(0.1)} {np.int64(5):03d} {A} {np.bool_(1)}"); t(lambda: f"{A:.2f}")
t(lambda: -(-T).numpy()); t(lambda: T.numpy().flags); t(lambda: A.__array_interface__['shape'])
