# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'AMSGrad': 'amsgrad',
    'AdamNC': 'amsgrad',
    'AdamP': 'adamp',
    'Game': 'amsgrad',
    'Play': 'amsgrad',
    'ProjectedAdam': 'amsgrad',
    'SGDP': 'adamp',
    'Trace': 'adamp',
    'adamp': 'adamp',
    'amsgrad': 'amsgrad',
    'average_regret': 'amsgrad',
    'cycle_drift': 'amsgrad',
    'gamma_is_psd': 'amsgrad',
    'norm_growth': 'adamp',
    'project_radial': 'adamp',
    'reddi_problem': 'amsgrad',
    'regret_bound': 'amsgrad',
    'simulate': 'amsgrad',
})
