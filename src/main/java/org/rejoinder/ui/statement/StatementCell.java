package org.rejoinder.ui.statement;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Wording;

/** A statement in a list: who said what when, in two lines, and the same for a screen reader. */
public final class StatementCell extends ListCell<Utterance> {
    private final StatementLine line;
    private final Supplier<CaseIndex> index;
    private final Wording wording;

    /** @param index  the case as it is when a statement is shown */
    public StatementCell(Supplier<CaseIndex> index, Wording wording) {
        this.index = index;
        this.wording = wording;
        line = new StatementLine(wording);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Utterance utterance, boolean empty) {
        super.updateItem(utterance, empty);
        if (empty || utterance == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        line.show(index.get(), utterance);
        setGraphic(line);
        setAccessibleText(StatementLine.spoken(index.get(), utterance, wording));
    }
}
