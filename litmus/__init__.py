# Generated from the notebooks by `make export`: do not edit.
__version__ = "0.1.0"

from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {'backprop_free': 'backprop_free', 'calibration': 'calibration', 'compression': 'compression', 'continual': 'continual', 'datasets': 'datasets', 'distillation': 'distillation', 'dynamics': 'dynamics', 'llm': 'llm', 'losses': 'losses', 'normalization': 'normalization', 'optimizers': 'optimizers', 'sequence': 'sequence', 'transformers': 'transformers', 'unlearning': 'unlearning', 'core': 'core'})
