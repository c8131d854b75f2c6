package org.rejoinder.casefile;

import java.util.Locale;
import org.rejoinder.model.Edit;

/** How the kinds of edits are called in files: {@code SetStance} is {@code set_stance}. */
final class EditTypes {
    private EditTypes() {}

    static String name(Class<? extends Edit.Change> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
