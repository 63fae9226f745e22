# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'Adapter': 'bone',
    'BoneLinear': 'bone',
    'LoRALinear': 'bone',
    'MODES': 'bone',
    'adapt': 'bone',
    'adapter_state': 'bone',
    'apply_bone': 'bone',
    'bone': 'bone',
    'bone_delta': 'bone',
    'bone_restore': 'bone',
    'fold': 'bone',
    'load_adapter': 'bone',
    'merge_adapters': 'bone',
    'remove_adapters': 'bone',
    'save_adapter': 'bone',
    'trainable_report': 'bone',
    'unmerge_adapters': 'bone',
})
