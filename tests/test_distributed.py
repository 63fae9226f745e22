"""What runs over several processes and machines gives what one process gives."""
import json
from collections.abc import Callable

import pytest
from conftest import python
from filelock import FileLock

SEARCH = """
from litmus.backprop_free.deep_ga import DeepGA, GymFitness, MLP, workers
net = MLP((4, 16, 16, 2))
def search(pmap): return DeepGA(net.init, GymFitness('CartPole-v1', net, 60), 20, 5, .1, 3, 2, seed=4, map=pmap, chunk=7).run(3)
here = search(map)
with workers('ray', 2, _node_ip_address='127.0.0.1', object_store_memory=200*2**20) as pmap: assert search(pmap) == here
import ray
print(len(here), ray.is_initialized())
"""

# Three notebooks on a cluster. The process that runs the second one is killed in its first attempt; the third one has an error.
VERIFY = """
import json, os, sys
from pathlib import Path
from litmus.core.cluster import ray_cluster
from litmus.core.papers import Paper
from litmus.core.runner import verify
tmp = Path(sys.argv[1])
cells = {'sound': 'ledger.claim("k", "It holds", "Eq. 1", exact(0, at_most=0))',
         'killed': f'import os, signal\\nfirst = not os.path.exists("{tmp}/first")\\nopen("{tmp}/first", "a").write(str(os.getpid())+" ")\\nif first: os.kill(os.getppid(), signal.SIGKILL)\\nledger.claim("k", "It holds", "Eq. 1", exact(0, at_most=0))',
         'wrong': '1/0'}
for name, text in cells.items():
    parts = ["from litmus.core.claims import Ledger, exact\\nledger = Ledger('demo/" + name + "')", text]
    nb = {'cells': [{'cell_type': 'code', 'metadata': {}, 'source': c, 'outputs': [], 'execution_count': None} for c in parts], 'metadata': {}, 'nbformat': 4, 'nbformat_minor': 5}
    (tmp/f'{name}.ipynb').write_text(json.dumps(nb))
seen = []
with ray_cluster('local', num_cpus=2, include_dashboard=False, _node_ip_address='127.0.0.1', object_store_memory=200*2**20) as (run, stop):
    done = verify([Paper('demo', n, tmp/f'{n}.ipynb', {}) for n in cells], tmp/'out', workers=3, on_done=lambda v: seen.append(v.outcome.slug), run=run, stop=stop)
attempts = (tmp/'first').read_text().split()
alive = [p for p in attempts if os.path.exists(f'/proc/{p}')]
import ray
print(json.dumps({'ok': [v.outcome.ok for v in done], 'claims': [[c['verdict'] for c in v.claims] for v in done], 'error': done[2].outcome.error, 'seen': sorted(seen), 'attempts': len(attempts), 'alive': alive, 'on': ray.is_initialized()}))
"""


@pytest.fixture
def in_ray(tmp_path_factory, worker_id) -> Callable[..., str]:
    "Output of a script that starts Ray, one at a time. Ray gives up after some seconds when a busy machine starts it too slowly, so it has three attempts."
    pytest.importorskip('ray')
    base = tmp_path_factory.getbasetemp()

    def run(script: str, *args: object) -> str:
        with FileLock((base if worker_id == 'master' else base.parent)/'ray.lock'):
            for _ in range(3):
                done = python(script, *args, timeout=250)
                if 'timed out during startup' not in done.stderr: break
        assert done.returncode == 0, done.stderr
        return done.stdout
    return run


def test_ray_equals_serial(in_ray):
    "A search whose population is evaluated by local Ray has the history of one that is evaluated here, and Ray is shut down after it."
    pytest.importorskip('gymnasium')
    assert in_ray(SEARCH) == '3 False\n'


def test_verify_survives_the_loss_of_a_worker(in_ray, tmp_path):
    "All results arrive once: of a notebook whose worker is killed on the way, too, and none of its processes is left."
    found = json.loads(in_ray(VERIFY, tmp_path).splitlines()[-1])
    assert found['ok'] == [True, True, False] and found['claims'] == [['reproduced'], ['reproduced'], []]
    assert found['seen'] == ['demo/killed', 'demo/sound', 'demo/wrong'] and 'ZeroDivisionError' in found['error']
    assert found['attempts'] == 2 and found['alive'] == [] and not found['on']
