# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'AdamP': 'adamp',
    'SGDP': 'adamp',
    'Trace': 'adamp',
    'adamp': 'adamp',
    'norm_growth': 'adamp',
    'project_radial': 'adamp',
})
