"""Packaging: names, versions and needs stand in settings.ini; the notebooks travel in the wheel without outputs."""
import json
import shutil
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
config = ConfigParser(delimiters=['='])
config.read(HERE/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
extras = {name: cfg[f'{name}_requirements'].split() for name in ('data', 'rdata', 'peers', 'distributed', 'models', 'rl')}
extras['all'] = sorted({r for needs in extras.values() for r in needs})
extras['dev'] = cfg['dev_requirements'].split()+extras['all']


def without_outputs(notebook: Path) -> str:
    nb = json.loads(notebook.read_text(encoding='utf-8'))
    for cell in nb['cells']:
        if cell['cell_type'] == 'code': cell.update(outputs=[], execution_count=None)
    return json.dumps(nb, ensure_ascii=False)


class BuildWithNotebooks(build_py):
    "Adds the papers' notebooks, their ledgers and the assets of reports to the package."

    def run(self):
        super().run()
        if self.editable_mode: return  # a checkout reads nbs/ itself
        source, target = HERE/'nbs', Path(self.build_lib)/'litmus'/'_notebooks'
        shutil.rmtree(target, ignore_errors=True)
        for f in sorted(source.glob('*/*.ipynb')):
            if f.name.startswith(('.', '_')): continue
            (target/f.parent.name).mkdir(parents=True, exist_ok=True)
            (target/f.parent.name/f.name).write_text(without_outputs(f), encoding='utf-8')
        for f in sorted(source.glob('*/*.ledger.json')): shutil.copyfile(f, target/f.parent.name/f.name)
        shutil.copytree(source/'assets'/'katex', target/'assets'/'katex')


setup(
    name=cfg['pip_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'].split(), author=cfg['author'], author_email=cfg['author_email'],
    url=cfg['git_url'], license='Apache-2.0', python_requires=f">={cfg['min_python']}", packages=find_packages(include=['litmus', 'litmus.*']), include_package_data=True,
    long_description=(HERE/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    install_requires=cfg['requirements'].split(), extras_require=extras, entry_points={'console_scripts': cfg['console_scripts'].split()}, cmdclass={'build_py': BuildWithNotebooks}, zip_safe=False,
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research', 'Programming Language :: Python :: 3', 'Topic :: Scientific/Engineering :: Artificial Intelligence'],
)
