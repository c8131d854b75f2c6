package org.rejoinder.analysis.tagger;

import org.rejoinder.analysis.syntax.DependencyParser;

/** What the tagger knows of the language beside its own models. */
record Language(SpeechWords words, DependencyParser parser) {
    static Language load() {
        return new Language(SpeechWords.load(), DependencyParser.load());
    }
}
