"""The wheel in a clean environment: what an installer gets."""
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from conftest import ROOT, call, clean_environment


def pip(home: Path, *args) -> subprocess.CompletedProcess:
    return call(home/'bin'/'python', '-m', 'pip', 'install', '--quiet', '--constraint', ROOT/'constraints.txt', *args, timeout=1200, env={**os.environ})


def install(where: Path) -> str:
    done = call(sys.executable, '-m', 'build', '--wheel', '--outdir', where, ROOT, env={**os.environ})
    if done.returncode: return done.stderr
    venv.create(where/'venv', with_pip=True)
    done = pip(where/'venv', next(where.glob('*.whl')))
    return done.stderr if done.returncode else ''


@pytest.fixture(scope='module')
def home(once) -> Path:
    "A fresh virtual environment with the wheel, without extras, away from the checkout."
    return once('wheel', install)/'venv'


def litmus(home, *args, cwd):
    return subprocess.run([home/'bin'/'litmus', *map(str, args)], capture_output=True, text=True, cwd=cwd, env=clean_environment(COLUMNS='200'), timeout=600)


def test_imports(home, tmp_path):
    program = 'import litmus; from litmus.optimizers import AdamP, SGDP; from litmus.normalization import LayerNorm; from litmus.calibration import SMOTE; print(litmus.__file__, litmus.__version__)'
    done = call(home/'bin'/'python', '-c', program, cwd=tmp_path)
    assert done.returncode == 0 and str(home) in done.stdout, done.stdout+done.stderr


def test_every_module_imports(home, tmp_path):
    program = '''import importlib, pkgutil, litmus
for m in pkgutil.walk_packages(litmus.__path__, "litmus."): importlib.import_module(m.name); print(m.name)'''
    done = call(home/'bin'/'python', '-c', program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) >= {'.'.join(f.relative_to(ROOT).with_suffix('').parts) for f in (ROOT/'litmus').rglob('[!_]*.py')}


def test_looking_around(home, tmp_path):
    assert 'optimizers/adamp' in litmus(home, 'list', cwd=tmp_path).stdout
    shown = litmus(home, 'show', 'adamp', cwd=tmp_path).stdout
    assert re.search('from litmus.optimizers import .*AdamP', shown) and 'https://arxiv.org/abs/2006.08217' in shown and 'profile' in shown
    assert litmus(home, 'cite', 'smote', cwd=tmp_path).stdout.startswith('@article{chawla2002smote')
    assert litmus(home, 'open', 'layer_norm', cwd=tmp_path).returncode == 0 and (tmp_path/'layer_norm.ipynb').exists()
    again = litmus(home, 'open', 'layer_norm', cwd=tmp_path)
    assert again.returncode == 2 and 'exists' in again.stderr
    near = litmus(home, 'run', 'adamq', cwd=tmp_path)
    assert near.returncode == 2 and "did you mean 'adamp'" in near.stderr


def test_missing_extra_then_run(home, tmp_path):
    "Without the extra the command names it; with it, a paper runs from the wheel alone."
    lacking = litmus(home, 'run', 'adamp', cwd=tmp_path)
    assert lacking.returncode == 2 and "pip install 'litmus-papers[" in lacking.stderr, lacking.stdout+lacking.stderr
    done = pip(home, f'{next(home.parent.glob("*.whl"))}[data,peers]')
    assert done.returncode == 0, done.stderr
    done = litmus(home, 'run', 'adamp', '--out', 'here', cwd=tmp_path)
    assert done.returncode == 0, done.stdout+done.stderr
    report = (tmp_path/'here/optimizers/adamp/report.html').read_text()
    assert 'here/optimizers/adamp/report.html\n' in done.stdout and 'AdamP' in report and 'data:image/png;base64' in report
    kept = litmus(home, 'verify', 'adamp', '--out', 'here', cwd=tmp_path)
    assert kept.returncode == 0 and 'kept from before' in kept.stdout, kept.stdout+kept.stderr
