package org.rejoinder.ui.state;

import java.io.IOException;
import java.util.function.Consumer;

/** Where the steps of the open case are kept: in the store of its file, or in that of cases without one. */
final class StoreInUse {
    private CaseStore store = CaseStore.NONE;
    private CaseStore unnamed = CaseStore.NONE;
    private Consumer<IOException> onFailure = failure -> { };

    /** One step. */
    @FunctionalInterface
    interface Keeping {
        void in(CaseStore store) throws IOException;
    }

    void use(CaseStore newStore, Consumer<IOException> failed) {
        store = newStore;
        onFailure = failed;
    }

    /** Also for the case that is open, where it has no store of its own. */
    void useForUnnamed(CaseStore newStore) {
        store = store == unnamed ? newStore : store;
        unnamed = newStore;
    }

    /** The case that comes now has no store of its own yet. */
    void leave() {
        store = unnamed;
    }

    /** Keeps a step; false, and told, where that fails: the step must not be taken then. */
    boolean keeps(Keeping step) {
        try {
            step.in(store);
            return true;
        } catch (IOException e) {
            onFailure.accept(e);
            return false;
        }
    }
}
