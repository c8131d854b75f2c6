package org.rejoinder.analysis.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rejoinder.analysis.syntax.Treebank.Example;

/**
 * Trains a parser with a dynamic oracle (Goldberg and Nivre 2013): it also learns what to do after a mistake. The
 * names of the arcs are learned by a classifier of their own, on the parser's arcs where these are right.
 */
final class ParserTraining {
    private static final int MOVE_BITS = 21;
    private static final int LABEL_BITS = 19;
    private static final double EXPLORE = 0.9;

    private final int rounds;
    private final long seed;
    private final Consumer<String> log;
    private final FeatureBuffer buffer = new FeatureBuffer(MOVE_BITS);
    private final float[] scores = new float[State.MOVES];

    ParserTraining(int rounds, long seed, Consumer<String> log) {
        this.rounds = rounds;
        this.seed = seed;
        this.log = log;
    }

    DependencyParser train(List<Example> examples) {
        List<String> names = new ArrayList<>(new TreeSet<>(
                examples.stream().flatMap(e -> java.util.Arrays.stream(e.labels())).toList()));
        log.accept(examples.size() + " sentences, " + names.size() + " labels");
        return new DependencyParser(names, moves(examples).average(), labels(examples, names).average());
    }

    private Perceptron moves(List<Example> examples) {
        Perceptron perceptron = new Perceptron(State.MOVES, MOVE_BITS);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Example example : order) {
                wrong += walk(example, perceptron, round > 0, random);
            }
            log.accept("round " + (round + 1) + ": " + wrong + " wrong moves");
        }
        return perceptron;
    }

    private int walk(Example example, Perceptron perceptron, boolean explore, Random random) {
        Words words = new Words(example.tokens());
        State state = new State(words.size);
        int[] gold = new int[words.size + 1];
        for (int i = 0; i < words.size; i++) {
            gold[i] = example.heads()[i] < 0 ? words.size : example.heads()[i];
        }
        gold[words.size] = -2;
        int wrong = 0;
        while (!state.finished()) {
            MoveFeatures.extract(state, words, buffer);
            perceptron.score(buffer, scores);
            int guess = DependencyParser.best(scores, state);
            int right = right(state, gold);
            boolean good = state.cost(guess, gold) <= state.cost(right, gold);
            perceptron.learn(buffer, right, good ? right : guess);
            wrong += good ? 0 : 1;
            state.apply(good || (explore && random.nextDouble() < EXPLORE) ? guess : right);
        }
        return wrong;
    }

    /** The best scored of the moves that cost least. */
    private int right(State state, int[] gold) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < State.MOVES; move++) {
            if (state.allowed(move)) {
                int cost = state.cost(move, gold);
                if (cost < least || (cost == least && scores[move] > scores[best])) {
                    best = move;
                    least = cost;
                }
            }
        }
        return best;
    }

    private Perceptron labels(List<Example> examples, List<String> names) {
        Perceptron perceptron = new Perceptron(names.size(), LABEL_BITS);
        FeatureBuffer features = new FeatureBuffer(LABEL_BITS);
        float[] labelScores = new float[names.size()];
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                Words words = new Words(example.tokens());
                for (int i = 0; i < words.size; i++) {
                    LabelFeatures.extract(example.heads(), i, words, features);
                    perceptron.score(features, labelScores);
                    int guess = 0;
                    for (int y = 1; y < labelScores.length; y++) {
                        guess = labelScores[y] > labelScores[guess] ? y : guess;
                    }
                    perceptron.learn(features, names.indexOf(example.labels()[i]), guess);
                }
            }
        }
        return perceptron;
    }
}
