"""Every notebook runs in the fast profile: in a process of its own, and a shuffled sample in one process."""
import json
import random
import time

import pytest
from conftest import ROOT, clean_environment, python

NOTEBOOKS = sorted(p.relative_to(ROOT) for p in (ROOT/'nbs').rglob('*.ipynb') if not p.name.startswith(('.', '_')) and '.ipynb_checkpoints' not in p.parts)
RUN = 'import sys; from litmus.core.runner import _main; _main(*sys.argv[1:])'
SHARED = '''import sys
from litmus.core.runner import execute
target, *sources = sys.argv[1:]
events = []
for source in sources:
    if not execute(source, target, lambda **event: events.append(event)): sys.exit(f"{source}: {events[-1]['error']}\\n" + "\\n".join(events[-1]["trace"]))
'''


@pytest.mark.parametrize('notebook', NOTEBOOKS, ids=str)
def test_notebook(notebook, tmp_path):
    "Pins raise here: a flipped verdict is a failure."
    start = time.perf_counter()
    done = python(RUN, ROOT/notebook, tmp_path/'out.ipynb', timeout=300)
    last = json.loads(done.stdout.splitlines()[-1]) if done.stdout else {}
    assert done.returncode == 0, f"cell {last.get('cell')} ({last.get('heading')}): {last.get('error', done.stderr[-2000:])}\n" + '\n'.join(last.get('trace', []))
    print(f'{notebook}: {time.perf_counter()-start:.0f} s')


def test_shuffled_in_one_process(tmp_path):
    "No notebook leaves behind what another one stumbles over."
    seed = int(time.time())//86400  # another order each day; printed when it fails
    papers = [p for p in NOTEBOOKS if (ROOT/p).with_suffix('.ledger.json').exists()]
    rest = [p for p in NOTEBOOKS if p not in papers]
    rng = random.Random(seed)
    chosen = rng.sample(papers, min(5, len(papers))); chosen += rng.sample(rest, 10-len(chosen)); rng.shuffle(chosen)
    done = python(SHARED, tmp_path/'out.ipynb', *(ROOT/p for p in chosen), timeout=900, env=clean_environment())
    assert done.returncode == 0, f'order (seed {seed}): {[str(p) for p in chosen]}\n{done.stderr[-3000:]}'
