# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'Anchored': 'ewc',
    'EWC': 'ewc',
    'Joint': 'ewc',
    'L2': 'ewc',
    'Method': 'ewc',
    'PermutedTasks': 'ewc',
    'Run': 'ewc',
    'SplitTasks': 'ewc',
    'Task': 'ewc',
    'continual_metrics': 'ewc',
    'ewc': 'ewc',
    'fisher_diagonal': 'ewc',
    'fisher_overlap': 'ewc',
    'plot_matrix': 'ewc',
    'run_stream': 'ewc',
})
