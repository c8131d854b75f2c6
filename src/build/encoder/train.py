#!/usr/bin/env python3
"""train.py EXAMPLES.jsonl all-minilm-l6-v2.onnx FITTED.pt [--all] [--part N] [--seed N]

Fine-tunes the encoder, and fits weights of signs without words beside it. Every fifth dispute is left out and measured
after each round; with --all none is. The same examples give the same weights on the same machine.
"""
import argparse
import collections
import hashlib
import json
import math
import random

import torch
import torch.nn.functional as F

from encoder import STANCES, Encoder, pretrained

ROUNDS, BATCH, PARTS = 3, 16, 5
RATE, RATE_OF_HEADS, RATE_OF_SIGNS = 2e-4, 1e-3, 1e-2
WARM_UP = .1
SHARED = .3     # so much of a statement is shared by all stances that people accept for it
SWAPPED = .3    # in so many statements names are put in place of names, so that nobody is known by what he does
SELDOM = 3      # signs of fewer disputes tell of the disputes
LONGEST = 100
BESIDE = .3     # what the two tasks count that only help to learn: whether anybody is meant, and by which name


def swapped(example, names):
    """The example with every name replaced by another's, the same one by the same."""
    ids, roles, moved, instead = [], [], {}, {}
    spans = {n['places'][0]: n['places'] for n in example['named']
             if len(n['places']) <= 4 and n['places'][-1] - n['places'][0] == len(n['places']) - 1}
    at = 0
    while at < len(example['ids']):
        places = spans.get(at, [at])
        if at in spans:
            own = tuple(example['ids'][p] for p in places)
            put = instead.setdefault(own, random.choice(names))
        else:
            put = [example['ids'][at]]
        moved.update({place: len(ids) for place in places})
        ids += put
        roles += [example['roles'][at]] * len(put)
        at = places[-1] + 1
    if len(ids) > LONGEST:
        return example
    named = [dict(n, places=sorted({moved[p] for p in n['places']})) for n in example['named']]
    return dict(example, ids=ids, roles=roles, named=named)


class Examples:
    """Turns examples into tensors."""

    def __init__(self, train):
        disputes = collections.defaultdict(set)
        for example in train:
            for sign in example['signs']:
                disputes[sign].add(example['dispute'])
        self.signs = sorted(sign for sign in disputes if len(disputes[sign]) >= SELDOM)
        self.number = {sign: i for i, sign in enumerate(self.signs)}

    def batch(self, examples):
        length = max(len(e['ids']) for e in examples)
        shape = (len(examples), length)
        ids, roles = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
        present = torch.zeros(shape)
        signs, aims = torch.zeros(shape[0], len(self.signs)), torch.zeros(shape[0], len(STANCES))
        for i, e in enumerate(examples):
            n = len(e['ids'])
            ids[i, :n], roles[i, :n], present[i, :n] = torch.tensor(e['ids']), torch.tensor(e['roles']), 1
            for sign, much in e['signs'].items():
                if sign in self.number:
                    signs[i, self.number[sign]] = much
            right = [STANCES.index(stance) for stance in e['right']]
            for stance in right:
                aims[i, stance] += SHARED / len(right)
            aims[i, right[0]] += 1 - SHARED
        weights = torch.tensor([.5 if e['optional'] else 1. for e in examples])
        aimed = torch.tensor([float(e['aimed']) for e in examples])
        return ids, roles, present, signs, aims, aimed, weights


def loss_of_names(examples, scores):
    """Of whoever is named and meant against the others who are named."""
    losses = []
    for i, example in enumerate(examples):
        meant = torch.tensor([n['meant'] for n in example['named']], dtype=torch.bool)
        if meant.any() and not meant.all():
            own = torch.stack([scores[i, n['places']].mean() for n in example['named']])
            losses.append(torch.logsumexp(own, 0) - torch.logsumexp(own[meant], 0))
    return sum(losses) / len(losses) if losses else 0


def batches(train):
    """Of statements of like length, in no order."""
    order = list(range(len(train)))
    random.shuffle(order)
    size = BATCH * 20
    parts = [sorted(order[i:i + size], key=lambda k: len(train[k]['ids'])) for i in range(0, len(order), size)]
    made = [part[i:i + BATCH] for part in parts for i in range(0, len(part), BATCH)]
    random.shuffle(made)
    return [[train[i] for i in batch] for batch in made]


