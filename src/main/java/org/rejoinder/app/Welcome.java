package org.rejoinder.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rejoinder.ui.tour.TourModel;
import org.rejoinder.ui.tour.TourView;

/** Opens an example for whoever is here for the first time, and shows around in the window. */
final class Welcome {
    private final Models models;
    private final TourModel tour;

    Welcome(Models models) {
        this.models = models;
        tour = new TourModel(models.settings());
    }

    /** @param placeOf  what a stop of the tour is about, where it is shown */
    TourView view(Function<TourModel.Stop, Optional<Node>> placeOf) {
        return new TourView(tour, placeOf, models.wording().messages());
    }

    void showAround() {
        tour.begin();
    }

    /** Ends showing around; false where nobody was. */
    boolean leave() {
        return tour.end();
    }

    /** Opens the example for whoever is here for the first time, and shows around in it. */
    void begin() {
        if (tour.isSeen()) {
            return;
        }
        openExample();
        if (models.imports().progress().get().isEmpty()) {
            tour.beginOnce();
        } else {
            models.imports().progress().subscribe((was, now) -> {
                if (now.isEmpty()) {
                    // The case opens after this, and takes the focus.
                    Platform.runLater(tour::beginOnce);
                }
            });
        }
    }

    void openExample() {
        List<Path> articles = ExampleCase.articles();
        if (articles.isEmpty()) {
            models.notices().problem(models.wording().messages().get("example.none"), List.of());
        } else {
            models.imports().read(articles);
        }
    }
}
