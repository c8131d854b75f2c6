package org.rejoinder.analysis.tagger;

import org.rejoinder.analysis.syntax.DependencyParser;
import org.rejoinder.analysis.syntax.Senses;

/** What the tagger knows of the language beside its own models. */
record Language(SpeechWords words, Senses senses, DependencyParser parser) {
    static Language load() {
        return new Language(SpeechWords.load(), Senses.load(), DependencyParser.load());
    }
}