def measure(encoder, light, examples, left):
    """Share right, and the mean over stances of the harmonic mean of precision and recall."""
    encoder.eval()
    counts, right, rules = collections.defaultdict(lambda: [0, 0, 0]), 0, 0
    with torch.no_grad():
        for example in left:
            ids, roles, present, signs, *_ = examples.batch([example])
            likeliest = STANCES[int((encoder(ids, roles, present)[0] + light(signs)).argmax())]
            best = example['right'][0]
            told = best if likeliest in example['right'] else likeliest
            counts[best][0] += 1
            counts[told][1] += 1
            counts[best][2] += told == best
            right += told == best
            rules += example['judged'] in example['right']
    encoder.train()
    macro = [2 * n[2] / (n[0] + n[1]) for n in counts.values() if n[0]]
    print(f'left out {len(left)}: rules right {rules / len(left):.3f}, encoder {right / len(left):.3f}, '
          f'macro-F1 {sum(macro) / len(macro):.3f}', flush=True)


def fit(train, left, base):
    examples, encoder = Examples(train), Encoder(pretrained(base))
    light = torch.nn.Linear(len(examples.signs), len(STANCES), bias=False)
    torch.nn.init.zeros_(light.weight)
    names = [[e['ids'][p] for p in n['places']] for e in train for n in e['named']
             if n['rule'] != 'pronoun' and len(n['places']) <= 4]
    heads = [p for name, p in encoder.named_parameters() if name.split('.')[0] in ('head', 'aim', 'piece', 'role')]
    body = [p for name, p in encoder.named_parameters() if p.requires_grad and name.startswith('layers')]
    steps, step = ROUNDS * len(batches(train)), 0
    optimiser = torch.optim.AdamW([{'params': body, 'lr': RATE, 'weight_decay': .01},
                                   {'params': heads, 'lr': RATE_OF_HEADS, 'weight_decay': .01},
                                   {'params': light.parameters(), 'lr': RATE_OF_SIGNS, 'weight_decay': .003}])
    slope = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda n: (n + 1) / (steps * WARM_UP) if n < steps * WARM_UP
                                              else max(0., 1 - n / steps))
    encoder.train()
    for number in range(ROUNDS):
        for batch in batches(train):
            batch = [swapped(e, names) if random.random() < SWAPPED else e for e in batch]
            ids, roles, present, signs, aims, aimed, weights = examples.batch(batch)
            scores, any_meant, meant = encoder(ids, roles, present)
            scores = scores + light(F.dropout(signs, .1))
            loss = -(aims * scores.log_softmax(1)).sum(1)
            loss = loss + BESIDE * F.binary_cross_entropy_with_logits(any_meant, aimed, reduction='none')
            loss = (loss * weights).mean() + BESIDE * loss_of_names(batch, meant)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body, 1.)
            optimiser.step()
            slope.step()
        print(f'round {number + 1} of {ROUNDS}', flush=True)
        if left:
            measure(encoder, light, examples, left)
    return {'encoder': encoder.state_dict(), 'light': light.weight.detach(), 'signs': examples.signs}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('examples')
    parser.add_argument('base')
    parser.add_argument('out')
    parser.add_argument('--all', action='store_true', help='leave no dispute out')
    parser.add_argument('--part', type=int, default=0, help='which fifth of the disputes is left out, from 0')
    parser.add_argument('--seed', type=int, default=1, help='another one gives another fit')
    given = parser.parse_args()
    random.seed(given.seed)
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    with open(given.examples, encoding='utf-8') as lines:
        examples = [json.loads(line) for line in lines]

    def is_left(example):
        return int(hashlib.md5(example['dispute'].encode()).hexdigest(), 16) % PARTS == given.part
    train = examples if given.all else [e for e in examples if not is_left(e)]
    left = [] if given.all else [e for e in examples if is_left(e) and not e['optional']]
    torch.save(fit(train, left, given.base), given.out)


if __name__ == '__main__':
    main()
