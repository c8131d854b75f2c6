package org.rejoinder.ui.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.rejoinder.casefile.TypedForm.Kind;

/** The fields of one form, in which what was typed before and not saved comes back. Needs no toolkit. */
public final class TypedFields {
    private final Unfinished unfinished;
    private final Kind kind;
    private final Map<String, Property<String>> fields = new LinkedHashMap<>();
    private final Map<String, String> stands = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper();
    private Optional<String> of = Optional.empty();
    private boolean showing;

    public TypedFields(Unfinished unfinished, Kind kind) {
        this.unfinished = unfinished;
        this.kind = kind;
    }

    public TypedFields field(String name, Property<String> text) {
        fields.put(name, text);
        text.subscribe((was, now) -> keep());
        return this;
    }

    /** True while something differs from what stands. */
    public ReadOnlyBooleanProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /**
     * The form is about something, or the same thing as it is now.
     *
     * @param id     of what it is about; empty for nothing
     * @param stand  fills the fields with what stands
     */
    public void show(Optional<String> id, Runnable stand) {
        showing = true;
        of = id;
        stand.run();
        fields.forEach((name, text) -> stands.put(name, text(text)));
        Map<String, String> before = id.map(known -> unfinished.of(kind, known)).orElse(Map.of());
        fields.forEach((name, text) -> Optional.ofNullable(before.get(name)).ifPresent(text::setValue));
        showing = false;
        keep();
    }

    private void keep() {
        if (showing) {
            return;
        }
        Map<String, String> differing = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (!text(text).equals(stands.get(name))) {
                differing.put(name, text(text));
            }
        });
        of.ifPresent(id -> unfinished.put(kind, id, differing));
        typed.set(of.isPresent() && !differing.isEmpty());
    }

    private static String text(Property<String> field) {
        return field.getValue() == null ? "" : field.getValue();
    }

    /** It is saved, or nobody wants it any more: all fields say again what stood when they were filled. */
    public void drop() {
        of.ifPresent(id -> unfinished.drop(kind, id));
        showing = true;
        fields.forEach((name, text) -> text.setValue(stands.getOrDefault(name, "")));
        showing = false;
        keep();
    }
}
