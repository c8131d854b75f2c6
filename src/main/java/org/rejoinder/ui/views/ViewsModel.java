package org.rejoinder.ui.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Topic;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.timeline.TimelineModel;

/**
 * The views that the case keeps. They are decisions like any other: in the case's file as they are taken, and undone
 * with them.
 */
public final class ViewsModel implements Kept {
    private final Workspace workspace;
    private final FilterModel filters;
    private final TimelineModel timeline;
    private final ReadOnlyObjectWrapper<Map<String, Map<String, String>>> kept =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<String>> theme = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<String>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<String>> last =
            Bindings.createObjectBinding(() -> opened.get().filter(kept.get()::containsKey), opened, kept);

    public ViewsModel(Workspace workspace, FilterModel filters, TimelineModel timeline) {
        this.workspace = workspace;
        this.filters = filters;
        this.timeline = timeline;
        workspace.index().subscribe(index -> kept.set(read(index.decided(Topic.Thing.VIEW))));
    }

    private static Map<String, Map<String, String>> read(List<Edit> edits) {
        Map<String, Map<String, String>> views = new LinkedHashMap<>();
        for (Edit edit : edits) {
            switch (edit.change()) {
                case Edit.KeepView keep -> views.put(keep.view(), keep.values());
                case Edit.DropView drop -> views.remove(drop.view());
                case Edit.MoveView move -> Kept.move(views, move.view(), move.before());
                case Edit.RenameView rename -> Kept.rename(views, rename.view(), rename.name());
                default -> { }
            }
        }
        return views;
    }

    /** Names and values, in the order in which they were first kept or were put since. */
    @Override
    public ReadOnlyObjectProperty<Map<String, Map<String, String>>> kept() {
        return kept.getReadOnlyProperty();
    }

    @Override
    public List<String> names() {
        return List.copyOf(kept.get().keySet());
    }

    /** The name of the theme that the last view that was opened asks for. */
    public ReadOnlyObjectProperty<Optional<String>> theme() {
        return theme.getReadOnlyProperty();
    }

    /** What is on screen, as values; to be given back to {@link #show}. */
    public Map<String, String> now() {
        return ViewForm.write(timeline.view(), filters.filter().get());
    }

    /** The view that is on screen, if it is one that is kept. */
    @Override
    public Optional<String> shown() {
        Map<String, String> now = now();
        return kept.get().entrySet().stream().filter(entry -> entry.getValue().equals(now)).map(Map.Entry::getKey)
                .findFirst();
    }

    /** The view that was opened or kept last, whatever has been changed on screen since; empty once it is gone. */
    public ObservableValue<Optional<String>> last() {
        return last;
    }

    /** Keeps what is on screen, in place of a view of that name. */
    @Override
    public void keep(String name) {
        workspace.apply(new Edit.KeepView(name.strip(), now()));
        opened.set(Optional.of(name.strip()));
    }

    @Override
    public void rename(String name, String newName) {
        if (!name.equals(newName.strip())) {
            workspace.apply(new Edit.RenameView(name, newName.strip()));
            opened.set(opened.get().map(one -> one.equals(name) ? newName.strip() : one));
        }
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    /**
     * Moves a view so many places towards the end, or towards the beginning where that is below 0; no further than
     * there.
     */
    @Override
    public void move(String name, int places) {
        List<String> others = names().stream().filter(other -> !other.equals(name)).toList();
        int from = names().indexOf(name);
        int to = Math.clamp(from + places, 0, others.size());
        if (from >= 0 && to != from) {
            workspace.apply(new Edit.MoveView(name, to < others.size() ? Optional.of(others.get(to))
                    : Optional.empty()));
        }
    }

    @Override
    public void drop(String name) {
        workspace.apply(new Edit.DropView(name));
    }

    /** Shows a view again; nothing happens where there is none of that name. */
    @Override
    public void open(String name) {
        Optional.ofNullable(kept.get().get(name)).ifPresent(values -> {
            opened.set(Optional.of(name));
            show(values);
        });
    }

    /** Shows what these values tell. */
    public void show(Map<String, String> values) {
        filters.show(ViewForm.filter(values));
        timeline.returns().open(ViewForm.view(values, timeline.view()));
        theme.set(Optional.empty());
        theme.set(Optional.ofNullable(values.get("theme")));
    }
}
