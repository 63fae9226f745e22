# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'AtariFitness': 'deep_ga',
    'DeepGA': 'deep_ga',
    'Episodes': 'deep_ga',
    'GymFitness': 'deep_ga',
    'LargeDQN': 'deep_ga',
    'MLP': 'deep_ga',
    'NoveltySearch': 'deep_ga',
    'OpenAIES': 'deep_ga',
    'RandomSearch': 'deep_ga',
    'Search': 'deep_ga',
    'SeedGenome': 'deep_ga',
    'deep_ga': 'deep_ga',
    'noise': 'deep_ga',
    'workers': 'deep_ga',
})
