# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'EncoderDecoder': 'transformer_intro',
    'KVCache': 'transformer_intro',
    'MLP': 'transformer_intro',
    'MultiHeadAttention': 'transformer_intro',
    'SetClassifier': 'transformer_intro',
    'TokenEmbedding': 'transformer_intro',
    'Transformer': 'transformer_intro',
    'TransformerBlock': 'transformer_intro',
    'TransformerLM': 'transformer_intro',
    'VisionTransformer': 'transformer_intro',
    'attention': 'transformer_intro',
    'attention_weights': 'transformer_intro',
    'causal_mask': 'transformer_intro',
    'from_gpt2': 'transformer_intro',
    'from_torch': 'transformer_intro',
    'incremental_decode': 'transformer_intro',
    'patches': 'transformer_intro',
    'rotate': 'transformer_intro',
    'sample': 'transformer_intro',
    'self_attention': 'transformer_intro',
    'sinusoidal': 'transformer_intro',
    'transformer_intro': 'transformer_intro',
})
