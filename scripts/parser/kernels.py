"""kernels.c built with the machine's C compiler and made usable from PyTorch."""
import ctypes, hashlib, os, subprocess, tempfile

import torch

_library = None


def library():
    global _library
    if _library is None:
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kernels.c")
        name = hashlib.sha256(open(source, "rb").read()).hexdigest()[:16]
        path = os.path.join(tempfile.gettempdir(), f"asknews-kernels-{name}.so")
        if not os.path.exists(path):
            subprocess.run([os.environ.get("CC", "gcc"), "-O3", "-march=native", "-ffast-math", "-fopenmp", "-shared",
                            "-fPIC", source, "-o", path + ".new", "-lm"], check=True)
            os.replace(path + ".new", path)
        _library = ctypes.CDLL(path)
    return _library


def _p(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


_n = ctypes.c_int64
_f = ctypes.c_float


class Recurrence(torch.autograd.Function):
    """z (words, 6h) bf16, x (words, 2h), starts -> (words, 2h); see recur_forward"""

    @staticmethod
    def forward(ctx, z, x, starts):
        z, x = z.contiguous(), x.contiguous()
        out = torch.empty_like(x)
        saved = torch.empty(x.shape[0], 4 * x.shape[1])
        library().recur_forward(_p(z), _p(x), _p(starts), _n(len(starts) - 1), _n(x.shape[1] // 2), _p(out), _p(saved))
        ctx.save_for_backward(x, saved, starts)
        return out

    @staticmethod
    def backward(ctx, grad):
        x, saved, starts = ctx.saved_tensors
        grad = grad.contiguous()
        dz = torch.empty(x.shape[0], 3 * x.shape[1], dtype=torch.bfloat16)
        dx = torch.empty_like(x)
        library().recur_backward(_p(grad), _p(x), _p(saved), _p(starts), _n(len(starts) - 1), _n(x.shape[1] // 2),
                                 _p(dz), _p(dx))
        return dz, dx, None


class Rows:
    """The embedding table and its Adam state."""

    def __init__(self, rows, d, deviation, generator=None):
        self.table = torch.randn(rows, d, generator=generator) * deviation
        self.pad, self.d, self.step_count = rows, d, 0
        self.m = self.v = None

    def sum(self, rows):
        out = torch.empty(rows.shape[0], self.d)
        library().rows_forward(_p(self.table), _p(rows), _n(rows.shape[0]), _n(rows.shape[1]), _n(self.d),
                               ctypes.c_int32(self.pad), _p(out))
        return out

    def restore(self, table, m, v, step_count):
        self.table, self.m, self.v, self.step_count = table, m, v, step_count
        self.room()

    def room(self):
        self.scratch = torch.zeros_like(self.table)
        self.mark = torch.zeros(self.pad, dtype=torch.uint8)

    def step(self, rows, grad, lr, decay=0.0, b1=0.9, b2=0.98, eps=1e-8):
        if self.m is None:
            self.m, self.v = torch.zeros_like(self.table), torch.zeros_like(self.table)
            self.room()
        self.step_count += 1
        n = self.step_count
        grad = grad.contiguous()
        library().rows_adam(_p(self.table), _p(self.m), _p(self.v), _p(self.scratch), _p(self.mark), _p(rows),
                            _n(rows.shape[0]), _n(rows.shape[1]), _n(self.d), ctypes.c_int32(self.pad), _p(grad),
                            _f(lr), _f(b1), _f(b2), _f(eps), _f(1 / (1 - b1 ** n)), _f(1 / (1 - b2 ** n)), _f(decay))
