package org.rejoinder.analysis.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.text.LanguageModels;
import org.rejoinder.analysis.text.TokenStage;
import org.rejoinder.model.Span;

class DependencyParserTest {
    private static final DependencyParser PARSER = DependencyParser.load();

    private static List<Token> tokens(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String pair : tagged.split(" ")) {
            int cut = pair.lastIndexOf('/');
            String word = pair.substring(0, cut);
            tokens.add(new Token(new Span(at, at + word.length()), word, pair.substring(cut + 1)));
            at += word.length() + 1;
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        1; 2; nsubj; The/DT envoy/NN said/VBD the/DT bridge/NN was/VBD closed/VBN ./.
        6; 2; ccomp; The/DT envoy/NN said/VBD the/DT bridge/NN was/VBD closed/VBN ./.
        0; 1; nsubj; She/PRP denied/VBD it/PRP ./.
        2; 1; obj; She/PRP denied/VBD it/PRP ./.
        1; -1; root; She/PRP denied/VBD it/PRP ./.
        """)
    void plainSentences(int word, int head, String label, String tagged) {
        Tree tree = PARSER.parse(tokens(tagged));
        assertEquals(head, tree.head(word));
        assertEquals(label, tree.label(word));
    }

    @Test
    void everyTreeIsATree() {
        Random random = new Random(4);
        String[] pieces = {"the/DT", "minister/NN", "said/VBD", ",/,", "that/IN", "“/``", "to/TO", "Orla/NNP", "./.",
            "quickly/RB", "😀/SYM", "of/IN", "was/VBD"};
        for (int k = 0; k < 200; k++) {
            StringBuilder text = new StringBuilder("and/CC");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(' ').append(pieces[random.nextInt(pieces.length)]);
            }
            Tree tree = PARSER.parse(tokens(text.toString()));
            for (int i = 0; i < tree.size(); i++) {
                int steps = 0;
                for (int a = i; a >= 0; a = tree.head(a)) {
                    assertTrue(a < tree.size() && steps++ <= tree.size(), "a way up that ends");
                }
            }
        }
    }

    @Test
    void emptySentence() {
        assertEquals(0, PARSER.parse(List.of()).size());
    }

    @Test
    void trainsFromATreebankAndSurvivesWriting(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("toy.conllu");
        Files.writeString(file, """
            # newdoc id = toy_one
            1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
            2\tdenied\tdeny\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tit\tit\tPRON\tPRP\t_\t2\tobj\t_\tSpaceAfter=No
            4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            # newdoc id = other_one
            1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_
            2\tway\tway\tNOUN\tNN\t_\t1\tdep\t_\t_

            # newdoc id = toy_two
            1\tThe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
            2\tanti\tanti\tADJ\tJJ\t_\t4\tamod\t_\tSpaceAfter=No
            3\t-\t-\tPUNCT\tHYPH\t_\t2\tpunct\t_\tSpaceAfter=No
            4\twar\twar\tNOUN\tNN\t_\t5\tcompound\t_\t_
            5\tcamp\tcamp\tNOUN\tNN\t_\t8\tnsubj\t_\t_
            6-7\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            6\tdid\tdo\tAUX\tVBD\t_\t8\taux\t_\t_
            7\tn't\tnot\tPART\tRB\t_\t8\tadvmod\t_\t_
            8\tanswer\tanswer\tVERB\tVB\t_\t0\troot\t_\t_

            """);
        var examples = Treebank.read(file, Pattern.compile("^toy_"), new TokenStage(LanguageModels.load()));
        assertEquals(2, examples.size());
        assertEquals(List.of("The", "anti-war", "camp", "did", "n't", "answer"),
                examples.get(1).tokens().stream().map(Token::text).toList());
        assertEquals("[1, 2, 5, 5, 5, -1]", java.util.Arrays.toString(examples.get(1).heads()));
        DependencyParser parser = new ParserTraining(15, 1, line -> { }).train(examples);
        assertTrue(TrainParser.score(parser, examples).startsWith("heads 100.0, heads and labels 100.0"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parser.write(out);
        DependencyParser again = DependencyParser.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(parser.labelNames(), again.labelNames());
        assertTrue(TrainParser.score(again, examples).startsWith("heads 100.0, heads and labels 100.0"));
        assertThrows(IOException.class, () -> DependencyParser.read(new ByteArrayInputStream(new byte[40])));
    }
}
