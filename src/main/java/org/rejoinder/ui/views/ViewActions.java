package org.rejoinder.ui.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.words.Messages;

/** What can be done with kept views, and one action for each of them. */
public final class ViewActions {
    private final ViewsModel model;
    private final KeptSheets sheets;
    private final Messages messages;

    /** @param open  lays a sheet over the window, and gives the focus to a part of it */
    public ViewActions(ViewsModel model, Messages messages, BiConsumer<Node, Node> open, Runnable close) {
        this.model = model;
        this.messages = messages;
        sheets = new KeptSheets("views", model, messages, open, close);
    }

    /** @param something  whether there is a case to look at */
    public void addTo(ActionRegistry actions, ObservableValue<Boolean> something) {
        ObservableValue<Boolean> any = model.kept().map(kept -> !kept.isEmpty());
        actions.add(List.of(
                Action.of("keep-view", Group.VIEW, () -> sheets.keep(model.last().getValue().orElse("")))
                        .on("Ctrl+Shift+S").under("views").enabledWhile(something),
                Action.of("update-view", Group.VIEW, () -> model.last().getValue().ifPresent(model::keep))
                        .titled(this::updating).under("views")
                        .enabledWhile(model.last().map(Optional::isPresent)),
                Action.of("manage-views", Group.VIEW, sheets::manage).under("views").enabledWhile(any)));
        actions.addSource(() -> model.kept().get().entrySet().stream().map(this::action).toList());
    }

    private String updating() {
        return model.last().getValue().map(name -> messages.get("views.update", name))
                .orElseGet(() -> messages.get("action.update-view"));
    }

    private Action action(Map.Entry<String, Map<String, String>> view) {
        boolean first = view.getKey().equals(model.names().getFirst());
        Action action = Action.of("view-" + view.getKey(), Group.VIEW, () -> model.open(view.getKey()))
                .titled(view.getKey()).under("views")
                .checkedWhile(new SimpleBooleanProperty(view.getValue().equals(model.now())));
        return first ? action.apart() : action;
    }
}
