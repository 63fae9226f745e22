"""The site as a reader meets it: built, its links checked, and opened in a browser with the network cut."""
import functools
import http.server
import json
import os
import shutil
import sys
import threading

import pytest
from conftest import ROOT, call

CHROMIUM = next(filter(None, map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome'))), None)
PAPERS = sorted(p.relative_to(ROOT/'nbs').with_suffix('') for p in (ROOT/'nbs').glob('*/*.ipynb') if p.with_suffix('.ledger.json').exists())
PAGES = ['index', 'gallery', 'scoreboard', 'core/claims', 'optimizers/index', *map(str, PAPERS)]

RAW = r"""() => { const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), found = [];
while (walk.nextNode()) { const t = walk.currentNode; if (!t.parentElement.closest('.katex, pre, code, script, style') && /\$\$|\\(frac|sum|mathbb|boldsymbol|hat|beta|sigma|lVert|\|)/.test(t.textContent)) found.push(t.textContent); } return found; }"""


def build(folder):
    done = call(sys.executable, '-c', 'from litmus.core.site import main; main()', timeout=900)
    return done.stdout+done.stderr[-2000:] if done.returncode else ''


@pytest.fixture(scope='module')
def site(once):
    "The built site; the build itself must find no broken link and give no warning."
    once('site', build)
    return ROOT/'_docs'


@pytest.fixture(scope='module')
def address(site):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=site)
    handler.log_message = lambda *args: None
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f'http://127.0.0.1:{server.server_port}'
    server.shutdown()


@pytest.fixture(scope='module')
def browser():
    if CHROMIUM is None:
        if os.environ.get('CI'): pytest.fail('no Chromium found, and CI must run the browser tests')
        pytest.skip('no Chromium found: install it (Debian: apt install chromium) to run the browser tests')
    from playwright.sync_api import sync_playwright
    with sync_playwright() as p:
        b = p.chromium.launch(executable_path=CHROMIUM, args=['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'])
        yield b
        b.close()


@pytest.fixture
def page(browser, address):
    "A page that may only talk to the test's own server; what it asks for elsewhere and what it complains about is collected."
    context = browser.new_context(viewport={'width': 1280, 'height': 900}, base_url=address)
    page = context.new_page(); page.outside, page.complaints = [], []
    page.on('request', lambda r: None if r.url.startswith((address, 'data:', 'blob:')) else page.outside.append(r.url))
    page.on('console', lambda m: page.complaints.append(m.text) if m.type in ('error', 'warning') else None)
    page.on('pageerror', lambda e: page.complaints.append(str(e)))
    page.on('response', lambda r: page.complaints.append(f'{r.status} {r.url}') if r.status >= 400 else None)
    yield page
    assert not page.outside, f'requests outside: {page.outside}'
    assert not page.complaints, f'console: {page.complaints}'
    context.close()


def test_links(site): assert (site/'index.html').exists() and (site/'optimizers'/'adamp.ipynb').exists()


@pytest.mark.parametrize('name', PAGES)
def test_page_on_desktop_and_phone(page, name):
    "Loads without complaint, sets its maths, and fits a phone."
    page.goto(f'/{name}.html', wait_until='networkidle')
    assert page.locator('h1').first.inner_text().strip()
    assert page.locator('.katex-error').count() == 0
    assert page.evaluate(RAW) == [], 'maths that was not set'
    source = json.loads((ROOT/'nbs'/f'{name}.ipynb').read_text())
    formulas = any('$$' in ''.join(c['source']) for c in source['cells'] if c['cell_type'] == 'markdown')
    if formulas: assert page.locator('.katex-display').count() > 0
    page.set_viewport_size({'width': 390, 'height': 844}); page.wait_for_timeout(100)
    width = page.evaluate('document.documentElement.scrollWidth')
    assert width <= 390, f'{name} is {width} px wide on a phone'


@pytest.mark.parametrize('paper', PAPERS, ids=str)
def test_paper_page(page, paper):
    "Opens with its verdicts, which lead to their places; shows code, figures and a notebook to download."
    page.goto(f'/{paper}.html', wait_until='networkidle')
    rows = page.locator('table.verdicts').first.locator('tbody tr')
    ledger = json.loads((ROOT/'nbs'/f'{paper}.ledger.json').read_text()); claims = ledger.get('full', ledger.get('fast'))['claims']
    assert rows.count() == len(claims)
    for i in range(rows.count()):
        target = rows.nth(i).locator('a').first.get_attribute('href')
        assert page.locator(target).count() == 1, f'{target} is not on the page'
    assert page.locator('text=has changed since these results').count() == 0
    assert page.locator('a[download]').count() == 1 and page.locator('main img').count() >= 2
    assert page.locator('main pre code', has_text='class ').count() > 0 and page.locator('table.api').count() == 1


def test_search(page):
    page.goto('/index.html', wait_until='networkidle')
    page.keyboard.press('/') if page.locator('input[type=search]:visible').count() == 0 else page.locator('input[type=search]:visible').first.click()
    page.wait_for_timeout(200); page.keyboard.type('AdamP', delay=20); page.wait_for_timeout(800)
    assert page.locator('a[href*="optimizers/adamp"]:visible').count() > 0


def test_gallery_filters(page):
    page.goto('/gallery.html', wait_until='networkidle')
    shown = lambda: page.locator('.paper-card:visible').count()
    assert shown() == len(PAPERS)
    page.select_option('select[data-filter=chapter]', 'optimizers'); assert shown() == sum(p.parts[0] == 'optimizers' for p in PAPERS)
    page.select_option('select[data-filter=chapter]', ''); page.fill('.litmus-filters input', 'smote'); assert shown() == 1
    page.fill('.litmus-filters input', ''); page.select_option('select[data-filter=kind]', 'estimator'); assert 1 <= shown() < len(PAPERS)
    page.select_option('select[data-filter=kind]', ''); page.select_option('select[data-filter=verdict]', 'not reproduced')
    assert page.locator('.litmus-count').inner_text() == f'{shown()} of {len(PAPERS)}'
    assert page.locator('.paper-card img').evaluate_all('l => l.every(i => i.naturalWidth > 0 || i.loading == "lazy")')


def test_scoreboard(page):
    page.goto('/scoreboard.html', wait_until='networkidle')
    ledgers = [json.loads((ROOT/'nbs'/f'{p}.ledger.json').read_text()) for p in PAPERS]
    every = [c for l in ledgers for c in l.get('full', l.get('fast'))['claims']]
    rows = page.locator('tr.claim-row'); assert rows.count() == len(every)
    counts = [int(t) for t in page.locator('.verdict-counts b').all_inner_texts()]
    assert counts == [sum(c['verdict'] == v for c in every) for v in ('reproduced', 'direction', 'not reproduced', 'not tested')]
    page.select_option('select[data-filter=verdict]', 'reproduced'); assert page.locator('tr.claim-row:visible').count() == counts[0]
    page.select_option('select[data-filter=verdict]', '')
    page.click('table.scoreboard th:first-child'); up = page.locator('tr.claim-row td:first-child').all_inner_texts()
    page.click('table.scoreboard th:first-child'); down = page.locator('tr.claim-row td:first-child').all_inner_texts()
    assert up == sorted(up, key=str.lower) and down == sorted(down, key=str.lower, reverse=True)
    href = rows.first.locator('td:nth-child(2) a').get_attribute('href'); page.goto('/'+href, wait_until='networkidle')
    page.locator('#'+href.split('#')[1]).wait_for(state='visible')


def test_dark_mode(page):
    page.goto('/optimizers/adamp.html', wait_until='networkidle')
    background = lambda: page.evaluate('getComputedStyle(document.body).backgroundColor')
    before = background()
    page.locator('.quarto-color-scheme-toggle:visible').first.click(); page.wait_for_timeout(300)
    after = background(); assert before != after
    page.reload(wait_until='networkidle'); assert background() == after  # remembered


def test_code_copy_and_contents(page):
    page.goto('/optimizers/adamp.html', wait_until='networkidle')
    assert page.locator('.code-copy-button').count() > 5
    assert page.locator('#TOC a, .sidebar.toc a').count() >= 8 or page.locator('nav[role=doc-toc] a').count() >= 8


def test_report_opens_offline(browser, tmp_path):
    "A report is one file: opened from disk, with the network cut, it sets its maths and shows its figures."
    done = call(f'{sys.prefix}/bin/litmus', 'run', 'layer_norm', '--out', tmp_path, timeout=600)
    assert done.returncode == 0, done.stdout+done.stderr
    context = browser.new_context(viewport={'width': 390, 'height': 844}, offline=True); page = context.new_page(); complaints = []
    page.on('console', lambda m: complaints.append(m.text) if m.type == 'error' else None); page.on('pageerror', lambda e: complaints.append(str(e)))
    page.goto(f'file://{tmp_path}/normalization/layer_norm/report.html', wait_until='load'); page.wait_for_timeout(500)
    assert page.locator('.katex').count() > 5 and page.locator('.katex-error').count() == 0 and page.locator('table.verdicts').count() >= 1
    assert page.locator('img').evaluate_all('l => l.length > 1 && l.every(i => i.naturalWidth > 0)')
    assert page.evaluate('document.documentElement.scrollWidth') <= 390 and not complaints, complaints
    context.close()
