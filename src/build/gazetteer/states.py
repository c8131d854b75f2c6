#!/usr/bin/env python3
"""Makes states.tsv out of the npm package world-countries (see README.md beside this file).
usage: states.py PATH/TO/world-countries > states.tsv      Python 3, standard library only."""
import json
import os
import re
import sys
import unicodedata

# Places that speak for themselves in the news without being independent members of the United Nations.
ALSO = {'TWN', 'PSE', 'UNK', 'HKG', 'MAC', 'GRL', 'ESH', 'VAT'}


def plain(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))


def usable(text):
    latin = all(unicodedata.name(c, '').startswith('LATIN') for c in text if c.isalpha())
    return latin and len(text) > 2 and re.fullmatch(r"[A-ZÀ-Þ][\w .'’-]*", text) is not None


def forms(texts):
    found = []
    for text in texts:
        for form in (text, plain(text)):
            if usable(form) and form not in found:
                found.append(form)
    return '|'.join(found)


def main(package):
    with open(os.path.join(package, 'package.json'), encoding='utf-8') as file:
        version = json.load(file)['version']
    with open(os.path.join(package, 'countries.json'), encoding='utf-8') as file:
        countries = json.load(file)
    print(f'# From world-countries {version} (mledoze/countries), Open Database License 1.0; see NOTICE.md.')
    print('# code\tname\tnames\tcapitals\tdemonyms')
    rows = []
    for c in countries:
        if c['independent'] or c['cca3'] in ALSO:
            code = 'XKX' if c['cca3'] == 'UNK' else c['cca3']
            demonyms = [d for form in c['demonyms'].get('eng', {}).values() for d in form.split(', ')]
            rows.append('\t'.join([code, c['name']['common'],
                                   forms([c['name']['common'], c['name']['official'], *c['altSpellings']]),
                                   forms(c['capital']), forms(demonyms)]))
    print('\n'.join(sorted(rows)))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
