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
import org.rejoinder.ui.views.NameSheet;
import org.rejoinder.ui.words.Messages;

/** What can be done with what was found, and one action for each kept search. */
public final class FindActions {
    private final FindModel find;
    private final FilterModel filters;
    private final SearchesModel searches;
    private final Messages messages;
    private final BiConsumer<Node, Node> open;
    private final Runnable close;

    /** @param open  lays a sheet over the window, and gives the focus to a part of it */
    public FindActions(FindModel find, FilterModel filters, SearchesModel searches, Messages messages,
            BiConsumer<Node, Node> open, Runnable close) {
        this.find = find;
        this.filters = filters;
        this.searches = searches;
        this.messages = messages;
        this.open = open;
        this.close = close;
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
                Action.of("manage-searches", Group.EDIT, this::manage).under("searches").enabledWhile(any)));
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
        String suggested = searches.shown().orElse(filters.filter().get().search().strip());
        NameSheet sheet = new NameSheet(messages, "searches", suggested, searches.names()::contains, name -> {
            close.run();
            searches.keep(name);
        }, close);
        open.accept(sheet, sheet.field());
    }

    private void manage() {
        SearchesSheet sheet = new SearchesSheet(searches, messages, this::rename, close);
        open.accept(sheet, sheet);
    }

    private void rename(String name) {
        NameSheet sheet = new NameSheet(messages, "searches", name,
                other -> !other.equals(name) && searches.names().contains(other), newName -> {
                    searches.rename(name, newName);
                    manage();
                }, this::manage);
        open.accept(sheet, sheet.field());
    }
}
