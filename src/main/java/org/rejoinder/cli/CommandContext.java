package org.rejoinder.cli;

import java.util.Objects;
import org.rejoinder.casefile.ParsedArticleJson;
import org.rejoinder.intake.Intake;
import java.util.function.Supplier;

/**
 * What commands work with.
 *
 * @param json  the parsed-article format, made when first needed
 */
public record CommandContext(Terminal terminal, Intake intake, Supplier<ParsedArticleJson> json, WindowOpener window) {
    public CommandContext {
        Objects.requireNonNull(terminal, "terminal");
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(window, "window");
    }
}
