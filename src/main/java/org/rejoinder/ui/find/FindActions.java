package org.rejoinder.ui.find;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.filters.Filter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.views.KeptSheets;
import org.rejoinder.ui.words.Messages;

/** What can be done with what was found, and one action for each kept search. */
public final class FindActions {
    private final FindModel find;
    private final FilterModel filters;
    private final SearchesModel searches;
    private final KeptSheets sheets;

    /** @param open  lays a sheet over the window, and gives the focus to a part of it */
    public FindActions(FindModel find, FilterModel filters, SearchesModel searches, Messages messages,
            BiConsumer<Node, Node> open, Runnable close) {
        this.find = find;
        this.filters = filters;
        this.searches = searches;
        sheets = new KeptSheets("searches", searches, messages, open, close);
    }

    public void addTo(ActionRegistry actions) {
        ObservableValue<Boolean> filtered = filters.filter().map(filter -> !filter.equals(Filter.NONE));
        ObservableValue<Boolean> found = filters.shown().map(shown -> !shown.isEmpty());
        ObservableValue<Boolean> any = searches.kept().map(kept -> !kept.isEmpty());
        actions.add(List.of(
                Action.of("next-hit", Group.GO, () -> find.step(1)).on("F3").enabledWhile(found).apart(),
                Action.of("previous-hit", Group.GO, () -> find.step(-1)).on("Shift+F3").enabledWhile(found),
                Action.of("clear-filters", Group.EDIT, filters::showAll).on("Ctrl+Shift+X").enabledWhile(filtered),
                Action.of("keep-search", Group.EDIT, this::keep).under("searches").enabledWhile(filtered),
                Action.of("manage-searches", Group.EDIT, sheets::manage).under("searches").enabledWhile(any)));
        actions.addSource(() -> searches.kept().get().entrySet().stream().map(this::action).toList());
    }

    private Action action(Map.Entry<String, Filter> search) {
        boolean first = search.getKey().equals(searches.names().getFirst());
        Action action = Action.of("search-" + search.getKey(), Group.EDIT, () -> searches.open(search.getKey()))
                .titled(search.getKey()).under("searches")
                .checkedWhile(new SimpleBooleanProperty(search.getValue().equals(filters.filter().get())));
        return first ? action.apart() : action;
    }

    private void keep() {
        sheets.keep(searches.shown().orElse(filters.filter().get().search().strip()));
    }
}
