#!/usr/bin/env python3
"""write.py FITTED.pt... ENCODER.onnx WEIGHTS.tsv: what the program reads of fitted encoders, the mean of all.


Fits of the same examples that began alike may be averaged weight by weight (Wortsman et al. 2022, "Model soups").

Weights become one byte each: those of layers by the column, those of words by the row; what flows between is made bytes
by ONNX Runtime as it runs. The head for stances stays as it is; what helped only to learn is left out. One
statement a run, so nothing is padded."""
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import HEADS, HIDDEN, LAYERS, STANCES

SMALL = .02


class Graph:
    def __init__(self, weights):
        self.weights, self.nodes, self.constants = weights, [], []

    def constant(self, value):
        name = f'c{len(self.constants)}'
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind, inputs, domain='', out=None, **attributes):
        out = out or f't{len(self.nodes)}'
        self.nodes.append(helper.make_node(kind, inputs, [out], domain=domain, **attributes))
        return out

    def linear(self, x, name, small=True):
        weight, bias = self.weights[name + '.weight'].T.copy(), self.constant(self.weights[name + '.bias'])
        if not small:
            return self.op('Add', [self.op('MatMul', [x, self.constant(weight)]), bias])
        scale = np.maximum(np.abs(weight).max(0), 1e-9) / 127
        byte = np.clip(np.round(weight / scale), -127, 127).astype(np.int8)
        return self.op('DynamicQuantizeMatMul', [x, self.constant(byte), self.constant(scale.astype(np.float32)), '',
                                                 bias], domain='com.microsoft')

    def norm(self, x, name):
        return self.op('LayerNormalization', [x, self.constant(self.weights[name + '.weight']),
                                              self.constant(self.weights[name + '.bias'])], epsilon=1e-12, axis=-1)

    def numbers(self, *values):
        return self.constant(np.array(values, np.int64))

    def embedded(self):
        words = self.weights['word.weight']
        scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-9) / 127
        byte = np.clip(np.round(words / scale), -127, 127).astype(np.int8)
        rows = self.op('Cast', [self.op('Gather', [self.constant(byte), 'ids'])], to=TensorProto.FLOAT)
        words = self.op('Mul', [rows, self.op('Gather', [self.constant(scale.astype(np.float32)), 'ids'])])
        places = self.op('Slice', [self.constant(self.weights['pos']), self.numbers(0), self.op('Shape', ['ids']),
                                   self.numbers(0)])
        roles = self.op('Gather', [self.constant(self.weights['role.weight']), 'roles'])
        return self.norm(self.op('Add', [self.op('Add', [words, places]), roles]), 'eln')

    def layer(self, x, name):
        def heads(part, order):
            apart = self.op('Reshape', [self.linear(x, name + part), self.numbers(-1, HEADS, HIDDEN // HEADS)])
            return self.op('Transpose', [apart], perm=order)
        weights = self.op('Mul', [self.op('MatMul', [heads('q', [1, 0, 2]), heads('k', [1, 2, 0])]),
                                  self.constant(np.array(1 / np.sqrt(HIDDEN // HEADS), np.float32))])
        seen = self.op('MatMul', [self.op('Softmax', [weights], axis=-1), heads('v', [1, 0, 2])])
        seen = self.op('Reshape', [self.op('Transpose', [seen], perm=[1, 0, 2]), self.numbers(-1, HIDDEN)])
        x = self.norm(self.op('Add', [x, self.linear(seen, name + 'o')]), name + 'ln1')
        wide = self.op('Gelu', [self.linear(x, name + 'i')], domain='com.microsoft')
        return self.norm(self.op('Add', [x, self.linear(wide, name + 'f')]), name + 'ln2')

    def head(self, x):
        said = self.op('Cast', [self.op('Equal', ['roles', self.numbers(1)])], to=TensorProto.FLOAT)
        said = self.op('Unsqueeze', [said, self.numbers(1)])
        count = self.op('Max', [self.op('ReduceSum', [said, self.numbers(0)], keepdims=1),
                                self.constant(np.array(1, np.float32))])
        mean = self.op('Div', [self.op('ReduceSum', [self.op('Mul', [x, said]), self.numbers(0)], keepdims=1), count])
        first = self.op('Slice', [x, self.numbers(0), self.numbers(1), self.numbers(0)])
        together = self.op('Concat', [first, mean], axis=1)
        self.op('Reshape', [self.linear(together, 'head', small=False), self.numbers(-1)], out='stance')


def model(weights):
    graph = Graph(weights)
    x = graph.embedded()
    for number in range(LAYERS):
        x = graph.layer(x, f'layers.{number}.')
    graph.head(x)

    def value(name, kind, length):
        return helper.make_tensor_value_info(name, kind, [length])
    made = helper.make_model(helper.make_graph(
        graph.nodes, 'statement', [value('ids', TensorProto.INT64, 'n'), value('roles', TensorProto.INT64, 'n')],
        [value('stance', TensorProto.FLOAT, len(STANCES))], graph.constants),
        opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid('com.microsoft', 1)], producer_name='rejoinder')
    made.ir_version = 8
    return made


def table(fitted):
    rows = ['# sign\t' + '\t'.join(STANCES) + '; written by src/build/encoder, see docs/decisions/0059']
    for number, sign in enumerate(fitted['signs']):
        row = [f'{much:.2f}' if abs(much) >= SMALL else '' for much in fitted['light'][:, number].tolist()]
        if any(row):
            rows.append((sign + '\t' + '\t'.join(row)).rstrip())
    return '\n'.join(rows) + '\n'


def mean(fits):
    if any(fit['signs'] != fits[0]['signs'] for fit in fits):
        sys.exit('these were not fitted on the same examples')
    return {'encoder': {name: sum(fit['encoder'][name] for fit in fits) / len(fits) for name in fits[0]['encoder']},
            'light': sum(fit['light'] for fit in fits) / len(fits), 'signs': fits[0]['signs']}


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    fitted = mean([torch.load(path) for path in sys.argv[1:-2]])
    encoder = {name: value.numpy().astype(np.float32) for name, value in fitted['encoder'].items()}
    onnx.save(model(encoder), sys.argv[-2])
    with open(sys.argv[-1], 'w', encoding='utf-8') as out:
        out.write(table(fitted))
