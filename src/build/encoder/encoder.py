"""The sentence encoder: BERT's layers, as in all-MiniLM-L6-v2, with a vector for each piece's part in a statement."""
import math

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

HIDDEN, HEADS, LAYERS, POSITIONS, ROLES = 384, 12, 6, 128, 4
STANCES = 'ACCUSE DENY CONDEMN DEMAND REJECT THREATEN MEASURE SUPPORT ACKNOWLEDGE COMMENT'.split()
PARTS = {'q': 'attention.self.query', 'k': 'attention.self.key', 'v': 'attention.self.value',
         'o': 'attention.output.dense', 'i': 'intermediate.dense', 'f': 'output.dense',
         'ln1': 'attention.output.LayerNorm', 'ln2': 'output.LayerNorm'}


def pretrained(path):
    """The weights in all-minilm-l6-v2.onnx, by the names of their parts; matrices there have lost their names."""
    graph = onnx.load(path).graph
    known = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    bias_of = {}
    for node in graph.node:
        if node.op_type == 'Add':
            for name in node.input:
                if name in known:
                    bias_of.update({other: name for other in node.input if other != name})
    weights = {'word': known['embeddings.word_embeddings.weight'],
               'pos': known['embeddings.position_embeddings.weight'][:POSITIONS]
               + known['embeddings.token_type_embeddings.weight'][0],
               'eln': (known['embeddings.LayerNorm.weight'], known['embeddings.LayerNorm.bias'])}
    for node in graph.node:
        for name in node.input:
            if node.op_type == 'MatMul' and name in known:
                bias = bias_of[node.output[0]]
                weights[bias.removeprefix('encoder.layer.').removesuffix('.bias')] = (known[name].T.copy(), known[bias])
    for layer in range(LAYERS):
        for norm in (PARTS['ln1'], PARTS['ln2']):
            name = f'{layer}.{norm}'
            weights[name] = tuple(known[f'encoder.layer.{name}.{kind}'] for kind in ('weight', 'bias'))
    return weights


def put(module, weights):
    with torch.no_grad():
        module.weight.copy_(torch.tensor(weights[0]))
        module.bias.copy_(torch.tensor(weights[1]))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.i, self.f = nn.Linear(HIDDEN, 4 * HIDDEN), nn.Linear(4 * HIDDEN, HIDDEN)
        self.ln1, self.ln2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x, mask, drop):
        batch, length, _ = x.shape

        def heads(y):
            return y.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        weights = heads(self.q(x)) @ heads(self.k(x)).transpose(-1, -2) / math.sqrt(HIDDEN // HEADS) + mask
        weights = F.dropout(weights.softmax(-1), drop, self.training)
        seen = (weights @ heads(self.v(x))).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.ln1(x + F.dropout(self.o(seen), drop, self.training))
        return self.ln2(x + F.dropout(self.f(F.gelu(self.i(x))), drop, self.training))


class Encoder(nn.Module):
    """Scores of the ten stances, of being aimed at somebody, and of each piece's naming who is meant."""

    def __init__(self, weights, frozen=2):
        """frozen: so many of the lowest layers stay as they were pretrained, and all embeddings."""
        super().__init__()
        self.word = nn.Embedding.from_pretrained(torch.tensor(weights['word']), freeze=True)
        self.pos = nn.Parameter(torch.tensor(weights['pos']), requires_grad=False)
        self.role = nn.Embedding(ROLES, HIDDEN)
        nn.init.normal_(self.role.weight, std=.02)
        self.eln = nn.LayerNorm(HIDDEN, eps=1e-12)
        put(self.eln, weights['eln'])
        self.eln.requires_grad_(False)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        for number, layer in enumerate(self.layers):
            for short, name in PARTS.items():
                put(getattr(layer, short), weights[f'{number}.{name}'])
            layer.requires_grad_(number >= frozen)
        self.head, self.aim = nn.Linear(2 * HIDDEN, len(STANCES)), nn.Linear(2 * HIDDEN, 1)
        self.piece = nn.Linear(HIDDEN, 1)
        for head in (self.head, self.aim):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)
        nn.init.normal_(self.piece.weight, std=.02)

    def forward(self, ids, roles, present, drop=.1):
        """ids and roles: numbers, a row a statement; present: 1 where there is a piece, 0 behind the last."""
        x = self.eln(self.word(ids) + self.pos[:ids.shape[1]] + self.role(roles))
        mask = (1 - present)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, mask, drop)
        said = ((roles == 1).float() * present)[:, :, None]
        mean = (x * said).sum(1) / said.sum(1).clamp(min=1)
        together = F.dropout(torch.cat([x[:, 0], mean], 1), drop, self.training)
        return self.head(together), self.aim(together)[:, 0], self.piece(x)[:, :, 0]
