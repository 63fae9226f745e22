# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'CrossingWarning': 'presto',
    'PRESTO': 'presto',
    'ProportionalOdds': 'presto',
    'RandomUnderSampler': 'smote',
    'SMOTE': 'smote',
    'SMOTEN': 'smote',
    'SMOTENC': 'smote',
    'class_probabilities': 'presto',
    'make_funnel_data': 'presto',
    'monotone': 'presto',
    'presto': 'presto',
    'presto_objective': 'presto',
    'presto_path': 'presto',
    'resolve_strategy': 'smote',
    'roc_convex_hull': 'smote',
    'smote': 'smote',
    'smote_moments': 'smote',
    'value_difference': 'smote',
})
