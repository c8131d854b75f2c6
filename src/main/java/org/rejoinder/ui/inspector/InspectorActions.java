package org.rejoinder.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.action.Scope;

/** What can be decided about the chosen statement. */
public final class InspectorActions {
    private InspectorActions() {}

    public static List<Action> of(InspectorModel model) {
        ObservableValue<Boolean> chosen = model.details().map(Optional::isPresent);
        return List.of(
                Action.of("confirm-statement", Group.STATEMENT, model::confirm).on("Enter").in(Scope.MIDDLE)
                        .enabledWhile(chosen),
                Action.of("unconfirm-statement", Group.STATEMENT, model::unconfirm).on("Shift+Enter").in(Scope.MIDDLE)
                        .enabledWhile(model.details().map(shown -> shown.map(Details::confirmed).orElse(false))),
                Action.of("no-statement", Group.STATEMENT, model::reject).on("Delete").in(Scope.MIDDLE)
                        .enabledWhile(chosen));
    }
}
