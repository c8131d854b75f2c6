package org.rejoinder.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.fixture.Dispute;

/** Whatever state was asked about before, it tells what looking through all utterances tells. */
class TellersTest {
    private final List<Utterance> all = Dispute.workspace().theCase().utterances();

    @Property(tries = 50)
    void findsInAnyStateWhatLookingThroughAllFinds(@ForAll Random random) {
        List<String> statements = all.stream().flatMap(one -> one.reports().stream())
                .map(report -> report.statement()).map(Statement::id).toList();
        Tellers tellers = new Tellers();
        for (int i = 0; i < 20; i++) {
            List<Utterance> now = new ArrayList<>(all);
            now.removeIf(one -> random.nextInt(3) == 0);
            String wanted = statements.get(random.nextInt(statements.size()));

            assertEquals(now.stream().filter(one -> one.reports().stream()
                    .anyMatch(report -> report.statement().id().equals(wanted))).findFirst(), tellers.of(wanted, now));
        }
    }
}
