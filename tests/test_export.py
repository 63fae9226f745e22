"""The exported package, the README and the notebooks are in step."""
import filecmp
import json
import shutil

from conftest import call, python


def test_exports_are_in_step(root, tmp_path):
    "Exporting a copy of the notebooks gives the very files that are committed."
    for name in ('nbs', 'litmus'): shutil.copytree(root/name, tmp_path/name, symlinks=True, ignore=shutil.ignore_patterns('__pycache__'))
    for name in ('settings.ini', '_quarto.yml'): shutil.copy(root/name, tmp_path)
    done = python("from nbdev.export import nb_export\nfrom nbdev.doclinks import nbdev_export\nnbdev_export()\nfrom litmus.core.lazy import write_inits\nwrite_inits()", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    files = sorted(f.relative_to(tmp_path) for f in (tmp_path/'litmus').rglob('*.py'))
    assert files == sorted(f.relative_to(root) for f in (root/'litmus').rglob('*.py'))
    different = [str(f) for f in files if not filecmp.cmp(tmp_path/f, root/f, shallow=False)]
    assert not different, f'not in step with the notebooks, run make export: {different}'


def test_readme_is_in_step(root):
    done = python('from litmus.core.authoring import readme; print(readme(), end="")')
    assert done.stdout == (root/'README.md').read_text(), 'README.md is not what nbs/index.ipynb makes: run make export'


def test_notebooks_are_clean(root, tmp_path):
    "nbdev_clean finds nothing to clean."
    shutil.copytree(root/'nbs', tmp_path/'nbs', symlinks=True); shutil.copy(root/'settings.ini', tmp_path); (tmp_path/'litmus').mkdir()
    assert call(f'{__import__("sys").prefix}/bin/nbdev_clean', cwd=tmp_path).returncode == 0
    different = [str(f.relative_to(root)) for f in (root/'nbs').rglob('*.ipynb') if json.loads(f.read_text()) != json.loads((tmp_path/f.relative_to(root)).read_text())]
    assert not different, f'run nbdev_clean (make export): {different}'


def test_lint(root):
    done = call(f'{__import__("sys").prefix}/bin/litmus', 'lint')
    assert done.returncode == 0, done.stdout


def test_import_is_light():
    "`import litmus` loads neither torch nor numpy and takes under 0.1 s (the best of three)."
    program = 'import sys, time; t = time.perf_counter(); import litmus; print(time.perf_counter()-t, [m for m in ("torch", "numpy") if m in sys.modules])'
    seconds, loaded = zip(*(python(program).stdout.strip().split(' ', 1) for _ in range(3)))
    assert set(loaded) == {'[]'} and min(map(float, seconds)) < .1


def test_lazy_names():
    done = python('from litmus.optimizers import AdamP, SGDP\nfrom litmus.normalization import LayerNorm\nfrom litmus.calibration import SMOTE\nprint(AdamP.__name__, LayerNorm.__name__, SMOTE.__name__)')
    assert done.stdout == 'AdamP LayerNorm SMOTE\n', done.stderr
