# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'SphericalLoss': 'z_loss',
    'SphericalOutput': 'z_loss',
    'SphericalSoftmaxLoss': 'z_loss',
    'SquaredLoss': 'z_loss',
    'TaylorSoftmaxLoss': 'z_loss',
    'ZLoss': 'z_loss',
    'topk_error': 'z_loss',
    'z_loss': 'z_loss',
})
