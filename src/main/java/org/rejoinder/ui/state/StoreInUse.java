package org.rejoinder.ui.state;

import java.io.IOException;
import java.util.function.Consumer;

/** Where the steps of the open case are kept: in the store of its file, or in that of cases without one. */
final class StoreInUse {
    private CaseStore store = CaseStore.NONE;
    private CaseStore unnamed = CaseStore.NONE;
    private Consumer<IOException> onFailure = failure -> { };
    private Runnable onSuccess = () -> { };
    private boolean failed;

    /** One step. */
    @FunctionalInterface
    interface Keeping {
        void in(CaseStore store) throws IOException;
    }

    /**
     * @param whenFailed  told when a step could not be kept
     * @param whenSolved  told when a step is kept after one was not: then all that counts is kept
     */
    void use(CaseStore newStore, Consumer<IOException> whenFailed, Runnable whenSolved) {
        store = newStore;
        onFailure = whenFailed;
        onSuccess = whenSolved;
        failed = false;
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
            if (failed) {
                failed = false;
                onSuccess.run();
            }
            return true;
        } catch (IOException e) {
            failed = true;
            onFailure.accept(e);
            return false;
        }
    }
}
