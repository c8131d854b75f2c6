#!/usr/bin/env python3
"""Makes given-names.tsv out of Datafaker's locale files (see README.md beside this file).
usage: given_names.py PATH/TO/UNPACKED/datafaker.jar VERSION > given-names.tsv      Python 3 with PyYAML."""
import collections
import glob
import os
import re
import sys
import unicodedata

import yaml

MALE = ('male', 'masculine', 'man')
FEMALE = ('female', 'feminine', 'woman')
# The Dutch and the Australian slang lists hold thousands of family names and jokes.
LEFT_OUT = ('nl.yml', 'en-au-ocker.yml')


def plain(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c)).lower()


def usable(text):
    latin = all(unicodedata.name(c, '').startswith('LATIN') for c in text if c.isalpha())
    return latin and len(text) > 2 and re.fullmatch(r"[^\W\d_]+([-'][^\W\d_]+)?", text) is not None


def lists(value):
    """Every list of given names in a locale file, with its gender: m, f or ?."""
    names = (value.get('faker') or {}).get('name') or {}
    for key, listed in (names.items() if isinstance(names, dict) else ()):
        if 'first_name' in key and isinstance(listed, list):
            yield 'm' if key.startswith(MALE) else 'f' if key.startswith(FEMALE) else '?', listed


def main(folder, version):
    counts = collections.defaultdict(collections.Counter)
    for path in sorted(glob.glob(os.path.join(folder, '*.yml')) + glob.glob(os.path.join(folder, 'en', 'name.yml'))):
        if os.path.basename(path) in LEFT_OUT:
            continue
        with open(path, encoding='utf-8') as file:
            content = yaml.safe_load(file) or {}
        for value in content.values():
            for gender, listed in lists(value if isinstance(value, dict) else {}):
                for name in listed:
                    if isinstance(name, str) and usable(name.strip()):
                        counts[plain(name.strip())][gender] += 1
    print(f'# From Datafaker {version}, Apache License 2.0; see NOTICE.md. m, f, or b for both and unknown.')
    for name, gender in sorted(counts.items()):
        male, female = gender['m'], gender['f']
        print(name + '\t' + ('m' if male > 2 * female else 'f' if female > 2 * male else 'b'))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
