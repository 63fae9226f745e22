# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'Datamodel': 'datamodel_matching',
    'ForgetTask': 'datamodel_matching',
    'Method': 'datamodel_matching',
    'as_method': 'datamodel_matching',
    'datamodel_matching': 'datamodel_matching',
    'descend': 'datamodel_matching',
    'dmm_unlearn': 'datamodel_matching',
    'fashion_forget_task': 'datamodel_matching',
    'gradient_ascent': 'datamodel_matching',
    'gradient_difference': 'datamodel_matching',
    'klom': 'datamodel_matching',
    'linear_datamodeling_score': 'datamodel_matching',
    'margins': 'datamodel_matching',
    'oracle_matching': 'datamodel_matching',
    'outputs': 'datamodel_matching',
    'random_masks': 'datamodel_matching',
    'retain_finetune': 'datamodel_matching',
    'ridge_leave_out': 'datamodel_matching',
    'run_methods': 'datamodel_matching',
    'scrub': 'datamodel_matching',
    'self_influence': 'datamodel_matching',
    'summarise': 'datamodel_matching',
    'unlearn_baselines': 'datamodel_matching',
    'unlearning_scores': 'datamodel_matching',
})
