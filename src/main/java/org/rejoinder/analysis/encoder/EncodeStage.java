package org.rejoinder.analysis.encoder;

import java.util.Optional;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;

/**
 * Notes with each statement what a sentence encoder makes of its words, for the stages that weigh its
 * stance. Where there is no encoder it does nothing, and they go by what else they know.
 */
public final class EncodeStage implements Stage {
    private final WordPieces words;
    private final Optional<StatementEncoder> encoder;

    public EncodeStage(Optional<StatementEncoder> encoder) {
        this.words = WordPieces.load();
        this.encoder = encoder;
    }

    @Override
    public String name() {
        return "sentence encoder";
    }

    @Override
    public Reading apply(Reading reading) {
        return encoder.map(model -> reading.withDrafts(reading.drafts().stream()
                .map(draft -> draft.withEncoded(model.encode(Window.of(reading, draft, words)))).toList()))
                .orElse(reading);
    }
}
