"""What runs over several processes and machines gives what one process gives."""
import pytest
from conftest import python

SEARCH = """
from litmus.backprop_free.deep_ga import DeepGA, GymFitness, MLP, workers
net = MLP((4, 16, 16, 2))
def search(pmap): return DeepGA(net.init, GymFitness('CartPole-v1', net, 60), 20, 5, .1, 3, 2, seed=4, map=pmap, chunk=7).run(3)
here = search(map)
with workers('ray', 2, _node_ip_address='127.0.0.1', object_store_memory=200*2**20) as pmap: assert search(pmap) == here
import ray
print(len(here), ray.is_initialized())
"""


def test_ray_equals_serial():
    "A search whose population is evaluated by local Ray has the history of one that is evaluated here, and Ray is shut down after it."
    pytest.importorskip('ray'); pytest.importorskip('gymnasium')
    for _ in range(3):  # Ray gives up after some seconds when a busy machine starts it too slowly
        done = python(SEARCH, timeout=200)
        if 'timed out during startup' not in done.stderr: break
    assert done.stdout == '3 False\n', done.stderr
