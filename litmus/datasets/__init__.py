# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'ACTIONS': 'scan',
    'EOS': 'scan',
    'Example': 'scan',
    'GRAMMAR': 'scan',
    'LengthBatches': 'scan',
    'PAD': 'scan',
    'SOS': 'scan',
    'Seq2SeqRNN': 'scan',
    'Vocabulary': 'scan',
    'WORDS': 'scan',
    'exact_match': 'scan',
    'fingerprint': 'scan',
    'interpret': 'scan',
    'oracle_length_decode': 'scan',
    'read_scan': 'scan',
    'scan': 'scan',
    'scan_commands': 'scan',
    'scan_split': 'scan',
    'scan_tensors': 'scan',
    'sequence_accuracy': 'scan',
    'sequence_loss': 'scan',
    'write_scan': 'scan',
})
