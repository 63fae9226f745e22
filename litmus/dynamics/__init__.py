# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'METHODS': 'perceptron_gd',
    'Projection': 'linear_interpolation',
    'Trace': 'perceptron_gd',
    'barrier': 'linear_interpolation',
    'batch_perceptron': 'perceptron_gd',
    'flatten': 'linear_interpolation',
    'hard_instance': 'perceptron_gd',
    'interpolate': 'linear_interpolation',
    'iteration_bound': 'perceptron_gd',
    'iterations_to_separate': 'perceptron_gd',
    'largest_rise': 'linear_interpolation',
    'linear_interpolation': 'linear_interpolation',
    'logistic_gd': 'perceptron_gd',
    'loss_along_path': 'linear_interpolation',
    'loss_plane': 'linear_interpolation',
    'margin_stats': 'perceptron_gd',
    'normalized_logistic_gd': 'perceptron_gd',
    'path_projection': 'linear_interpolation',
    'perceptron': 'perceptron_gd',
    'perceptron_gd': 'perceptron_gd',
    'plane_basis': 'linear_interpolation',
    'recalibrate_batchnorm': 'linear_interpolation',
    'snapshot': 'linear_interpolation',
})
