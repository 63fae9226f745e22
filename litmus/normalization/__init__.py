# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'Activation': 'activations',
    'ActivationSpec': 'activations',
    'LayerNorm': 'layer_norm',
    'LayerNormFn': 'layer_norm',
    'LayerNormGRU': 'layer_norm',
    'LayerNormGRUCell': 'layer_norm',
    'LayerNormLSTM': 'layer_norm',
    'LayerNormLSTMCell': 'layer_norm',
    'activation': 'activations',
    'activations': 'activations',
    'derivative': 'activations',
    'find_equivalents': 'activations',
    'gain': 'activations',
    'get_activation': 'activations',
    'invariance_table': 'layer_norm',
    'layer_norm': 'layer_norm',
    'list_activations': 'activations',
    'properties': 'activations',
})
