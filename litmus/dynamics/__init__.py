# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'METHODS': 'perceptron_gd',
    'Trace': 'perceptron_gd',
    'batch_perceptron': 'perceptron_gd',
    'hard_instance': 'perceptron_gd',
    'iteration_bound': 'perceptron_gd',
    'iterations_to_separate': 'perceptron_gd',
    'logistic_gd': 'perceptron_gd',
    'margin_stats': 'perceptron_gd',
    'normalized_logistic_gd': 'perceptron_gd',
    'perceptron': 'perceptron_gd',
    'perceptron_gd': 'perceptron_gd',
})
