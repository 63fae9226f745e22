# Generated from the notebooks by `make export`: do not edit.
from litmus.core.lazy import attach

__getattr__, __dir__, __all__ = attach(__name__, {
    'FixedVocabulary': 'pointer_network',
    'PointerNetwork': 'pointer_network',
    'Taught': 'pointer_network',
    'area_coverage': 'pointer_network',
    'convex_hull': 'pointer_network',
    'decode': 'pointer_network',
    'delaunay': 'pointer_network',
    'held_karp': 'pointer_network',
    'is_simple': 'pointer_network',
    'make_convex_hull': 'pointer_network',
    'make_delaunay': 'pointer_network',
    'make_tsp': 'pointer_network',
    'nearest_neighbour': 'pointer_network',
    'pointer_loss': 'pointer_network',
    'pointer_network': 'pointer_network',
    'random_points': 'pointer_network',
    'same_polygon': 'pointer_network',
    'stream': 'pointer_network',
    'tour_length': 'pointer_network',
    'train_pointer': 'pointer_network',
    'triangles_found': 'pointer_network',
    'two_opt': 'pointer_network',
})
