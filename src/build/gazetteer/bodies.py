#!/usr/bin/env python3
"""Makes bodies.tsv out of the World Factbook and the npm package world-countries (see README.md beside this file).
usage: bodies.py PATH/TO/factbook.json PATH/TO/world-countries > bodies.tsv      Python 3, standard library only."""
import glob
import html
import json
import os
import re
import sys

from states import ALSO, plain, usable

# The offices of heads of state and government that the news puts before a name, longest first.
OFFICES = ['prime minister', 'supreme leader', 'chief minister', 'federal councillor', 'grand duke', 'president',
           'premier', 'chancellor', 'taoiseach', 'king', 'queen', 'emir', 'amir', 'sultan', 'prince', 'pope']
# Such a name alone tells nothing; a body of any other kind may be called so.
VAGUE = {'Legislature', 'Assembly', 'Council', 'Court', 'High Court', 'Court of Appeal', 'Court of Appeals',
         'Appeals Court', 'Supreme Council', 'Tribunal', 'Supremo Tribunal', 'General Council'}
# A single word of another language is too often somebody's name.
PLAIN = {'Parliament', 'Congress', 'Senate'}
COURT = re.compile(r"(?:[A-Z][\w'’]+ )*?(?:Court|Tribunal)(?: of (?:Justice|Cassation|Appeals?|Audit|Final Appeal))?")


def text(node, *path):
    for step in path:
        node = node.get(step, {}) if isinstance(node, dict) else {}
    return html.unescape(node.get('text', '')) if isinstance(node, dict) else ''


def own(form, names):
    """A form without the state's name: "UK Parliament", "Parliament of Norland", "The Norland Senate"."""
    form = re.sub(r'^[Tt]he ', '', form)
    for name in names:
        form = re.sub(rf"^{re.escape(name)}(?:'s|’s|') |^{re.escape(name)} |,? of (?:the )?(?:Republic of )?"
                      rf"{re.escape(name)}$", '', form)
    return form.strip()


def shorter(form):
    """What the news calls it: "Senate" for "Federal Senate", "Supreme Court" for "Supreme People's Court"."""
    yield form
    plainer = re.sub(r"\b(?:Federal|National|People's|Plurinational) (?=.*\b(?:Court|Tribunal)\b)|^(?:Federal|National) "
                     r"(?=Congress$|Senate$)", '', form)
    if plainer != form:
        yield plainer
    if re.search(r'\bSupreme\b.*\b(?:Court|Tribunal)\b', form):
        yield 'Supreme Court'


def chambers(government, names):
    for branch, field in (('Legislative branch', 'legislature name'), ('Legislative branch - lower chamber', 'chamber name'),
                          ('Legislative branch - upper chamber', 'chamber name')):
        whole = text(government, branch, field)
        outer, _, inner = whole.partition('(')
        for form in (outer, *re.split(r' - |/|;', inner.split(')')[0])):
            yield from shorter(own(form.strip(), names))


def courts(government, names):
    for sentence in re.split(r';|\bor\b|\bnote\b', text(government, 'Judicial branch', 'highest court(s)')):
        found = COURT.match(re.sub(r'^[Tt]he ', '', sentence.strip()))
        if found:
            yield from shorter(own(found.group(0), names))


def offices(government):
    for field in ('chief of state', 'head of government', 'election/appointment process'):
        told = text(government, 'Executive branch', field).lower()
        yield from (office for office in OFFICES if re.search(rf'\b{office}\b', told.split('represented')[0].split('(since')[0]))


def main(factbook, package):
    with open(os.path.join(package, 'countries.json'), encoding='utf-8') as file:
        countries = [c for c in json.load(file) if c['independent'] or c['cca3'] in ALSO]
    by_domain = {domain: c for c in countries for domain in c['tld']}
    print('# From the World Factbook (public domain) as factbook/factbook.json; see NOTICE.md.')
    print('# code\tlegislature, chambers and highest courts\toffices of heads of state and government')
    rows = {}
    for path in glob.glob(os.path.join(factbook, '*', '??.json')):
        with open(path, encoding='utf-8') as file:
            page = json.load(file)
        domain = re.search(r'\.[a-z]{2}\b', text(page, 'Communications', 'Internet country code'))
        country = by_domain.get(domain.group(0)) if domain else None
        government = page.get('Government', {})
        if not country or text(page, 'Government', 'Dependency status'):
            continue
        demonyms = [d for form in country['demonyms'].get('eng', {}).values() for d in form.split(', ') if d]
        names = [country['name']['common'], country['cca2'], *demonyms, 'UK', 'U.S.', 'US']
        forms = []
        for form in (*chambers(government, names), *courts(government, names)):
            for one in (form, plain(form)):
                if usable(one) and (' ' in one or one in PLAIN) and one not in VAGUE and len(one.split()) < 6 \
                        and one not in forms:
                    forms.append(one)
        code = 'XKX' if country['cca3'] == 'UNK' else country['cca3']
        if forms or code not in rows:
            rows[code] = '\t'.join([code, '|'.join(forms), '|'.join(dict.fromkeys(offices(government)))])
    print('\n'.join(rows[code] for code in sorted(rows)))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
