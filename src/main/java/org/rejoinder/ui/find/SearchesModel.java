package org.rejoinder.ui.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Topic;
import org.rejoinder.ui.filters.Filter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.views.FilterForm;
import org.rejoinder.ui.views.Kept;

/**
 * The searches that the case keeps, each with what was filtered by. They are decisions like any other: in the case's
 * file as they are taken, and undone with them.
 */
public final class SearchesModel implements Kept {
    private final Workspace workspace;
    private final FilterModel filters;
    private final ReadOnlyObjectWrapper<Map<String, Filter>> kept = new ReadOnlyObjectWrapper<>(Map.of());

    public SearchesModel(Workspace workspace, FilterModel filters) {
        this.workspace = workspace;
        this.filters = filters;
        workspace.index().subscribe(index -> {
            Map<String, Filter> now = read(index.decided(Topic.Thing.SEARCH));
            if (!now.equals(kept.get())) {
                kept.set(now);
            }
        });
    }

    private static Map<String, Filter> read(List<Edit> edits) {
        Map<String, Filter> searches = new LinkedHashMap<>();
        for (Edit edit : edits) {
            switch (edit.change()) {
                case Edit.KeepSearch keep -> searches.put(keep.search(), FilterForm.read(keep.values()));
                case Edit.DropSearch drop -> searches.remove(drop.search());
                case Edit.RenameSearch rename -> Kept.rename(searches, rename.search(), rename.name());
                default -> { }
            }
        }
        return searches;
    }

    /** Names and what they look for, in the order in which they were first kept. */
    @Override
    public ReadOnlyObjectProperty<Map<String, Filter>> kept() {
        return kept.getReadOnlyProperty();
    }

    @Override
    public List<String> names() {
        return List.copyOf(kept.get().keySet());
    }

    /** The kept search that is shown now. */
    @Override
    public Optional<String> shown() {
        return kept.get().entrySet().stream().filter(entry -> entry.getValue().equals(filters.filter().get()))
                .map(Map.Entry::getKey).findFirst();
    }

    /** Keeps what is searched for and filtered by now, in place of a search of that name. */
    @Override
    public void keep(String name) {
        workspace.apply(new Edit.KeepSearch(name.strip(), FilterForm.write(filters.filter().get())));
    }

    @Override
    public void rename(String name, String newName) {
        if (!name.equals(newName.strip())) {
            workspace.apply(new Edit.RenameSearch(name, newName.strip()));
        }
    }

    @Override
    public void drop(String name) {
        workspace.apply(new Edit.DropSearch(name));
    }

    /** Searches and filters by it alone; nothing happens where there is none of that name. */
    @Override
    public void open(String name) {
        Optional.ofNullable(kept.get().get(name)).ifPresent(filters::show);
    }
}
