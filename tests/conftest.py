"""What the tests share, and the closing line `N passed, N failed`."""
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope='session')
def root() -> Path:
    return ROOT


@pytest.fixture(scope='session')
def once(tmp_path_factory, worker_id) -> Callable[[str, Callable[[Path], str]], Path]:
    "`once(name, make)` calls `make(folder)` in one of the worker processes and gives the folder to all; what `make` returns is an error."
    shared = tmp_path_factory.getbasetemp() if worker_id == 'master' else tmp_path_factory.getbasetemp().parent

    def run(name: str, make: Callable[[Path], str]) -> Path:
        folder, error = shared/name, shared/f'{name}.error'
        with FileLock(shared/f'{name}.lock'):
            if not error.exists(): folder.mkdir(); error.write_text(make(folder))
        assert not error.read_text(), error.read_text()
        return folder
    return run


def clean_environment(**extra: str) -> dict[str, str]:
    "The environment without Litmus's own switches, in the fast profile, with one thread a process."
    env = {k: v for k, v in os.environ.items() if not k.startswith('LITMUS_') and k != 'PYTHONPATH'}
    return {**env, 'LITMUS_PROFILE': 'fast', 'OMP_NUM_THREADS': '1', 'MPLBACKEND': 'agg', **extra}


def call(*command, timeout: float = 600, cwd=ROOT, env=None) -> subprocess.CompletedProcess:
    "Run a command and keep what it prints."
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, timeout=timeout, cwd=cwd, env=env or clean_environment())


def python(program: str, *args, **kwargs) -> subprocess.CompletedProcess:
    return call(sys.executable, '-c', program, *args, **kwargs)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    if hasattr(config, 'workerinput') or not (reporter := config.pluginmanager.get_plugin('terminalreporter')): return
    n = {k: len(reporter.stats.get(k, [])) for k in ('passed', 'failed', 'error', 'skipped')}
    print(f"{n['passed']} passed, {n['failed']+n['error']} failed" + (f", {n['skipped']} skipped" if n['skipped'] else ''))
